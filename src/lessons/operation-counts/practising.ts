import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import type { Operations } from './counts.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { add, mult, type Part } from './ids.ts'
import { KIT, type OperationParams } from './kit.ts'
import { SLIPS, type Rules } from './slips.ts'

const workings: Workings<OperationParams, Rules> = {
  right: {
    products: (n) => n * n,
    sums: (n) => n * (n - 1),
    biases: (n) => n,
    ones: (n) => n,
    entries: (n) => 2 * n,
    gradient: (n) => n * n,
    rate: (perGradient, perError, isFirst) => (isFirst ? perError : perGradient),
    layers: (layer, L) => L * layer,
    layer: (error, gradient, update) => error + gradient + update,
    backward: (kind, { hidden, output }, L) => (L - 1) * hidden[kind] + output[kind],
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { n, L, biases, ones, rate } = params
    const hasBiases = biases === 'on'
    const free = hasBiases ? rules.biases(n) : 0
    const own = ones === 'on' ? rules.ones(n) : 0
    const both = (part: Part, counts: Operations): Operations => ({
      mult: write(mult(part), counts.mult),
      add: write(add(part), counts.add),
    })

    const sums = rules.sums(n)
    const summed = hasBiases ? write(add('Wa'), sums) : sums
    const z = both('z', { mult: rules.products(n), add: summed + free })
    const forward = both('forward', {
      mult: rules.layers(z.mult, L),
      add: rules.layers(z.add, L),
    })

    const outputError = both('output error', { mult: 2 * n, add: n + own })
    const hiddenError = both('hidden error', {
      mult: n * n + rules.entries(n),
      add: sums + own,
    })
    const gradient = write(mult('gradient'), rules.gradient(n))
    const update = both('update', {
      mult: rules.rate(n * n + free, n, rate === 'errors'),
      add: n * n + free,
    })
    const layerOf = (part: 'output' | 'hidden', error: Operations) =>
      both(part, {
        mult: rules.layer(error.mult, gradient, update.mult),
        add: rules.layer(error.add, 0, update.add),
      })
    const output = layerOf('output', outputError)
    const hidden = layerOf('hidden', hiddenError)
    const counts = { output, hidden, through: { mult: n * n, add: n * (n - 1) }, forward }
    const backward = both('backward', {
      mult: rules.backward('mult', counts, L),
      add: rules.backward('add', counts, L),
    })
    write('ratio', backward.mult / forward.mult)
  },
  blanks: ({ biases }) => [
    blank(mult('z'), 5, 'layer', true),
    ...(biases === 'on' ? [blank(add('Wa'), 5, 'sums')] : []),
    blank(add('z'), 5, 'sums'),
    blank(mult('forward'), 5, 'layers', true),
    blank(add('forward'), 5, 'layers'),
    blank(mult('output error'), 4, 'error'),
    blank(add('output error'), 4, 'error'),
    blank(mult('hidden error'), 4, 'error'),
    blank(add('hidden error'), 4, 'error'),
    blank(mult('gradient'), 3, 'gradient', true),
    blank(mult('update'), 3, 'update', true),
    blank(add('update'), 3, 'update'),
    blank(mult('output'), 2, 'layer sum', true),
    blank(add('output'), 2, 'layer sum'),
    blank(mult('hidden'), 2, 'layer sum', true),
    blank(add('hidden'), 2, 'layer sum'),
    blank(mult('backward'), 1, 'total', true),
    blank(add('backward'), 1, 'total'),
    blank('ratio', 1, 'ratio', true),
  ],
  levels: {
    1: { en: 'totals', zh: '总数', ko: '전체 횟수' },
    2: { en: 'layers in all too', zh: '连同各层合计', ko: '층의 합계까지' },
    3: { en: 'gradient and update too', zh: '连同梯度和更新', ko: '기울기와 갱신까지' },
    4: { en: 'error terms too', zh: '连同误差项', ko: '오차항까지' },
    5: { en: 'forward pass too', zh: '连同前向传播', ko: '순전파까지' },
  },
  companions: () => [
    {
      id: 'ten-by-five',
      title: { en: 'Five layers of 10', zh: '5 层，每层 10 个单元', ko: '유닛 10개씩 다섯 층' },
      params: { ...KIT.defaults, n: 10, L: 5 },
      exposes: ['count'],
    },
  ],
}

function blank(
  quantity: string,
  level: Blank['level'],
  family: string,
  isDrawn = false,
): Omit<Blank, 'step'> {
  return { quantity, skill: 'count', level, family, ...(isDrawn && { ref: quantity }) }
}

export const practising = practisingOf(workings, derive, editing)
