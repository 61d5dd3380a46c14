import { at } from '../../engine/at.ts'
import type { Quantity } from '../../derivation/quantity.ts'
import { tex } from '../../derivation/symbol.ts'
import type { Localized } from '../../i18n/localized.ts'
import { biasGradients } from '../../model/descent.ts'
import { samplesOf, type Example } from '../../model/example.ts'
import { biasSign, forward, totalLoss } from '../../model/paper-forward.ts'
import { BIAS } from '../../model/paper-rules.ts'
import { hiddenSlope, type Backward } from '../../model/paper.ts'
import { followed, updated } from './ids.ts'
import { contribution, powerId, returned, sampleGradient } from './quantity-ids.ts'
import { foretold, NUDGE, nudged } from './steps/nudge.ts'
import { changeTex, slopeTex } from './steps/moves.ts'
import { pathId, routes } from './steps/path.ts'
import { predictions } from '../../model/losses.ts'
import { changeName, gradientName, passLoss, unitName } from './names.ts'
import type { Told } from './told.ts'
import { weightsAndBiases, type Parameter } from './weights-and-biases.ts'

/** The numbers that only the telling needs: nudges, paths, parts of a batch. */
export function narratedQuantities(told: Told): readonly Quantity[] {
  return [
    ...nudges(told),
    ...pathProducts(told),
    ...returnedSignals(told),
    ...softmaxAfter(told),
    ...sampleGradients(told),
    ...followedGradients(told),
  ]
}

function nudges(told: Told): Quantity[] {
  const { example, ids, letters, tape } = told
  const E = tex(letters.loss)
  return [...example.layers.keys()].flatMap((l) => {
    const { j, i } = told.weightOf(l)
    const id = ids.weight(l, j, i)
    const moved = lossOf(withWeight(example, l, j, i, (w) => w + NUDGE))
    const slope = at(at(at(tape.gradients.weights, l), j), i)
    return [
      { id: nudged(id), value: moved - tape.loss, tex: `\\text{d}${E}`, name: NUDGED },
      { id: foretold(id), value: NUDGE * slope, tex: `\\text{d}${E}`, name: FORETOLD },
    ]
  })
}

const NUDGED: Localized = {
  en: `Change of the loss when the weight grows by ${NUDGE}`,
  zh: `权重增加 ${NUDGE} 时损失的变化`,
  ko: `가중치에 ${NUDGE}만큼 더할 때 손실의 변화`,
}
const FORETOLD: Localized = {
  en: 'The same change as the slope predicts it',
  zh: '按斜率预测的同一变化',
  ko: '기울기로 예측한 같은 변화',
}

function lossOf(example: Example): number {
  return totalLoss(
    example,
    samplesOf(example).map((sample) => forward(example, sample)),
  )
}

function withWeight(
  example: Example,
  l: number,
  j: number,
  i: number,
  move: (w: number) => number,
): Example {
  return {
    ...example,
    layers: example.layers.map((layer, a) =>
      a === l
        ? {
            ...layer,
            weights: layer.weights.map((row, b) =>
              b === j ? row.map((w, c) => (c === i ? move(w) : w)) : row,
            ),
          }
        : layer,
    ),
  }
}

/** The product along each path that is written out, as a change and as a gradient. */
function pathProducts(told: Told): Quantity[] {
  const { example, paper, pass, s, last } = told
  const { j, i } = told.weightOf(0)
  const weights = example.hiddenUsesUpdatedWeights
    ? paper.updated.weights
    : example.layers.map((layer) => layer.weights)
  return routes(told, j).flatMap((route, n) => {
    const output = at(route, last)
    let product = at(at(paper.backward, s).errors, output)
    for (let l = last; l >= 0; l--) {
      const unit = at(route, l)
      product *=
        l === last
          ? at(at(told.outputSlopes, unit), unit)
          : at(at(at(weights, l + 1), at(route, l + 1)), unit) *
            hiddenSlope(example, at(example.layers, l), at(at(pass.z, l), unit))
    }
    const slope = product * at(at(told.samples, s).inputs, i)
    return [true, false].map((descends) => ({
      id: pathId(descends, n),
      value: descends ? -example.learningRate * slope : slope,
      tex: `P_{${n + 1}}`,
      name: { en: `Path ${n + 1}`, zh: `第 ${n + 1} 条路径`, ko: `경로 ${n + 1}` },
    }))
  })
}

/** What comes back to each hidden unit from several units above, edge by edge and in all. */
function returnedSignals(told: Told): Quantity[] {
  const { example, paper, s } = told
  return example.layers.slice(1).flatMap((layer, l) => {
    const weights = example.hiddenUsesUpdatedWeights
      ? at(paper.updated.weights, l + 1)
      : layer.weights
    if (weights.length === 1) return []
    const used = at(at(paper.backward, s).used, l + 1)
    return at(example.layers, l).weights.flatMap((_, h) => {
      const terms = weights.map((row, j) => at(row, h) * at(used, j))
      return [true, false].flatMap((descends) => returnedTo(told, l, h, terms, descends))
    })
  })
}

function returnedTo(
  told: Told,
  l: number,
  h: number,
  terms: readonly number[],
  descends: boolean,
): Quantity[] {
  const { letters, s } = told
  const sign = descends ? -1 : 1
  const minus = descends === letters.descends ? '' : '-'
  const below = unitName(told, l, h)
  const edges = terms.map((term, j): Quantity => {
    const from = unitName(told, l + 1, j)
    return {
      id: returned(descends, l, h, j),
      value: sign * term,
      tex: `${minus}${tex(letters.weight(l + 1, j, h))}\\,${tex(letters.signal(l + 1, j))}`,
      name: {
        en: `What comes back from ${from.en} to ${below.en}`,
        zh: `从${from.zh} 传回${below.zh} 的量`,
        ko: `${from.ko}에서 ${below.ko}에 되돌아오는 값`,
      },
    }
  })
  const slope = `\\frac{\\partial ${passLoss(told, s)}}{\\partial ${tex(letters.output(l, h))}}`
  return [
    ...edges,
    {
      id: returned(descends, l, h),
      value: sign * terms.reduce((total, term) => total + term, 0),
      tex: `${descends ? '-' : ''}${slope}`,
      name: {
        en: `All that comes back to ${below.en}`,
        zh: `传回${below.zh} 的总量`,
        ko: `${below.ko}에 되돌아오는 값의 합`,
      },
    },
  ]
}

function softmaxAfter(told: Told): Quantity[] {
  const { example, ids, letters, last, after } = told
  if (!told.mixes) return []
  return told.samples.flatMap((_, s) => {
    const z = at(at(after.z, s), last)
    const p = predictions(example.loss, at(at(after.a, s), last))
    return z.flatMap((value, k) => {
      const power: Quantity = {
        id: updated(powerId(ids.sum(last, k, s))),
        value: Math.exp(value),
        tex: `e^{{${tex(letters.sum(last, k))}}'}`,
        name: { en: 'Power of e', zh: 'e 的幂', ko: 'e의 거듭제곱' },
      }
      if (!told.throughSoftmax) return [power]
      return [
        power,
        {
          id: updated(ids.probability(k, s)),
          value: at(p, k),
          tex: `{${tex(letters.probability(k))}}'`,
          name: { en: 'Probability', zh: '概率', ko: '확률' },
        },
      ]
    })
  })
}

/**
 * What each sample of a batch adds on its own. They are named when somebody asks: a large batch has thousands of them,
 * told anew by every edit, and the page shows a few.
 */
function sampleGradients(told: Told): Quantity[] {
  const { example, paper, samples } = told
  if (!told.batch) return []
  const sign = biasSign(example)
  const nameSlope = example.hiddenUsesUpdatedWeights ? followedName : gradientName
  const all = weightsAndBiases(told)
  return samples.flatMap((sample, s) => {
    const { used } = at(paper.backward, s)
    const trained = used.map((deltas) => biasGradients(example.trainBiases, deltas))
    const slope = ({ l, j, i }: Parameter, ofBiases: Backward['used']) => {
      if (i === BIAS) return sign * at(at(ofBiases, l), j)
      return at(at(used, l), j) * at(l === 0 ? sample.inputs : at(at(paper.forward, s).a, l - 1), i)
    }
    return [
      ...all.map((parameter) => ({
        id: sampleGradient(s, parameter.id),
        value: slope(parameter, used),
        get tex() {
          return slopeTex(told, parameter.sign, s)
        },
        get name() {
          return partOf(nameSlope(parameter.name()), s)
        },
      })),
      ...all.map((parameter) => ({
        id: contribution(s, parameter.id),
        value: -example.learningRate * slope(parameter, trained),
        get tex() {
          return changeTex(parameter.sign, s)
        },
        get name() {
          return partOf(changeName(parameter.name()), s)
        },
      })),
    ]
  })
}

const partOf = (whole: Localized, s: number): Localized => ({
  en: `${whole.en}, part of sample ${s + 1}`,
  zh: `${whole.zh}中样本 ${s + 1} 的部分`,
  ko: `${whole.ko} 중 표본 ${s + 1}의 몫`,
})

/** Where hidden layers saw updated weights, the update follows other numbers than the gradients. */
function followedGradients(told: Told): Quantity[] {
  const { weights, biases } = told.paper.followed
  if (!told.example.hiddenUsesUpdatedWeights) return []
  return weightsAndBiases(told).map(({ id, sign, name, l, j, i }) => ({
    id: followed(id),
    value: i === BIAS ? at(biases[l] ?? [], j) : at(at(at(weights, l), j), i),
    tex: slopeTex(told, sign),
    name: followedName(name()),
  }))
}

const followedName = (of: Localized): Localized => ({
  en: `What the update follows instead of the gradient for ${of.en}`,
  zh: `${of.zh} 更新时代替其梯度的量`,
  ko: `${of.ko}의 기울기 대신 갱신에 쓰이는 값`,
})
