import { at } from '../../../engine/at.ts'
import type { Row, Segment } from '../../../derivation/equation.ts'
import type { Flow } from '../../../derivation/figure.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
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
import { passLoss, unitName, unitSign } from '../names.ts'
import { jacobianId, jacobianTex, returned, slopeId } from '../quantities.ts'
import { isDead, reasonForSlope } from '../reasons.ts'
import { balance, derivativeOf, gap, goal, indexed, slopeAt, title } from '../text.ts'
import { seenWeight, type Told } from '../told.ts'
import { errorId, errorTerm, errorTex, predictionId, predictionSign } from './loss.ts'
import { lossLink, spread, unitsOf } from './parts.ts'

/** The error signal of a unit in the sign of the notation: g, e = −∂E/∂z, or δ = ∂E/∂z. */
export function signalId({ ids, letters, s }: Told, l: number, j: number): string {
  return letters.descends ? ids.signal(l, j, s) : ids.delta(l, j, s)
}

/** ∂upper/∂lower as a factor. */
export function partial(
  upper: Sign,
  lower: Sign,
  ref: string,
  role: 'slope' | 'weight' | 'signal',
): Segment {
  return formula(
    `\\frac{\\partial ${tex(upper)}}{\\partial ${tex(lower)}}`,
    ref,
    derivativeOf(upper, lower),
    role,
  )
}

/** A factor that begins with a minus, in brackets where an operator stands before it. */
const bracketed = (factorTex: string, operator: string): string =>
  factorTex.startsWith('-') && operator !== '=' ? `\\left(${factorTex}\\right)` : factorTex

/** ±∂E/∂z: what the signal of a unit stands for. */
export function signalFormula(told: Told, l: number, j: number, operator: string): Segment {
  const { ids, letters, s } = told
  const z = letters.sum(l, j)
  const slope = `\\frac{\\partial ${passLoss(told, s)}}{\\partial ${tex(z)}}`
  return formula(
    bracketed(`${letters.descends ? '-' : ''}${slope}`, operator),
    ids.unit(l, j),
    derivativeOf(letters.loss, z),
    'error',
  )
}

/** The first factor of every chain: how the loss answers to prediction k. */
export function errorColumn(told: Told, k: number, operator: string): Column {
  const { letters } = told
  const y = predictionSign(told, k)
  const link = lossLink(k)
  const rule = errorTerm(told, fixed(tex(y)), fixed(tex(letters.target(k))))
  const written = rule.map((segment) => (segment.kind === 'tex' ? segment.tex : '')).join('')
  const compound =
    told.example.loss === 'half-squared-error' || told.example.loss === 'binary-cross-entropy'
  const say = letters.descends ? gap(letters.target(k), y) : gap(y, letters.target(k))
  return {
    operator,
    chain: [
      formula(bracketed(errorTex(told, k), operator), link, derivativeOf(letters.loss, y), 'error'),
    ],
    rule: [formula(compound ? `(${written})` : bracketed(written, operator), link, say, 'error')],
    numbers: [value(errorId(told, k), { ref: link, role: 'error', parens: operator !== '=' })],
  }
}

/** ∂a/∂z over f′(z) over its number. */
export function slopeColumn(told: Told, l: number, j: number, operator = '\\cdot'): Column {
  const { ids, letters, s } = told
  const unit = ids.unit(l, j)
  const z = letters.sum(l, j)
  return {
    operator,
    chain: [partial(letters.output(l, j), z, unit, 'slope')],
    rule: [formula(`f'(${tex(z)})`, unit, slopeAt(z), 'slope')],
    numbers: [value(slopeId(ids.sum(l, j, s)), { ref: unit, role: 'slope', parens: true })],
  }
}

/** The signals of the output layer. */
export function outputSignalStep(told: Told): Step {
  const { ids, letters, last } = told
  const outputs = unitsOf(told, last)
  const goalOf = (j: number) =>
    told.mixes ? goal.mixed : goal.signal(letters.loss, letters.sum(last, j))
  const members = outputs.map((j): Member => ({
    ref: ids.unit(last, j),
    name: unitName(told, last, j),
    rows: told.mixes ? mixedRows(told, j) : outputRows(told, j),
    computes: [signalId(told, last, j)],
    focus: [LOSS, ids.unit(last, j), ...(told.mixes ? outputs.map(lossLink) : [lossLink(j)])],
    because: reasonForSlope(told, last, j),
    goal: goalOf(j),
  }))
  const j = told.unitOf(last)
  return spread(j, members, {
    id: `delta${last + 1}`,
    phase: 'backward',
    title: title.signals(outputs.map((k) => letters.signal(last, k))),
    goal: goalOf(j),
    computes: computedSignals(told, last),
    flow: outputs.map((k): Flow => ({
      from: LOSS,
      to: ids.unit(last, k),
      ...stopped(told, last, k),
    })),
    ...(told.mixes ? {} : { inset: tangentInset(told, last, j) }),
    ...(isBalanced(told) && { why: balance(letters.signal(last, 0)) }),
  })
}

function computedSignals(told: Told, l: number): readonly string[] {
  const { ids } = told
  const mine = unitsOf(told, l).flatMap((j) => [
    slopeId(ids.sum(l, j, told.s)),
    ...(l === told.last && told.mixes ? unitsOf(told, l).map((k) => jacobianId(k, j)) : []),
  ])
  return [
    ...mine,
    ...told.samples.flatMap((_, s) =>
      unitsOf(told, l).flatMap((j) => [ids.signal(l, j, s), ids.delta(l, j, s)]),
    ),
  ]
}

const stopped = (told: Told, l: number, j: number): Partial<Flow> =>
  isDead(told, l, j) ? { blocked: true } : {}

function tangentInset(told: Told, l: number, j: number): NonNullable<Step['inset']> {
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

/** The signals are t − p, and 0 together: so it is for targets that add up to 1 under softmax and cross-entropy. */
function isBalanced({ throughSoftmax, samples, s }: Told): boolean {
  const { targets } = at(samples, s)
  return throughSoftmax && Math.abs(targets.reduce((sum, t) => sum + t, 0) - 1) < 1e-12
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

/** The signals of hidden layer l: f′ times what comes back along the outgoing edges. */
export function hiddenSignalStep(told: Told, l: number): Step {
  const { ids, letters } = told
  const units = unitsOf(told, l)
  const above = unitsOf(told, l + 1)
  const goalOf = (h: number) => goal.hidden(above.length, l + 1 === told.last, unitSign(told, l, h))
  const members = units.map((h): Member => ({
    ref: ids.unit(l, h),
    name: unitName(told, l, h),
    rows: hiddenRows(told, l, h),
    computes: [signalId(told, l, h)],
    focus: [ids.unit(l, h), ...above.flatMap((j) => [ids.unit(l + 1, j), ids.weight(l + 1, j, h)])],
    because: reasonForSlope(told, l, h),
    goal: goalOf(h),
  }))
  const h = told.unitOf(l)
  return spread(h, members, {
    id: `delta${l + 1}`,
    phase: 'backward',
    title: title.signals(units.map((unit) => letters.signal(l, unit))),
    goal: goalOf(h),
    computes: computedSignals(told, l),
    flow: units.flatMap((unit) =>
      above.map((j): Flow => ({
        from: ids.unit(l + 1, j),
        to: ids.unit(l, unit),
        ...stopped(told, l, unit),
      })),
    ),
    inset: tangentInset(told, l, h),
    ...(told.example.hiddenUsesUpdatedWeights && { why: UPDATED_WEIGHTS }),
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
    const sign = letters.weight(l + 1, j, h)
    const seen = told.example.hiddenUsesUpdatedWeights
      ? { ...sign, sup: `${sign.sup ?? ''}+` }
      : sign
    const close = j === end ? [fixed('\\bigr)')] : []
    return {
      operator: j === 0 ? '\\cdot\\bigl(' : '+',
      // the sum over all units above is written once, and also where it has one term
      ...(j === 0 && { chain: sumOverAbove(told, l, h) }),
      rule: [
        factor(seen, w, 'weight'),
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

/** Σⱼ ∂zⱼ/∂a · (±∂E/∂zⱼ)) over the units above; its bracket closes what the operator has opened. */
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
