import { at } from '../../../engine/at.ts'
import { tex } from '../../../derivation/symbol.ts'
import { gradient, negative } from '../ids.ts'
import { gradientName, passLoss, sourceName, unitName } from '../names.ts'
import { jacobianId, slopeId } from '../quantity-ids.ts'
import { slopeOf, type Told } from '../told.ts'
import { named, type Add } from './add.ts'

/** The slopes of the loss at outputs, inputs and sums, and the local slopes of the sample on view. */
export function backward(told: Told, s: number, add: Add): void {
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
