import type { Poll } from '../../../derivation/poll.ts'
import { DEFAULT_OPTIONS } from '../../../derivation/options.ts'
import { tell, type Told } from '../told.ts'
import { areApart } from './changes.ts'
import { equal, m, num, weight } from './words.ts'

/** Which layer's update alone does more? */
export function oneLayer(told: Told, digits: number): Poll | undefined {
  const { example, last, letters } = told
  if (last === 0) return undefined
  const only = (l: number) => {
    const others = new Set([...example.layers.keys()].filter((one) => one !== l))
    return tell(example, DEFAULT_OPTIONS, others).after.loss
  }
  const [upper, lower] = [only(last), only(0)]
  if (!areApart(upper, lower)) return undefined
  const [E, w, v] = [m(letters.loss), weight(told, [last, 0, 0]), weight(told, [0, 0, 0])]
  return {
    id: 'one-layer',
    step: 'verdict',
    question: {
      en: `Update only one layer, the last (${w}, …) or the first (${v}, …). After which is ${E} lower?`,
      zh: `只更新一层：最后一层（${w}、…）或第一层（${v}、…）。更新哪一层之后 ${E} 更低？`,
      ko: `마지막 층(${w}, …)이나 첫째 층(${v}, …) 중 하나만 갱신합니다. 어느 쪽에서 ${E}의 값이 더 작아질까요?`,
    },
    options: [
      {
        id: 'last',
        text: { en: 'Only the last layer', zh: '只更新最后一层', ko: '마지막 층만' },
        right: upper < lower,
      },
      {
        id: 'first',
        text: { en: 'Only the first layer', zh: '只更新第一层', ko: '첫째 층만' },
        right: lower < upper,
      },
      { id: 'same', text: { en: 'Both alike', zh: '两者一样', ko: '둘 다 같다' }, right: false },
    ],
    answer: {
      en: `Only the last layer: ${equal(E, upper, digits)}. Only the first: ${num(lower, digits)}. Both together: ${num(told.after.loss, digits)}.`,
      zh: `只更新最后一层：${equal(E, upper, digits)}；只更新第一层：${num(lower, digits)}；两层一起：${num(told.after.loss, digits)}。`,
      ko: `마지막 층만: ${equal(E, upper, digits)}. 첫째 층만: ${num(lower, digits)}. 함께: ${num(told.after.loss, digits)}.`,
    },
  }
}
