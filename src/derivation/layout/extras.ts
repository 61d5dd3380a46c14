import type { Graph, GraphNode } from '../figure.ts'

/** What stands above and below a unit, most wanted last to go. */
export interface Extras {
  readonly tag: boolean
  readonly bias: 0 | 1 | 2
  readonly ghost: boolean
}

const NOTHING: Extras = { tag: false, bias: 0, ghost: false }

/** Room of a signal in em: its sign and three digits. */
const TAG = 4.1

/** As much around the units as leaves them a good size. */
export function afford(graph: Graph, pitch: number, least: number, line: number): Extras {
  const tag = graph.nodes.some((node) => node.signal !== undefined)
  const bias = graph.nodes.some((node) => node.bias !== undefined)
  const choices: readonly Extras[] = [
    { tag, bias: bias ? 2 : 0, ghost: true },
    { tag, bias: bias ? 2 : 0, ghost: false },
    { tag, bias: bias ? 1 : 0, ghost: false },
    { tag, bias: 0, ghost: false },
  ]
  return (
    choices.find((extras) => {
      const { above, below } = room(extras, line)
      return (pitch - 8 - above - below) / 2 >= least
    }) ?? NOTHING
  )
}

/** The height that extras take above and below a unit. */
export function room({ tag, bias, ghost }: Extras, line: number) {
  const lines = bias + (ghost ? 1 : 0)
  return { above: tag ? line + 8 : 0, below: lines > 0 ? lines * line + 4 : 0 }
}

/** Where the extras of a node stand. */
export function around(
  node: GraphNode,
  x: number,
  y: number,
  half: number,
  extras: Extras,
  line: number,
) {
  const width = Math.max(2 * half, 5.4 * (line / 1.3))
  const tag = TAG * (line / 1.3) + 12
  const box = (top: number, height: number) => ({ x: x - width / 2, y: top, width, height })
  const bias = node.bias && extras.bias > 0 ? box(y + half + 4, extras.bias * line) : null
  return {
    tag:
      node.signal && extras.tag
        ? { x: x - tag / 2, y: y - half - line - 6, width: tag, height: line + 4 }
        : null,
    bias,
    // Over the loss, because the target hangs below it.
    ghost: extras.ghost
      ? box(node.kind === 'loss' ? y - half - line - 2 : y + half + 4 + (bias?.height ?? 0), line)
      : null,
  }
}
