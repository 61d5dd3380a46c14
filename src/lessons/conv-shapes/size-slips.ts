import { slip, type Slip } from '../../derivation/kit/practising.ts'
import type { ShapeParams } from './params.ts'
import type { Rules } from './rules.ts'
import { shapeOf } from './shapes.ts'

const hasRest = (params: ShapeParams): boolean => {
  const { rh, rw } = shapeOf(params)
  return rh > 0 || rw > 0
}

/** What may go wrong with sizes, and with what is counted over them. */
export const SIZE_SLIPS: readonly Slip<Rules, ShapeParams>[] = [
  slip(
    'no-padding',
    'conv',
    'h_o = \\lfloor (h_i - k_h)/s \\rfloor + 1',
    { places: ({ side, window, s }) => Math.floor((side - window) / s) + 1 },
    {
      title: { en: 'padding forgotten', zh: '漏掉填充', ko: '패딩을 빠뜨림' },
      feedback: {
        en: 'The window was moved over the bare picture. How large is the picture with zeros on both sides?',
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
    'W = k_n\\,k_h\\,k_w\\,c_k\\,h_o\\,w_o',
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
