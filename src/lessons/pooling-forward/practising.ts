import { at } from '../../derivation/at.ts'
import { practisingOf, slip, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Pooling } from '../../model/pooling.ts'
import { mapOf, tapsOf } from '../../model/window.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { outOf, outputId, windowOf } from './ids.ts'
import { KIT, type PoolingParams } from './kit.ts'

interface Rules {
  readonly take: (cells: readonly number[], kind: Pooling) => number
  readonly stride: (stride: number) => number
}

const mean = (cells: readonly number[]) => cells.reduce((sum, one) => sum + one, 0) / cells.length
const largest = (cells: readonly number[]) => Math.max(...cells)

const SLIPS: readonly Slip<Rules, PoolingParams>[] = [
  slip(
    'min',
    'pool',
    'y = \\min x',
    { take: (cells) => Math.min(...cells) },
    {
      title: { en: 'smallest taken', zh: '取了最小值', ko: '최솟값을 고름' },
      feedback: {
        en: 'The smallest number was kept. Which number stands for the strongest response?',
        zh: '保留了最小的数。哪个数表示响应最强？',
        ko: '가장 작은 수를 남겼습니다. 가장 강한 반응을 나타내는 수는 어느 것일까요?',
      },
    },
  ),
  slip(
    'mean-instead',
    'pool',
    'y = \\tfrac{1}{n} \\sum x',
    { take: mean },
    {
      when: ({ kind }) => kind === 'max',
      title: { en: 'mean taken', zh: '取了平均值', ko: '평균을 냄' },
      feedback: {
        en: 'That is the mean of the window. Which kind of pooling does the task ask for?',
        zh: '这是窗口的平均值。题目要求的是哪种池化？',
        ko: '이것은 창의 평균입니다. 문제에서 묻는 풀링은 어느 것일까요?',
      },
    },
  ),
  slip(
    'max-instead',
    'pool',
    'y = \\max x',
    { take: largest },
    {
      when: ({ kind }) => kind === 'average',
      title: { en: 'largest taken', zh: '取了最大值', ko: '최댓값을 고름' },
      feedback: {
        en: 'That is the largest number of the window. Which kind of pooling does the task ask for?',
        zh: '这是窗口中的最大值。题目要求的是哪种池化？',
        ko: '이것은 창의 최댓값입니다. 문제에서 묻는 풀링은 어느 것일까요?',
      },
    },
  ),
  slip(
    'undivided',
    'pool',
    'y = \\sum x',
    { take: (cells) => cells.reduce((sum, one) => sum + one, 0) },
    {
      when: ({ kind, kernel }) => kind === 'average' && kernel > 1,
      title: { en: 'added, not divided', zh: '只求和没有除', ko: '더하고 나누지 않음' },
      feedback: {
        en: 'The numbers were added up and left at that. How many of them does the window cover?',
        zh: '只把各数相加了。窗口里一共有几个数？',
        ko: '수를 더하기만 했습니다. 창에는 수가 모두 몇 개 있을까요?',
      },
    },
  ),
  slip(
    'stride-1',
    'pool',
    's = 1',
    { stride: () => 1 },
    {
      when: ({ stride }) => stride !== 1,
      title: { en: 'window moved by one', zh: '窗口只移动了一格', ko: '창을 한 칸만 옮김' },
      feedback: {
        en: 'The window was moved by one place. By how many does it move here?',
        zh: '窗口只移动了一格。这里每次应移动几格？',
        ko: '창을 한 칸만 옮겼습니다. 여기서는 몇 칸씩 옮길까요?',
      },
    },
  ),
]

const workings: Workings<PoolingParams, Rules> = {
  right: {
    take: (cells, kind) => (kind === 'max' ? largest(cells) : mean(cells)),
    stride: (stride) => stride,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const window = { ...windowOf(params), stride: rules.stride(params.stride) }
    mapOf(outOf(params), (i, j) => {
      const cells = tapsOf(i, j, window).map(({ row, column }) => at(at(params.x, row), column))
      write(outputId(params.kind, i, j), rules.take(cells, params.kind))
    })
  },
  levels: {
    1: { en: 'last row', zh: '最后一行', ko: '마지막 행' },
    2: { en: 'every output', zh: '全部输出', ko: '모든 출력' },
  },
  blanks: (params) => {
    const out = outOf(params)
    return mapOf(out, (i, j) => ({
      quantity: outputId(params.kind, i, j),
      ref: outputId(params.kind, i, j),
      skill: 'pool' as const,
      level: i === out.rows - 1 ? (1 as const) : (2 as const),
      family: 'y',
    })).flat()
  },
}

export const practising = practisingOf(workings, derive, editing)
