import { at } from '../../derivation/at.ts'
import { practisingOf, slip, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import type { Blank } from '../../derivation/practice.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { countId } from './ids.ts'
import { KIT, type SizeParams } from './kit.ts'

interface Rules {
  readonly layer: (inputs: number, outputs: number, extra: 0 | 1) => number
  readonly total: (layers: readonly number[], sizes: readonly number[]) => number
}

const SLIPS: readonly Slip<Rules, SizeParams>[] = [
  slip(
    'no-bias',
    'count',
    'P_k = n_{k-1}\\,n_k',
    { layer: (inputs, outputs) => inputs * outputs },
    {
      title: { en: 'biases forgotten', zh: '漏掉偏置', ko: '편향을 빠뜨림' },
      feedback: {
        en: 'Only the weights were counted. What else does every unit of the layer have?',
        zh: '只数了权重。这一层的每个单元还有什么？',
        ko: '가중치만 세었습니다. 층의 유닛마다 또 무엇이 있을까요?',
      },
      when: ({ biases }) => biases === 'on',
    },
  ),
  slip(
    'bias-per-input',
    'count',
    'P_k = n_{k-1}\\,(n_k + 1)',
    { layer: (inputs, outputs, extra) => inputs * (outputs + extra) },
    {
      title: { en: 'one bias per input', zh: '每个输入一个偏置', ko: '입력마다 편향 하나' },
      feedback: {
        en: 'One bias was counted for each unit that comes in. To which units is a bias added?',
        zh: '给每个输入单元各数了一个偏置。偏置是加在哪些单元上的？',
        ko: '들어오는 유닛마다 편향을 하나씩 세었습니다. 편향은 어느 유닛에 더해질까요?',
      },
      when: ({ biases }) => biases === 'on',
    },
  ),
  slip(
    'sizes-added',
    'count',
    'P = n_0 + n_1 + \\dots',
    { total: (_, sizes) => sum(sizes) },
    {
      title: { en: 'units in place of parameters', zh: '数成了单元', ko: '매개변수 대신 유닛' },
      feedback: {
        en: 'The units were counted. What is learned are the numbers on the connections: how many parameters has each layer?',
        zh: '数的是单元。要学习的是连接上的数：每层有多少个参数？',
        ko: '유닛을 세었습니다. 학습하는 것은 연결에 놓인 수입니다. 층마다 매개변수는 몇 개일까요?',
      },
    },
  ),
]

const workings: Workings<SizeParams, Rules> = {
  right: {
    layer: (inputs, outputs, extra) => (inputs + extra) * outputs,
    total: sum,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { n, biases, bytes } = params
    const extra = biases === 'on' ? 1 : 0
    const layers = n
      .slice(1)
      .map((size, k) => write(countId(k + 1), rules.layer(at(n, k), size, extra)))
    const total = write('P', rules.total(layers, n))
    const free = write('B', extra * sum(n.slice(1)))
    write('W', total - free)
    write('M', total * Number(bytes))
  },
  blanks: ({ n, biases }) => [
    ...n.slice(1).map((_, k): Omit<Blank, 'step'> => {
      const layer = k + 1
      const level = layer === n.length - 1 ? 3 : 4
      return { ...COUNT, quantity: countId(layer), ref: countId(layer), level, family: 'layer' }
    }),
    { ...COUNT, quantity: 'P', level: 2, family: 'total' },
    ...(biases === 'on' ? [{ ...COUNT, quantity: 'B', level: 1, family: 'biases' } as const] : []),
    { ...COUNT, quantity: 'M', level: 1, family: 'memory' },
  ],
  levels: {
    1: { en: 'biases and memory', zh: '偏置和内存', ko: '편향과 메모리' },
    2: { en: 'total too', zh: '连同总数', ko: '전체 수까지' },
    3: { en: 'last layer too', zh: '连同最后一层', ko: '마지막 층까지' },
    4: { en: 'all layers', zh: '所有层', ko: '모든 층' },
  },
  companions: () => [
    {
      id: 'digits',
      title: { en: 'Handwritten digits', zh: '手写数字', ko: '손글씨 숫자' },
      params: { n: [784, 128, 10], biases: 'on', bytes: '4' },
      exposes: ['count'],
    },
  ],
}

const COUNT = { skill: 'count' } as const

export const practising = practisingOf(workings, derive, editing)
