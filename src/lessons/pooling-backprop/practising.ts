import { at } from '../../derivation/at.ts'
import { practisingOf, slip, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import { poolWindow, sourcesOf, type Pooling } from '../../model/pooling.ts'
import { mapOf, sizeOf, tapsOf } from '../../model/window.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { ID } from './ids.ts'
import { KIT, OVERLAPPING, outOf, type PoolBackParams } from './kit.ts'

interface Rules {
  /** Which kind of pool the gradient goes back through. */
  readonly back: (kind: Pooling) => Pooling
  /** Whether it goes to every place of the window. */
  readonly everywhere: boolean
  readonly share: (receivers: number) => number
  readonly slope: (slope: number) => number
  /** What comes of a gradient that has arrived before, and one more. */
  readonly add: (before: number, one: number) => number
}

const SLIPS: readonly Slip<Rules, PoolBackParams>[] = [
  slip(
    'like-average',
    'pool',
    "s = \\delta f' / K^2",
    { back: () => 'average' },
    {
      when: ({ kind }) => kind === 'max',
      title: { en: 'sent like the mean', zh: '按平均池化分配', ko: '평균처럼 나눔' },
      feedback: {
        en: 'The gradient was shared out equally. Which numbers of the window have changed the result at all?',
        zh: '梯度被平均分了。窗口中哪些数真正影响了结果？',
        ko: '그래디언트를 똑같이 나누었습니다. 창에서 결과를 실제로 바꾼 수는 어느 것일까요?',
      },
    },
  ),
  slip(
    'to-all',
    'pool',
    "s = \\delta f'",
    { everywhere: true, share: () => 1 },
    {
      when: ({ kind }) => kind === 'max',
      title: { en: 'copied to every place', zh: '复制到每个位置', ko: '모든 칸에 복사' },
      feedback: {
        en: 'Every place got the whole gradient. Where did the largest number stand?',
        zh: '每个位置都得到了全部梯度。最大的数在哪里？',
        ko: '모든 칸이 그래디언트를 통째로 받았습니다. 가장 큰 수는 어디에 있었을까요?',
      },
    },
  ),
  slip(
    'like-max',
    'pool',
    "s = \\delta f'",
    { back: () => 'max' },
    {
      when: ({ kind }) => kind === 'average',
      title: { en: 'sent like the maximum', zh: '按最大池化分配', ko: '최댓값처럼 보냄' },
      feedback: {
        en: 'One number got everything. Does the mean depend on that number alone?',
        zh: '只有一个数得到了全部梯度。平均值只取决于这个数吗？',
        ko: '수 하나가 모두 받았습니다. 평균은 그 수에만 달려 있을까요?',
      },
    },
  ),
  slip(
    'undivided',
    'pool',
    "s = \\delta f'",
    { share: () => 1 },
    {
      when: ({ kind }) => kind === 'average',
      title: { en: 'not divided', zh: '没有除以个数', ko: '나누지 않음' },
      feedback: {
        en: 'Every place got the whole gradient. By how much does the mean move when one number moves by 1?',
        zh: '每个位置都得到了全部梯度。一个数增加 1 时，平均值增加多少？',
        ko: '모든 칸이 그래디언트를 통째로 받았습니다. 수 하나가 1만큼 커지면 평균은 얼마나 커질까요?',
      },
    },
  ),
  slip(
    'without-slope',
    'pool',
    's = \\delta',
    { slope: () => 1 },
    {
      when: ({ f }) => f !== 'identity',
      title: { en: "$f'$ forgotten", zh: "漏掉 $f'$", ko: "$f'$의 누락" },
      feedback: {
        en: 'The gradient passed the activation unchanged. What is the slope of the activation there?',
        zh: '梯度原样通过了激活函数。激活函数在那里的斜率是多少？',
        ko: '그래디언트가 활성화 함수를 그대로 지나갔습니다. 거기서 활성화 함수의 기울기는 얼마일까요?',
      },
    },
  ),
  slip(
    'overwritten',
    'pool',
    '\\frac{\\partial L}{\\partial z_{kl}} \\leftarrow s_{ij}',
    { add: (_, one) => one },
    {
      when: ({ z, kernel, stride }) => stride < kernel && kernel + stride <= z.length,
      title: { en: 'only the last window', zh: '只留最后一个窗口', ko: '마지막 창만 남김' },
      feedback: {
        en: 'Only what the last window sent was kept. How many windows have taken something from this number?',
        zh: '只保留了最后一个窗口送来的梯度。一共有几个窗口用到了这个数？',
        ko: '마지막 창이 보낸 기울기만 남겼습니다. 이 수를 가져간 창은 모두 몇 개일까요?',
      },
    },
  ),
]

const logistic = (z: number) => 1 / (1 + Math.exp(-z))

const F: Readonly<
  Record<PoolBackParams['f'], readonly [f: (z: number) => number, slope: (z: number) => number]>
> = {
  identity: [(z) => z, () => 1],
  relu: [(z) => Math.max(0, z), (z) => (z > 0 ? 1 : 0)],
  sigmoid: [logistic, (z) => logistic(z) * (1 - logistic(z))],
  tanh: [Math.tanh, (z) => 1 - Math.tanh(z) ** 2],
}

const workings: Workings<PoolBackParams, Rules> = {
  right: {
    back: (kind) => kind,
    everywhere: false,
    share: (receivers) => 1 / receivers,
    slope: (slope) => slope,
    add: (before, one) => before + one,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { z, kernel, stride, kind, order, ties, delta } = params
    const [f, derivative] = F[params.f]
    const isBefore = order === 'before'
    const size = sizeOf(z)
    const isActive = params.f !== 'identity'
    const a = mapOf(size, (i, j) => {
      const value = at(at(z, i), j)
      return isBefore && isActive ? write(ID.a(i, j), f(value)) : value
    })
    const arrived = mapOf(size, () => 0)
    mapOf(outOf(params), (i, j) => {
      const taps = tapsOf(i, j, poolWindow(kernel, stride))
      const cells = taps.map(({ row, column }) => at(at(a, row), column))
      const total = cells.reduce((sum, one) => sum + one, 0)
      const y = write(ID.pooled(i, j), kind === 'max' ? Math.max(...cells) : total / cells.length)
      if (isActive && !isBefore) write(ID.out(i, j), f(y))
      const largest = taps.filter((_, k) => cells[k] === Math.max(...cells))
      const receivers =
        rules.everywhere || rules.back(kind) === 'average'
          ? taps
          : ties === 'first'
            ? largest.slice(0, 1)
            : largest
      const slope = isBefore ? 1 : rules.slope(derivative(y))
      const share = rules.share(receivers.length)
      const s = write(ID.sent(i, j), at(at(delta, i), j) * slope * share)
      for (const { row, column } of receivers) {
        const line = at(arrived, row)
        line[column] = rules.add(at(line, column), s)
      }
    })
    mapOf(size, (i, j) => {
      const slope = isBefore ? rules.slope(derivative(at(at(z, i), j))) : 1
      write(ID.gradient(i, j), at(at(arrived, i), j) * slope)
    })
  },
  blanks: (params) => {
    const out = outOf(params)
    const asked = new Set(
      mapOf(out, (i, j) => tellingIn(params, i, j))
        .flat(2)
        .map(({ row, column }) => ID.gradient(row, column)),
    )
    const each = (of: (i: number, j: number) => string, level: 2 | 3, family: string) =>
      mapOf(out, (i, j) => ({
        quantity: of(i, j),
        ref: of(i, j),
        skill: 'pool' as const,
        level,
        family,
      })).flat()
    return [
      ...each(ID.pooled, 3, 'y'),
      ...each(ID.sent, 2, 'sent'),
      ...[...asked].map((quantity) => ({
        quantity,
        ref: quantity,
        skill: 'pool' as const,
        level: 1 as const,
        family: 'dz',
      })),
    ]
  },
  companions: ({ kind }) => [
    {
      id: 'overlapping',
      title: { en: 'Windows that overlap', zh: '重叠的窗口', ko: '겹치는 창' },
      params: { ...OVERLAPPING, kind },
      exposes: ['pool'],
    },
  ],
}

/** Where the largest number of a mean stands, two wrong rules give one number: it is asked for elsewhere. */
function tellingIn({ z, kernel, stride, kind }: PoolBackParams, i: number, j: number) {
  const taps = tapsOf(i, j, poolWindow(kernel, stride))
  if (kind === 'max' || taps.length === 1) return taps
  const [largest] = sourcesOf('max', taps, z, 'first')
  return taps.filter((tap) => tap !== largest)
}

export const practising = practisingOf(workings, derive, editing)
