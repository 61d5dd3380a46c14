import { at } from '../../../engine/at.ts'
import type { Poll } from '../../../derivation/poll.ts'
import { everywhere, type Localized } from '../../../i18n/localized.ts'
import type { Told } from '../told.ts'
import { changesIn, withWeights, zeros, type Place } from './changes.ts'
import { delta, equal, NONE, weight } from './words.ts'

/** A weight of 0 lets nothing back to the weights below it, but changes itself. */
export function zeroWeight(told: Told, digits: number): Poll | undefined {
  const { example, last } = told
  if (last === 0) return undefined
  const [w, v]: readonly [Place, Place] = [
    [last, 0, 0],
    [last - 1, 0, 0],
  ]
  const params = withWeights(example, ([l, j, i], old) =>
    l === last && j === 0 && i === 0 ? 0 : old,
  )
  const changeOf = changesIn(params)
  const values = [changeOf(w), changeOf(v)]
  const stays = zeros(values)
  if (stays === undefined) return undefined
  const moves = stays.map((one) => !one).join(' ')
  const [named, below] = [weight(told, w), weight(told, v)]
  const numbers = [w, v]
    .map((place, k) => equal(delta(told, place), at(values, k), digits))
    .join(', ')
  const isOnlyWay = at(example.layers, last).weights.length === 1
  return {
    id: 'zero-weight',
    step: `dW${last}`,
    question: {
      en: `Suppose ${named} is 0. Which of ${named} and ${below} does the update change?`,
      zh: `假设 ${named} 为 0。更新时 ${named} 和 ${below} 中哪个会改变？`,
      ko: `${named}의 값이 0이라고 합시다. ${named}, ${below} 중 갱신에서 바뀌는 것은 어느 것일까요?`,
    },
    options: [
      { id: 'upper', text: only(named), right: moves === 'true false' },
      { id: 'lower', text: only(below), right: moves === 'false true' },
      {
        id: 'both',
        text: { en: 'Both', zh: '两个都变', ko: '둘 다' },
        right: moves === 'true true',
      },
      { id: 'none', text: NONE, right: moves === 'false false' },
    ],
    answer:
      isOnlyWay && moves === 'true false'
        ? {
            en: `${numbers}. All that returns to ${below} passes ${named}, and times 0 it is 0.`,
            zh: `${numbers}。传回 ${below} 的信号都要经过 ${named}，乘以 0 就是 0。`,
            ko: `${numbers}. ${below}에 되돌아오는 신호는 모두 ${named}의 연결을 지나며, 0을 곱하면 0입니다.`,
          }
        : everywhere(numbers),
    params,
  }
}

const only = (symbol: string): Localized => ({
  en: `Only ${symbol}`,
  zh: `只有 ${symbol}`,
  ko: `${symbol}의 값만`,
})
