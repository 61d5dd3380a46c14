import type { Row } from '../../../derivation/equation.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import { factor, fixed, ladder, result, value, type Column } from '../../../derivation/write.ts'
import type { Localized } from '../../../i18n/localized.ts'
import { change, gradient, RATE, updated } from '../ids.ts'
import { biasName, weightName } from '../names.ts'
import { updatePrompt } from '../prompts.ts'
import { contribution, marked, SHARE } from '../quantities.ts'
import { goal, title } from '../text.ts'
import type { Told } from '../told.ts'
import { spread } from './parts.ts'

interface Parameter {
  readonly id: QuantityId
  readonly sign: Sign
  readonly name: Localized
  readonly bias: boolean
}

/** Every weight and bias, first layer first. */
function parameters(told: Told): readonly Parameter[] {
  const { ids, letters } = told
  return told.example.layers.flatMap((layer, l) => [
    ...layer.weights.flatMap((row, j) =>
      row.map((_, i) => ({
        id: ids.weight(l, j, i),
        sign: letters.weight(l, j, i),
        name: weightName(told, l, j, i),
        bias: false,
      })),
    ),
    ...(layer.biases ?? []).map((_, j) => ({
      id: ids.bias(l, j),
      sign: letters.bias(l, j),
      name: biasName(told, l, j),
      bias: true,
    })),
  ])
}

/** In a batch: the samples' separate changes become one. */
export function reduceStep(told: Told): Step {
  const all = parameters(told)
  const { j, i } = told.weightOf(told.last)
  const chosen = told.ids.weight(told.last, j, i)
  const members = all.map(({ id, sign, name }): Member => ({
    ref: id,
    name,
    rows: reduceRows(told, id, sign),
    computes: [move(told, id)],
    focus: [id],
  }))
  return spread(
    members.findIndex((member) => member.ref === chosen),
    members,
    {
      id: 'reduce',
      phase: 'backward',
      title: title.reduce,
      goal: goal.reduce(told.share !== 1),
      computes: all.flatMap(({ id }) => [change(id), gradient(id)]),
      flow: [],
    },
  )
}

const move = ({ letters }: Told, id: QuantityId) => (letters.descends ? change(id) : gradient(id))

function moveTexOf({ letters }: Told, sign: Sign, mark = ''): string {
  return letters.descends
    ? `\\Delta ${tex(sign)}${sign.sup && mark ? '{}' : ''}${mark}`
    : `\\frac{\\partial ${tex(letters.loss)}${mark}}{\\partial ${tex(sign)}}`
}

function reduceRows(told: Told, id: QuantityId, sign: Sign): readonly Row[] {
  const mean = told.share !== 1
  const end = told.samples.length - 1
  const columns = told.samples.map((_, s): Column => {
    const part = told.letters.descends ? contribution(s, id) : `s[${s + 1}].${gradient(id)}`
    const close = mean && s === end ? [fixed('\\bigr)')] : []
    const first = mean && s === 0
    return {
      operator: s === 0 ? '=' : '+',
      rule: [
        ...(first ? [fixed(`\\tfrac1{${told.samples.length}}\\bigl(`)] : []),
        fixed(moveTexOf(told, sign, `^{[${s + 1}]}`)),
        ...close,
      ],
      numbers: [
        ...(first ? [value(SHARE), fixed('\\cdot\\bigl(')] : []),
        value(part, { parens: s > 0 }),
        ...close,
      ],
    }
  })
  const symbol = moveTexOf(told, sign)
  return [...ladder(symbol, columns), result(symbol, move(told, id), { ref: id, signed: true })]
}

/** All parameters at once: w⁺ = w + Δw, or W ← W − α ∂E/∂W. */
export function updateStep(told: Told): Step {
  const all = parameters(told)
  const { j, i } = told.weightOf(told.last)
  const chosen = told.ids.weight(told.last, j, i)
  const members = all.map(({ id, sign, name, bias }): Member => ({
    ref: id,
    name,
    rows: updateRows(told, id, sign, bias),
    computes: [updated(id)],
    focus: [id],
  }))
  return spread(
    members.findIndex((member) => member.ref === chosen),
    members,
    {
      id: 'update',
      phase: 'update',
      title: title.update,
      goal: goal.update(told.letters.descends),
      computes: all.map(({ id }) => updated(id)),
      flow: [],
      prompt: updatePrompt,
      ...(told.example.updates > 1 && { why: oneOfMany(told.example.updates) }),
    },
  )
}

function updateRows(told: Told, id: QuantityId, sign: Sign, bias: boolean): readonly Row[] {
  const { example, letters } = told
  const value0 = value(id, { ref: id, role: bias ? 'bias' : 'weight' })
  const own: Column = {
    operator: '=',
    rule: [factor(sign, id, bias ? 'bias' : 'weight')],
    numbers: [value0],
  }
  const symbol = marked(sign)
  const outcome = result(symbol, updated(id), { ref: id })
  // a frozen or shared bias moves by a change that is not its own gradient
  const plainGradient = !bias || example.trainBiases === 'per-neuron'
  const moved: readonly Column[] =
    letters.descends || !plainGradient
      ? [
          {
            operator: '+',
            rule: [fixed(`\\Delta ${tex(sign)}`)],
            numbers: [value(change(id), { ref: id, parens: true })],
          },
        ]
      : [
          {
            operator: '-',
            rule: [factor(letters.rate, RATE, 'rate')],
            numbers: [value(RATE, { ref: RATE, role: 'rate', parens: true })],
          },
          {
            operator: '\\cdot',
            rule: [fixed(moveTexOf(told, sign))],
            numbers: [value(followedGradient(told, id), { ref: id, parens: true })],
          },
        ]
  return [...ladder(symbol, [own, ...moved]), outcome]
}

/** What the update follows: the gradient, or what stood in for it where hidden layers saw updated weights. */
function followedGradient({ example }: Told, id: QuantityId): QuantityId {
  return example.hiddenUsesUpdatedWeights ? followed(id) : gradient(id)
}

export const followed = (id: QuantityId): QuantityId => `followed_${id}`

const oneOfMany = (updates: number): Localized => ({
  en: `This example asks for ${updates} updates. The steps show the first.`,
  zh: `本例要求更新 ${updates} 次，这里讲解第一次。`,
  ko: `이 예제는 ${updates}번 갱신합니다. 여기서는 첫 번째를 봅니다.`,
})
