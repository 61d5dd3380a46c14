import { at } from '../../../engine/at.ts'
import type { Brace, Row } from '../../../derivation/equation.ts'
import type { Step } from '../../../derivation/step.ts'
import { plain, tex } from '../../../derivation/symbol.ts'
import {
  cell,
  factor,
  fixed,
  formula,
  ladder,
  result,
  value,
  type Column,
} from '../../../derivation/write.ts'
import { everywhere, type Localized } from '../../../i18n/localized.ts'
import { LOSS } from '../ids.ts'
import { unitSign } from '../names.ts'
import { seenSign } from '../plus.ts'
import { reasonForSlope } from '../reasons.ts'
import { derivativeOf, goal, title } from '../text.ts'
import { seenWeight, type Told } from '../told.ts'
import {
  computedMoves,
  moveId,
  passMoveTex,
  rateColumn,
  signalColumn,
  tailColumn,
} from './moves.ts'
import { nudgeText } from './nudge.ts'
import { errorColumn, signalId, slopeColumn } from './columns.ts'
import { aboutOldWeights } from './old-weights.ts'
import { betweenUnits, fromLoss, toWeights } from './flow.ts'
import { lossLink, sourceRef, unitsOf } from './parts.ts'

/** Written out in full up to this many paths; beyond, the signal of the first unit stands for all of them. */
const MOST_PATHS = 2

/** One unit per layer, from the first layer to an output. */
type Route = readonly number[]

/** The product along a path: its part of Δ, or of the gradient. */
export const pathId = (descends: boolean, n: number): string =>
  `${descends ? 'Delta' : 'dE'}_path[${n + 1}]`

/** Every route from unit j of the first layer to the loss, or none where there are too many or softmax mixes them. */
export function routes(told: Told, j: number): readonly Route[] {
  if (told.mixes) return []
  let found: readonly Route[] = [[j]]
  for (let l = 1; l <= told.last; l++) {
    found = found.flatMap((route) => unitsOf(told, l).map((unit) => [...route, unit]))
    if (found.length > MOST_PATHS) return []
  }
  return found
}

/** The whole chain for one weight of the first layer. */
export function pathStep(told: Told): Step {
  const { ids, letters, last } = told
  const { j, i } = told.weightOf(0)
  const weight = ids.weight(0, j, i)
  const sign = letters.weight(0, j, i)
  const ways = routes(told, j)
  const isWritten = ways.length > 0
  const symbol = passMoveTex(told, sign)
  const lines = isWritten
    ? ways.flatMap((route) => routeRows(told, route, symbol, ways.length > 1))
    : signalRows(told, j, i, symbol)
  const sum = ways.length > 1 ? [sumOfPaths(told, ways.length)] : []
  const outcome = result(symbol, moveId(told, weight), { ref: weight, signed: letters.descends })
  const units = (l: number) => (l === 0 ? [j] : unitsOf(told, l))
  const through = Array.from({ length: last + 1 }, (_, l) => units(l).map((k) => ids.unit(l, k)))
  const between = Array.from({ length: last }, (_, l) =>
    units(l + 1).flatMap((to) => units(l).map((from) => ids.weight(l + 1, to, from))),
  )
  const name = `$${tex(sign)}$`
  return {
    id: 'path',
    phase: 'backward',
    title: isWritten ? title.path(name) : title.paths(name),
    goal: isWritten
      ? goal.path(letters.loss, sign, letters.descends)
      : goal.paths(letters.loss, letters.signal(0, j), letters.input(i)),
    rows: [...lines, ...sum, outcome],
    worked: weight,
    members: [],
    ...(isWritten && { because: reasonForSlope(told, 0, j), ...aboutOldWeights(told) }),
    nudge: nudgeText(told, 0),
    focus: [
      LOSS,
      ...unitsOf(told, last).map(lossLink),
      ...through.flat(),
      ...between.flat(),
      weight,
      sourceRef(told, 0, i),
    ],
    flow: [
      ...fromLoss(told),
      ...Array.from({ length: last }, (_, l) => betweenUnits(told, l, units(l))).flat(),
      ...toWeights(told, 0).filter(({ to }) => to === weight),
    ],
    computes: [
      ...computedMoves(told, [weight]),
      ...ways.map((_, n) => pathId(told.letters.descends, n)),
    ],
    asks: moveId(told, weight),
    say: everywhere(`$${symbol}$ = {${letters.descends ? '+' : ''}${moveId(told, weight)}}`),
  }
}

/** One path: error, then a slope and a weight per layer, then the signal at the weight's tail. */
function routeRows(told: Told, route: Route, symbol: string, several: boolean): readonly Row[] {
  const { letters, last } = told
  const { i } = told.weightOf(0)
  const rate = rateColumn(told)
  const output = at(route, last)
  const columns: Column[] = [...rate, errorColumn(told, output, rate.length > 0 ? '\\cdot' : '=')]
  const braces: Brace[] = []
  const first = columns.length
  for (let l = last; l >= 0; l--) {
    const unit = at(route, l)
    if (l < last) columns.push(weightColumn(told, l + 1, at(route, l + 1), unit))
    columns.push(slopeColumn(told, l, unit))
    if (!several)
      braces.push({
        from: first,
        to: columns.length,
        segments: [
          factor(letters.signal(l, unit), told.ids.unit(l, unit)),
          fixed('='),
          value(signalId(told, l, unit)),
        ],
        step: `delta${l + 1}`,
      })
  }
  columns.push(tailColumn(told, 0, at(route, 0), i))
  const label = several ? via(told, output) : undefined
  return ladder(symbol, columns, braces, label)
}

const via = (told: Told, k: number): Localized => {
  const name = plain(unitSign(told, told.last, k))
  return { en: `via ${name}`, zh: `经 ${name}`, ko: `${name} 경로` }
}

/** ∂z/∂a = w between two units. */
function weightColumn(told: Told, l: number, j: number, i: number): Column {
  const { ids, letters } = told
  const w = ids.weight(l, j, i)
  const z = letters.sum(l, j)
  const a = letters.output(l - 1, i)
  return {
    operator: '\\cdot',
    chain: [
      formula(`\\frac{\\partial ${tex(z)}}{\\partial ${tex(a)}}`, w, derivativeOf(z, a), 'weight'),
    ],
    rule: [factor(seenSign(told, l, j, i), w, 'weight')],
    numbers: [value(seenWeight(told, l, j, i), { ref: w, role: 'weight', parens: true })],
  }
}

function sumOfPaths(told: Told, count: number): Row {
  const terms = Array.from({ length: count }, (_, n) =>
    cell(n === 0 ? '=' : '+', value(pathId(told.letters.descends, n), { parens: n > 0 })),
  )
  return { kind: 'numbers', cells: [cell(''), ...terms] }
}

/** Many paths: their sum is already known as the signal of the first unit. */
function signalRows(told: Told, j: number, i: number, symbol: string): readonly Row[] {
  const rate = rateColumn(told)
  const place = rate.length + 1
  const columns = [
    ...rate,
    signalColumn(told, 0, j, rate.length > 0 ? '\\cdot' : '='),
    tailColumn(told, 0, j, i),
  ]
  const known: Brace = {
    from: place,
    to: place,
    segments: [factor(told.letters.signal(0, j), told.ids.unit(0, j))],
    step: 'delta1',
  }
  return ladder(symbol, columns, [known])
}
