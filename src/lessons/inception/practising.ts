import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { additionsOf } from './counts.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { channelsId, countId, ratioId } from './ids.ts'
import { KIT } from './kit.ts'
import { hasBiases, type InceptionParams } from './params.ts'
import {
  BRANCHES,
  CONVOLUTIONS,
  COUNTS,
  IN_ORDER,
  isBranch,
  isModule,
  MODULES,
  PARTS,
  PLAIN,
  SHAPE,
  SUMS,
  type Convolution,
  type Part,
} from './parts.ts'
import { placeOf } from './rows.ts'
import { SLIPS, type Rules } from './slips.ts'

const workings: Workings<InceptionParams, Rules> = {
  right: {
    window: (side) => side * side,
    inputs: (params, one) => params[SHAPE[one].from],
    parameters: (products, outputs, bias) => (products + bias) * outputs,
    places: ({ H, W }) => H * W,
    additions: additionsOf,
    parts: (whole) => PARTS[whole],
    ratio: (naive, other) => naive / other,
    pooled: ({ C }) => C,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const bias = hasBiases(params) ? 1 : 0
    const known = new Map<string, number>()
    const keep = (id: string, value: number) => known.set(id, write(id, value))
    const read = (id: string) => known.get(id) ?? NaN
    const products = (one: Convolution) => rules.window(SHAPE[one].side) * rules.inputs(params, one)

    for (const one of CONVOLUTIONS) {
      const outputs = params[SHAPE[one].to]
      keep(countId('P', one), rules.parameters(products(one), outputs, bias))
      keep(countId('N', one), rules.places(params, SHAPE[one].side) * outputs)
      const values = read(countId('N', one))
      keep(countId('M', one), products(one) * values)
      keep(countId('A', one), rules.additions(products(one), params, one) * values)
    }
    for (const whole of SUMS)
      for (const count of COUNTS)
        keep(
          countId(count, whole),
          sum(rules.parts(whole, count).map((part) => read(countId(count, part)))),
        )

    for (const count of ['P', 'M'] as const)
      write(
        ratioId(count),
        rules.ratio(read(countId(count, 'naive')), read(countId(count, 'bottleneck'))),
      )
    const atPlace = (one: Convolution) => products(one) * params[SHAPE[one].to]
    for (const branch of BRANCHES)
      write(ratioId(branch), rules.ratio(atPlace(PLAIN[branch]), sum(PARTS[branch].map(atPlace))))
    const { F1, F3, F5, Rp } = params
    write(channelsId('naive'), F1 + F3 + F5 + rules.pooled(params))
    write(channelsId('bottleneck'), F1 + F3 + F5 + Rp)
  },
  blanks: () => [
    ...IN_ORDER.flatMap(countBlanks),
    ...(['P', 'M'] as const).map((count) => check(ratioId(count), 'ratio')),
    ...BRANCHES.map((branch) => check(ratioId(branch), 'place')),
    ...MODULES.map((module) => ({
      ...check(channelsId(module), 'channels'),
      ref: channelsId(module),
    })),
  ],
  levels: {
    1: { en: 'ratios and channels', zh: '比值与通道数', ko: '비와 채널 수' },
    2: { en: 'both modules too', zh: '连同两个模块的合计', ko: '두 모듈의 합까지' },
    3: { en: 'branches too', zh: '连同各支路的合计', ko: '갈래의 합까지' },
    4: {
      en: 'parameters and multiplications too',
      zh: '连同各卷积的参数与乘法',
      ko: '합성곱마다 매개변수와 곱셈까지',
    },
    5: { en: 'all counts', zh: '全部计数', ko: '모든 수' },
  },
  companions: () => [
    {
      id: 'uneven',
      title: {
        en: 'Maps that are no squares',
        zh: '非正方形的特征图',
        ko: '정사각형이 아닌 맵',
      },
      params: {
        H: 12,
        W: 20,
        C: 48,
        F1: 16,
        F3: 24,
        F5: 8,
        R3: 12,
        R5: 6,
        Rp: 10,
        biases: 'on',
        additions: 'exact',
      },
      exposes: ['count'],
    },
  ],
}

const check = (quantity: string, family: string) =>
  ({ skill: 'count', level: 1, quantity, family }) as const

function countBlanks(part: Part): readonly Omit<Blank, 'step'>[] {
  const isSum = isBranch(part) || isModule(part)
  return COUNTS.map((count) => ({
    quantity: countId(count, part),
    ref: placeOf(count, part),
    skill: 'count',
    level: isModule(part) ? 2 : isSum ? 3 : count === 'P' || count === 'M' ? 4 : 5,
    family: isSum ? `sum ${count}` : count,
  }))
}

export const practising = practisingOf(workings, derive, editing)
