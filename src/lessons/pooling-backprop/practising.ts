import { at } from '../../derivation/at.ts'
import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import { poolWindow, sourcesOf } from '../../model/pooling.ts'
import { mapOf, sizeOf, tapsOf } from '../../model/window.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { ID } from './ids.ts'
import { KIT, OVERLAPPING, outOf, type PoolBackParams } from './kit.ts'
import { SLIPS, type Rules } from './slips.ts'

const logistic = (z: number) => 1 / (1 + Math.exp(-z))

const F: Readonly<
  Record<PoolBackParams['f'], readonly [f: (z: number) => number, slope: (z: number) => number]>
> = {
  identity: [(z) => z, () => 1],
  relu: [(z) => Math.max(0, z), (z) => (z > 0 ? 1 : 0)],
  sigmoid: [logistic, (z) => logistic(z) * (1 - logistic(z))],
  tanh: [Math.tanh, (z) => 1 - Math.tanh(z) ** 2],
}

const workings: Workings<PoolBackParams, Rules> = {
  right: {
    back: (kind) => kind,
    everywhere: false,
    share: (receivers) => 1 / receivers,
    slope: (slope) => slope,
    add: (before, one) => before + one,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { z, kernel, stride, kind, order, ties, delta } = params
    const [f, derivative] = F[params.f]
    const isBefore = order === 'before'
    const size = sizeOf(z)
    const isActive = params.f !== 'identity'
    const a = mapOf(size, (i, j) => {
      const value = at(at(z, i), j)
      return isBefore && isActive ? write(ID.a(i, j), f(value)) : value
    })
    const arrived = mapOf(size, () => 0)
    mapOf(outOf(params), (i, j) => {
      const taps = tapsOf(i, j, poolWindow(kernel, stride))
      const cells = taps.map(({ row, column }) => at(at(a, row), column))
      const total = cells.reduce((sum, one) => sum + one, 0)
      const y = write(ID.pooled(i, j), kind === 'max' ? Math.max(...cells) : total / cells.length)
      if (isActive && !isBefore) write(ID.out(i, j), f(y))
      const largest = taps.filter((_, k) => cells[k] === Math.max(...cells))
      const receivers =
        rules.everywhere || rules.back(kind) === 'average'
          ? taps
          : ties === 'first'
            ? largest.slice(0, 1)
            : largest
      const slope = isBefore ? 1 : rules.slope(derivative(y))
      const share = rules.share(receivers.length)
      const s = write(ID.sent(i, j), at(at(delta, i), j) * slope * share)
      for (const { row, column } of receivers) {
        const line = at(arrived, row)
        line[column] = rules.add(at(line, column), s)
      }
    })
    mapOf(size, (i, j) => {
      const slope = isBefore ? rules.slope(derivative(at(at(z, i), j))) : 1
      write(ID.gradient(i, j), at(at(arrived, i), j) * slope)
    })
  },
  blanks: (params) => {
    const out = outOf(params)
    const asked = new Set(
      mapOf(out, (i, j) => tellingIn(params, i, j))
        .flat(2)
        .map(({ row, column }) => ID.gradient(row, column)),
    )
    const each = (of: (i: number, j: number) => string, level: 2 | 3, family: string) =>
      mapOf(out, (i, j) => ({
        quantity: of(i, j),
        ref: of(i, j),
        skill: 'pool' as const,
        level,
        family,
      })).flat()
    return [
      ...each(ID.pooled, 3, 'y'),
      ...each(ID.sent, 2, 'sent'),
      ...[...asked].map((quantity) => ({
        quantity,
        ref: quantity,
        skill: 'pool' as const,
        level: 1 as const,
        family: 'dz',
      })),
    ]
  },
  levels: {
    1: { en: 'gradients of the map', zh: '特征图的梯度', ko: '맵의 기울기' },
    2: { en: 'what is sent back too', zh: '连同送回的梯度', ko: '보내는 기울기까지' },
    3: { en: 'pooled values too', zh: '连同池化结果', ko: '풀링 값까지' },
  },
  companions: ({ kind }) => [
    {
      id: 'overlapping',
      title: { en: 'Windows that overlap', zh: '重叠的窗口', ko: '겹치는 창' },
      params: { ...OVERLAPPING, kind },
      exposes: ['pool'],
    },
  ],
}

/** Where the largest number of a mean stands, two wrong rules give one number: it is asked for elsewhere. */
function tellingIn({ z, kernel, stride, kind }: PoolBackParams, i: number, j: number) {
  const taps = tapsOf(i, j, poolWindow(kernel, stride))
  if (kind === 'max' || taps.length === 1) return taps
  const [largest] = sourcesOf('max', taps, z, 'first')
  return taps.filter((tap) => tap !== largest)
}

export const practising = practisingOf(workings, derive, editing)
