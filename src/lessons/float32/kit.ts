import { isSameData } from '../../derivation/same.ts'
import type { Kit } from '../../derivation/kit/spec.ts'
import { everywhere } from '../../i18n/localized.ts'
import { FORMAT_NAMES } from './formats.ts'
import type { FloatParams } from './params.ts'
import { PRESETS, SOURCE } from './presets.ts'
import { NAME } from './words.ts'

const LEAST = 0.0001
/** A step more can still be told from it among the doubles. */
const MOST = 18e15
const MOST_ADDEND = 1e15
/** The largest number of binary16 is 65504: no sum may come near it. */
const MOST_HALF = 60_000
const MOST_TIMES = 2_000_000
/** Kahan's summation is worked out addition by addition. */
const MOST_COMPENSATED = 100_000

const mostSum = ({ format }: FloatParams) => (format === 'binary16' ? MOST_HALF : Infinity)
const mostNumber = (params: FloatParams) => (params.format === 'binary16' ? 50_000 : MOST)
const mostAddend = (params: FloatParams) =>
  Math.min(params.a, MOST_ADDEND, mostSum(params) - params.a)
function mostTimes(params: FloatParams): number {
  const most = params.kahan === 'on' ? MOST_COMPENSATED : MOST_TIMES
  return Math.max(1, Math.min(most, Math.floor((mostSum(params) - params.a) / params.b)))
}

export const KIT: Kit<FloatParams> = {
  defaults: SOURCE,
  specs: {
    a: {
      kind: 'number',
      min: LEAST,
      max: MOST,
      step: 2,
      draw: [1000, 20_000_000],
      tex: 'a',
      name: NAME.a,
    },
    b: {
      kind: 'number',
      min: 0,
      max: MOST_ADDEND,
      step: 0.5,
      draw: [0.5, 1, 3],
      tex: 'b',
      name: NAME.b,
    },
    format: {
      kind: 'choice',
      label: { en: 'Format', zh: '格式', ko: '형식' },
      options: FORMAT_NAMES.map((value) => ({ value, label: everywhere(value) })),
    },
    n: {
      kind: 'number',
      whole: true,
      min: 1,
      max: MOST_TIMES,
      step: 1,
      draw: [100, 1000, 10_000],
      tex: 'n',
      name: NAME.n,
    },
    kahan: {
      kind: 'choice',
      label: { en: 'Kahan summation', zh: 'Kahan 求和', ko: '카한 합산' },
      options: [
        { value: 'on', label: { en: 'shown', zh: '显示', ko: '보기' } },
        { value: 'off', label: { en: 'left out', zh: '不显示', ko: '생략' } },
      ],
    },
  },
  presets: PRESETS,
  range: (params, { field, spec }) => {
    switch (field) {
      case 'a':
        return { min: LEAST, max: mostNumber(params) }
      case 'b':
        return { min: 0, max: mostAddend(params) }
      default:
        return { min: spec.min, max: mostTimes(params) }
    }
  },
  fit: (params) => {
    const a = Math.min(params.a, mostNumber(params))
    const b = Math.min(params.b, mostAddend({ ...params, a }))
    const n = Math.min(params.n, mostTimes({ ...params, a, b }))
    const fitted = { ...params, a, b, n }
    return isSameData(fitted, params) ? params : fitted
  },
}
