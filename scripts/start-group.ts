import type { Rolldown } from 'vite'

interface Graph {
  getModuleInfo(id: string): Pick<Rolldown.ModuleInfo, 'importedIds'> | null
}

/**
 * Names one chunk for all that `entry` imports statically, whatever else imports it too: it is fetched at once anyway,
 * and compresses better in one piece. The entry stays a chunk of its own, because it waits for lazy ones, which in turn
 * need what is in this one.
 */
export function startGroup(
  name: string,
  entry: string,
): (id: string, graph: Graph) => string | null {
  let start: Set<string> | null = null
  return (id, graph) => {
    start ??= reached(entry, graph)
    return id !== entry && start.has(id) ? name : null
  }
}

function reached(entry: string, graph: Graph): Set<string> {
  const seen = new Set([entry])
  for (const id of seen)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next)
  return seen
}
