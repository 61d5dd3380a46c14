import { at } from '../../../engine/at.ts'
import type { Poll } from '../../../derivation/poll.ts'
import type { Example } from '../../../model/example.ts'
import { update } from '../../../model/paper.ts'
import type { Told } from '../told.ts'
import { changesIn, withWeights, zeros, type Place } from './changes.ts'
import { delta, equal, m, NONE, row, weight } from './words.ts'

/** A unit that is switched off neither learns nor lets learn. */
export function deadUnit(told: Told, digits: number): Poll | undefined {
  const { example, last } = told
  const l = last - 1
  if (l < 0 || at(example.layers, l).activation !== 'relu') return undefined
  const units = at(example.layers, l).weights
  const j = units.length - 1
  const isDead = (one: Example) => update(one).forward.every(({ z }) => at(at(z, l), j) < 0)
  const turnedOff = withWeights(example, ([layer, unit], w) => (layer === l && unit === j ? -w : w))
  const params = isDead(example) ? example : turnedOff
  if (!isDead(params)) return undefined
  const into = at(units, j).map((_, i): Place => [l, j, i])
  const out = at(example.layers, last).weights.map((_, k): Place => [last, k, j])
  const stays = zeros([...out, ...into].map(changesIn(params)))
  // a dead unit keeps all of them
  if (!stays?.every(Boolean)) return undefined
  const named = (places: readonly Place[]) => row(places.map((place) => delta(told, place)))
  const [h, z] = [m(told.letters.hidden(l, j)), m(told.letters.sum(l, j))]
  const turned = at(at(params.layers, l).weights, j)
  const values = row(into.map((place, i) => equal(weight(told, place), at(turned, i), digits)))
  return {
    id: 'dead-unit',
    step: `dW${last}`,
    question: {
      en: `Suppose ${values.en}, so that ${z} is negative. Which changes are 0?`,
      zh: `假设 ${values.zh}，使 ${z} 为负。哪些改变量为 0？`,
      ko: `${values.ko}, 그래서 ${z}의 값이 음수라고 합시다. 0이 되는 변화량은 어느 것일까요?`,
    },
    options: [
      { id: 'out', text: named(out), right: false },
      { id: 'into', text: named(into), right: false },
      { id: 'both', text: named([...out, ...into]), right: true },
      { id: 'none', text: NONE, right: false },
    ],
    answer: {
      en: `All of them. ${h} sends out 0, and its slope of 0 stops what returns.`,
      zh: `全都为 0。${h} 的输出为 0，斜率也为 0，传回的信号到此为止。`,
      ko: `모두 0입니다. ${h}의 출력이 0이고, 기울기도 0이라 되돌아오는 신호가 멈춥니다.`,
    },
    params,
  }
}
