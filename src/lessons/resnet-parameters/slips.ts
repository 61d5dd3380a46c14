import { ALL_ALIKE } from '../../derivation/kit/resnet-words.ts'
import { slip, type Slip } from '../../derivation/kit/practising.ts'
import { weightsOf, type Convolution } from '../../model/resnet.ts'
import type { MemoryParams } from './kit.ts'

export interface Rules {
  readonly weights: (convolution: Convolution) => number
  readonly all: (first: number, other: number, blocks: number) => number
  readonly dense: (channels: number, side: number, classes: number) => number
  readonly bytes: (values: number, weights: number, bytes: number, batch: number) => number
  readonly mega: (bytes: number) => number
}

/** Wrong rules for the weights, then for the memory. */
export const SLIPS: readonly Slip<Rules, MemoryParams>[] = [
  slip(
    'conv-bias',
    'count',
    'A_i = (9\\,c_{i-1} + 1)\\,c_i + \\ldots',
    { weights: (convolution) => weightsOf(convolution) + convolution.outputs },
    {
      title: { en: 'biases in convolutions', zh: '给卷积算了偏置', ko: '합성곱에 편향을 셈' },
      feedback: {
        en: 'Each kernel was given a bias. What does the normalisation behind it add anyway?',
        zh: '给每个卷积核都算了偏置。其后的批归一化本来会加上什么？',
        ko: '커널마다 편향을 하나씩 세었습니다. 뒤따르는 배치 정규화는 이미 무엇을 더할까요?',
      },
    },
  ),
  slip(
    'no-window',
    'count',
    'A_i = c_{i-1}\\,c_i + \\ldots',
    { weights: ({ inputs, outputs }) => inputs * outputs },
    {
      title: { en: 'window forgotten', zh: '漏掉窗口', ko: '창을 빠뜨림' },
      feedback: {
        en: 'Only the channels were multiplied. How many places has the window of a kernel?',
        zh: '只乘了通道数。卷积核的窗口有多少个位置？',
        ko: '채널 수만 곱했습니다. 커널의 창에는 자리가 몇 개 있을까요?',
      },
    },
  ),
  slip(
    'all-alike',
    'count',
    'P_i = b_i\\,B_i',
    { all: (_, other, blocks) => blocks * other },
    ALL_ALIKE,
  ),
  slip(
    'flattened',
    'count',
    'F = h^2\\,c\\,n',
    { dense: (channels, side, classes) => side * side * channels * classes },
    {
      title: { en: 'map laid out in a row', zh: '把特征图展平', ko: '맵을 펼침' },
      feedback: {
        en: 'All places of the last map were led into the dense layer. What is done with them before?',
        zh: '把最后特征图的所有位置都接入了全连接层。在此之前对它们做了什么？',
        ko: '마지막 맵의 모든 자리를 완전 연결 층에 넣었습니다. 그 전에 무엇을 할까요?',
      },
    },
  ),
  slip(
    'no-bytes',
    'count',
    'M = V\\,m',
    { bytes: (values, _, __, batch) => values * batch },
    {
      title: { en: 'bytes forgotten', zh: '漏掉字节数', ko: '바이트를 빠뜨림' },
      feedback: {
        en: 'The numbers were counted, not their bytes. How many bytes does each of them take?',
        zh: '只数了数的个数，没有数字节。每个数占多少字节？',
        ko: '수의 개수만 세고 바이트는 세지 않았습니다. 수 하나는 몇 바이트일까요?',
      },
    },
  ),
  slip(
    'double',
    'count',
    'M = V \\cdot 8\\,m',
    { bytes: (values, _, __, batch) => values * 8 * batch },
    {
      title: { en: 'eight bytes', zh: '按八字节算', ko: '8바이트로 셈' },
      feedback: {
        en: 'Eight bytes were taken for each number. How long is a number here?',
        zh: '每个数按八个字节算。这里一个数有多长？',
        ko: '수 하나를 8바이트로 세었습니다. 여기서 수 하나의 크기는 얼마일까요?',
      },
      when: ({ bytes }) => bytes !== '8',
    },
  ),
  slip(
    'parameters',
    'count',
    'M = W \\cdot \\text{bytes}',
    { bytes: (_, weights, bytes) => weights * bytes },
    {
      title: { en: 'weights instead of maps', zh: '数成了权重', ko: '맵 대신 가중치를 셈' },
      feedback: {
        en: 'This is the memory of the weights. Which numbers does a forward pass give out?',
        zh: '这是权重占的内存。前向传播输出的是哪些数？',
        ko: '이것은 가중치가 차지하는 메모리입니다. 순전파가 내놓는 수는 어떤 것일까요?',
      },
    },
  ),
  slip(
    'one-picture',
    'count',
    'M = V \\cdot \\text{bytes}',
    { bytes: (values, _, bytes) => values * bytes },
    {
      title: { en: 'one picture alone', zh: '只算一幅图像', ko: '이미지 한 장만 셈' },
      feedback: {
        en: 'Only one picture was counted. How many go through at once?',
        zh: '只算了一幅图像。一次有多少幅通过网络？',
        ko: '이미지 한 장만 세었습니다. 한 번에 몇 장이 통과할까요?',
      },
      when: ({ m }) => m > 1,
    },
  ),
  slip(
    'binary',
    'count',
    'U = M / 2^{20}',
    { mega: (bytes) => bytes / 2 ** 20 },
    {
      title: { en: 'powers of two', zh: '按二进制换算', ko: '2의 거듭제곱으로 나눔' },
      feedback: {
        en: 'The bytes were divided by a power of two. What does mega stand for here?',
        zh: '字节数除以了 2 的幂。这里的“兆”是多少？',
        ko: '바이트를 2의 거듭제곱으로 나누었습니다. 여기서 메가는 얼마를 뜻할까요?',
      },
    },
  ),
]
