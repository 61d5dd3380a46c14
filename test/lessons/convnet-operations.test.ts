import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import lesson from '../../src/lessons/convnet-operations/index.ts'
import { KIT } from '../../src/lessons/convnet-operations/kit.ts'
import type { NetParams } from '../../src/lessons/convnet-operations/params.ts'
import { practising } from '../../src/lessons/convnet-operations/practising.ts'
import { PRESETS } from '../../src/lessons/convnet-operations/presets.ts'
import { publishedOf } from '../../src/lessons/convnet-operations/published.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

interface BySource {
  readonly mult: number
  readonly add: number
}
interface ByNumber {
  readonly mac: number
  readonly fc_mac: number
  readonly per_layer: Readonly<Record<string, number>>
}

const alexnet = goldenEntry<
  unknown,
  BySource & Readonly<Record<`conv${1 | 2 | 3 | 4 | 5}`, BySource>>
>('003-3.2-alexnet-seed-convention')
const scalar = goldenEntry<
  unknown,
  Readonly<Record<'ungrouped' | 'groups2' | 'torchvision', ByNumber>>
>('003-3.2-alexnet-scalar')
const vgg = goldenEntry<
  unknown,
  BySource & { readonly per_layer: Readonly<Record<string, BySource>> }
>('003-3.2-vgg19-seed-convention')
const vggScalar = goldenEntry<unknown, ByNumber>('003-3.2-vgg19-scalar')

const preset = (id: string): NetParams => {
  const found = PRESETS.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`no preset ${id}`)
  return found.params
}
const told = (params: NetParams) => {
  const { quantities } = lesson.derive(params, DEFAULT_OPTIONS)
  return (id: string) => valueOf(quantities, id)
}
const each = (params: NetParams, letter: string) => {
  const value = told(params)
  return params.k.map((_, i) => value(`${letter}[${i + 1}]`))
}

/** Every multiplication of a weight, met one by one; and what the source takes for one. */
function walked({ c, k, h, d, processors }: NetParams): { products: number; work: number } {
  const found = { products: 0, work: 0 }
  k.forEach((window, index) => {
    const [inputs = 0, outputs = 0] = c.slice(index)
    const side = h[index] ?? 0
    const halves =
      processors === 'two' && index !== 0 && index !== 2 && (inputs % 2) + (outputs % 2) === 0
    for (let kernel = 0; kernel < outputs; kernel++)
      for (let place = 0; place < side * side; place++)
        for (let channel = 0; channel < inputs; channel++) {
          found.products++
          const isSeen = !halves || channel < inputs / 2 === kernel < outputs / 2
          if (isSeen) found.work += window * window
        }
  })
  for (let j = 1; j < d.length; j++) {
    found.products++
    for (let unit = 0; unit < (d[j] ?? 0); unit++) found.work += d[j - 1] ?? 0
  }
  return found
}

const nets = fc.integer({ min: 1, max: 4 }).chain((layers) => {
  const list = (max: number, length: number) =>
    fc.array(fc.integer({ min: 1, max }), { minLength: length, maxLength: length })
  return fc.record<NetParams>({
    c: list(6, layers + 1),
    k: list(5, layers),
    h: list(5, layers),
    d: fc.integer({ min: 2, max: 4 }).chain((length) => list(9, length)),
    processors: fc.constantFrom('one', 'two'),
  })
})

describe('as the source counts', () => {
  it('AlexNet has the printed products and sums of each convolution', () => {
    const { conv1, conv2, conv3, conv4, conv5, mult, add } = alexnet.expected
    const printed = [conv1, conv2, conv3, conv4, conv5]
    expect(each(KIT.defaults, 'S')).toEqual(printed.map((one) => one.mult))
    expect(each(KIT.defaults, 'T')).toEqual(printed.map((one) => one.add))
    const value = told(KIT.defaults)
    expect([value('S'), value('T')]).toEqual([mult, add])
  })

  it('VGG19 has the printed ones', () => {
    const { per_layer: layers, mult, add } = vgg.expected
    expect(each(preset('vgg19'), 'S')).toEqual(Object.values(layers).map((one) => one.mult))
    expect(each(preset('vgg19'), 'T')).toEqual(Object.values(layers).map((one) => one.add))
    const value = told(preset('vgg19'))
    expect([value('S'), value('T')]).toEqual([mult, add])
  })
})

describe('number by number', () => {
  it.each([
    ['alexnet', scalar.expected.ungrouped],
    ['two-groups', scalar.expected.groups2],
    ['one-processor', scalar.expected.torchvision],
    ['vgg19', vggScalar.expected],
  ])('%s has the multiplications of each layer of the network in use', (id, counted) => {
    const params = preset(id)
    const value = told(params)
    const dense = params.d.slice(1).map((_, j) => value(`F[${j + 1}]`))
    expect([...each(params, 'M'), ...dense]).toEqual(Object.values(counted.per_layer))
    expect(value('M')).toBe(counted.mac)
  })

  // The notes of the golden entries: 724 M by Caffe, 0.71 and 19.6 by torchvision.
  it.each([
    ['two-groups', '0.724'],
    ['one-processor', '0.71'],
    ['vgg19', '19.6'],
  ])('%s has the %s billions that are published', (id, published) => {
    const params = preset(id)
    expect(publishedOf(params)?.en).toContain(`$${published} `)
    const places = published.split('.')[1]?.length
    expect(told(params)('G').toFixed(places)).toBe(published)
  })

  it('has what is met one by one', () => {
    fc.assert(
      fc.property(nets, (params) => {
        const value = told(params)
        const { products, work } = walked(params)
        expect([value('S'), value('M')]).toEqual([products, work])
        expect(value('R')).toBeCloseTo(work / products, 12)
      }),
    )
  })

  it('of a map of 54 is that of the picture without padding', () => {
    const [, ...sides] = KIT.defaults.h
    const value = told({ ...KIT.defaults, h: [54, ...sides] })
    expect(value('M[1]')).toBe(scalar.mistakes?.['conv1_with_224_no_pad_54x54'])
  })
})

describe('a wrong rule', () => {
  const worked = (params: NetParams, mistake: string) =>
    practising.work(params, DEFAULT_OPTIONS, { mistakes: [mistake] })

  it('without dense layers gives the published count of convolutions alone', () => {
    const count = scalar.mistakes?.['mac_conv_only_ungrouped']
    expect(worked(KIT.defaults, 'no-dense').get('M')).toBe(count)
  })

  it('that leads every kernel over all channels gives the published count', () => {
    const count = scalar.mistakes?.['forgot_groups']
    expect(worked(preset('two-groups'), 'no-groups').get('M')).toBe(count)
  })

  it('that takes a window for one number gives what the source counts', () => {
    const work = worked(KIT.defaults, 'no-window')
    expect(work.get('M[2]')).toBe(alexnet.expected.conv2.mult)
  })

  it('that counts as many sums as maps has one too many for each map', () => {
    const work = worked(KIT.defaults, 'all-maps')
    expect(work.get('T[1]')).toBe(alexnet.expected.conv1.add + 96)
  })

  it.each([
    ['window-once', (k: number) => k],
    ['one-place', () => 55 * 55],
  ])('of one row or one place, %s, is short by that factor', (mistake, factor) => {
    const value = told(KIT.defaults)
    const work = worked(KIT.defaults, mistake)
    expect(Number(work.get('M[1]')) * factor(11)).toBe(value('M[1]'))
  })
})
