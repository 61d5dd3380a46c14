import { slip, type Slip } from '../../derivation/kit/practising.ts'
import type { LayoutParams } from './kit.ts'
import { AXES, offsetBy, orderOf, type Axis, type Layout, type PerAxis } from './layout.ts'

export interface Rules {
  /** The axes from the slowest to the fastest. */
  readonly order: (layout: Layout) => readonly Axis[]
  readonly offset: (index: PerAxis, strides: PerAxis) => number
}

/** The right orders but for one. */
const but = (wrong: Layout, axes: readonly Axis[]): Pick<Rules, 'order'> => ({
  order: (layout) => (layout === wrong ? axes : orderOf(layout)),
})

export const SLIPS: readonly Slip<Rules, LayoutParams>[] = [
  slip(
    'rows-fastest',
    'index',
    '((n\\,C + c)\\,W + w)\\,H + h',
    but('NCHW', ['n', 'c', 'w', 'h']),
    {
      title: { en: 'rows and columns swapped', zh: '行与列颠倒', ko: '행과 열을 바꿈' },
      feedback: {
        en: 'Rows and columns changed places: columns were counted as whole blocks. Which of the two does NCHW name last?',
        zh: '行与列颠倒了：把列当成了整块来数。NCHW 中最后写的是哪一个？',
        ko: '행과 열이 바뀌어 열을 덩어리로 세었습니다. NCHW에서 끝에 적힌 것은 어느 쪽일까요?',
      },
    },
  ),
  slip(
    'columns-fastest',
    'index',
    '((n\\,H + h)\\,C + c)\\,W + w',
    but('NHWC', ['n', 'h', 'c', 'w']),
    {
      title: { en: 'columns inside channels', zh: '列排在通道之内', ko: '채널 안에 열을 둠' },
      feedback: {
        en: 'The columns ran fastest, inside each channel. Which axis does the name NHWC put last?',
        zh: '让列变化最快，并排在每个通道之内。NHWC 这个名称的最后是哪个轴？',
        ko: '채널마다 열이 가장 빨리 변한다고 보았습니다. NHWC라는 이름의 끝에는 어느 축이 있을까요?',
      },
      when: ({ C }) => C > 1,
    },
  ),
  slip(
    'always-nchw',
    'index',
    '((n\\,C + c)\\,H + h)\\,W + w',
    { order: () => AXES },
    {
      title: { en: 'always in the order NCHW', zh: '一律按 NCHW', ko: '늘 NCHW의 순서' },
      feedback: {
        en: 'That is the order of NCHW. Read the name of this layout from the right: which axis runs fastest?',
        zh: '这是 NCHW 的顺序。从右往左读这个布局的名称：哪个轴变化最快？',
        ko: 'NCHW의 순서로 세었습니다. 이 배치의 이름을 오른쪽부터 읽어 보세요. 어느 축이 가장 빨리 변할까요?',
      },
    },
  ),
  slip(
    'no-picture',
    'index',
    'o = c\\,s_c + h\\,s_h + w\\,s_w',
    { offset: (index, strides) => offsetBy(['c', 'h', 'w'], index, strides) },
    {
      title: { en: 'picture left out', zh: '漏掉图像下标', ko: '이미지 첨자를 빠뜨림' },
      feedback: {
        en: 'Channel, row and column were counted. Which picture of the batch does the element belong to?',
        zh: '通道、行、列都数了。这个元素属于这一批中的哪张图像？',
        ko: '채널, 행, 열은 세었습니다. 이 원소는 배치의 몇 번째 이미지에 있을까요?',
      },
      when: ({ n }) => n > 0,
    },
  ),
  slip(
    'from-one',
    'index',
    'o = n\\,s_n + c\\,s_c + h\\,s_h + w\\,s_w + 1',
    { offset: (index, strides) => offsetBy(AXES, index, strides) + 1 },
    {
      title: { en: 'counted from 1', zh: '从 1 数起', ko: '1부터 셈' },
      feedback: {
        en: 'The offset was counted from one. How far from the beginning does the very first element lie?',
        zh: '偏移量是从一数起的。最前面的元素离开头有多远？',
        ko: '오프셋을 일부터 세었습니다. 맨 앞의 원소는 시작점에서 얼마나 떨어져 있을까요?',
      },
    },
  ),
]
