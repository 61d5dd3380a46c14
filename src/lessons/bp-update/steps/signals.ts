import { at } from '../../../engine/at.ts'
import type { Row } from '../../../derivation/equation.ts'
import { spread } from '../../../derivation/spread.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { tex } from '../../../derivation/symbol.ts'
import {
  factor,
  fixed,
  formula,
  ladder,
  result,
  value,
  type Column,
} from '../../../derivation/write.ts'
import { LOSS } from '../ids.ts'
import { unitName } from '../names.ts'
import { jacobianId, slopeId } from '../quantity-ids.ts'
import { jacobianTex } from '../quantities/backward.ts'
import { reasonForSlope } from '../reasons.ts'
import { balance, derivativeOf, goal, title } from '../text.ts'
import { isBalanced, type Told } from '../told.ts'
import { fromLoss } from './flow.ts'
import { predictionId, predictionSign } from './prediction.ts'
import { askedFirst, lossLink, unitsOf } from './parts.ts'
import { signalId, errorColumn, slopeColumn } from './columns.ts'

/** The signals of the output layer. */
export function outputSignalStep(told: Told): Step {
  const { ids, letters, last } = told
  const outputs = unitsOf(told, last)
  const goalOf = (j: number) =>
    told.mixes ? goal.mixed : goal.signal(letters.loss, letters.sum(last, j))
  const member = (j: number): Member => ({
    ref: ids.unit(last, j),
    name: unitName(told, last, j),
    rows: told.mixes ? mixedRows(told, j) : outputRows(told, j),
    computes: askedFirst(signalId(told, last, j), computedSignals(told, last, [j])),
    focus: [LOSS, ids.unit(last, j), ...(told.mixes ? outputs.map(lossLink) : [lossLink(j)])],
    because: reasonForSlope(told, last, j),
    goal: goalOf(j),
  })
  const j = told.unitOf(last)
  return spread(ids.unit(last, j), () => outputs.map(member), {
    id: `delta${last + 1}`,
    phase: 'backward',
    title: title.signals(outputs.map((k) => letters.signal(last, k))),
    goal: goalOf(j),
    computes: computedSignals(told, last, outputs),
    flow: fromLoss(told),
    ...(told.mixes ? {} : { inset: tangentInset(told, last, j) }),
    ...(isBalanced(told) && { why: balance(letters.signal(last, 0)) }),
  })
}

/** What some units of layer l leave behind for figure and table. */
export function computedSignals(
  told: Told,
  l: number,
  units: readonly number[],
): readonly string[] {
  const { ids } = told
  const mine = units.flatMap((j) => [
    slopeId(ids.sum(l, j, told.s)),
    ...(l === told.last && told.mixes ? unitsOf(told, l).map((k) => jacobianId(k, j)) : []),
  ])
  return [
    ...mine,
    ...told.samples.flatMap((_, s) =>
      units.flatMap((j) => [ids.signal(l, j, s), ids.delta(l, j, s)]),
    ),
  ]
}

export function tangentInset(told: Told, l: number, j: number): NonNullable<Step['inset']> {
  const z = tex(told.letters.sum(l, j))
  return {
    kind: 'curve',
    unit: told.ids.unit(l, j),
    tangent: true,
    caption: {
      en: `The tangent has the slope $f'(${z})$.`,
      zh: `切线的斜率就是 $f'(${z})$。`,
      ko: `접선의 기울기가 $f'(${z})$입니다.`,
    },
  }
}

function outputRows(told: Told, j: number): readonly Row[] {
  const { letters, last } = told
  const symbol = tex(letters.signal(last, j))
  return [
    ...ladder(symbol, [errorColumn(told, j, '='), slopeColumn(told, last, j)]),
    result(symbol, signalId(told, last, j), { ref: told.ids.unit(last, j) }),
  ]
}

/** Through softmax: a term for every prediction, its error times an entry of the Jacobian. */
function mixedRows(told: Told, j: number): readonly Row[] {
  const { ids, letters, last } = told
  const outputs = unitsOf(told, last)
  const symbol = tex(letters.signal(last, j))
  const unit = ids.unit(last, j)
  const columns = outputs.map((k): Column => {
    const error = errorColumn(told, k, k === 0 ? '=' : '+')
    const p = tex(predictionSign(told, k))
    const own = tex(predictionSign(told, j))
    return {
      operator: error.operator,
      chain: [
        ...(error.chain ?? []),
        fixed('\\cdot'),
        formula(
          jacobianTex(told, k, j),
          ids.unit(last, k),
          derivativeOf(predictionSign(told, k), letters.sum(last, j)),
          'slope',
        ),
      ],
      rule: [
        ...error.rule,
        fixed('\\cdot'),
        formula(
          k === j ? `${p}(1-${own})` : `(-${p}\\,${own})`,
          ids.unit(last, k),
          derivativeOf(predictionSign(told, k), letters.sum(last, j)),
          'slope',
        ),
      ],
      numbers: [
        ...error.numbers,
        fixed('\\cdot'),
        value(jacobianId(k, j), { ref: ids.unit(last, k), role: 'slope', parens: true }),
      ],
    }
  })
  const rows = [...ladder(symbol, columns), result(symbol, signalId(told, last, j), { ref: unit })]
  return isBalanced(told) ? [...rows, ...shortcutRows(told, j)] : rows
}

/** Softmax and cross-entropy together leave only g = t − p. */
function shortcutRows(told: Told, j: number): readonly Row[] {
  const { ids, letters, last, s } = told
  const { id: target, sign } = { id: ids.target(j, s), sign: letters.target(j) }
  const p = predictionSign(told, j)
  const unit = ids.unit(last, j)
  const symbol = tex(letters.signal(last, j))
  const order = <T>(t: T, y: T): readonly T[] => (letters.descends ? [t, y] : [y, t])
  const rule = order(factor(sign, target), factor(p, unit, 'signal'))
  const numbers = order(
    value(target, { ref: target, parens: !letters.descends }),
    value(predictionId(told, j), { ref: unit, role: 'signal', parens: letters.descends }),
  )
  return [
    ...ladder(symbol, [
      { operator: '=', rule: [at(rule, 0)], numbers: [at(numbers, 0)] },
      { operator: '-', rule: [at(rule, 1)], numbers: [at(numbers, 1)] },
    ]),
    result(symbol, signalId(told, last, j), { ref: unit }),
  ]
}
