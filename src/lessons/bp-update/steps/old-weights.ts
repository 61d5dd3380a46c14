import type { Step } from '../../../derivation/step.ts'
import { oldWeightPrompt } from '../prompts.ts'
import type { Told } from '../told.ts'

/** Why errors pass back through the old weights: asked where such a weight is on view. Nothing where they do not. */
export function aboutOldWeights(told: Told): Pick<Step, 'why' | 'prompt'> {
  const prompt = oldWeightPrompt(told)
  return prompt ? { why: OLD_WEIGHTS, prompt } : {}
}

const OLD_WEIGHTS: NonNullable<Step['why']> = {
  en: 'The loss that we differentiate was computed with the old weights. All weights change together, at the end.',
  zh: '我们求导的损失是用旧权重算出来的。所有权重在最后一起改变。',
  ko: '지금 미분하는 손실은 갱신 전 가중치로 계산한 것입니다. 가중치는 마지막에 모두 함께 바뀝니다.',
}
