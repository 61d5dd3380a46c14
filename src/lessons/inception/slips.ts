import { slip, type Slip } from '../../derivation/kit/practising.ts'
import { additionsOf } from './counts.ts'
import { hasBiases, type InceptionParams } from './params.ts'
import { PARTS, SHAPE, type Convolution, type Count, type Part, type Sum } from './parts.ts'

/** What may go wrong when the costs of a module are counted. */
export interface Rules {
  /** The weights of a kernel in one channel. */
  readonly window: (side: number) => number
  /** The channels through which the kernels of a convolution reach. */
  readonly inputs: (params: InceptionParams, one: Convolution) => number
  readonly parameters: (products: number, outputs: number, bias: 0 | 1) => number
  readonly places: (params: InceptionParams, side: number) => number
  /** Of one value, which is a sum of so many products. */
  readonly additions: (products: number, params: InceptionParams, one: Convolution) => number
  readonly parts: (sum: Sum, count: Count) => readonly Part[]
  readonly ratio: (naive: number, other: number) => number
  /** The channels that the pooling of the naive module passes on. */
  readonly pooled: (params: InceptionParams) => number
}

const isReducing = (one: Convolution) => one === 'r3' || one === 'r5'

export const SLIPS: readonly Slip<Rules, InceptionParams>[] = [
  slip(
    'no-bias',
    'count',
    'P = k^2\\,C\\,F',
    { parameters: (products, outputs) => products * outputs },
    {
      when: hasBiases,
      title: { en: 'biases forgotten', zh: '漏掉偏置', ko: '편향을 빠뜨림' },
      feedback: {
        en: 'Only the weights were counted. What else does every kernel have?',
        zh: '只数了权重。每个卷积核还有什么？',
        ko: '가중치만 세었습니다. 커널마다 또 무엇이 있을까요?',
      },
    },
  ),
  slip(
    'no-window',
    'count',
    'P = (C + 1)\\,F, \\quad M = C\\,N',
    { window: () => 1 },
    {
      title: { en: 'size of the window forgotten', zh: '漏乘窗口大小', ko: '창의 크기를 빠뜨림' },
      feedback: {
        en: 'Each kernel was given one weight per channel. How many places does its window have?',
        zh: '每个卷积核在每个通道只算了一个权重。它的窗口有多少个位置？',
        ko: '커널마다 채널 하나에 가중치를 하나만 두었습니다. 창에는 자리가 몇 개 있을까요?',
      },
    },
  ),
  slip(
    'all-channels',
    'count',
    'P = (k^2\\,C + 1)\\,F',
    {
      inputs: (params, one) => params[one === 'b3' || one === 'b5' ? 'C' : SHAPE[one].from],
    },
    {
      when: ({ C, R3, R5 }) => R3 !== C || R5 !== C,
      title: {
        en: 'bottleneck passed over',
        zh: '忽略了瓶颈',
        ko: '병목을 지나친 채널 수',
      },
      feedback: {
        en: 'The large kernels were laid through all channels of the input. How many does the bottleneck before them leave?',
        zh: '大卷积核仍按输入的全部通道来算。它前面的瓶颈留下多少个通道？',
        ko: '큰 커널이 입력 채널 전부에 걸친다고 보았습니다. 앞의 병목은 채널을 몇 개 남길까요?',
      },
    },
  ),
  slip(
    'no-padding',
    'count',
    'N = (H - k + 1)\\,(W - k + 1)\\,F',
    { places: ({ H, W }, side) => (H - side + 1) * (W - side + 1) },
    {
      title: { en: 'maps without padding', zh: '按无填充计算', ko: '패딩 없이 계산' },
      feedback: {
        en: 'The windows were kept inside the maps. What size must all branches have, so that they can be joined?',
        zh: '窗口没有越出特征图，输出变小了。各支路要能拼接，大小应当怎样？',
        ko: '창을 맵 안에만 두었습니다. 갈래들을 이어 붙이려면 크기가 어떠해야 할까요?',
      },
    },
  ),
  slip(
    'first-product',
    'count',
    'A = M + N',
    { additions: (products, params) => additionsOf(products + 1, params) },
    {
      when: ({ additions }) => additions !== 'source',
      title: {
        en: 'an addition for each product',
        zh: '每个乘积都算一次加法',
        ko: '곱마다 덧셈을 한 번씩 셈',
      },
      feedback: {
        en: 'Each product was counted as an addition. How many plus signs stand between three terms?',
        zh: '每个乘积都算了一次加法。三项之间有几个加号？',
        ko: '곱마다 덧셈을 한 번씩 세었습니다. 항이 세 개이면 그 사이에 더하기가 몇 번 있을까요?',
      },
    },
  ),
  slip(
    'bias-not-added',
    'count',
    'A = M - N',
    {
      additions: (products, params) => additionsOf(products, params) - 1,
    },
    {
      when: (params) => hasBiases(params) && params.additions !== 'sums',
      title: { en: 'the bias is not added', zh: '没算加偏置', ko: '편향을 더하지 않음' },
      feedback: {
        en: 'Only the sums of the products were counted. What is added to each of them at the end?',
        zh: '只数了乘积求和的加法。最后还要给每个和加上什么？',
        ko: '곱을 더하는 것만 세었습니다. 끝으로 합마다 무엇을 더할까요?',
      },
    },
  ),
  slip(
    'no-bottleneck-bias',
    'count',
    'A = M + N, \\quad A_{r} = M_{r}',
    {
      additions: (products, _, one) => products + (isReducing(one) ? 0 : 1),
    },
    {
      when: (params) => hasBiases(params) && params.additions !== 'sums',
      title: {
        en: 'no biases in the bottlenecks',
        zh: '漏掉瓶颈的偏置',
        ko: '병목의 편향을 빠뜨림',
      },
      feedback: {
        en: 'All products were counted as additions, with a bias only behind the bottlenecks. Do the kernels of a bottleneck add one?',
        zh: '每个乘积都算了一次加法，偏置却只算了瓶颈之后的。瓶颈的卷积核是否也加偏置？',
        ko: '곱마다 덧셈을 세고 편향은 병목 뒤에서만 세었습니다. 병목의 커널도 편향을 더할까요?',
      },
    },
  ),
  slip(
    'no-projection',
    'count',
    "P' = P_1 + P_{r3+3} + P_{r5+5}",
    {
      parts: (sum) =>
        sum === 'bottleneck' ? PARTS.bottleneck.filter((part) => part !== 'p') : PARTS[sum],
    },
    {
      title: {
        en: 'convolution after the pooling forgotten',
        zh: '漏掉池化之后的卷积',
        ko: '풀링 뒤의 합성곱을 빠뜨림',
      },
      feedback: {
        en: 'Three branches were added. Is there nothing to be counted in the fourth?',
        zh: '只加了三条支路。第四条支路中没有要数的吗？',
        ko: '갈래 세 개만 더했습니다. 넷째 갈래에는 셀 것이 없을까요?',
      },
    },
  ),
  slip(
    'no-bottleneck-activations',
    'count',
    "N_{r3+3} = N_3', \\quad N_{r5+5} = N_5'",
    {
      parts: (sum, count) =>
        count === 'N' && (sum === 'branch3' || sum === 'branch5') ? [PARTS[sum][1]] : PARTS[sum],
    },
    {
      title: {
        en: 'activations of the bottlenecks forgotten',
        zh: '漏掉瓶颈的激活值',
        ko: '병목의 활성값을 빠뜨림',
      },
      feedback: {
        en: 'Only the last values of the branch were counted. Do those of its bottleneck go through the activation function, too?',
        zh: '只数了支路最后的值。瓶颈的输出是否也要经过激活函数？',
        ko: '갈래의 마지막 값만 세었습니다. 병목의 값도 활성화 함수를 지날까요?',
      },
    },
  ),
  slip(
    'upside-down',
    'count',
    "q = P' / P",
    { ratio: (naive, other) => other / naive },
    {
      title: { en: 'ratio upside down', zh: '比值颠倒', ko: '비를 거꾸로 함' },
      feedback: {
        en: 'The ratio stands on its head. Which of the two is asked as a multiple of the other?',
        zh: '比值颠倒了。题目问的是哪一个是另一个的多少倍？',
        ko: '비가 뒤집혔습니다. 어느 쪽이 다른 쪽의 몇 배인지 묻고 있을까요?',
      },
    },
  ),
  slip(
    'no-pooled-channels',
    'count',
    'D = F_1 + F_3 + F_5',
    { pooled: () => 0 },
    {
      title: {
        en: 'pooled channels forgotten',
        zh: '漏掉池化的通道',
        ko: '풀링한 채널을 빠뜨림',
      },
      feedback: {
        en: 'The channels of three branches were added. What does the pooling pass on?',
        zh: '只加了三条支路的通道。池化输出哪些通道？',
        ko: '갈래 세 개의 채널만 더했습니다. 풀링은 무엇을 내보낼까요?',
      },
    },
  ),
]
