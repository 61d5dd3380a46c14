import { at } from '../../../engine/at.ts'
import type { Quantity } from '../../../derivation/quantity.ts'
import type { Localized } from '../../../i18n/localized.ts'
import { biasGradients } from '../../../model/descent.ts'
import { biasSign } from '../../../model/paper-forward.ts'
import { BIAS } from '../../../model/paper-rules.ts'
import type { Backward } from '../../../model/paper.ts'
import { followed } from '../ids.ts'
import { changeName, gradientName } from '../names.ts'
import { contribution, sampleGradient } from '../quantity-ids.ts'
import { changeTex, slopeTex } from '../steps/moves.ts'
import type { Told } from '../told.ts'
import { weightsAndBiases, type Parameter } from '../weights-and-biases.ts'

/**
 * What each sample of a batch adds on its own. They are named when somebody asks: a large batch has thousands of them,
 * told anew by every edit, and the page shows a few.
 */
export function sampleGradients(told: Told): Quantity[] {
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
export function followedGradients(told: Told): Quantity[] {
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
