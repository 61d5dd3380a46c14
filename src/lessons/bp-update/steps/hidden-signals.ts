import type { Row, Segment } from '../../../derivation/equation.ts'
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
import { passLoss, unitName, unitSign } from '../names.ts'
import { seenSign } from '../plus.ts'
import { returned } from '../quantity-ids.ts'
import { reasonForSlope } from '../reasons.ts'
import { derivativeOf, goal, indexed, title } from '../text.ts'
import { seenWeight, type Told } from '../told.ts'
import { betweenUnits } from './flow.ts'
import { askedFirst, unitsOf } from './parts.ts'
import { aboutOldWeights } from './old-weights.ts'
import { routes } from './path.ts'
import { computedSignals, tangentInset } from './signals.ts'
import { signalId, partial, bracketed, slopeColumn } from './columns.ts'

/** The signals of hidden layer l: f′ times what comes back along the outgoing edges. */
export function hiddenSignalStep(told: Told, l: number): Step {
  const { ids, letters } = told
  const units = unitsOf(told, l)
  const above = unitsOf(told, l + 1)
  const goalOf = (h: number) => goal.hidden(above.length, l + 1 === told.last, unitSign(told, l, h))
  const member = (h: number): Member => ({
    ref: ids.unit(l, h),
    name: unitName(told, l, h),
    rows: hiddenRows(told, l, h),
    computes: askedFirst(signalId(told, l, h), computedSignals(told, l, [h])),
    focus: [ids.unit(l, h), ...above.flatMap((j) => [ids.unit(l + 1, j), ids.weight(l + 1, j, h)])],
    because: reasonForSlope(told, l, h),
    goal: goalOf(h),
  })
  const h = told.unitOf(l)
  return spread(ids.unit(l, h), () => units.map(member), {
    id: `delta${l + 1}`,
    phase: 'backward',
    title: title.signals(units.map((unit) => letters.signal(l, unit))),
    goal: goalOf(h),
    computes: computedSignals(told, l, units),
    flow: betweenUnits(told, l),
    inset: tangentInset(told, l, h),
    ...(told.example.hiddenUsesUpdatedWeights && { why: UPDATED_WEIGHTS }),
    // where no path is written out, these are the weights of the path
    ...(l === 0 && routes(told, h).length === 0 && aboutOldWeights(told)),
  })
}

const UPDATED_WEIGHTS: NonNullable<Step['why']> = {
  en: 'This example sends the signal back through weights that are already updated, as some sheets do. What it follows is then no longer the gradient of the loss.',
  zh: '本例像某些讲义那样，用已经更新的权重回传信号，因此所走的方向不再是损失的梯度。',
  ko: '이 예제는 일부 교재처럼 이미 갱신된 가중치로 신호를 되돌려 보냅니다. 그래서 따라가는 방향이 더는 손실의 기울기가 아닙니다.',
}

function hiddenRows(told: Told, l: number, h: number): readonly Row[] {
  const { ids, letters } = told
  const symbol = tex(letters.signal(l, h))
  const above = unitsOf(told, l + 1)
  const end = above.length - 1
  const columns = above.map((j): Column => {
    const w = ids.weight(l + 1, j, h)
    const unit = ids.unit(l + 1, j)
    const close = j === end ? [fixed('\\bigr)')] : []
    return {
      operator: j === 0 ? '\\cdot\\bigl(' : '+',
      // the sum over all units above is written once, and also where it has one term
      ...(j === 0 && { chain: sumOverAbove(told, l, h) }),
      rule: [
        factor(seenSign(told, l + 1, j, h), w, 'weight'),
        fixed('\\,'),
        factor(letters.signal(l + 1, j), unit, 'error'),
        ...close,
      ],
      numbers: [
        value(seenWeight(told, l + 1, j, h), { ref: w, role: 'weight', parens: j > 0 }),
        fixed('\\cdot'),
        value(signalId(told, l + 1, j), { ref: unit, role: 'error', parens: true }),
        ...close,
      ],
    }
  })
  const slope = slopeColumn(told, l, h, '=')
  return [
    ...ladder(symbol, [slope, ...columns]),
    ...(above.length > 1 ? gatheredRows(told, l, h, slope) : []),
    result(symbol, signalId(told, l, h), { ref: ids.unit(l, h) }),
  ]
}

/** Σⱼ ∂zⱼ/∂a · (±∂E/∂zⱼ) over the units above; its bracket closes what the operator has opened. */
function sumOverAbove(told: Told, l: number, h: number): readonly Segment[] {
  const { letters } = told
  const z = indexed(letters.sum(l + 1, 0))
  const a = letters.output(l, h)
  const slope = `\\frac{\\partial ${passLoss(told, told.s)}}{\\partial ${tex(z)}}`
  return [
    fixed('\\textstyle\\sum_j'),
    partial(z, a, told.ids.unit(l, h), 'weight'),
    fixed('\\cdot'),
    formula(
      bracketed(`${letters.descends ? '-' : ''}${slope}`, '\\cdot'),
      told.ids.unit(l, h),
      derivativeOf(letters.loss, z),
      'error',
    ),
    fixed('\\bigr)'),
  ]
}

/** What came along each edge, then all of it. */
function gatheredRows(told: Told, l: number, h: number, slope: Column): readonly Row[] {
  const above = unitsOf(told, l + 1)
  const end = above.length - 1
  const head = { operator: slope.operator, segments: slope.numbers }
  const terms = above.map((j) => ({
    operator: j === 0 ? '\\cdot\\bigl(' : '+',
    segments: [
      value(returned(told.letters.descends, l, h, j), {
        ref: told.ids.weight(l + 1, j, h),
        role: 'error',
        parens: j > 0,
      }),
      ...(j === end ? [fixed('\\bigr)')] : []),
    ],
  }))
  const all = value(returned(told.letters.descends, l, h), {
    ref: told.ids.unit(l, h),
    role: 'error',
    parens: true,
  })
  return [
    { kind: 'numbers', cells: [{ segments: [] }, head, ...terms] },
    { kind: 'numbers', cells: [{ segments: [] }, head, { operator: '\\cdot', segments: [all] }] },
  ]
}
