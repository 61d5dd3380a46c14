import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { RESNETS } from '../../src/derivation/kit/resnet-presets.ts'
import lesson from '../../src/lessons/resnet-table/index.ts'
import { practising } from '../../src/lessons/resnet-table/practising.ts'
import { printedOf } from '../../src/lessons/resnet-table/printed.ts'
import type { ResNet } from '../../src/model/resnet.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

type Macs = Readonly<Record<'mac_v1' | 'mac_v1.5', number>>
const row = goldenEntry<unknown, Readonly<Record<string, Macs>>>(
  '003-3.2-resnet-table-flops-row',
).expected
const shapes = goldenEntry<unknown, Readonly<Record<string, unknown>>>(
  '004-resnet50-table',
).expected
const deepest = goldenEntry<
  unknown,
  Readonly<
    Record<
      'v1_stride_in_1x1',
      Readonly<Record<'projection_mac' | 'mac_without_projections', number>>
    >
  >
>('003-3.2-resnet152-scalar').expected
const small = goldenEntry<
  unknown,
  {
    readonly conv1: number
    readonly stages: readonly { readonly main: number; readonly projection: number }[]
    readonly fc: number
  }
>('001-3.3-resnet18-mac').expected

const told = (net: ResNet) => {
  const { quantities } = lesson.derive(net, DEFAULT_OPTIONS)
  return (id: string) => valueOf(quantities, id)
}

/** Builds the network layer by layer, and counts the multiplications of each at every place, one row of places at a time. */
function walked({ b, block, s, n }: ResNet): { layers: number; work: number } {
  const found = { layers: 0, work: 0 }
  let [side, channels] = [s, 3]
  const convolve = (kernel: number, outputs: number, stride: number, padding: number) => {
    let places = 0
    for (let at = -padding; at + kernel <= side + padding; at += stride) places++
    for (let y = 0; y < places; y++) found.work += places * kernel * kernel * channels * outputs
    side = places
    channels = outputs
  }
  convolve(7, 64, 2, 3)
  side = Math.floor((side + 2 - 3) / 2) + 1
  found.layers++
  b.forEach((blocks, stage) => {
    const width = 64 * 2 ** stage
    for (let k = 0; k < blocks; k++) {
      const stride = k === 0 && stage > 0 ? 2 : 1
      const before = { side, channels }
      if (block === 'basic') {
        convolve(3, width, stride, 1)
        convolve(3, width, 1, 1)
        found.layers += 2
      } else {
        convolve(1, width, block === 'late' ? 1 : stride, 0)
        convolve(3, width, block === 'late' ? stride : 1, 1)
        convolve(1, 4 * width, 1, 0)
        found.layers += 3
      }
      const after = { side, channels }
      if (before.channels !== after.channels) {
        ;[side, channels] = [before.side, before.channels]
        convolve(1, after.channels, stride, 0)
      }
    }
  })
  found.work += channels * n
  found.layers++
  return found
}

const nets = fc.record<ResNet>({
  b: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
  block: fc.constantFrom('basic', 'bottleneck', 'late'),
  s: fc.integer({ min: 32, max: 320 }),
  n: fc.integer({ min: 1, max: 1000 }),
})

describe('a residual network', () => {
  it.each([18, 34, 50, 101, 152] as const)(
    'of depth %i has that many layers, and the multiplications of the table',
    (depth) => {
      const net = RESNETS[depth]
      expect(told(net)('L')).toBe(depth)
      expect(told(net)('M')).toBe(row[depth]?.mac_v1)
      expect(told(net)('G')).toBeCloseTo((row[depth]?.mac_v1 ?? NaN) / 1e9, 12)
      const late = net.block === 'bottleneck' ? ({ ...net, block: 'late' } as const) : net
      expect(told(late)('M')).toBe(row[depth]?.['mac_v1.5'])
      expect(printedOf(net)?.depth).toBe(depth)
    },
  )

  it('has the channels of the table', () => {
    const value = told(RESNETS[50])
    expect([3, value('c[0]'), ...[1, 2, 3, 4].map((i) => value(`c[${i}]`))]).toEqual(
      shapes['channels_path'],
    )
    expect(value('C') + 1).toBe(shapes['convs_main_path'])
  })

  it('has the multiplications of each stage, the projections counted in', () => {
    const value = told(RESNETS[18])
    expect(value('M[0]')).toBe(small.conv1)
    expect([1, 2, 3, 4].map((i) => value(`M[${i}]`))).toEqual(
      small.stages.map(({ main, projection }) => main + projection),
    )
    expect(value('F')).toBe(small.fc)
  })

  it('counts what is met layer by layer, whatever its stages and its picture are', () => {
    fc.assert(
      fc.property(nets, (net) => {
        const value = told(net)
        expect([value('L'), value('M')]).toEqual(Object.values(walked(net)))
      }),
    )
  })

  // 3.66 and 3.86 are printed as 3.6 and 3.8: the note of the golden entry.
  it.each([
    [18, '1.8', 'rounded'],
    [34, '3.6', 'cut off'],
    [50, '3.8', 'cut off'],
    [101, '7.6', 'rounded'],
    [152, '11.3', 'rounded'],
  ] as const)('of depth %i is printed as %s billions, %s', (depth, printed, how) => {
    const said = printedOf(RESNETS[depth])?.says.en
    expect(said).toContain(`$${printed} `)
    expect(said).toContain(how)
  })

  it('is compared with the table only where it is a column of it', () => {
    expect(printedOf({ ...RESNETS[50], s: 256 })).toBeUndefined()
    expect(printedOf({ ...RESNETS[50], block: 'late' })).toBeUndefined()
  })
})

describe('a wrong rule', () => {
  const worked = (net: ResNet, mistake: string) =>
    practising.work(net, DEFAULT_OPTIONS, { mistakes: [mistake] })

  it.each([
    ['no-dense', 49],
    ['blocks-only', 48],
    ['all-convolutions', Number(shapes['convs_with_projection'])],
    ['pools', 52],
  ])('for the depth, %s, gives %i for 50', (mistake, depth) => {
    expect(worked(RESNETS[50], mistake).get('L')).toBe(depth)
  })

  it('without projections gives the count without them', () => {
    const { mac_without_projections: bare } = deepest.v1_stride_in_1x1
    expect(worked(RESNETS[152], 'no-projection').get('M')).toBe(bare)
  })

  it('with the stride in the other convolution gives the count of the other variant', () => {
    expect(worked(RESNETS[50], 'other-stride').get('M')).toBe(row['50']?.['mac_v1.5'])
    const late: ResNet = { ...RESNETS[50], block: 'late' }
    expect(worked(late, 'other-stride').get('M')).toBe(row['50']?.mac_v1)
  })

  it('that takes all blocks for alike gives b times the work of one', () => {
    const value = told(RESNETS[50])
    expect(worked(RESNETS[50], 'all-alike').get('M[2]')).toBe(4 * value('B[2]'))
  })
})
