import { at } from '../../../engine/at.ts'
import type { Row, Segment } from '../../../derivation/equation.ts'
import { spread } from '../../../derivation/spread.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { tex } from '../../../derivation/symbol.ts'
import { factor, fixed, ladder, result, value } from '../../../derivation/write.ts'
import { LOSS, negative } from '../ids.ts'
import { passLoss, unitName } from '../names.ts'
import { goal, title } from '../text.ts'
import type { Told } from '../told.ts'
import { askedFirst, lossLink, unitsOf } from './parts.ts'
import { predictionSign, predictionId } from './prediction.ts'

/** The first slope on the way back: how the loss answers to each prediction. */
export function errorStep(told: Told): Step {
  const { ids, letters, last, s } = told
  const outputs = unitsOf(told, last)
  const computed = (some: readonly number[]) =>
    told.samples.flatMap((_, n) =>
      some.flatMap((k) => [ids.error(k, n), negative(ids.error(k, n))]),
    )
  const member = (k: number): Member => ({
    ref: ids.unit(last, k),
    name: unitName(told, last, k),
    rows: errorRows(told, k),
    computes: askedFirst(errorId(told, k), computed([k])),
    focus: [LOSS, lossLink(k), ids.unit(last, k), ids.target(k, s)],
    goal: goal.error(letters.loss, predictionSign(told, k)),
  })
  const k = told.unitOf(last)
  return spread(ids.unit(last, k), () => outputs.map(member), {
    id: 'error',
    phase: 'backward',
    title: title.error(letters.loss, predictionSign(told, k)),
    goal: goal.error(letters.loss, predictionSign(told, k)),
    computes: computed(outputs),
    flow: outputs.map((output) => ({ from: LOSS, to: ids.unit(last, output) })),
    ...(told.example.loss === 'half-squared-error' && {
      why: {
        en: 'The square brings down a factor 2, and the $\\tfrac12$ in front of it cancels that. What is left is the gap between output and target.',
        zh: '对平方求导多出因子 2，正好与前面的 $\\tfrac12$ 相消，只剩下输出与目标之差。',
        ko: '제곱을 미분하면 2가 나오고, 앞의 $\\tfrac12$과 서로 지워집니다. 남는 것은 출력과 목표의 차이입니다.',
      },
    }),
  })
}

/** The id of ∂E/∂y in the sign of the notation. */
export function errorId({ ids, letters, s }: Told, k: number): string {
  return letters.descends ? negative(ids.error(k, s)) : ids.error(k, s)
}

/** ∂E/∂y, or −∂E/∂y where the notation carries the minus along. */
export function errorTex(told: Told, k: number): string {
  const y = tex(predictionSign(told, k))
  return `${told.letters.descends ? '-' : ''}\\frac{\\partial ${passLoss(told, told.s)}}{\\partial ${y}}`
}

function errorRows(told: Told, k: number): readonly Row[] {
  const { ids, letters, last, s } = told
  const y = factor(predictionSign(told, k), ids.unit(last, k), 'signal')
  const t = factor(letters.target(k), ids.target(k, s))
  const yNumber = value(predictionId(told, k), {
    ref: ids.unit(last, k),
    role: 'signal',
    parens: letters.descends,
  })
  const tNumber = value(ids.target(k, s), { ref: ids.target(k, s), parens: !letters.descends })
  const symbol = errorTex(told, k)
  return [
    ...ladder(symbol, [
      { operator: '=', rule: errorTerm(told, y, t), numbers: errorTerm(told, yNumber, tNumber) },
    ]),
    result(symbol, errorId(told, k), { ref: lossLink(k) }),
  ]
}

/** The rule behind ∂E/∂y, sign as in the notation. */
export function errorTerm(told: Told, y: Segment, t: Segment): readonly Segment[] {
  const { descends } = told.letters
  const difference = descends ? [t, fixed('-'), y] : [y, fixed('-'), t]
  const scaled = (scale: string) => [fixed(`${scale}(`), ...difference, fixed(')')]
  switch (told.example.loss) {
    case 'half-squared-error':
      return difference
    case 'squared-error':
      return scaled('2\\,')
    case 'mean-squared-error':
      return scaled(`\\tfrac2{${at(told.example.layers, told.last).weights.length}}\\,`)
    case 'binary-cross-entropy':
      return [
        ...(descends ? [] : [fixed('-')]),
        t,
        fixed('/'),
        y,
        fixed(descends ? '-(1-' : '+(1-'),
        t,
        fixed(')/(1-'),
        y,
        fixed(')'),
      ]
    case 'softmax-cross-entropy':
      return [...(descends ? [] : [fixed('-')]), t, fixed('/'), y]
  }
}
