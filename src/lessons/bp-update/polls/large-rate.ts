import { at } from '../../../engine/at.ts'
import type { Poll } from '../../../derivation/poll.ts'
import { descent, withParameters } from '../../../model/descent.ts'
import type { Example } from '../../../model/example.ts'
import { evaluate } from '../../../model/mlp.ts'
import { RULES } from '../../../model/paper-rules.ts'
import { update } from '../../../model/paper.ts'
import type { Told } from '../told.ts'
import { areApart } from './changes.ts'
import { equal, m, num } from './words.ts'

const TIMES = 8

/** Is a longer step a better one? */
export function largeRate(told: Told, digits: number): Poll | undefined {
  const { example, letters, tape, after } = told
  const params: Example = { ...example, learningRate: TIMES * example.learningRate }
  const losses = [tape.loss, after.loss, lossAfterStep(params)]
  const [before, once, far] = [at(losses, 0), at(losses, 1), at(losses, 2)]
  const isClear = areApart(before, once) && areApart(before, far) && areApart(once, far)
  // where even the short step does not help, there is nothing to be surprised at
  if (!isClear || once > before) return undefined
  const [E, rate] = [m(letters.loss), m(letters.rate)]
  const small = equal(rate, example.learningRate, digits)
  const large = equal(rate, params.learningRate, digits)
  const [e0, e1, e8] = losses.map((loss) => num(loss, digits))
  return {
    id: 'large-rate',
    step: 'verdict',
    question: {
      en: `Now ${large} instead of ${num(example.learningRate, digits)}. After one update, ${E} will be …`,
      zh: `把 ${small} 换成 ${large}。更新一次之后，${E} 会……`,
      ko: `${small} 대신 ${large}로 한 번 갱신하면 ${E}의 값은 …`,
    },
    options: [
      {
        id: 'lower',
        text: {
          en: `lower still than with ${small}`,
          zh: `比 ${small} 时更低`,
          ko: `${small}일 때보다 더 작다`,
        },
        right: far < once,
      },
      {
        id: 'between',
        text: {
          en: 'lower than before the update, but not as low',
          zh: '比更新前低，但降得没那么多',
          ko: '갱신 전보다 작지만 그만큼은 아니다',
        },
        right: far > once && far < before,
      },
      {
        id: 'higher',
        text: { en: 'higher than before the update', zh: '比更新前还高', ko: '갱신 전보다 크다' },
        right: far > before,
      },
    ],
    answer: {
      en: `Before the update ${E} is ${e0}; with ${small} it becomes ${e1}, with ${large} ${e8}.`,
      zh: `更新前 ${E} 为 ${e0}；${small} 时变为 ${e1}，${large} 时变为 ${e8}。`,
      ko: `갱신 전 ${E}의 값은 ${e0}입니다. ${small}일 때 ${e1}, ${large}일 때 ${e8}입니다.`,
    },
    params,
  }
}

function lossAfterStep(example: Example): number {
  return evaluate(withParameters(example, update(example, RULES, descent(example)).updated)).loss
}
