import { at } from '../../derivation/at.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { CHANNEL_SLIPS } from './channel-slips.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { sumId, SUMS } from './ids.ts'
import { KIT } from './kit.ts'
import { CHANNELS, planeOf, weightsOf, type Channel, type ShapeParams } from './params.ts'
import type { Rules } from './rules.ts'
import { CHROMA, LUMA } from './shapes.ts'
import { SIZE_SLIPS } from './size-slips.ts'

/** The products of a channel, added up. */
function productsOf(params: ShapeParams, channel: Channel): number {
  const weights = weightsOf(params, channel).flat()
  return sum(
    planeOf(params, channel)
      .flat()
      .map((pixel, k) => pixel * at(weights, k)),
  )
}

const workings: Workings<ShapeParams, Rules> = {
  right: {
    weights: (rows, columns, channels) => rows * columns * channels,
    output: (sums, bias) => sum(sums) + bias,
    brightness: (pixel) => sum(CHANNELS.map((channel) => LUMA[channel] * pixel[channel])),
    maps: (_, kernels) => kernels,
    places: ({ side, window, s, p }) => Math.floor((side + 2 * p - window) / s) + 1,
    biases: (kernels) => kernels,
    copies: () => 1,
    uses: (_, output) => output,
  },
  slips: [...CHANNEL_SLIPS, ...SIZE_SLIPS],
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { n, hi, wi, ci, kn, kh, kw, s, p } = params
    const ofOne = rules.weights(kh, kw, ci)
    write('q', ofOne)
    const sums = CHANNELS.map((channel) => write(sumId(channel), productsOf(params, channel)))
    write('y', rules.output(sums, params.b))
    const Y = write('Y', rules.brightness(params))
    write('U', CHROMA.U * (params.B - Y))
    write('V', CHROMA.V * (params.R - Y))
    write('co', rules.maps(ci, kn))
    const ho = write('ho', rules.places({ side: hi, window: kh, s, p }))
    const wo = write('wo', rules.places({ side: wi, window: kw, s, p }))
    const W = write('W', kn * ofOne * rules.copies(ho * wo))
    write('P', W + rules.biases(kn, ci))
    write('M', n * rules.uses(hi * wi, ho * wo) * W)
  },
  blanks: () => [
    { quantity: 'q', skill: 'count', level: 3, family: 'weights' },
    ...SUMS.map((id): Omit<Blank, 'step'> => ({
      quantity: id,
      ref: id,
      skill: 'conv',
      level: 4,
      family: 'products',
    })),
    { quantity: 'y', ref: 'y', skill: 'conv', level: 3, family: 'output' },
    { quantity: 'Y', ref: 'Y', skill: 'forward.sum', level: 3, family: 'brightness' },
    { quantity: 'U', ref: 'U', skill: 'forward.sum', level: 4, family: 'colour' },
    { quantity: 'V', ref: 'V', skill: 'forward.sum', level: 4, family: 'colour' },
    { quantity: 'co', ref: 'co', skill: 'count', level: 2, family: 'maps' },
    { quantity: 'ho', ref: 'ho', skill: 'conv', level: 2, family: 'places' },
    { quantity: 'wo', ref: 'wo', skill: 'conv', level: 2, family: 'places' },
    { quantity: 'W', skill: 'count', level: 1, family: 'parameters' },
    { quantity: 'P', skill: 'count', level: 1, family: 'parameters' },
    { quantity: 'M', skill: 'count', level: 1, family: 'multiplications' },
  ],
  levels: {
    1: {
      en: 'parameters and multiplications',
      zh: '参数个数与乘法次数',
      ko: '매개변수와 곱셈의 수',
    },
    2: { en: 'the shape of the output too', zh: '连同输出的形状', ko: '출력의 형상까지' },
    3: {
      en: 'one output, the brightness too',
      zh: '连同一个输出值与亮度',
      ko: '출력값 하나와 밝기까지',
    },
    4: { en: 'all numbers', zh: '所有的数', ko: '모든 수' },
  },
  companions: () => [
    {
      id: 'oblong',
      title: { en: 'An oblong kernel', zh: '长方形的卷积核', ko: '직사각형 커널' },
      params: {
        ...KIT.defaults,
        n: 2,
        hi: 40,
        wi: 61,
        ci: 4,
        kn: 10,
        kh: 5,
        kw: 3,
        s: 3,
        p: 1,
        b: -2,
      },
      exposes: ['conv', 'count'],
    },
  ],
}

export const practising = practisingOf(workings, derive, editing)
