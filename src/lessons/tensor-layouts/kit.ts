import type { Kit, NumberSpec } from '../../derivation/kit/spec.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'
import { LAYOUTS, type Axis, type Layout, type PerAxis, type Sizes } from './layout.ts'
import { NAME } from './words.ts'

/** The sizes of a tensor, an element of it, and the layout that is read backwards at the end. */
export interface LayoutParams extends Sizes, PerAxis {
  readonly layout: Layout
}

const DEFAULT: LayoutParams = { N: 2, C: 16, H: 5, W: 4, n: 1, c: 2, h: 3, w: 1, layout: 'NHWC' }

const size = (
  tex: keyof Sizes,
  name: Localized,
  min: number,
  max: number,
  draw: readonly number[],
): NumberSpec => ({ kind: 'number', whole: true, step: 1, min, max, draw, tex, name })

/** An index goes as far as the largest size does; the tensor grows with it. */
const index = (tex: Axis, name: Localized, max: number, draw: readonly number[]): NumberSpec => ({
  kind: 'number',
  whole: true,
  step: 1,
  min: 0,
  max: max - 1,
  draw,
  tex,
  name,
})

const MOST = { N: 4, C: 32, H: 8, W: 8 } as const satisfies Sizes

export const KIT: Kit<LayoutParams> = {
  defaults: DEFAULT,
  specs: {
    N: size('N', NAME.N, 1, MOST.N, [1, 2, 3]),
    C: size('C', NAME.C, 1, MOST.C, [3, 4, 8, 10, 16]),
    H: size('H', NAME.H, 2, MOST.H, [3, 4, 5, 6]),
    W: size('W', NAME.W, 2, MOST.W, [3, 4, 5, 6]),
    n: index('n', NAME.n, MOST.N, [0, 1, 2]),
    c: index('c', NAME.c, MOST.C, [0, 1, 2]),
    h: index('h', NAME.h, MOST.H, [0, 1, 2, 3]),
    w: index('w', NAME.w, MOST.W, [0, 1, 2, 3]),
    layout: {
      kind: 'choice',
      label: { en: 'Layout to read back', zh: '反推的布局', ko: '거꾸로 읽을 배치' },
      options: LAYOUTS.map((value) => ({ value, label: everywhere(value) })),
    },
  },
  presets: [
    {
      id: 'memory-formats',
      title: { en: 'The figure of the source', zh: '原书的插图', ko: '원문의 그림' },
      params: DEFAULT,
    },
    {
      id: 'colour',
      title: { en: 'One colour picture', zh: '一张彩色图像', ko: '컬러 이미지 한 장' },
      params: { ...DEFAULT, N: 1, C: 3, H: 6, W: 6, n: 0, c: 1, h: 2, w: 4 },
    },
    {
      id: 'grey',
      title: { en: 'Grey pictures', zh: '灰度图像', ko: '흑백 이미지' },
      params: { N: 3, C: 1, H: 4, W: 5, n: 1, c: 0, h: 2, w: 3, layout: 'CHWN' },
    },
    {
      id: 'deep',
      title: { en: 'Deep in a network', zh: '网络深层的特征图', ko: '깊은 층의 특징 맵' },
      params: { N: 1, C: 24, H: 3, W: 3, n: 0, c: 10, h: 1, w: 1, layout: 'NCHW' },
    },
  ],
  range: (params, { field, spec }) => {
    const axis = AXIS[field]
    return axis === undefined ? spec : { ...spec, min: Math.max(spec.min, params[axis] + 1) }
  },
  fit: (params) => {
    const { N, C, H, W } = params
    const grown: Sizes = {
      N: Math.max(N, params.n + 1),
      C: Math.max(C, params.c + 1),
      H: Math.max(H, params.h + 1),
      W: Math.max(W, params.w + 1),
    }
    const fits = grown.N === N && grown.C === C && grown.H === H && grown.W === W
    return fits ? params : { ...params, ...grown }
  },
}

/** The axis that a size belongs to. */
const AXIS: Readonly<Partial<Record<string, Axis>>> = { N: 'n', C: 'c', H: 'h', W: 'w' }
