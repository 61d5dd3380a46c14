import { at } from '../../derivation/at.ts'
import { slip, type Slip } from '../../derivation/kit/practising.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import type { Channel, ShapeParams } from './params.ts'
import { shapeOf } from './shapes.ts'

/** One direction of a picture, and the window that moves along it. */
interface Along {
  readonly side: number
  readonly window: number
  readonly s: number
  readonly p: number
}

/** What may go wrong with channels and sizes. */
export interface Rules {
  /** The weights of one kernel. */
  readonly weights: (rows: number, columns: number, channels: number) => number
  /** One number from the sums of the channels and the bias. */
  readonly output: (sums: readonly number[], bias: number) => number
  readonly brightness: (pixel: Readonly<Record<Channel, number>>) => number
  readonly maps: (channels: number, kernels: number) => number
  readonly places: (along: Along) => number
  /** How many biases there are. */
  readonly biases: (kernels: number, channels: number) => number
  /** How often each weight is stored, on so many places. */
  readonly copies: (places: number) => number
  /** At how many places each weight is used, on a picture and an output of so many. */
  readonly uses: (picture: number, output: number) => number
}

const hasRest = (params: ShapeParams): boolean => {
  const { rh, rw } = shapeOf(params)
  return rh > 0 || rw > 0
}

export const SLIPS: readonly Slip<Rules, ShapeParams>[] = [
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
  slip(
    'no-padding',
    'conv',
    'h_o = \\lfloor (h_i - k_h)/s \\rfloor + 1',
    { places: ({ side, window, s }) => Math.floor((side - window) / s) + 1 },
    {
      title: { en: 'padding forgotten', zh: '漏掉填充', ko: '패딩을 빠뜨림' },
      feedback: {
        en: 'The window was moved over the bare picture. How large is it with zeros on both sides?',
        zh: '窗口只在原图像上移动。两侧补零后，图像有多大？',
        ko: '패딩이 없는 이미지 위에서 창을 움직였습니다. 양쪽에 0을 붙이면 크기가 얼마일까요?',
      },
      when: ({ p }) => p > 0,
    },
  ),
  slip(
    'rounded-up',
    'conv',
    'h_o = \\lceil (h_i + 2p - k_h)/s \\rceil + 1',
    { places: ({ side, window, s, p }) => Math.ceil((side + 2 * p - window) / s) + 1 },
    {
      title: { en: 'rounded up', zh: '向上取整', ko: '올림함' },
      feedback: {
        en: 'The fraction was rounded up, which counts a window that reaches beyond the edge. Does that one have a place?',
        zh: '分数向上取整了，这样会多算一个超出边缘的窗口。那里放得下吗？',
        ko: '분수를 올림하여 가장자리를 넘는 창까지 셌습니다. 그 창이 놓일 자리가 있을까요?',
      },
      when: hasRest,
    },
  ),
  slip(
    'first-place',
    'conv',
    'h_o = \\lfloor (h_i + 2p - k_h)/s \\rfloor',
    { places: ({ side, window, s, p }) => Math.floor((side + 2 * p - window) / s) },
    {
      title: { en: 'first place not counted', zh: '没数第一个位置', ko: '첫 자리를 세지 않음' },
      feedback: {
        en: 'The moves of the window were counted. At how many places has it been after a single move?',
        zh: '数的是窗口移动的次数。只移动一次时，窗口到过几个位置？',
        ko: '창이 움직인 횟수를 셌습니다. 한 번 움직이면 창은 자리 몇 곳에 놓였을까요?',
      },
    },
  ),
  slip(
    'weights-everywhere',
    'count',
    'W = k_n\\,q\\,h_o\\,w_o',
    { copies: (places) => places },
    {
      title: {
        en: 'own weights at every place',
        zh: '每个位置各算一套权重',
        ko: '자리마다 가중치를 따로 셈',
      },
      feedback: {
        en: 'The weights were counted at every place again. Does a kernel that moves on get new weights?',
        zh: '每个位置都重新数了权重。卷积核移到下一处时，会换新的权重吗？',
        ko: '자리마다 가중치를 다시 셌습니다. 커널이 옮겨 가면 가중치도 새로 생길까요?',
      },
      when: (params) => {
        const { ho, wo } = shapeOf(params)
        return ho * wo > 1
      },
    },
  ),
  slip(
    'every-pixel',
    'count',
    'M = n\\,h_i\\,w_i\\,W',
    { uses: (picture) => picture },
    {
      title: { en: 'a window on every pixel', zh: '每个像素都算一个窗口', ko: '픽셀마다 창을 셈' },
      feedback: {
        en: 'A window was counted for every pixel of the picture. For which numbers is it really laid down?',
        zh: '图像的每个像素都算了一个窗口。窗口实际上是为哪些数而放的？',
        ko: '이미지의 픽셀마다 창을 하나씩 셌습니다. 창은 실제로 어떤 수를 구할 때마다 놓일까요?',
      },
      when: (params) => {
        const { ho, wo } = shapeOf(params)
        return ho * wo !== params.hi * params.wi
      },
    },
  ),
]
