import type { Graph } from '../../../derivation/figure.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { tex } from '../../../derivation/symbol.ts'
import type { Remark } from '../remark.ts'
import type { Reading } from './reading.ts'
import * as words from './words.ts'

interface Setting {
  /** Where a lesson draws a network. */
  readonly graph: Graph | null
  /** The symbol of what is drawn upwards. */
  readonly output: string
  readonly from: number
  readonly to: number
  /** There is an update at all. */
  readonly isUpdated: boolean
  /** The units that a drawing shows are those of one sample. */
  readonly samples: number
}

/** What a reader should be told about the point of a slice. */
export function remarksOf(reading: Reading, setting: Setting): readonly Remark[] {
  const { loss, slope, corner } = reading
  if (!Number.isFinite(loss)) return [{ text: words.NOT_FINITE(setting.output), values: { loss } }]
  return [
    ...(corner
      ? [
          {
            text: words.CORNER(corner.kink.tex),
            values: { left: corner.sides[0], right: corner.sides[1], slope },
          },
        ]
      : []),
    ...(slope === 0 && !corner ? [standstill(reading, setting)] : []),
    ...aboutStep(reading, setting),
  ]
}

function standstill({ variable, isFlat }: Reading, { graph, output, samples }: Setting): Remark {
  if (!isFlat) return { text: words.STATIONARY }
  const off = graph !== null && samples === 1 ? unitsOff(graph, variable.ref) : []
  return {
    text:
      off.length > 0
        ? words.OFF(variable.tex, off.map((symbol) => `$${symbol}$`).join(', '))
        : words.FLAT(variable.tex, output),
  }
}

/** The unit that the number enters, if it is off; else all that are. */
function unitsOff({ nodes, edges }: Graph, ref: Ref): readonly string[] {
  const dead = nodes.filter((node) => node.dead)
  const entered = edges.find((edge) => edge.ref === ref)?.to
  const own = dead.filter((node) => node.ref === entered || node.bias?.ref === ref)
  return (own.length > 0 ? own : dead).map(({ sign }) => tex(sign))
}

function aboutStep(
  { variable, loss, landing }: Reading,
  { output, from, to, isUpdated }: Setting,
): readonly Remark[] {
  const { tex: x, kind } = variable
  if (kind === 'rate' || !isUpdated) return []
  if (landing === null) return [{ text: kind === 'bias' ? words.FROZEN(x) : words.GIVEN(x) }]
  const { at, curve, isOther } = landing
  return [
    ...(isOther ? [{ text: words.OTHER(x) }] : []),
    ...(at < from || at > to ? [{ text: words.BEYOND, values: { at } }] : []),
    ...(curve > loss ? [{ text: words.TOO_LONG(output), values: { loss, landing: curve } }] : []),
  ]
}
