import { at } from '../../engine/at.ts'
import type { Quantities, Quantity, QuantityId } from '../../derivation/quantity.ts'
import { tex, type Sign } from '../../derivation/symbol.ts'
import type { Localized } from '../../i18n/localized.ts'
import { change, gradient, LOSS, negative, RATE, updated } from './ids.ts'
import {
  biasName,
  changeName,
  gradientName,
  passLoss,
  sourceName,
  unitName,
  weightName,
} from './names.ts'
import { marked } from './plus.ts'
import { slopeOf, type Told } from './told.ts'
import {
  SHARE,
  FALL,
  PREDICTED,
  REAL,
  KEPT,
  sampleLoss,
  outputLoss,
  slopeId,
  powerId,
  jacobianId,
} from './quantity-ids.ts'

/** Every number of the update, by id. Forward values and gradients are the tape's. */
export function quantitiesOf(told: Told): Quantities {
  const all = new Map(givenOf(told))
  const add = addingTo(all)
  told.samples.forEach((_, s) => forwardValues(told, s, add))
  losses(told, add)
  told.samples.forEach((_, s) => backwardValues(told, s, add))
  changes(told, add)
  return all
}

/** The numbers that a reader can set. */
export function givenOf(told: Told): Quantities {
  const all = new Map<QuantityId, Quantity>()
  given(told, addingTo(all))
  return all
}

type Add = (id: QuantityId, value: number, symbol: string, name: Localized) => void

function addingTo(all: Map<QuantityId, Quantity>): Add {
  return (id, value, symbol, name) => all.set(id, { id, value, tex: symbol, name })
}

const named = (en: string, zh: string, ko: string, of: Localized): Localized => ({
  en: `${en} ${of.en}`,
  zh: `${of.zh} ${zh}`,
  ko: `${of.ko}의 ${ko}`,
})

function given(told: Told, add: Add): void {
  const { example, ids, letters } = told
  told.samples.forEach((sample, s) => {
    sample.inputs.forEach((x, i) =>
      add(ids.input(i, s), x, tex(letters.input(i)), sourceName(told, 0, i)),
    )
    sample.targets.forEach((t, k) => add(ids.target(k, s), t, tex(letters.target(k)), TARGET))
  })
  example.layers.forEach((layer, l) => {
    layer.weights.forEach((row, j) =>
      row.forEach((w, i) =>
        add(ids.weight(l, j, i), w, tex(letters.weight(l, j, i)), weightName(told, l, j, i)),
      ),
    )
    layer.biases?.forEach((b, j) =>
      add(ids.bias(l, j), b, tex(letters.bias(l, j)), biasName(told, l, j)),
    )
  })
  add(RATE, example.learningRate, tex(letters.rate), {
    en: 'Learning rate',
    zh: '学习率',
    ko: '학습률',
  })
  if (told.batch)
    add(SHARE, told.share, '1/n', {
      en: 'Share of a sample',
      zh: '每个样本的权数',
      ko: '표본 하나의 몫',
    })
}

const TARGET: Localized = { en: 'Target', zh: '目标值', ko: '목표값' }

function forwardValues(told: Told, s: number, add: Add): void {
  const { example, ids, letters, last, tape, after } = told
  const prime = (sign: Sign) => `{${tex(sign)}}'`
  example.layers.forEach((layer, l) => {
    layer.weights.forEach((_, j) => {
      const name = unitName(told, l, j)
      const into = named('Into', '的输入', '입력', name)
      const out = named('Out of', '的输出', '출력', name)
      const z = ids.sum(l, j, s)
      const a = ids.output(l, j, s)
      add(z, at(at(at(tape.z, s), l), j), tex(letters.sum(l, j)), into)
      add(a, at(at(at(tape.a, s), l), j), tex(letters.output(l, j)), out)
      add(updated(z), at(at(at(after.z, s), l), j), prime(letters.sum(l, j)), into)
      add(updated(a), at(at(at(after.a, s), l), j), prime(letters.output(l, j)), out)
    })
  })
  if (!told.mixes) return
  at(told.paper.forward, s).predictions.forEach((p, k) => {
    const z = ids.sum(last, k, s)
    const power = `e^{${tex(letters.sum(last, k))}}`
    add(powerId(z), Math.exp(at(at(at(tape.z, s), last), k)), power, POWER)
    if (told.throughSoftmax) add(ids.probability(k, s), p, tex(letters.probability(k)), PROBABILITY)
  })
}

const POWER: Localized = { en: 'Power of e', zh: 'e 的幂', ko: 'e의 거듭제곱' }
const PROBABILITY: Localized = { en: 'Probability', zh: '概率', ko: '확률' }

function losses(told: Told, add: Add): void {
  const { letters, tape, after } = told
  const E = tex(letters.loss)
  const name = { en: 'Loss', zh: '损失', ko: '손실' }
  const outputs = at(tape.lossPerOutput, told.s)
  if (outputs.length > 1)
    outputs.forEach((loss, k) => add(outputLoss(told, k), loss, `${E}_{${k + 1}}`, name))
  if (told.batch)
    tape.lossPerOutput.forEach((losses, s) => {
      const sum = (values: readonly number[]) => values.reduce((total, loss) => total + loss, 0)
      add(sampleLoss(s), sum(losses), `${E}^{[${s + 1}]}`, name)
      add(updated(sampleLoss(s)), sum(at(after.lossPerOutput, s)), `${E}^{+[${s + 1}]}`, name)
    })
  add(LOSS, tape.loss, E, name)
  add(updated(LOSS), after.loss, `${E}^{+}`, {
    en: 'Loss after the update',
    zh: '更新后的损失',
    ko: '갱신 후 손실',
  })
  const real = after.loss - tape.loss
  const predicted = -told.example.learningRate * squaredNorm(told)
  add(REAL, real, `${E}^{+} - ${E}`, {
    en: 'Change of the loss',
    zh: '损失的变化',
    ko: '손실의 변화',
  })
  add(PREDICTED, predicted, '-\\eta \\lVert \\nabla E \\rVert^2', {
    en: 'Change that the slope predicts',
    zh: '按斜率预测的变化',
    ko: '기울기로 예측한 변화',
  })
  add(FALL, tape.loss === 0 ? 0 : (100 * real) / Math.abs(tape.loss), '\\%', {
    en: 'Change of the loss in percent',
    zh: '损失变化的百分比',
    ko: '손실 변화율(%)',
  })
  add(KEPT, predicted === 0 ? 100 : (100 * real) / predicted, '\\%', {
    en: 'Real change as a share of the predicted one, in percent',
    zh: '实际变化占预测的百分比',
    ko: '예측 대비 실제 변화의 비율(%)',
  })
}

/** ‖∇E‖² over the parameters that the update moves, along the directions in which it moves them. */
function squaredNorm({ example, frozen, paper, tape }: Told): number {
  const eta = example.learningRate
  let total = 0
  example.layers.forEach((layer, l) => {
    if (frozen.has(l)) return
    layer.weights.forEach((row, j) =>
      row.forEach((_, i) => {
        total +=
          at(at(at(tape.gradients.weights, l), j), i) * at(at(at(paper.followed.weights, l), j), i)
      }),
    )
    layer.biases?.forEach((b, j) => {
      const moved = at(paper.updated.biases[l] ?? [], j) - b
      total -= eta === 0 ? 0 : (at(tape.gradients.biases[l] ?? [], j) * moved) / eta
    })
  })
  return total
}

function backwardValues(told: Told, s: number, add: Add): void {
  const { example, ids, letters, paper } = told
  const E = passLoss(told, s)
  const back = at(paper.backward, s)
  back.errors.forEach((error, k) => {
    const y = tex(told.throughSoftmax ? letters.probability(k) : letters.output(told.last, k))
    const name = { en: 'Slope of the loss', zh: '损失对输出的导数', ko: '출력에 대한 손실의 미분' }
    add(ids.error(k, s), error, `\\frac{\\partial ${E}}{\\partial ${y}}`, name)
    add(negative(ids.error(k, s)), -error, `-\\frac{\\partial ${E}}{\\partial ${y}}`, name)
  })
  at(told.samples, s).inputs.forEach((_, i) => {
    const x = ids.input(i, s)
    add(
      gradient(x),
      at(at(told.tape.gradients.inputs, s), i),
      `\\frac{\\partial ${E}}{\\partial ${tex(letters.input(i))}}`,
      gradientName(sourceName(told, 0, i)),
    )
  })
  example.layers.forEach((layer, l) =>
    layer.weights.forEach((_, j) => {
      const name = named('Error signal of', '的误差信号', '오차 신호', unitName(told, l, j))
      const used = at(at(back.used, l), j)
      const symbol = tex(letters.signal(l, j))
      add(ids.signal(l, j, s), -used, letters.descends ? symbol : `-${symbol}`, name)
      add(ids.delta(l, j, s), used, letters.descends ? `-${symbol}` : symbol, name)
      if (s === told.s) {
        add(
          slopeId(ids.sum(l, j, s)),
          slopeOf(told, l, j),
          `f'(${tex(letters.sum(l, j))})`,
          named('Slope at', '处的斜率', '기울기', unitName(told, l, j)),
        )
      }
    }),
  )
  if (told.mixes && s === told.s)
    told.outputSlopes.forEach((row, k) =>
      row.forEach((slope, j) =>
        add(jacobianId(k, j), slope, jacobianTex(told, k, j), {
          en: 'Entry of the Jacobian',
          zh: '雅可比矩阵的元素',
          ko: '야코비 행렬의 성분',
        }),
      ),
    )
}

export function jacobianTex({ letters, last, throughSoftmax }: Told, k: number, j: number): string {
  const p = tex(throughSoftmax ? letters.probability(k) : letters.output(last, k))
  return `\\frac{\\partial ${p}}{\\partial ${tex(letters.sum(last, j))}}`
}

function changes(told: Told, add: Add): void {
  const { example, frozen, ids, letters, paper, tape } = told
  const eta = example.learningRate
  const E = tex(letters.loss)
  const parameter = (
    id: QuantityId,
    sign: Sign,
    name: Localized,
    slope: number,
    move: number,
    value: number,
  ) => {
    const symbol = tex(sign)
    add(gradient(id), slope, `\\frac{\\partial ${E}}{\\partial ${symbol}}`, gradientName(name))
    add(change(id), move, `\\Delta ${symbol}`, changeName(name))
    add(updated(id), value, marked(sign), named('Updated', '的新值', '새 값', name))
  }
  example.layers.forEach((layer, l) => {
    layer.weights.forEach((row, j) =>
      row.forEach((_, i) => {
        parameter(
          ids.weight(l, j, i),
          letters.weight(l, j, i),
          weightName(told, l, j, i),
          at(at(at(tape.gradients.weights, l), j), i),
          frozen.has(l) ? 0 : -eta * at(at(at(paper.followed.weights, l), j), i),
          at(at(at(paper.updated.weights, l), j), i),
        )
      }),
    )
    layer.biases?.forEach((b, j) => {
      const value = at(paper.updated.biases[l] ?? [], j)
      parameter(
        ids.bias(l, j),
        letters.bias(l, j),
        biasName(told, l, j),
        at(tape.gradients.biases[l] ?? [], j),
        value - b,
        value,
      )
    })
  })
}
