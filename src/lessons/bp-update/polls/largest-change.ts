import { format, formatTex } from '../../../derivation/number.ts'
import type { Poll } from '../../../derivation/poll.ts'
import { tex } from '../../../derivation/symbol.ts'
import { everywhere } from '../../../i18n/localized.ts'
import type { Told } from '../told.ts'
import { areApart, changesIn, type Place } from './changes.ts'
import { weight } from './words.ts'

const MOST = 4

/** Which weight does one update move furthest? */
export function largestChange(told: Told, digits: number): Poll | undefined {
  const changeOf = changesIn(told.example)
  const all = told.example.layers.flatMap(({ weights }, l) =>
    weights.flatMap((row, j) =>
      row.map((_, i) => {
        const place: Place = [l, j, i]
        return { place, id: told.ids.weight(l, j, i), size: Math.abs(changeOf(place)) }
      }),
    ),
  )
  if (all.some(({ size }) => !Number.isFinite(size))) return undefined
  const ranked = all.toSorted((a, b) => b.size - a.size).slice(0, MOST)
  const [first, second] = ranked
  if (!first || !second || !areApart(first.size, second.size)) return undefined
  if (format(first.size, digits) === format(second.size, digits)) return undefined
  const sizes = ranked.map(
    ({ place: [l, j, i], size }) =>
      `$|\\Delta ${tex(told.letters.weight(l, j, i))}| = ${formatTex(size, digits)}$`,
  )
  return {
    id: 'largest-change',
    step: 'update',
    question: {
      en: 'Which weight does the update change most?',
      zh: '更新后哪个权重改变最大？',
      ko: '갱신에서 가장 많이 바뀌는 가중치는 어느 것일까요?',
    },
    // as they stand in the drawing
    options: all
      .filter((one) => ranked.includes(one))
      .map((one) => ({
        id: one.id,
        text: everywhere(weight(told, one.place)),
        right: one === first,
      })),
    answer: { en: `${sizes.join(', ')}.`, zh: `${sizes.join('，')}。`, ko: `${sizes.join(', ')}.` },
  }
}
