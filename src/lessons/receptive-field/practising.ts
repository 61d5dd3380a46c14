import { at } from '../../derivation/at.ts'
import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { lastReached, sizesOf, windowAt } from '../../model/receptive-field.ts'
import { endId, idOf, sizeId } from './chain.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { KIT } from './kit.ts'
import { layersOf, type FieldParams } from './params.ts'
import { SLIPS, type Rules } from './slips.ts'

const workings: Workings<FieldParams, Rules> = {
  right: {
    first: (x, layer) => windowAt(layer, x).first,
    last: (x, layer) => windowAt(layer, x).last,
    counts: () => true,
    width: (a, b) => b - a + 1,
    grown: (r, k, by) => r + (k - 1) * by,
    by: (jump) => jump,
    jump: (before, s) => before * s,
    onInput: (a, b, end) => ({ first: Math.max(1, a), last: Math.min(end, b) }),
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const layers = layersOf(params)
    sizesOf(layers, params.n).forEach((size, l) => l > 0 && write(sizeId(l), size))
    const counts = (l: number) => rules.counts(l === layers.length)

    let [a, b] = [params.i, params.i]
    for (let l = layers.length; l >= 1; l--) {
      const layer = at(layers, l - 1)
      a = write(endId('a', l - 1, { layers }), counts(l) ? rules.first(a, layer) : a)
      b = write(endId('b', l - 1, { layers }), counts(l) ? rules.last(b, layer) : b)
    }
    write('width', rules.width(a, b))

    let [j, r, c, d] = [1, 1, 0, 0]
    const keep = (l: number) => {
      r = write(idOf('r', l), r)
      j = write(idOf('j', l), j)
      c = write(idOf('c', l), c)
      d = write(idOf('d', l), d)
    }
    keep(0)
    layers.forEach((layer, index) => {
      if (counts(index + 1)) {
        const by = rules.by(j)
        r = rules.grown(r, layer.k, by)
        j = rules.jump(j, layer.s)
        c += by * rules.first(0, layer)
        d += by * rules.last(0, layer)
      }
      keep(index + 1)
    })

    const end = write('reached', lastReached(layers, params.n))
    const { first, last } = rules.onInput(a, b, end)
    write('first', first)
    write('last', last)
  },
  blanks: blanksOf,
  levels: {
    1: {
      en: 'the last formula, and the cells on the input',
      zh: '最后一层的公式，以及输入上的格',
      ko: '마지막 층의 공식, 입력의 칸',
    },
    2: {
      en: 'widths and jumps too',
      zh: '连同各层的宽度和累积步长',
      ko: '너비와 누적 스트라이드까지',
    },
    3: {
      en: 'the way back through the layers too',
      zh: '连同逐层逆推',
      ko: '층을 거슬러 가는 과정까지',
    },
  },
  companions: () => [
    {
      id: 'uneven',
      title: {
        en: 'Uneven strides, at the border',
        zh: '步长不一，位于边界',
        ko: '서로 다른 스트라이드, 경계에서',
      },
      params: { n: 61, k: [5, 2, 3], s: [2, 3, 2], p: [2, 0, 1], i: 1 },
      exposes: ['conv', 'count'],
    },
  ],
}

function blanksOf({ k }: FieldParams): readonly Omit<Blank, 'step'>[] {
  const chain = { layers: k }
  const layers = k.map((_, index) => index + 1)
  const offset = (letter: 'c' | 'd', l: number) => ({
    quantity: idOf(letter, l),
    skill: 'count' as const,
    level: l === k.length ? (1 as const) : (2 as const),
    family: letter,
  })
  return [
    ...layers.toReversed().flatMap((l) =>
      (['a', 'b'] as const).map((end) => ({
        quantity: endId(end, l - 1, chain),
        ref: endId(end, l - 1, chain),
        skill: 'conv' as const,
        level: 3 as const,
        family: end,
      })),
    ),
    { quantity: 'width', skill: 'count', level: 3, family: 'width' },
    ...layers.flatMap((l) =>
      (['r', 'j'] as const).map((letter) => ({
        quantity: idOf(letter, l),
        ref: idOf(letter, l),
        skill: 'count' as const,
        level: 2 as const,
        family: letter,
      })),
    ),
    ...layers.flatMap((l) => [offset('c', l), offset('d', l)]),
    { quantity: 'first', ref: endId('a', 0, chain), skill: 'conv', level: 1, family: 'border' },
    { quantity: 'last', ref: endId('b', 0, chain), skill: 'conv', level: 1, family: 'border' },
  ]
}

export const practising = practisingOf(workings, derive, editing)
