import type { GraphEdge, GraphNode } from '../../derivation/figure.ts'
import { format, formatSigned } from '../../derivation/number.ts'
import type { NodePlace } from '../../derivation/layout.ts'
import { fit, signWidth, widthOf } from '../../derivation/layout/text.ts'
import { valueOf, type Quantities, type QuantityId } from '../../derivation/quantity.ts'
import type { Scene } from '../desk.ts'

/** What a step has shown of the numbers, as far as the drawing needs it. */
export interface Sight {
  readonly quantities: Quantities
  readonly before: Quantities | null
  readonly known: ReadonlySet<QuantityId>
  readonly digits: number
}

export function sightOf({ derivation, before, known }: Scene, digits: number): Sight {
  return { quantities: derivation.quantities, before, known, digits }
}

/** The number, or undefined while it is not known. */
export function seen(sight: Sight, id: QuantityId | undefined): number | undefined {
  if (id === undefined || !sight.known.has(id)) return undefined
  return valueOf(sight.quantities, id)
}

/** The number that an edit has replaced. */
export function past(sight: Sight, id: QuantityId): number | undefined {
  const old = sight.before?.get(id)?.value
  return old === undefined || old === seen(sight, id) ? undefined : old
}

export type Tone = 'positive' | 'negative' | 'zero'

export function toneOf(value: number): Tone {
  return value > 0 ? 'positive' : value < 0 ? 'negative' : 'zero'
}

/** The texts of a weight's or bias's label. An empty text is not shown. */
export interface LabelFace {
  readonly value: string
  /** Before an edit. */
  readonly ghost: string
  /** On the first line, after the update. */
  readonly next: string
  /** The second line. */
  readonly change: string
  readonly tone: Tone
}

const SPACE = 0.25
/** Below this room a change may be cut to two digits. */
const NARROW = 5

/** Fits a label into `em` of room and its lines. */
export function labelFace(
  sight: Sight,
  {
    sign,
    value,
    delta,
    updated,
  }: Pick<Required<GraphEdge>['weight'], 'sign' | 'value' | 'delta' | 'updated'>,
  em: number,
  lines: 1 | 2,
): LabelFace {
  const { digits } = sight
  const [now, change, after, old] = [
    seen(sight, value),
    seen(sight, delta),
    seen(sight, updated),
    past(sight, value),
  ]
  const start = signWidth(sign) + SPACE
  const text = now === undefined ? '' : fit(now, digits, em - start)
  const left = em - start - widthOf(text)
  const arrow = after === undefined ? '' : `→ ${fit(after, digits, em - 1.25)}`
  const atOnce = arrow !== '' && widthOf(arrow) + SPACE <= left
  const least = em < NARROW ? 2 : 3
  const moved =
    change === undefined ? '' : `Δ ${fit(change, digits, em - 1.1, { signed: true, least })}`
  const second = arrow !== '' && !atOnce ? arrow : moved
  const replaced = lines === 1 && after !== undefined
  const ghost = old === undefined || atOnce ? '' : fit(old, digits, left - SPACE)
  return {
    value: replaced ? fit(after, digits, em - start) : text,
    ghost: ghost !== '' && widthOf(ghost) + SPACE <= left + 0.4 ? ghost : '',
    next: atOnce && !replaced ? arrow : '',
    change: lines === 2 ? second : '',
    tone: second === moved ? toneOf(change ?? 0) : toneOf(after ?? 0),
  }
}

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

export function nodeFace(sight: Sight, node: GraphNode, place: NodePlace): NodeFace {
  const { digits } = sight
  const after = node.updated?.map((id) => seen(sight, id))
  const ids =
    after?.some((value) => value !== undefined) && node.updated ? node.updated : node.values
  const values = ids.map((id) => seen(sight, id))
  const inner = Math.max(1.8, (0.955 * place.width - 6) / place.text)
  const single = place.detail !== 'values' || ids.length < 2
  const shown = values.findLast((value) => value !== undefined)
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
