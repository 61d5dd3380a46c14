import type { Localized } from '../../i18n/localized.ts'
import type { QuantityId, Ref } from '../quantity.ts'
import type { Step } from '../step.ts'
import { fixed, ladder, result, value, type Column } from '../write.ts'
import type { ChoiceSpec } from './spec.ts'
import { step, type Notes } from './tell.ts'

/** What the lessons share that count weights and biases: all layers together, and both apart. */

export const PARAMETERS = {
  task: { en: 'What is counted', zh: '数什么', ko: '무엇을 셀까' },
  share: { en: 'Where they are', zh: '参数在哪里', ko: '어디에 있을까' },
  perLayer: {
    en: 'Parameters of each layer, on a logarithmic scale',
    zh: '各层的参数个数，对数刻度',
    ko: '층마다 매개변수의 수, 로그 눈금',
  },
  total: { en: 'all parameters', zh: '全部参数', ko: '모든 매개변수' },
  biases: { en: 'biases', zh: '偏置', ko: '편향' },
  weights: { en: 'weights', zh: '权重', ko: '가중치' },
} as const satisfies Readonly<Record<string, Localized>>

/** Whether there are biases, and what has one. */
export const biasesSpec = (on: Localized): ChoiceSpec => ({
  kind: 'choice',
  label: { en: 'Biases', zh: '偏置', ko: '편향' },
  options: [
    { value: 'on', label: on },
    { value: 'off', label: { en: 'none', zh: '无', ko: '없음' } },
  ],
})

/** Notes P, all parameters, with the biases B and the weights W among them. */
export function noteParameters({ note }: Notes, total: number, biases: number): void {
  note('P', total, 'P', PARAMETERS.total)
  note('B', biases, 'B', PARAMETERS.biases)
  note('W', total - biases, 'W', PARAMETERS.weights)
}

/** A number that stands in an equation by its own letter. */
export const letter = (operator: string, id: QuantityId): Column => ({
  operator,
  rule: [fixed(id)],
  numbers: [value(id)],
})

/** P, the sum of what each layer has. */
export const totalStep = (layers: readonly Column[], focus: readonly Ref[]): Step =>
  step({
    id: 'total',
    phase: 'count',
    title: { en: 'All layers', zh: '所有层', ko: '모든 층' },
    goal: {
      en: 'How many parameters has the whole network?',
      zh: '整个网络有多少个参数？',
      ko: '신경망 전체의 매개변수는 몇 개일까요?',
    },
    rows: [...ladder('P', layers), result('P', 'P')],
    computes: ['P'],
    focus,
  })

/** The biases, as the sum of what has one each, and the weights that are left. */
export const splitStep = (biased: readonly Column[], focus: readonly Ref[]): Step =>
  step({
    id: 'split',
    phase: 'check',
    title: { en: 'Weights and biases', zh: '权重与偏置', ko: '가중치와 편향' },
    goal: {
      en: 'How many of them are biases, and how many are weights?',
      zh: '其中偏置有多少个，权重有多少个？',
      ko: '그중 편향은 몇 개이고 가중치는 몇 개일까요?',
    },
    rows: [
      ...ladder('B', biased),
      result('B', 'B'),
      ...ladder('W', [letter('=', 'P'), letter('-', 'B')]),
      result('W', 'W'),
    ],
    computes: ['B', 'W'],
    focus,
  })

export const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)
