import type { Kit, MatrixSpec, NumberSpec, Range, Slot } from '../../derivation/kit/spec.ts'
import { isSameData } from '../../derivation/same.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Channel, ShapeParams } from './params.ts'
import { PRESETS, RESNET } from './presets.ts'
import { NAME, nameOfPixel, nameOfWeight, TEX } from './names.ts'

type SizeName = 'n' | 'hi' | 'wi' | 'ci' | 'kn' | 'kh' | 'kw' | 's' | 'p'

const size = (field: SizeName, min: number, max: number, draw: readonly number[]): NumberSpec => ({
  kind: 'number',
  whole: true,
  step: 1,
  min,
  max,
  draw,
  tex: TEX[field],
  name: NAME[field],
})

const MOST = { side: 512, channels: 1024, kernel: 15, stride: 8, padding: 7 } as const
const SIDES = [28, 32, 56, 64, 112, 224]
const WINDOWS = [1, 3, 3, 5, 7]
const DEPTHS = [8, 16, 32, 64, 128, 256]

const plane = (tex: string, name: Localized, draw: readonly number[]): MatrixSpec => ({
  kind: 'matrix',
  min: -100,
  max: 100,
  step: 1,
  draw,
  tex,
  name,
})
const pixels = (channel: Channel) => plane(`x^${channel}`, nameOfPixel(channel), [0, 1, 2, 3, 4])
const weights = (channel: Channel) =>
  plane(`K^${channel}`, nameOfWeight(channel), [-1, -1, 0, 1, 1, 2])

/** Eight bits go to 255; video of ten bits goes further. */
const colour = (channel: Channel): NumberSpec => ({
  kind: 'number',
  whole: true,
  min: 0,
  max: 1023,
  step: 1,
  draw: [0, 32, 64, 100, 128, 200, 255],
  tex: channel,
  name: NAME[channel],
})

export const KIT: Kit<ShapeParams> = {
  defaults: RESNET,
  specs: {
    n: size('n', 1, 100, [1, 2, 4, 8, 16, 32]),
    hi: size('hi', 1, MOST.side, SIDES),
    wi: size('wi', 1, MOST.side, SIDES),
    ci: size('ci', 1, MOST.channels, [1, 3, 16, 32, 64]),
    kn: size('kn', 1, MOST.channels, DEPTHS),
    kh: size('kh', 1, MOST.kernel, WINDOWS),
    kw: size('kw', 1, MOST.kernel, WINDOWS),
    s: size('s', 1, MOST.stride, [1, 2, 3]),
    p: size('p', 0, MOST.padding, [0, 1, 2, 3]),
    xR: pixels('R'),
    xG: pixels('G'),
    xB: pixels('B'),
    KR: weights('R'),
    KG: weights('G'),
    KB: weights('B'),
    b: {
      kind: 'number',
      min: -100,
      max: 100,
      step: 1,
      draw: [-2, -1, 1, 2, 3],
      tex: 'b',
      name: NAME.b,
    },
    R: colour('R'),
    G: colour('G'),
    B: colour('B'),
  },
  presets: PRESETS,
  range: rangeOf,
  fit: fitted,
}

/** A window is no larger than the padded picture: how far a size may go while the others stay. */
function rangeOf({ hi, wi, kh, kw, p }: ShapeParams, { field, spec }: Slot): Range {
  const { min, max } = spec
  switch (field) {
    case 'hi':
      return { min: Math.max(min, kh - 2 * p), max }
    case 'wi':
      return { min: Math.max(min, kw - 2 * p), max }
    case 'kh':
      return { min, max: Math.min(max, hi + 2 * p) }
    case 'kw':
      return { min, max: Math.min(max, wi + 2 * p) }
    case 'p':
      return { min: Math.max(min, Math.ceil(Math.max(kh - hi, kw - wi) / 2)), max }
    default:
      return spec
  }
}

/** A picture that is too small for its kernels grows. */
function fitted(params: ShapeParams): ShapeParams {
  const { hi, wi, kh, kw, p } = params
  const grown = { ...params, hi: Math.max(hi, kh - 2 * p), wi: Math.max(wi, kw - 2 * p) }
  return isSameData(grown, params) ? params : grown
}
