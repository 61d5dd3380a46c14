import type { Curve, GraphNode } from '../../derivation/figure.ts'
import type { NodePlace } from '../../derivation/layout.ts'
import { fit, signWidth, widthOf } from '../../derivation/layout/text.ts'
import { format, formatSigned } from '../../derivation/number.ts'
import type { Sign } from '../../derivation/symbol.ts'
import { past, seen, type Sight } from './sight.ts'

const SPACE = 0.25
/** Around the bar between two numbers, in em. */
export const BETWEEN = 0.9

/** The texts of a node. An empty text is a number that is not known yet. */
export interface NodeFace {
  readonly left: string
  readonly right: string
  readonly tag: string
  readonly ghost: string
  readonly change: string
}

/** A node, ready to be drawn: what is the same after an edit stays the same object. */
export interface NodeProps extends NodeFace {
  readonly place: NodePlace
  readonly kind: GraphNode['kind']
  readonly sign: Sign
  readonly signalSign: Sign | undefined
  readonly curve: Curve | undefined
  /** Why nothing passes; empty for a live unit. */
  readonly dead: string
  /** Whether its values are two. */
  readonly pair: boolean
  readonly on: boolean
  readonly tabbable: boolean
  readonly name: string
}

export function nodeFace(sight: Sight, node: GraphNode, place: NodePlace): NodeFace {
  const { digits } = sight
  const after = node.updated?.map((id) => seen(sight, id))
  const ids =
    after?.some((value) => value !== undefined) && node.updated ? node.updated : node.values
  const values = ids.map((id) => seen(sight, id))
  const inner = Math.max(1.8, (0.955 * place.width - 6) / place.text)
  const single = place.detail !== 'values' || ids.length < 2
  // A single number is what the name says: the output, not yet the sum that goes in.
  const shown = values.at(-1)
  const signal = seen(sight, node.signal?.quantity)

  const last = node.values.at(-1)
  const result = ids.at(-1)
  const now = seen(sight, result)
  const old =
    last === undefined ? undefined : ids === node.values ? past(sight, last) : seen(sight, last)
  const differs = now !== undefined && old !== undefined && now !== old && place.ghost !== null
  const room = (place.ghost?.width ?? 0) / 13
  const ghost = differs ? fit(old, digits, room / 2 - SPACE) : ''
  const change = differs ? formatSigned(now - old, 3) : ''
  return {
    ...(single
      ? { left: shown === undefined ? '' : fit(shown, digits, inner), right: '' }
      : sideBySide(values[0], values[1], digits, inner - BETWEEN)),
    tag: signal === undefined ? '' : fit(signal, digits, tagRoom(node, place)),
    ghost,
    change: widthOf(ghost) + widthOf(change) + SPACE <= room + 0.5 ? change : '',
  }
}

/** Two numbers in one room: the digits that both of them can have. */
function sideBySide(
  into: number | undefined,
  out: number | undefined,
  digits: number,
  room: number,
): { left: string; right: string } {
  const write = (value: number | undefined, count: number) =>
    value === undefined ? '' : format(value, count)
  let count = digits
  while (count > 2 && widthOf(write(into, count)) + widthOf(write(out, count)) > room) count--
  return { left: write(into, count), right: write(out, count) }
}

/** What the tag has for its number, in em. */
function tagRoom({ signal }: GraphNode, { tag, text }: NodePlace): number {
  if (!signal || !tag) return 0
  return (tag.width - 12) / text - signWidth(signal.sign) - 0.3
}
