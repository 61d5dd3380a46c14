import { slip, type Slip } from '../../derivation/kit/practising.ts'
import type { Pooling } from '../../model/pooling.ts'
import type { PoolBackParams } from './kit.ts'

/** What may go wrong on the way back through a pool. */
export interface Rules {
  /** Which kind of pool the gradient goes back through. */
  readonly back: (kind: Pooling) => Pooling
  /** Whether it goes to every place of the window. */
  readonly everywhere: boolean
  readonly share: (receivers: number) => number
  readonly slope: (slope: number) => number
  /** What comes of a gradient that has arrived before, and one more. */
  readonly add: (before: number, one: number) => number
}

export const SLIPS: readonly Slip<Rules, PoolBackParams>[] = [
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
        ko: '기울기를 똑같이 나누었습니다. 창에서 결과를 실제로 바꾼 수는 어느 것일까요?',
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
        ko: '모든 칸이 기울기를 통째로 받았습니다. 가장 큰 수는 어디에 있었을까요?',
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
        ko: '모든 칸이 기울기를 통째로 받았습니다. 수 하나가 1만큼 커지면 평균은 얼마나 커질까요?',
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
        ko: '기울기가 활성화 함수를 그대로 지나갔습니다. 거기서 활성화 함수의 미분값은 얼마일까요?',
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
