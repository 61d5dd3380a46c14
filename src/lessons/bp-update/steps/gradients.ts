import { at } from '../../../engine/at.ts'
import type { Row, Segment } from '../../../derivation/equation.ts'
import type { Flow } from '../../../derivation/figure.ts'
import type { QuantityId, Ref } from '../../../derivation/quantity.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import { factor, fixed, ladder, result, value, type Column } from '../../../derivation/write.ts'
import { everywhere, type Localized } from '../../../i18n/localized.ts'
import { change, followed, gradient, RATE } from '../ids.ts'
import { biasName, weightName } from '../names.ts'
import { signalPrompt } from '../prompts.ts'
import { contribution } from '../quantities.ts'
import { goal, title } from '../text.ts'
import type { Told } from '../told.ts'
import { partial, signalFormula, signalId } from './signals.ts'
import { sourceRef, spread, unitsOf } from './parts.ts'

/** What the update follows in the end, over all samples: the change of a parameter, or its gradient. */
export function wholeMove({ example, letters }: Told, id: QuantityId): QuantityId {
  if (letters.descends) return change(id)
  return example.hiddenUsesUpdatedWeights ? followed(id) : gradient(id)
}

/** The same as this pass shows it: in a batch, of the followed sample alone. */
export function moveId(told: Told, id: QuantityId): QuantityId {
  const { letters, batch, s } = told
  if (!batch) return wholeMove(told, id)
  return letters.descends ? contribution(s, id) : `s[${s + 1}].${gradient(id)}`
}

/** `Δw₁₁` or `∂E/∂W₁₁`, of one sample where it is given; with a tilde where it is not the gradient that is followed. */
export function moveTex({ example, letters }: Told, sign: Sign, s?: number): string {
  const mark = s === undefined ? '' : `^{[${s + 1}]}`
  if (letters.descends) return `\\Delta ${tex(sign)}${sign.sup && mark ? '{}' : ''}${mark}`
  const slope = `\\frac{\\partial ${tex(letters.loss)}${mark}}{\\partial ${tex(sign)}}`
  return example.hiddenUsesUpdatedWeights ? `\\widetilde{${slope}}` : slope
}

/** The symbol of `moveId`. */
export const passMoveTex = (told: Told, sign: Sign): string =>
  moveTex(told, sign, told.batch ? told.s : undefined)

/** η at the head of every change; gradients have none. */
export function rateColumn({ letters }: Told): readonly Column[] {
  if (!letters.descends) return []
  const rate = factor(letters.rate, RATE, 'rate')
  return [
    {
      operator: '=',
      chain: [rate],
      rule: [rate],
      numbers: [value(RATE, { ref: RATE, role: 'rate' })],
    },
  ]
}

/** ±∂E/∂z over its letter over its number. */
export function signalColumn(told: Told, l: number, j: number, operator: string): Column {
  const { ids, letters } = told
  const unit = ids.unit(l, j)
  return {
    operator,
    chain: [signalFormula(told, l, j, operator)],
    rule: [factor(letters.signal(l, j), unit, 'error')],
    numbers: [value(signalId(told, l, j), { ref: unit, role: 'error', parens: operator !== '=' })],
  }
}

/** ∂z/∂w over the signal at the tail of the edge over its number. */
export function tailColumn(told: Told, l: number, j: number, i: number): Column {
  const { ids, letters, s } = told
  const from = sourceRef(told, l, i)
  const sign = l === 0 ? letters.input(i) : letters.output(l - 1, i)
  const id = l === 0 ? ids.input(i, s) : ids.output(l - 1, i, s)
  return {
    operator: '\\cdot',
    chain: [partial(letters.sum(l, j), letters.weight(l, j, i), from, 'signal')],
    rule: [factor(sign, from, 'signal')],
    numbers: [value(id, { ref: from, role: 'signal', parens: true })],
  }
}

/** Δw = η · signal at the head · signal at the tail. */
function weightRows(told: Told, l: number, j: number, i: number): readonly Row[] {
  const id = told.ids.weight(l, j, i)
  const symbol = passMoveTex(told, told.letters.weight(l, j, i))
  const rate = rateColumn(told)
  return [
    ...ladder(symbol, [
      ...rate,
      signalColumn(told, l, j, rate.length > 0 ? '\\cdot' : '='),
      tailColumn(told, l, j, i),
    ]),
    result(symbol, moveId(told, id), { ref: id, signed: told.letters.descends }),
  ]
}

/** A bias moves along its own signal, the sum of its layer's, or not at all. */
function biasRows(told: Told, l: number, j: number): readonly Row[] {
  const { example, letters } = told
  const id = told.ids.bias(l, j)
  const symbol = passMoveTex(told, letters.bias(l, j))
  const outcome = result(symbol, moveId(told, id), { ref: id, signed: letters.descends })
  if (letters.descends && example.trainBiases === 'none') return [outcome]
  const rate = rateColumn(told)
  const shared = letters.descends && example.trainBiases === 'shared-per-layer'
  const units = shared ? unitsOf(told, l) : [j]
  const minus: readonly Segment[] = example.biasSign === 'threshold' ? [fixed('(-1)\\cdot')] : []
  const columns = units.map((k, n): Column => {
    const operator = n > 0 ? '+' : rate.length > 0 ? '\\cdot' : '='
    // after (−1)· too a negative number stands in brackets
    const { rule, numbers } = signalColumn(told, l, k, minus.length > 0 ? '\\cdot' : operator)
    const open = n === 0 ? [...minus, ...(shared ? [fixed('\\bigl(')] : [])] : []
    const close = shared && n === units.length - 1 ? [fixed('\\bigr)')] : []
    return {
      operator,
      rule: [...open, ...rule, ...close],
      numbers: [...open, ...numbers, ...close],
    }
  })
  const plain = rate.map(({ operator, rule, numbers }): Column => ({ operator, rule, numbers }))
  return [...ladder(symbol, [...plain, ...columns]), outcome]
}

/** All parameters that enter a layer, each worked as a member. */
function parameterMembers(told: Told, l: number): readonly Member[] {
  const { ids, example } = told
  const layer = at(example.layers, l)
  const weights = layer.weights.flatMap((row, j) =>
    row.map((_, i): Member => ({
      ref: ids.weight(l, j, i),
      name: weightName(told, l, j, i),
      rows: weightRows(told, l, j, i),
      computes: [moveId(told, ids.weight(l, j, i))],
      focus: [sourceRef(told, l, i), ids.weight(l, j, i), ids.unit(l, j)],
    })),
  )
  const biases = (layer.biases ?? []).map((_, j): Member => ({
    ref: ids.bias(l, j),
    name: biasName(told, l, j),
    rows: biasRows(told, l, j),
    computes: [moveId(told, ids.bias(l, j))],
    focus: [ids.bias(l, j), ids.unit(l, j)],
    ...(example.trainBiases === 'none' && { because: FROZEN }),
  }))
  return [...weights, ...biases]
}

export const FROZEN: Localized = {
  en: 'Biases are frozen in this example.',
  zh: '本例中偏置固定不变。',
  ko: '이 예제에서는 편향을 고정합니다.',
}

/** All that is then known about a parameter's move. */
export function wholeMoves({ example }: Told, id: QuantityId): readonly QuantityId[] {
  const own = [change(id), gradient(id)]
  return example.hiddenUsesUpdatedWeights ? [...own, followed(id)] : own
}

/** What a gradient step leaves behind for figure and table. */
export function computedMoves(told: Told, refs: readonly Ref[]): readonly QuantityId[] {
  return refs.flatMap((ref) =>
    told.batch
      ? told.samples.flatMap((_, s) => [contribution(s, ref), `s[${s + 1}].${gradient(ref)}`])
      : wholeMoves(told, ref),
  )
}

/** The weights of a layer above the first. */
export function weightStep(told: Told, l: number): Step {
  const { ids, letters } = told
  const members = parameterMembers(told, l)
  const { j, i } = told.weightOf(l)
  const chosen = members.findIndex((member) => member.ref === ids.weight(l, j, i))
  const sign = `$${tex(letters.weight(l, j, i))}$`
  const prompt = signalPrompt(told, l)
  return spread(chosen, members, {
    id: `dW${l + 1}`,
    phase: 'backward',
    title: letters.descends ? title.change(sign) : title.gradient(sign),
    goal: goal.weight,
    computes: computedMoves(
      told,
      members.map((member) => member.ref),
    ),
    flow: unitsOf(told, l).flatMap((unit) =>
      unitsOf(told, l - 1).map((from): Flow => ({
        from: ids.unit(l, unit),
        to: ids.weight(l, unit, from),
      })),
    ),
    nudge: nudgeText(told, l),
    ...(prompt && { prompt }),
  })
}

/** The ids of the nudge test of a layer's worked weight. */
export const nudged = (id: QuantityId): QuantityId => `nudge_${id}`
export const foretold = (id: QuantityId): QuantityId => `foretold_${id}`

export function nudgeText(told: Told, l: number): NonNullable<Step['nudge']> {
  const { j, i } = told.weightOf(l)
  const id = told.ids.weight(l, j, i)
  const w = `$${tex(told.letters.weight(l, j, i))}$`
  const E = `$${tex(told.letters.loss)}$`
  return {
    en: `Nudge test: ${w} + 0.1 changes ${E} by {+${nudged(id)}}; the slope predicts {+${foretold(id)}}.`,
    zh: `微调检验：${w} 增加 0.1，${E} 实际改变 {+${nudged(id)}}；按斜率预测为 {+${foretold(id)}}。`,
    ko: `조금 움직여 보기: ${w}에 0.1을 더하면 ${E}의 변화는 {+${nudged(id)}}, 기울기로 예측한 값은 {+${foretold(id)}}입니다.`,
  }
}

/** The siblings of the worked weight in the first layer: the same product, edge by edge. */
export function siblingsStep(told: Told): Step {
  const { ids, letters } = told
  const { j, i } = told.weightOf(0)
  const worked = ids.weight(0, j, i)
  const members = parameterMembers(told, 0).filter((member) => member.ref !== worked)
  const frame = {
    id: 'dW1',
    phase: 'backward',
    title: title.others,
    goal: goal.others,
    computes: computedMoves(
      told,
      members.map((member) => member.ref),
    ),
    flow: unitsOf(told, 0).flatMap((unit) =>
      at(at(told.example.layers, 0).weights, unit).flatMap((_, from): Flow[] =>
        unit === j && from === i
          ? []
          : [{ from: ids.unit(0, unit), to: ids.weight(0, unit, from) }],
      ),
    ),
  } as const
  const alone = `$${tex(letters.weight(0, j, i))}$`
  return members.length > 0
    ? spread(0, members, frame)
    : {
        ...spread(-1, [], frame),
        focus: [worked],
        say: everywhere(''),
        because: {
          en: `${alone} is the only weight of this layer.`,
          zh: `这一层只有 ${alone} 一个权重。`,
          ko: `이 층의 가중치는 ${alone} 하나뿐입니다.`,
        },
      }
}
