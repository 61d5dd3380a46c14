import { biasesSpec } from '../../derivation/kit/parameter-count.ts'
import type { Kit, NumberSpec } from '../../derivation/kit/spec.ts'
import { FIELD_TEX } from './names.ts'
import { SOURCE, type InceptionParams, type Width } from './params.ts'
import { PRESETS } from './presets.ts'
import { NAME } from './words.ts'

/** The largest window fits into the maps. */
const size = (field: 'H' | 'W'): NumberSpec => ({
  kind: 'number',
  whole: true,
  min: 5,
  max: 512,
  step: 1,
  draw: [7, 8, 10, 14, 16, 20, 28, 32],
  tex: field,
  name: NAME[field],
})

const width = (field: Width, draw: readonly number[]): NumberSpec => ({
  kind: 'number',
  whole: true,
  min: 1,
  max: 4096,
  step: 1,
  draw,
  tex: FIELD_TEX[field],
  name: NAME[field],
})

const OUTPUTS = [16, 32, 48, 64, 96, 128, 192]
const BOTTLENECKS = [8, 12, 16, 24, 32]

export const KIT: Kit<InceptionParams> = {
  defaults: SOURCE,
  specs: {
    H: size('H'),
    W: size('W'),
    C: width('C', [64, 96, 128, 192, 256]),
    F1: width('F1', OUTPUTS),
    F3: width('F3', OUTPUTS),
    F5: width('F5', OUTPUTS),
    R3: width('R3', BOTTLENECKS),
    R5: width('R5', BOTTLENECKS),
    Rp: width('Rp', BOTTLENECKS),
    biases: biasesSpec({ en: 'one per kernel', zh: '每个卷积核一个', ko: '커널마다 하나' }),
    additions: {
      kind: 'choice',
      label: {
        en: 'Additions for $n$ products',
        zh: '$n$ 个乘积的加法次数',
        ko: '곱 $n$개의 덧셈 횟수',
      },
      options: [
        {
          value: 'exact',
          label: { en: 'n − 1, and the bias', zh: 'n − 1，另加偏置', ko: 'n − 1에 편향을 더함' },
        },
        {
          value: 'source',
          label: { en: 'n, and the bias', zh: 'n，另加偏置', ko: 'n에 편향을 더함' },
        },
        {
          value: 'sums',
          label: { en: 'n − 1, no bias', zh: 'n − 1，不计偏置', ko: 'n − 1, 편향 제외' },
        },
      ],
    },
  },
  presets: PRESETS,
}
