import { slip, type Slip } from '../../derivation/kit/practising.ts'
import { at } from '../../derivation/at.ts'
import {
  fieldOf,
  lastReached,
  type Stretch,
  type WindowLayer,
} from '../../model/receptive-field.ts'
import { layersOf, type FieldParams } from './params.ts'

/** What may go wrong on the way through the layers. */
export interface Rules {
  /** The first and the last cell under the window of cell x. */
  readonly first: (x: number, layer: WindowLayer) => number
  readonly last: (x: number, layer: WindowLayer) => number
  /** Whether a layer is taken into account. */
  readonly counts: (isLast: boolean) => boolean
  readonly width: (a: number, b: number) => number
  readonly grown: (r: number, k: number, by: number) => number
  /** What a further cell under the kernel adds. */
  readonly by: (jump: number) => number
  readonly jump: (before: number, s: number) => number
  /** What is left of the field on an input that is read up to `end`. */
  readonly onInput: (a: number, b: number, end: number) => Stretch
}

const strides = ({ s }: FieldParams) => s.filter((one) => one > 1).length
const hasStride = (params: FieldParams) => strides(params) > 0
/** Some layer after a stride has a kernel. */
const isUneven = ({ k, s }: FieldParams) =>
  k.some((kernel, l) => kernel > 1 && s.slice(0, l).some((one) => one > 1))

export const SLIPS: readonly Slip<Rules, FieldParams>[] = [
  slip(
    'unshifted',
    'conv',
    'a_{l-1} = s_l\\, a_l - p_l',
    { first: (x, { s, p }) => s * x - p },
    {
      when: hasStride,
      title: {
        en: 'first cell of the window missed',
        zh: '漏掉窗口的第一格',
        ko: '창의 첫 칸을 빠뜨림',
      },
      feedback: {
        en: 'The first cell was taken at $s$ times the index. Where does the window of cell 1 begin?',
        zh: '把序号的 $s$ 倍当作了第一格。第 1 格的窗口从哪里开始？',
        ko: '번호의 $s$배를 첫 칸으로 잡았습니다. 칸 1의 창은 어디에서 시작할까요?',
      },
    },
  ),
  slip(
    'from-zero',
    'conv',
    's_l\\, x - p_l \\ldots s_l\\, x + k_l - 1 - p_l',
    { first: (x, { s, p }) => s * x - p, last: (x, { k, s, p }) => s * x + k - 1 - p },
    {
      when: hasStride,
      title: {
        en: 'formula for counting from 0',
        zh: '用了从 0 计数的公式',
        ko: '0부터 세는 공식을 씀',
      },
      feedback: {
        en: 'That is the rule for cells counted from 0. Here they are counted from 1: which cell does the window of cell 1 begin at?',
        zh: '这是从 0 开始计数的公式。这里从 1 开始计数：第 1 格的窗口从哪一格开始？',
        ko: '0부터 셀 때의 공식입니다. 여기서는 1부터 셉니다. 칸 1의 창은 어느 칸에서 시작할까요?',
      },
    },
  ),
  slip(
    'no-padding',
    'conv',
    'p_l = 0',
    {
      first: (x, { s }) => s * (x - 1) + 1,
      last: (x, { k, s }) => s * (x - 1) + k,
    },
    {
      when: ({ p }) => p.some((one) => one > 0),
      title: { en: 'padding forgotten', zh: '漏掉填充', ko: '패딩을 빠뜨림' },
      feedback: {
        en: 'The windows were laid as if there were no padding. Where does the first window begin when zeros stand before the map?',
        zh: '窗口按没有填充来放。若特征图前面补了零，第一个窗口从哪里开始？',
        ko: '패딩이 없는 것처럼 창을 놓았습니다. 맵 앞에 0이 붙어 있으면 첫 창은 어디에서 시작할까요?',
      },
    },
  ),
  slip(
    'last-layer',
    'conv',
    'l = 1, \\ldots, L - 1',
    { counts: (isLast) => !isLast },
    {
      when: ({ k }) => k.length > 1,
      title: { en: 'last layer left out', zh: '漏掉最后一层', ko: '마지막 층을 빠뜨림' },
      feedback: {
        en: 'That is the field before the last layer. Through which layer does one go first on the way back?',
        zh: '这是最后一层之前的感受野。逆推时首先经过哪一层？',
        ko: '마지막 층을 지나기 전의 수용 영역입니다. 거슬러 갈 때 어느 층을 가장 먼저 지날까요?',
      },
    },
  ),
  slip(
    'fence-post',
    'count',
    'r = b_0 - a_0',
    { width: (a, b) => b - a },
    {
      title: { en: 'one cell too few', zh: '少数一格', ko: '한 칸 적게 셈' },
      feedback: {
        en: 'The ends were subtracted. How many cells are there from 3 to 5?',
        zh: '只把两端相减了。从 3 到 5 有几格？',
        ko: '두 끝을 빼기만 했습니다. 3부터 5까지는 몇 칸일까요?',
      },
    },
  ),
  slip(
    'without-jump',
    'count',
    'r_l = r_{l-1} + (k_l - 1)',
    { by: () => 1 },
    {
      when: isUneven,
      title: { en: 'jump forgotten', zh: '漏乘累积步长', ko: '누적 스트라이드를 빠뜨림' },
      feedback: {
        en: 'Each further cell was counted as one cell of the input. How far apart do neighbours look after a stride?',
        zh: '每多一格都只算作输入的一格。经过步长之后，相邻两格看到的位置相距多远？',
        ko: '한 칸이 늘 때마다 입력의 한 칸으로만 셌습니다. 스트라이드를 지난 뒤 이웃한 칸들이 보는 곳은 얼마나 떨어져 있을까요?',
      },
    },
  ),
  slip(
    'product',
    'count',
    'r_l = r_{l-1} \\cdot k_l',
    { grown: (r, k) => r * k },
    {
      title: { en: 'kernels multiplied', zh: '把卷积核大小相乘', ko: '커널 크기를 곱함' },
      feedback: {
        en: 'The kernel sizes were multiplied. Windows of neighbours overlap: by how much does one more cell widen the field?',
        zh: '把卷积核大小相乘了。相邻的窗口会重叠：多一格，感受野宽多少？',
        ko: '커널 크기를 곱했습니다. 이웃한 창은 겹칩니다. 한 칸이 늘면 수용 영역은 얼마나 넓어질까요?',
      },
    },
  ),
  slip(
    'whole-kernel',
    'count',
    'r_l = r_{l-1} + k_l\\, j_{l-1}',
    { grown: (r, k, by) => r + k * by },
    {
      title: { en: 'whole kernel added', zh: '加上了整个卷积核', ko: '커널 전체를 더함' },
      feedback: {
        en: 'The whole kernel was added. One of its cells is there already: how many are new?',
        zh: '加上了整个卷积核。其中一格原来就有：新增几格？',
        ko: '커널 전체를 더했습니다. 그 가운데 한 칸은 이미 있습니다. 새로 늘어나는 칸은 몇 개일까요?',
      },
    },
  ),
  slip(
    'last-stride',
    'count',
    'j_l = s_l',
    { jump: (_, s) => s },
    {
      when: hasStride,
      title: { en: 'only the last stride', zh: '只用了最近的步长', ko: '마지막 스트라이드만 씀' },
      feedback: {
        en: 'That is the stride of this layer alone. What have the layers before it done to the distance?',
        zh: '这只是这一层的步长。前面各层对间距有什么影响？',
        ko: '이 층의 스트라이드일 뿐입니다. 앞의 층들은 간격에 어떤 영향을 주었을까요?',
      },
    },
  ),
  slip(
    'not-cut',
    'conv',
    'm_{\\min} = a_0, \\; m_{\\max} = b_0',
    { onInput: (a, b) => ({ first: a, last: b }) },
    {
      when: (params) => {
        const layers = layersOf(params)
        const { first, last } = at(fieldOf(layers, params.i), 0)
        return first < 1 || last > lastReached(layers, params.n)
      },
      title: { en: 'not cut at the border', zh: '没有在边界截断', ko: '경계에서 자르지 않음' },
      feedback: {
        en: 'That cell does not exist on the input, or none of the windows reaches it. Which is the nearest that is read?',
        zh: '输入上没有这一格，或者没有窗口够得到它。离它最近、能被读到的是哪一格？',
        ko: '입력에 없는 칸이거나 어느 창도 닿지 않는 칸입니다. 읽히는 칸 가운데 가장 가까운 것은 어느 칸일까요?',
      },
    },
  ),
]
