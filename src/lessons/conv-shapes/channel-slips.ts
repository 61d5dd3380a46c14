import { at } from '../../derivation/at.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import { slip, type Slip } from '../../derivation/kit/practising.ts'
import type { ShapeParams } from './params.ts'
import type { Rules } from './rules.ts'

/** What may go wrong with the channels. */
export const CHANNEL_SLIPS: readonly Slip<Rules, ShapeParams>[] = [
  slip(
    'no-channels',
    'count',
    'q = k_h\\,k_w',
    { weights: (rows, columns) => rows * columns },
    {
      title: {
        en: 'one plane of the kernel alone',
        zh: '只算了卷积核的一层',
        ko: '커널의 한 평면만 셈',
      },
      feedback: {
        en: 'The kernel was counted as one flat window. Through how many channels does it reach?',
        zh: '把卷积核当成了一层平面窗口。它贯穿多少个通道？',
        ko: '커널을 평평한 창 하나로 세었습니다. 커널은 채널 몇 개에 걸쳐 있을까요?',
      },
      when: ({ ci }) => ci > 1,
    },
  ),
  slip(
    'bias-per-channel',
    'conv',
    'y = (z_R + b) + (z_G + b) + (z_B + b)',
    {
      output: (sums, bias) => sum(sums) + sums.length * bias,
      biases: (kernels, channels) => kernels * channels,
    },
    {
      title: { en: 'a bias for each channel', zh: '每个通道都加偏置', ko: '채널마다 편향을 더함' },
      feedback: {
        en: 'Every channel got a bias of its own. To what does a bias belong: to a channel of the picture, or to the kernel?',
        zh: '每个输入通道都算了一个偏置。偏置属于输入通道，还是属于卷积核？',
        ko: '입력 채널마다 편향을 하나씩 셌습니다. 편향은 입력 채널에 딸린 것일까요, 커널에 딸린 것일까요?',
      },
      when: ({ b, ci }) => b !== 0 || ci > 1,
    },
  ),
  slip(
    'kept-apart',
    'conv',
    'y_R = z_R,\\; y_G = z_G,\\; y_B = z_B',
    { output: (sums) => at(sums, 0), maps: (channels, kernels) => channels * kernels },
    {
      title: { en: 'channels kept apart', zh: '各通道没有相加', ko: '채널을 더하지 않음' },
      feedback: {
        en: 'The channels were kept apart, each with an output of its own. How many numbers does one kernel give at one place?',
        zh: '各通道分开，各给出一个输出。一个卷积核在一个位置给出几个数？',
        ko: '채널을 따로 두어 저마다 출력을 냈습니다. 커널 하나는 한 자리에서 수를 몇 개 낼까요?',
      },
    },
  ),
  slip(
    'averaged',
    'conv',
    'y = \\tfrac{1}{3}(z_R + z_G + z_B) + b',
    { output: (sums, bias) => sum(sums) / sums.length + bias },
    {
      title: { en: 'channels averaged', zh: '对通道取了平均', ko: '채널의 평균을 냄' },
      feedback: {
        en: 'The mean of the channels was taken. What does a kernel do with the products of its channels?',
        zh: '对各通道取了平均。卷积核怎样处理各通道的乘积？',
        ko: '채널의 평균을 냈습니다. 커널은 채널마다 나온 곱을 어떻게 합칠까요?',
      },
    },
  ),
  slip(
    'equal-shares',
    'forward.sum',
    'Y = \\tfrac{1}{3}(R + G + B)',
    { brightness: ({ R, G, B }) => (R + G + B) / 3 },
    {
      title: { en: 'all colours alike', zh: '三种颜色一视同仁', ko: '세 색을 똑같이 셈' },
      feedback: {
        en: 'The mean of the three was taken, as if all colours were equally bright. Which of them does the eye see brightest?',
        zh: '取了三者的平均，好像三种颜色一样亮。人眼觉得哪一种最亮？',
        ko: '세 색의 밝기가 같은 것처럼 평균을 냈습니다. 눈에는 어느 색이 가장 밝게 보일까요?',
      },
      when: ({ R, G, B }) => R !== G || G !== B,
    },
  ),
  slip(
    'as-many-as-before',
    'count',
    'c_o = c_i',
    { maps: (channels) => channels },
    {
      title: { en: 'as many channels as before', zh: '通道数不变', ko: '채널 수를 그대로 둠' },
      feedback: {
        en: 'The output was given the channels of the picture. They were added up: what fills a channel of the output?',
        zh: '输出沿用了图像的通道数。那些通道已经相加：输出的一个通道由什么填满？',
        ko: '출력에 이미지의 채널 수를 썼습니다. 그 채널들은 더해졌습니다. 출력의 채널 하나는 무엇으로 채워질까요?',
      },
      when: ({ ci, kn }) => ci !== kn,
    },
  ),
]
