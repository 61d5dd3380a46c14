import { at } from '../../derivation/at.ts'
import { practisingOf, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import { isInside, mapOf, rotated, tapsOf } from '../../model/window.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { KIT, laid, type ConvolutionParams } from './kit.ts'
import { outputId, sightOf } from './sight.ts'

/** What may go wrong under the window. */
interface Rules {
  readonly turn: (kernel: ConvolutionParams['K']) => ConvolutionParams['K']
  readonly product: (weight: number, pixel: number) => number
  /** How many rows of the window are counted. */
  readonly rows: (height: number) => number
}

const SLIPS: readonly Slip<Rules>[] = [
  {
    id: 'flipped-kernel',
    skill: 'conv',
    title: { en: 'kernel turned the other way', zh: '卷积核方向相反', ko: '커널의 방향이 반대' },
    tex: 'y_{ij} = \\sum_{u,v} K_{-u,-v}\\, x_{i+u,j+v}',
    feedback: {
      en: 'The kernel is off by 180°. Look at the problem setting: which kernel weight lies on the top left pixel of the window?',
      zh: '卷积核的方向差了 180°。看看题目设置：窗口左上角的像素上压着哪个权重？',
      ko: '커널이 180° 돌아가 있습니다. 문제 설정을 보세요. 창의 왼쪽 위 화소에는 어느 가중치가 놓일까요?',
    },
    rules: { turn: rotated },
  },
  {
    id: 'without-kernel',
    skill: 'conv',
    title: { en: 'pixels added without the kernel', zh: '没有乘权重', ko: '가중치를 곱하지 않음' },
    tex: 'y_{ij} = \\sum_{u,v} x_{i+u,j+v}',
    feedback: {
      en: 'The pixels were added as they are. Each one counts as much as the kernel weight on it says: what happens under a zero?',
      zh: '像素被直接相加了。每个像素要乘上压在它上面的权重：权重为零的地方会怎样？',
      ko: '화소를 그대로 더했습니다. 화소마다 그 위의 가중치를 곱해야 합니다. 가중치가 0인 곳은 어떻게 될까요?',
    },
    rules: { product: (_, pixel) => pixel },
  },
  {
    id: 'forgot-row',
    skill: 'conv',
    title: { en: 'a row of the window forgotten', zh: '漏掉窗口的一行', ko: '창의 한 행을 빠뜨림' },
    tex: 'y_{ij} = \\sum_{u < k,\\, v} K_{uv}\\, x_{i+u,j+v}',
    feedback: {
      en: 'The last row of the window is missing. How many products does the kernel ask for?',
      zh: '窗口的最后一行漏掉了。这个卷积核一共要求多少个乘积？',
      ko: '창의 마지막 행이 빠졌습니다. 이 커널에는 곱이 모두 몇 개 필요할까요?',
    },
    rules: { rows: (height) => height - 1 },
  },
]

const workings: Workings<ConvolutionParams, Rules> = {
  right: {
    turn: (kernel) => kernel,
    product: (weight, pixel) => weight * pixel,
    rows: (height) => height,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { x, stride } = params
    const { size, out } = sightOf(params)
    const kernel = rules.turn(laid(params))
    const height = kernel.length
    const window = { height, width: height, stride, padding: params.padding }
    mapOf(out, (i, j) => {
      const terms = tapsOf(i, j, window)
        .filter((tap) => tap.u < rules.rows(height) && isInside(tap, size))
        .map(({ u, v, row, column }) => rules.product(at(at(kernel, u), v), at(at(x, row), column)))
      write(
        outputId(i, j),
        terms.reduce((sum, term) => sum + term, 0),
      )
    })
  },
  blanks: (params) => {
    const { out } = sightOf(params)
    return mapOf(out, (i, j) => ({
      quantity: outputId(i, j),
      ref: outputId(i, j),
      skill: 'conv' as const,
      level: i === out.rows - 1 ? (1 as const) : (2 as const),
      family: 'y',
    })).flat()
  },
  levels: {
    1: { en: 'last row', zh: '最后一行', ko: '마지막 행' },
    2: { en: 'every output', zh: '全部输出', ko: '모든 출력' },
  },
  companions: () => [
    {
      id: 'uneven',
      title: { en: 'A kernel that is not symmetric', zh: '不对称的卷积核', ko: '대칭이 아닌 커널' },
      params: {
        ...KIT.defaults,
        x: [
          [1, 2, 0, 3],
          [4, 1, 2, 0],
          [0, 3, 1, 2],
          [2, 0, 4, 1],
        ],
        K: [
          [1, 2],
          [0, -1],
        ],
      },
      exposes: ['conv'],
    },
  ],
}

export const practising = practisingOf(workings, derive, editing)
