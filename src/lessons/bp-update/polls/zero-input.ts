import { at } from '../../../engine/at.ts'
import type { Poll } from '../../../derivation/poll.ts'
import type { Localized } from '../../../i18n/localized.ts'
import { isBatch, type Example, type Sample } from '../../../model/example.ts'
import type { Told } from '../told.ts'
import { changesIn, zeros, type Place } from './changes.ts'
import { ALL, m, NONE, row, weight } from './words.ts'

/** An input of 0 leaves the weights that it meets as they are. */
export function zeroInput(told: Told): Poll | undefined {
  const { example } = told
  const { weights } = at(example.layers, 0)
  const places = weights.flatMap((units, j) => units.map((_, i): Place => [0, j, i]))
  const params = withoutFirstInput(example)
  const stays = zeros(places.map(changesIn(params)))
  if (stays === undefined) return undefined
  const kept = keyOf(places.filter((_, k) => at(stays, k)))
  const from = (i: number) => places.filter((place) => place[2] === i)
  const choices = [
    { id: 'first', text: named(told, from(0)), key: keyOf(from(0)) },
    { id: 'second', text: named(told, from(1)), key: keyOf(from(1)) },
    { id: 'all', text: ALL, key: keyOf(places) },
    { id: 'none', text: NONE, key: '' },
  ]
  // where there is one input, its weights are all there are
  const options = choices.filter(
    ({ id, key }, k) =>
      id === 'none' || (key !== '' && choices.findIndex((one) => one.key === key) === k),
  )
  if (!options.some(({ key }) => key === kept)) return undefined
  const x = m(told.letters.input(0))
  return {
    id: 'zero-input',
    step: 'dW1',
    question: {
      en: `Suppose ${x} is 0. Which weights of the first layer does the update leave as they are?`,
      zh: `假设 ${x} 为 0。更新时第一层的哪些权重保持不变？`,
      ko: `${x}의 값이 0이라고 합시다. 첫째 층에서 갱신해도 그대로인 가중치는 어느 것일까요?`,
    },
    options: options.map(({ id, text, key }) => ({ id, text, right: key === kept })),
    answer: {
      en: `A weight changes by the error at its head times the input at its tail, and ${x} is 0.`,
      zh: `权重的改变量等于连接终点的误差信号乘以起点的输入，而 ${x} 为 0。`,
      ko: `가중치는 연결 끝의 오차 신호에 시작의 입력을 곱한 만큼 바뀌는데, ${x}의 값이 0입니다.`,
    },
    params,
  }
}

const keyOf = (places: readonly Place[]): string => places.map(String).join(' ')

const named = (told: Told, places: readonly Place[]): Localized =>
  row(places.map((place) => weight(told, place)))

function withoutFirstInput(example: Example): Example {
  const emptied = <S extends Sample>(sample: S): S => ({
    ...sample,
    inputs: sample.inputs.with(0, 0),
  })
  return isBatch(example) ? { ...example, samples: example.samples.map(emptied) } : emptied(example)
}
