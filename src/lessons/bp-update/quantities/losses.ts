import { at } from '../../../engine/at.ts'
import { tex } from '../../../derivation/symbol.ts'
import { LOSS, updated } from '../ids.ts'
import { FALL, KEPT, outputLoss, PREDICTED, REAL, sampleLoss } from '../quantity-ids.ts'
import type { Told } from '../told.ts'
import type { Add } from './add.ts'

/** The loss and its parts, what the update makes of it, and what the slope predicts. */
export function losses(told: Told, add: Add): void {
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
