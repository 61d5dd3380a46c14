import { at } from '../../derivation/at.ts'
import { practisingOf, slip, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import type { Blank } from '../../derivation/practice.ts'
import { inputsOf, lastMaps } from './counts.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { countId } from './ids.ts'
import { KIT, type CnnParams } from './kit.ts'

interface Rules {
  readonly conv: (side: number, inputs: number, outputs: number, extra: 0 | 1) => number
  readonly dense: (inputs: number, outputs: number, extra: 0 | 1) => number
  readonly inputs: (params: CnnParams) => number
}

const hasBiases = ({ biases }: CnnParams) => biases === 'on'

const SLIPS: readonly Slip<Rules, CnnParams>[] = [
  slip(
    'no-bias',
    'count',
    'P_i = k_i^2\\,c_{i-1}\\,c_i',
    {
      conv: (side, inputs, outputs) => side * side * inputs * outputs,
      dense: (inputs, outputs) => inputs * outputs,
    },
    {
      title: { en: 'biases forgotten', zh: '漏掉偏置', ko: '편향을 빠뜨림' },
      feedback: {
        en: 'Only the weights were counted. What else does every kernel have, and every output of the dense layer?',
        zh: '只数了权重。每个卷积核和全连接层的每个输出还有什么？',
        ko: '가중치만 세었습니다. 커널마다, 그리고 완전 연결 층의 출력마다 또 무엇이 있을까요?',
      },
      when: hasBiases,
    },
  ),
  slip(
    'no-kernel-bias',
    'count',
    'P_i = k_i^2\\,c_{i-1}\\,c_i',
    { conv: (side, inputs, outputs) => side * side * inputs * outputs },
    {
      title: { en: 'kernels without a bias', zh: '卷积核没算偏置', ko: '커널의 편향을 빠뜨림' },
      feedback: {
        en: 'The kernels were counted without a bias, the dense layer with it. Does a kernel add one as well?',
        zh: '全连接层算了偏置，卷积核却没有算。卷积核是否也加偏置？',
        ko: '완전 연결 층에서는 편향을 세었지만 커널에서는 세지 않았습니다. 커널도 편향을 더할까요?',
      },
      when: hasBiases,
    },
  ),
  slip(
    'no-channels',
    'count',
    'P_i = (k_i^2 + 1)\\,c_i',
    { conv: (side, _, outputs, extra) => (side * side + extra) * outputs },
    {
      title: { en: 'maps that come in forgotten', zh: '漏掉输入通道', ko: '입력 맵을 빠뜨림' },
      feedback: {
        en: 'Each kernel was counted as one flat window. Through how many maps does it reach?',
        zh: '每个卷积核只算了一层窗口。它贯穿多少个输入特征图？',
        ko: '커널을 납작한 창 하나로 세었습니다. 커널은 맵 몇 개에 걸쳐 있을까요?',
      },
      when: ({ c }) => c.slice(0, -1).some((maps) => maps > 1),
    },
  ),
  slip(
    'times-maps',
    'count',
    'F = (m\\,c + 1)\\,n',
    { inputs: (params) => params.m * lastMaps(params) },
    {
      title: {
        en: 'multiplied by the maps again',
        zh: '又乘了特征图个数',
        ko: '맵의 수를 또 곱함',
      },
      feedback: {
        en: 'The units were multiplied by the maps. Do they count one map here, or all of them already?',
        zh: '单元数又乘了特征图个数。这里的单元数是一个特征图的，还是已经合计？',
        ko: '유닛 수에 맵의 수를 곱했습니다. 여기서 유닛 수는 맵 하나의 것일까요, 이미 모두 합한 것일까요?',
      },
      when: (params) => params.flat === 'all' && lastMaps(params) > 1,
    },
  ),
  slip(
    'one-map',
    'count',
    'F = (m + 1)\\,n',
    { inputs: ({ m }) => m },
    {
      title: { en: 'one map alone', zh: '只算了一个特征图', ko: '맵 하나만 셈' },
      feedback: {
        en: 'The units of one map were taken. How many maps are laid out in the row?',
        zh: '只取了一个特征图的单元。展平的特征图共有多少个？',
        ko: '맵 하나의 유닛만 세었습니다. 한 줄로 펼치는 맵은 몇 개일까요?',
      },
      when: (params) => params.flat === 'map' && lastMaps(params) > 1,
    },
  ),
]

const workings: Workings<CnnParams, Rules> = {
  right: {
    conv: (side, inputs, outputs, extra) => (side * side * inputs + extra) * outputs,
    dense: (inputs, outputs, extra) => (inputs + extra) * outputs,
    inputs: inputsOf,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { c, k, n } = params
    const extra = hasBiases(params) ? 1 : 0
    const convolutions = k.map((side, i) =>
      write(countId(i + 1), rules.conv(side, at(c, i), at(c, i + 1), extra)),
    )
    const dense = write('F', rules.dense(rules.inputs(params), n, extra))
    const total = write('P', sum(convolutions) + dense)
    const free = write('B', extra * (sum(c.slice(1)) + n))
    write('W', total - free)
  },
  blanks: (params) => [
    ...params.k.map((_, i): Omit<Blank, 'step'> => {
      const id = countId(i + 1)
      return { ...COUNT, quantity: id, ref: id, level: 3, family: 'conv' }
    }),
    { ...COUNT, quantity: 'F', ref: 'F', level: 2, family: 'dense' },
    { ...COUNT, quantity: 'P', level: 1, family: 'total' },
    ...(hasBiases(params)
      ? [{ ...COUNT, quantity: 'B', level: 1, family: 'biases' } as const]
      : []),
  ],
  levels: {
    1: { en: 'total', zh: '总数', ko: '전체 수' },
    2: { en: 'dense layer too', zh: '连同全连接层', ko: '완전 연결 층까지' },
    3: { en: 'all layers', zh: '所有层', ko: '모든 층' },
  },
  companions: () => [
    {
      id: 'digits',
      title: { en: 'Handwritten digits', zh: '手写数字', ko: '손글씨 숫자' },
      params: { c: [1, 6, 16], k: [5, 5], m: 16, n: 10, flat: 'map', biases: 'on' },
      exposes: ['count'],
    },
  ],
}

const COUNT = { skill: 'count' } as const

export const practising = practisingOf(workings, derive, editing)
