import { at } from '../../../engine/at.ts'
import type { Row, Segment } from '../../../derivation/equation.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { spread } from '../../../derivation/spread.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { tex } from '../../../derivation/symbol.ts'
import { fixed, ladder, result, type Column } from '../../../derivation/write.ts'
import type { Localized } from '../../../i18n/localized.ts'
import { biasName, weightName } from '../names.ts'
import { signalPrompt } from '../prompts.ts'
import { goal, title } from '../text.ts'
import type { Told } from '../told.ts'
import { weightPlaces } from '../weights-and-biases.ts'
import { toWeights } from './flow.ts'
import { askedFirst, sourceRef, unitsOf } from './parts.ts'
import {
  moveId,
  passMoveTex,
  rateColumn,
  signalColumn,
  tailColumn,
  computedMoves,
} from './moves.ts'
import { nudgeText } from './nudge.ts'

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
      computes: movesOf(told, ids.weight(l, j, i)),
      focus: [sourceRef(told, l, i), ids.weight(l, j, i), ids.unit(l, j)],
    })),
  )
  const biases = (layer.biases ?? []).map((_, j): Member => ({
    ref: ids.bias(l, j),
    name: biasName(told, l, j),
    rows: biasRows(told, l, j),
    computes: movesOf(told, ids.bias(l, j)),
    focus: [ids.bias(l, j), ids.unit(l, j)],
    ...(example.trainBiases === 'none' && { because: FROZEN }),
  }))
  return [...weights, ...biases]
}

const movesOf = (told: Told, ref: Ref) => askedFirst(moveId(told, ref), computedMoves(told, [ref]))

export const FROZEN: Localized = {
  en: 'Biases are frozen in this example.',
  zh: '本例中偏置固定不变。',
  ko: '이 예제에서는 편향을 고정합니다.',
}

/** The same parameters by their ids alone. */
function parameterRefs({ example }: Told, l: number): readonly Ref[] {
  return weightPlaces(example).flatMap((place) => (place.l === l ? [place.id] : []))
}

/** The weights of a layer above the first. */
export function weightStep(told: Told, l: number): Step {
  const { ids, letters } = told
  const { j, i } = told.weightOf(l)
  const sign = `$${tex(letters.weight(l, j, i))}$`
  const prompt = signalPrompt(told, l)
  return spread(ids.weight(l, j, i), () => parameterMembers(told, l), {
    id: `dW${l + 1}`,
    phase: 'backward',
    title: letters.descends ? title.change(sign) : title.gradient(sign),
    goal: goal.weight,
    computes: computedMoves(told, parameterRefs(told, l)),
    flow: toWeights(told, l),
    nudge: nudgeText(told, l),
    ...(prompt && { prompt }),
  })
}

/** The siblings of the worked weight in the first layer: the same product, edge by edge. */
export function siblingsStep(told: Told): Step {
  const { ids, letters } = told
  const { j, i } = told.weightOf(0)
  const worked = ids.weight(0, j, i)
  const refs = parameterRefs(told, 0).filter((ref) => ref !== worked)
  const members = () => parameterMembers(told, 0).filter((member) => member.ref !== worked)
  const step = spread(undefined, members, {
    id: 'dW1',
    phase: 'backward',
    title: title.others,
    goal: goal.others,
    computes: computedMoves(told, refs),
    flow: toWeights(told, 0).filter(({ to }) => to !== worked),
  })
  if (refs.length > 0) return step
  const alone = `$${tex(letters.weight(0, j, i))}$`
  return {
    ...step,
    focus: [worked],
    because: {
      en: `${alone} is the only weight of this layer.`,
      zh: `这一层只有 ${alone} 一个权重。`,
      ko: `이 층의 가중치는 ${alone} 하나뿐입니다.`,
    },
  }
}
