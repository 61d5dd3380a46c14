import type { Row, Segment } from '../../../derivation/equation.ts'
import type { Step } from '../../../derivation/step.ts'
import { tex } from '../../../derivation/symbol.ts'
import { factor, fixed, ladder, result, value, type Column } from '../../../derivation/write.ts'
import { everywhere } from '../../../i18n/localized.ts'
import { LOSS } from '../ids.ts'
import { lossPrediction } from '../prompts.ts'
import { outputLoss, sampleLoss, SHARE } from '../quantity-ids.ts'
import { goal, title } from '../text.ts'
import type { Told } from '../told.ts'
import { now, type Version } from './version.ts'
import { lossLink, unitsOf } from './parts.ts'
import { predictionSign, predictionId, numberLine } from './prediction.ts'

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
