import type { GraphEdge } from '../../derivation/figure.ts'
import { fit, signWidth, widthOf } from '../../derivation/layout/text.ts'
import { past, seen, toneOf, type Sight, type Tone } from './sight.ts'

/** The texts of a weight's or bias's label. An empty text is not shown. */
export interface LabelFace {
  readonly value: string
  /** Where there is one line only, the value after the update takes the place of the old one. */
  readonly replaced: boolean
  /** Before an edit. */
  readonly ghost: string
  /** On the first line, after the update. */
  readonly next: string
  /** The second line. */
  readonly change: string
  readonly tone: Tone
}

/** What stands before the number of the second line. */
const MARK = { change: 'Δ', gradient: '∇' }

const SPACE = 0.25
/** Below this room a change may be cut to two digits. */
const NARROW = 5

/** A weight, or a bias. */
type Labelled = Pick<
  Required<GraphEdge>['weight'],
  'sign' | 'value' | 'gradient' | 'delta' | 'updated'
>

/** Fits a label into `em` of room and its lines. */
export function labelFace(
  sight: Sight,
  { sign, value, gradient, delta, updated }: Labelled,
  em: number,
  lines: 1 | 2,
): LabelFace {
  const { digits } = sight
  const [now, change, after, old] = [
    seen(sight, value),
    seen(sight, sight.moves === 'gradient' ? gradient : delta),
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
    change === undefined
      ? ''
      : `${MARK[sight.moves]} ${fit(change, digits, em - 1.1, { signed: true, least })}`
  const second = arrow !== '' && !atOnce ? arrow : moved
  const replaced = lines === 1 && after !== undefined
  const ghost = old === undefined || atOnce ? '' : fit(old, digits, left - SPACE)
  return {
    replaced,
    value: replaced ? fit(after, digits, em - start) : text,
    ghost: ghost !== '' && widthOf(ghost) + SPACE <= left + 0.4 ? ghost : '',
    next: atOnce && !replaced ? arrow : '',
    change: lines === 2 ? second : '',
    tone: second === moved ? toneOf(change ?? 0) : toneOf(after ?? 0),
  }
}
