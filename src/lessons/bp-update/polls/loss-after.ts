import type { Poll } from '../../../derivation/poll.ts'
import { lossPrediction, outcomeOf, PREDICTION } from '../prompts.ts'
import type { Told } from '../told.ts'
import { areApart } from './changes.ts'
import { equal, m, num } from './words.ts'

/** Does one update help? */
export function lossAfter(told: Told, digits: number): Poll | undefined {
  const [before, after] = [told.tape.loss, told.after.loss]
  if (before !== after && !areApart(before, after)) return undefined
  if (!Number.isFinite(before)) return undefined
  const E = m(told.letters.loss)
  const rate = equal(m(told.letters.rate), told.example.learningRate, digits)
  const { options } = lossPrediction(told)
  const came = outcomeOf(told)
  const numbers = `${E}: ${num(before, digits)} → ${num(after, digits)}`
  return {
    id: PREDICTION,
    step: 'verdict',
    question: {
      en: `After one update with ${rate}, ${E} will …`,
      zh: `以 ${rate} 更新一次之后，${E} 会……`,
      ko: `${rate}에서 한 번 갱신하면 ${E}의 값은 …`,
    },
    options: options.map((option) => ({ ...option, right: option.id === came })),
    answer: ANSWER[came](numbers),
  }
}

const ANSWER = {
  fall: (numbers: string) => ({
    en: `It falls. ${numbers}.`,
    zh: `下降了。${numbers}。`,
    ko: `줄어듭니다. ${numbers}.`,
  }),
  rise: (numbers: string) => ({
    en: `It rises: the step was too long for the slope to hold. ${numbers}.`,
    zh: `上升了：步子太大，斜率不再成立。${numbers}。`,
    ko: `늘어납니다. 걸음이 너무 커서 기울기가 더는 맞지 않습니다. ${numbers}.`,
  }),
  stay: (numbers: string) => ({
    en: `It stays the same. ${numbers}.`,
    zh: `不变。${numbers}。`,
    ko: `그대로입니다. ${numbers}.`,
  }),
}
