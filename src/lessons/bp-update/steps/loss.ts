import { at } from '../../../engine/at.ts'
import type { Row, Segment } from '../../../derivation/equation.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import { factor, fixed, ladder, result, value, type Column } from '../../../derivation/write.ts'
import { everywhere } from '../../../i18n/localized.ts'
import { LOSS, negative } from '../ids.ts'
import { passLoss, unitName } from '../names.ts'
import { lossPrediction } from '../prompts.ts'
import { outputLoss, probabilityId, sampleLoss, SHARE } from '../quantities.ts'
import { goal, title } from '../text.ts'
import type { Told } from '../told.ts'
import { now, type Version } from './forward.ts'
import { lossLink, samplePrefix, spread, unitsOf } from './parts.ts'

/** What the loss is taken of: the outputs, or their softmax. */
export function predictionSign({ letters, last, throughSoftmax }: Told, k: number): Sign {
  return throughSoftmax ? letters.probability(k) : letters.output(last, k)
}

export function predictionId(told: Told, k: number): string {
  return told.throughSoftmax
    ? probabilityId(k, samplePrefix(told, told.s))
    : told.ids.output(told.last, k, told.s)
}

export function lossStep(told: Told): Step {
  const { ids, letters, s, last } = told
  const outputs = unitsOf(told, last)
  return {
    id: 'loss',
    phase: 'loss',
    title: title.loss(letters.loss),
    goal: goal.loss(predictionSign(told, 0), letters.target(0)),
    rows: lossRows(told),
    members: [],
    focus: [LOSS, ...outputs.flatMap((k) => [ids.unit(last, k), ids.target(k, s), lossLink(k)])],
    flow: [],
    computes: [
      LOSS,
      ...(outputs.length > 1 ? outputs.map((k) => outputLoss(told, k)) : []),
      ...(told.batch ? told.samples.map((_, k) => sampleLoss(k)) : []),
    ],
    asks: LOSS,
    inset: numberLine(told, [now]),
    predict: lossPrediction(told),
    say: everywhere(`$${tex(letters.loss)}$ = {${LOSS}}`),
  }
}

/** Output and target on one line; after the update also the new output. */
export function numberLine(told: Told, versions: readonly Version[]): NonNullable<Step['inset']> {
  const { ids, letters, s } = told
  const k = told.unitOf(told.last)
  const symbol = tex(predictionSign(told, k))
  const target = tex(letters.target(k))
  return {
    kind: 'number-line',
    points: [
      { tex: target, quantity: ids.target(k, s) },
      ...versions.map((version) => ({
        tex: version === now ? symbol : `{${symbol}}'`,
        quantity: version(predictionId(told, k)),
      })),
    ],
    caption: {
      en: `Output $${symbol}$ and target $${target}$ on one line.`,
      zh: `数轴上的输出 $${symbol}$ 与目标值 $${target}$。`,
      ko: `출력 $${symbol}$의 값과 목표 $${target}$의 값.`,
    },
  }
}

/** E from the outputs of the followed sample; in a batch then E from all samples. */
export function lossRows(told: Told, version = now): readonly Row[] {
  const { letters, last, s } = told
  const later = version !== now
  const symbol = tex(letters.loss)
  const own = told.batch
    ? `${symbol}^{${later ? '+' : ''}[${s + 1}]}`
    : later
      ? `${symbol}^{+}`
      : symbol
  const outputs = unitsOf(told, last)
  const columns = outputs.map((k): Column => ({
    operator: k === 0 ? '=' : told.example.loss === 'binary-cross-entropy' ? '-' : '+',
    rule: lossTerm(
      told,
      k,
      [
        factor(
          { ...predictionSign(told, k), ...(later && { prime: true }) },
          told.ids.unit(last, k),
          'signal',
        ),
      ],
      factor(letters.target(k), told.ids.target(k, s)),
    ),
    numbers: lossTerm(
      told,
      k,
      [value(version(predictionId(told, k)), { ref: told.ids.unit(last, k), role: 'signal' })],
      value(told.ids.target(k, s), { ref: told.ids.target(k, s), parens: true }),
    ),
  }))
  const terms: readonly Row[] =
    outputs.length > 1 && !later
      ? [
          {
            kind: 'numbers',
            cells: [
              { segments: [] },
              ...outputs.map((k) => ({
                operator: k === 0 ? '=' : '+',
                segments: [value(outputLoss(told, k), { ref: lossLink(k), parens: k > 0 })],
              })),
            ],
          },
        ]
      : []
  const total = version(told.batch ? sampleLoss(s) : LOSS)
  return [
    ...ladder(own, columns),
    ...terms,
    result(own, total, { ref: LOSS }),
    ...(told.batch ? batchRows(told, version) : []),
  ]
}

/** The part of output k in the loss, around its prediction and target. The minus of a logarithm stands before the sum. */
function lossTerm(told: Told, k: number, y: readonly Segment[], t: Segment): readonly Segment[] {
  const end = unitsOf(told, told.last).length - 1
  const squared = (scale: string) => [fixed(`${scale}(`), ...y, fixed('-'), t, fixed(')^2')]
  switch (told.example.loss) {
    case 'half-squared-error':
      return squared('\\tfrac12')
    case 'squared-error':
      return squared('')
    case 'mean-squared-error':
      return squared(`\\tfrac1{${unitsOf(told, told.last).length}}`)
    case 'binary-cross-entropy':
      return [
        fixed(k === 0 ? '-\\bigl[' : '\\bigl['),
        t,
        fixed('\\ln'),
        ...y,
        fixed('+(1-'),
        t,
        fixed(')\\ln(1-'),
        ...y,
        fixed(')\\bigr]'),
      ]
    case 'softmax-cross-entropy':
      return [
        ...(k === 0 ? [fixed('-\\bigl(')] : []),
        t,
        fixed('\\ln'),
        ...y,
        ...(k === end ? [fixed('\\bigr)')] : []),
      ]
  }
}

function batchRows(told: Told, version: Version): readonly Row[] {
  const later = version !== now
  const symbol = tex(told.letters.loss)
  const mean = told.share !== 1
  const end = told.samples.length - 1
  const columns = told.samples.map((_, k): Column => {
    const open = k === 0 && mean ? [value(SHARE), fixed('\\cdot\\bigl(')] : []
    const close = k === end && mean ? [fixed('\\bigr)')] : []
    const rule = k === 0 && mean ? [fixed(`\\tfrac1{${told.samples.length}}\\bigl(`)] : []
    return {
      operator: k === 0 ? '=' : '+',
      rule: [...rule, fixed(`${symbol}^{${later ? '+' : ''}[${k + 1}]}`), ...close],
      numbers: [...open, value(version(sampleLoss(k)), { parens: k > 0 }), ...close],
    }
  })
  const left = later ? `${symbol}^{+}` : symbol
  return [...ladder(left, columns), result(left, version(LOSS), { ref: LOSS })]
}

/** The first slope on the way back: how the loss answers to each prediction. */
export function errorStep(told: Told): Step {
  const { ids, letters, last, s } = told
  const outputs = unitsOf(told, last)
  const members = outputs.map((k): Member => ({
    ref: ids.unit(last, k),
    name: unitName(told, last, k),
    rows: errorRows(told, k),
    computes: [errorId(told, k)],
    focus: [LOSS, lossLink(k), ids.unit(last, k), ids.target(k, s)],
    goal: goal.error(letters.loss, predictionSign(told, k)),
  }))
  const k = told.unitOf(last)
  return spread(k, members, {
    id: 'error',
    phase: 'backward',
    title: title.error(letters.loss, predictionSign(told, k)),
    goal: goal.error(letters.loss, predictionSign(told, k)),
    computes: told.samples.flatMap((_, n) =>
      outputs.flatMap((output) => [ids.error(output, n), negative(ids.error(output, n))]),
    ),
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
