import type { Rolldown } from 'vite'

type Imports = Pick<Rolldown.ModuleInfo, 'importedIds'>
interface Graph {
  getModuleInfo(id: string): Imports | null
}
type NameOf = (id: string, graph: Graph) => string | null

/**
 * Names one chunk for all that `entry` imports statically, whatever else imports it too: it is fetched at once anyway,
 * and compresses better in one piece. The entry stays a chunk of its own, because it waits for lazy ones, which in turn
 * need what is in this one.
 */
export function startGroup(name: string, entry: string): NameOf {
  return group(name, (graph) => {
    const start = reached([entry], graph)
    start.delete(entry)
    return start
  })
}

/** One chunk for `entries` and what they import statically, which is fetched at one time. */
export function togetherGroup(name: string, entries: readonly string[]): NameOf {
  return group(name, (graph) => reached(entries, graph))
}

function group(name: string, membersOf: (graph: Graph) => ReadonlySet<string>): NameOf {
  let members: ReadonlySet<string> | null = null
  return (id, graph) => {
    members ??= membersOf(graph)
    return members.has(id) ? name : null
  }
}

function reached(entries: readonly string[], graph: Graph): Set<string> {
  const seen = new Set(entries)
  for (const id of seen)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next)
  return seen
}
