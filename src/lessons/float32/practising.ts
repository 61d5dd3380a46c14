import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { DRAWN, ID } from './ids.ts'
import { KIT } from './kit.ts'
import type { FloatParams } from './params.ts'
import { SLIPS } from './slips.ts'
import { RIGHT, work, type Rules } from './sums.ts'

const blank = (quantity: string, level: Blank['level']): Omit<Blank, 'step'> => ({
  quantity,
  skill: 'operation',
  level,
  family: quantity,
  ...(DRAWN.has(quantity) && { ref: quantity }),
})

const workings: Workings<FloatParams, Rules> = {
  right: RIGHT,
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    work(params, rules, write)
  },
  blanks: ({ kahan }) => [
    blank(ID.spacing, 4),
    blank(ID.significand, 4),
    blank(ID.half, 3),
    blank(ID.rounded, 3),
    blank(ID.share, 2),
    blank(ID.one, 2),
    blank(ID.more, 2),
    blank(ID.integer, 1),
    blank(ID.plain, 1),
    ...(kahan === 'on' ? [blank(ID.second, 1), blank(ID.kahan, 1)] : []),
  ],
  levels: {
    1: { en: 'repeated additions', zh: '反复相加', ko: '거듭 더하기' },
    2: { en: 'threshold and other sums too', zh: '连同阈值和其他的和', ko: '문턱값과 다른 합까지' },
    3: { en: 'the rounded sum too', zh: '连同舍入后的和', ko: '반올림한 합까지' },
    4: { en: 'the spacing too', zh: '连同间距', ko: '간격까지' },
  },
  companions: () => [
    {
      id: 'half-precision',
      title: { en: 'The same in binary16', zh: '换成 binary16', ko: 'binary16으로' },
      params: { a: 3002, b: 1, format: 'binary16', n: 1000, kahan: 'on' },
      exposes: ['operation'],
    },
  ],
}

export const practising = practisingOf(workings, derive, editing)
