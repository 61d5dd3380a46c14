import type { Derivation } from '../../derivation/lesson.ts'
import { localized, type Localized } from '../../i18n/localized.ts'
import { AXES, orderOf, type Axis, type Layout, type PerAxis } from './layout.ts'
import { ID } from './ids.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  N: { en: 'pictures', zh: '图像数', ko: '이미지 수' },
  C: { en: 'channels', zh: '通道数', ko: '채널 수' },
  H: { en: 'rows', zh: '行数', ko: '행 수' },
  W: { en: 'columns', zh: '列数', ko: '열 수' },
  n: { en: 'picture index', zh: '图像下标', ko: '이미지 첨자' },
  c: { en: 'channel index', zh: '通道下标', ko: '채널 첨자' },
  h: { en: 'row index', zh: '行下标', ko: '행 첨자' },
  w: { en: 'column index', zh: '列下标', ko: '열 첨자' },
  label: { en: 'label of the element', zh: '该元素的编号', ko: '원소의 번호' },
  plane: { en: 'label', zh: '编号', ko: '번호' },
  rest: { en: 'remainder', zh: '余数', ko: '나머지' },
  back: { en: 'read back', zh: '反推', ko: '거꾸로 구한 값' },
} as const satisfies Words

/** What a number is, and in which layout. */
const within =
  ({ en, zh, ko }: Localized) =>
  (layout: Layout): Localized => ({
    en: `${layout}: ${en}`,
    zh: `${layout}：${zh}`,
    ko: `${layout}: ${ko}`,
  })

export const nameOfLayout = (layout: Layout): Localized => ({
  en: `layout ${layout}`,
  zh: `${layout} 布局`,
  ko: `${layout} 배치`,
})
export const nameOfStride = (layout: Layout, axis: Axis): Localized =>
  within({ en: `stride of ${axis}`, zh: `${axis} 的步长`, ko: `${axis}의 스트라이드` })(layout)
export const nameOfOffset = within({ en: 'offset', zh: '偏移量', ko: '오프셋' })
export const nameOfPlace = within({ en: 'offset beside it', zh: '相邻偏移量', ko: '이웃한 오프셋' })
export const nameOfNear = within({ en: 'label kept there', zh: '该处的编号', ko: '그곳의 번호' })
export const nameOfHead = within({ en: 'label at offset', zh: '编号，偏移量', ko: '번호, 오프셋' })
export const nameOfThird = (layout: Layout, axis: Axis): Localized =>
  within({ en: `${axis} at offset`, zh: `${axis}，偏移量`, ko: `${axis}, 오프셋` })(layout)
export const nameOfBack = (axis: Axis): Localized =>
  localized((locale) => `${NAME.back[locale]}: ${NAME[axis][locale]}`)

/** The label at a place of a strip; three strips are told together. */
export const headTex = (layout: Layout, k: number) => `l_{${k}}^{\\mathrm{${layout}}}`

export const CAPTION = {
  tensor: {
    en: 'Sizes $N, C, H, W$; below, $n, c, h, w$ of the element',
    zh: '大小 $N, C, H, W$；下方为元素的 $n, c, h, w$',
    ko: '크기 $N, C, H, W$, 아래는 원소의 $n, c, h, w$',
  },
  plane: ({ n, c }: PerAxis): Localized => ({
    en: `Labels of the plane $n = ${n}$, $c = ${c}$`,
    zh: `平面 $n = ${n}$，$c = ${c}$ 的编号`,
    ko: `평면 $n = ${n}$, $c = ${c}$의 번호`,
  }),
  strides: (layout: Layout): Localized => {
    const letters = orderOf(layout)
      .map((axis) => `s_${axis}`)
      .join(', ')
    return {
      en: `${layout}: strides $${letters}$`,
      zh: `${layout}：步长 $${letters}$`,
      ko: `${layout}: 스트라이드 $${letters}$`,
    }
  },
  near: (layout: Layout): Localized => ({
    en: `${layout}: offsets, and the labels there`,
    zh: `${layout}：偏移量，下方为编号`,
    ko: `${layout}: 오프셋, 아래는 그곳의 번호`,
  }),
  heads: {
    en: 'From offset 0 on; from the top: NCHW, NHWC, CHWN',
    zh: '偏移量 0 起的编号；自上而下 NCHW、NHWC、CHWN',
    ko: '오프셋 0부터의 번호, 위부터 NCHW, NHWC, CHWN',
  },
} as const

export const LEGEND: Derivation['legend'] = [
  {
    tex: 'N, C',
    meaning: { en: 'pictures, channels', zh: '图像数、通道数', ko: '이미지, 채널 수' },
  },
  { tex: 'H, W', meaning: { en: 'rows, columns', zh: '行数、列数', ko: '행, 열의 수' } },
  {
    tex: 'n, c',
    meaning: {
      en: 'picture, channel, from 0',
      zh: '图像、通道，从 0 起',
      ko: '이미지, 채널, 0부터',
    },
  },
  {
    tex: 'h, w',
    meaning: { en: 'row, column, from 0', zh: '行、列，从 0 起', ko: '행, 열, 0부터' },
  },
  { tex: 'l', meaning: NAME.label },
  {
    tex: 's_n',
    meaning: { en: 'stride of axis $n$', zh: '轴 $n$ 的步长', ko: '축 $n$의 스트라이드' },
  },
  {
    tex: 'o',
    meaning: {
      en: 'offset in memory, from 0',
      zh: '内存偏移量，从 0 起',
      ko: '메모리 오프셋, 0부터',
    },
  },
]

export const TITLE = {
  task: { en: 'Four axes, one memory', zh: '四个轴，一段内存', ko: '네 축과 한 줄의 메모리' },
  label: { en: 'The label', zh: '编号', ko: '번호' },
  strides: within({ en: 'strides', zh: '步长', ko: '스트라이드' }),
  offset: within({ en: 'offset', zh: '偏移量', ko: '오프셋' }),
  heads: { en: 'How each strip begins', zh: '各布局的开头', ko: '배치마다의 첫머리' },
  back: within({ en: 'back to the element', zh: '由偏移量反推', ko: '오프셋에서 원소로' }),
} as const

/** `x[1, 2, 3, 1]` */
const written = (index: PerAxis) => `x[${AXES.map((axis) => index[axis]).join(', ')}]`

export const GOAL = {
  task: (index: PerAxis): Localized => ({
    en: `A tensor of size $N \\times C \\times H \\times W$ lies in memory as one long strip. Where in it is the element $${written(index)}$?`,
    zh: `大小为 $N \\times C \\times H \\times W$ 的张量在内存中排成一长条。元素 $${written(index)}$ 位于何处？`,
    ko: `크기가 $N \\times C \\times H \\times W$인 텐서는 메모리에 한 줄로 놓입니다. 원소 $${written(index)}$의 자리는 어디일까요?`,
  }),
  label: {
    en: 'Label all elements from 0, picture by picture, channel by channel, row by row. What is the label of this one?',
    zh: '按图像、通道、行的顺序，从 0 起给所有元素编号。这个元素的编号是多少？',
    ko: '모든 원소에 이미지, 채널, 행의 순서로 0부터 번호를 매깁니다. 이 원소는 몇 번일까요?',
  },
  strides: (layout: Layout): Localized => ({
    en: `How far apart in memory are two neighbours along each axis of ${layout}?`,
    zh: `在 ${layout} 布局中，沿每个轴相邻的两个元素在内存中相距多远？`,
    ko: `${layout} 배치에서 축마다 이웃한 두 원소는 메모리에서 얼마나 떨어져 있을까요?`,
  }),
  offset: (layout: Layout): Localized => ({
    en: `At which offset does the element lie in ${layout}?`,
    zh: `在 ${layout} 布局中，该元素的偏移量是多少？`,
    ko: `${layout} 배치에서 이 원소의 오프셋은 얼마일까요?`,
  }),
  heads: {
    en: 'Which elements does each strip begin with? The third, at offset 2, is worked out.',
    zh: '每种布局以哪些元素开头？这里算出第三个，即偏移量 2 处的元素。',
    ko: '배치마다 어떤 원소로 시작할까요? 셋째, 곧 오프셋 2의 원소를 계산합니다.',
  },
  back: (layout: Layout): Localized => ({
    en: `Which element lies at offset {${ID.offset(layout)}} in ${layout}?`,
    zh: `在 ${layout} 布局中，偏移量 {${ID.offset(layout)}} 处是哪个元素？`,
    ko: `${layout} 배치에서 오프셋 {${ID.offset(layout)}}의 원소는 무엇일까요?`,
  }),
} as const

export const WHY = {
  zero: {
    en: 'All indices, labels and offsets are counted from 0, as programs do it.',
    zh: '下标、编号和偏移量都从 0 起，与程序中一致。',
    ko: '첨자, 번호, 오프셋은 모두 프로그램에서처럼 0부터 셉니다.',
  },
  label: {
    en: 'Each bracket counts whole blocks: planes before this one, then rows, then single numbers.',
    zh: '每层括号数的是完整的块：先数前面的平面，再数行，最后数单个的数。',
    ko: '괄호마다 앞에 놓인 덩어리를 셉니다. 먼저 평면, 다음에 행, 끝으로 수를 하나씩 셉니다.',
  },
  strides: {
    en: 'The name of a layout lists its axes from the slowest to the fastest. A step along one axis jumps over a whole block of the faster ones.',
    zh: '布局名称从最慢的轴到最快的轴依次列出。沿一个轴走一步，就跨过由更快的轴构成的一整块。',
    ko: '배치의 이름에는 가장 느린 축부터 가장 빠른 축까지 차례로 적혀 있습니다. 한 축을 따라 한 칸 가면 더 빠른 축들이 이루는 덩어리 하나를 건너뜁니다.',
  },
  same: {
    en: 'This is the label again: labels are counted in the order of NCHW. In another layout the offset is counted in another order.',
    zh: '这正是编号：编号就是按 NCHW 的顺序数的。其他布局的偏移量按别的顺序数。',
    ko: '번호와 같은 값입니다. 번호를 NCHW의 순서로 매겼기 때문입니다. 다른 배치에서는 오프셋을 다른 순서로 셉니다.',
  },
  heads: {
    en: 'The numbers are the same, only their order differs. A loop is fastest where it takes them in the order in which they lie in memory.',
    zh: '各布局中的数相同，只是顺序不同。循环按内存中的排列顺序读取时速度最快。',
    ko: '수는 모두 같고 순서만 다릅니다. 반복문은 메모리에 놓인 순서대로 읽을 때 가장 빠릅니다.',
  },
  back: {
    en: 'Divide by the strides from the largest to the smallest: each quotient is an index, and the remainder goes on.',
    zh: '从大到小依次除以各步长：每个商是一个下标，余数继续往下除。',
    ko: '스트라이드로 큰 것부터 차례로 나눕니다. 몫이 첨자가 되고, 나머지를 다시 나눕니다.',
  },
} as const satisfies Words
