import type { Row } from '../../../derivation/equation.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import { spread } from '../../../derivation/spread.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import { factor, fixed, ladder, result, value, type Column } from '../../../derivation/write.ts'
import type { Localized } from '../../../i18n/localized.ts'
import { change, RATE, updated } from '../ids.ts'
import { updatePrompt } from '../prompts.ts'
import { contribution, sampleGradient, SHARE } from '../quantity-ids.ts'
import { marked } from '../plus.ts'
import { goal, title } from '../text.ts'
import type { Told } from '../told.ts'
import { isBias, weightsAndBiases, type Parameter } from '../weights-and-biases.ts'
import { FROZEN } from './gradients.ts'
import { moveTex, wholeMove, wholeMoves } from './moves.ts'
import { askedFirst } from './parts.ts'

/** In a batch: the samples' separate changes become one. */
export function reduceStep(told: Told): Step {
  const all = weightsAndBiases(told)
  const { j, i } = told.weightOf(told.last)
  const member = ({ id, sign, name }: Parameter): Member => ({
    ref: id,
    name: name(),
    rows: reduceRows(told, id, sign),
    computes: askedFirst(wholeMove(told, id), wholeMoves(told, id)),
    focus: [id],
  })
  return spread(told.ids.weight(told.last, j, i), () => all.map(member), {
    id: 'reduce',
    phase: 'backward',
    title: title.reduce,
    goal: goal.reduce(told.share !== 1),
    computes: all.flatMap(({ id }) => wholeMoves(told, id)),
    flow: [],
  })
}

function reduceRows(told: Told, id: QuantityId, sign: Sign): readonly Row[] {
  const mean = told.share !== 1
  const end = told.samples.length - 1
  const columns = told.samples.map((_, s): Column => {
    const part = told.letters.descends ? contribution(s, id) : sampleGradient(s, id)
    const close = mean && s === end ? [fixed('\\bigr)')] : []
    const first = mean && s === 0
    return {
      operator: s === 0 ? '=' : '+',
      rule: [
        ...(first ? [fixed(`\\tfrac1{${told.samples.length}}\\bigl(`)] : []),
        fixed(moveTex(told, sign, s)),
        ...close,
      ],
      numbers: [
        ...(first ? [value(SHARE), fixed('\\cdot\\bigl(')] : []),
        value(part, { parens: s > 0 }),
        ...close,
      ],
    }
  })
  const symbol = moveTex(told, sign)
  const signed = told.letters.descends
  return [...ladder(symbol, columns), result(symbol, wholeMove(told, id), { ref: id, signed })]
}

/** All parameters at once: w⁺ = w + Δw, or W ← W − α ∂E/∂W. */
export function updateStep(told: Told): Step {
  const all = weightsAndBiases(told)
  const { j, i } = told.weightOf(told.last)
  const member = (parameter: Parameter): Member => ({
    ref: parameter.id,
    name: parameter.name(),
    rows: updateRows(told, parameter),
    computes: [updated(parameter.id)],
    focus: [parameter.id],
    ...(isBias(parameter) && told.example.trainBiases === 'none' && { because: FROZEN }),
  })
  return spread(told.ids.weight(told.last, j, i), () => all.map(member), {
    id: 'update',
    phase: 'update',
    title: title.update,
    goal: goal.update(told.letters.descends, told.example.hiddenUsesUpdatedWeights),
    computes: all.map(({ id }) => updated(id)),
    flow: [],
    ...(!told.example.hiddenUsesUpdatedWeights && { prompt: updatePrompt }),
    ...(told.example.updates > 1 && { why: oneOfMany(told.example.updates) }),
  })
}

function updateRows(told: Told, parameter: Parameter): readonly Row[] {
  const { id, sign } = parameter
  const role = isBias(parameter) ? 'bias' : 'weight'
  const own: Column = {
    operator: '=',
    rule: [factor(sign, id, role)],
    numbers: [value(id, { ref: id, role })],
  }
  const symbol = marked(sign)
  const moved = told.letters.descends ? [addedChange(parameter)] : descent(told, parameter)
  return [...ladder(symbol, [own, ...moved]), result(symbol, updated(id), { ref: id })]
}

/** + Δw */
function addedChange({ id, sign }: Parameter): Column {
  return {
    operator: '+',
    rule: [fixed(`\\Delta ${tex(sign)}`)],
    numbers: [value(change(id), { ref: id, parens: true })],
  }
}

/** − α ∂E/∂W; a shared bias follows the sum over its layer, a frozen one nothing. */
function descent(told: Told, parameter: Parameter): readonly Column[] {
  const { example, letters } = told
  const bias = isBias(parameter)
  if (bias && example.trainBiases === 'none') return []
  const shared = bias && example.trainBiases === 'shared-per-layer'
  const followed = shared
    ? weightsAndBiases(told).filter((one) => isBias(one) && one.l === parameter.l)
    : [parameter]
  const several = followed.length > 1
  return [
    {
      operator: '-',
      rule: [factor(letters.rate, RATE, 'rate')],
      numbers: [value(RATE, { ref: RATE, role: 'rate', parens: true })],
    },
    ...followed.map(({ id, sign }, k): Column => {
      const close = several && k === followed.length - 1 ? [fixed('\\bigr)')] : []
      const slope = value(wholeMove(told, id), { ref: id, parens: !several || k > 0 })
      return {
        operator: k > 0 ? '+' : several ? '\\cdot\\bigl(' : '\\cdot',
        rule: [fixed(moveTex(told, sign)), ...close],
        numbers: [slope, ...close],
      }
    }),
  ]
}

const oneOfMany = (updates: number): Localized => ({
  en: `This example asks for ${updates} updates. The steps show the first.`,
  zh: `本例要求更新 ${updates} 次，这里讲解第一次。`,
  ko: `이 예제는 ${updates}번 갱신합니다. 여기서는 첫 번째를 봅니다.`,
})
