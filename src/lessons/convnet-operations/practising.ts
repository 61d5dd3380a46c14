import { at } from '../../derivation/at.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import { layersOf, ONE_EACH } from './counts.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { denseId, productsId, sumsId, workId } from './ids.ts'
import { KIT } from './kit.ts'
import type { NetParams } from './params.ts'
import { RIGHT, SLIPS, type Rules } from './slips.ts'

const workings: Workings<NetParams, Rules> = {
  right: RIGHT,
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const layers = layersOf(params).map((layer, index) => ({
      products: write(productsId(index + 1), rules.products(layer)),
      sums: write(sumsId(index + 1), rules.sums(layer)),
      work: write(workId(index + 1), rules.work(layer)),
    }))
    const dense = params.d
      .slice(1)
      .map((units, j) => write(denseId(j + 1), rules.dense(at(params.d, j), units)))
    const ones = ONE_EACH * dense.length
    const products = write('S', sum(layers.map((layer) => layer.products)) + ones)
    write('T', sum(layers.map((layer) => layer.sums)) + ones)
    const work = write('M', sum(layers.map((layer) => layer.work)) + sum(dense))
    write('R', work / products)
    write('G', work / 1e9)
  },
  blanks: ({ k, d }) => [
    ...k.flatMap((_, index) => [
      {
        quantity: productsId(index + 1),
        ref: productsId(index + 1),
        skill: 'count',
        level: 3,
        family: 'products',
      } as const,
      { quantity: sumsId(index + 1), skill: 'count', level: 3, family: 'sums' } as const,
      {
        quantity: workId(index + 1),
        ref: workId(index + 1),
        skill: 'count',
        level: 2,
        family: 'work',
      } as const,
    ]),
    ...d.slice(1).map(
      (_, j) =>
        ({
          quantity: denseId(j + 1),
          ref: denseId(j + 1),
          skill: 'count',
          level: 2,
          family: 'dense',
        }) as const,
    ),
    { quantity: 'S', skill: 'count', level: 1, family: 'total' },
    { quantity: 'T', skill: 'count', level: 1, family: 'total' },
    { quantity: 'M', skill: 'count', level: 1, family: 'total' },
  ],
  levels: {
    1: { en: 'totals', zh: '总数', ko: '전체 수' },
    2: { en: 'number by number too', zh: '连同逐数计数', ko: '수 하나하나도' },
    3: { en: 'window by window too', zh: '连同按窗口计数', ko: '창 단위도' },
  },
  companions: () => [
    {
      id: 'small',
      title: { en: 'A small net', zh: '小网络', ko: '작은 신경망' },
      params: { c: [2, 6, 16], k: [5, 3], h: [28, 12], d: [576, 84, 10], processors: 'two' },
      exposes: ['count'],
    },
  ],
}

export const practising = practisingOf(workings, derive, editing)
