import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { RESNETS } from '../../src/derivation/kit/resnet-presets.ts'
import lesson from '../../src/lessons/resnet-parameters/index.ts'
import { KIT, type MemoryParams } from '../../src/lessons/resnet-parameters/kit.ts'
import { practising } from '../../src/lessons/resnet-parameters/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const parameters = goldenEntry<unknown, Readonly<Record<string, number>>>('001-3.3-resnet18-params')
const memory = goldenEntry<unknown, Readonly<Record<string, number>>>(
  '001-3.3-resnet18-activation-memory',
)
const row = goldenEntry<unknown, Readonly<Record<string, { readonly params: number }>>>(
  '003-3.2-resnet-table-flops-row',
).expected

const told = (params: Partial<MemoryParams> = {}) => {
  const { quantities } = lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
  return (id: string) => valueOf(quantities, id)
}

/** Builds the network layer by layer, and counts the parameters of each and the numbers that it gives out. */
function walked({ b, block, s, n }: MemoryParams): { parameters: number; values: number } {
  const found = { parameters: 0, values: 3 * s * s }
  let [side, channels] = [s, 3]
  const convolve = (kernel: number, outputs: number, stride: number, isKept = true) => {
    const padding = (kernel - 1) / 2
    let places = 0
    for (let at = -padding; at + kernel <= side + padding; at += stride) places++
    found.parameters += kernel * kernel * channels * outputs + 2 * outputs
    side = places
    channels = outputs
    if (isKept) found.values += places * places * outputs
  }
  convolve(7, 64, 2)
  side = Math.floor((side + 2 - 3) / 2) + 1
  found.values += side * side * 64
  b.forEach((blocks, stage) => {
    const width = 64 * 2 ** stage
    for (let k = 0; k < blocks; k++) {
      const stride = k === 0 && stage > 0 ? 2 : 1
      const before = { side, channels }
      if (block === 'basic') {
        convolve(3, width, stride)
        convolve(3, width, 1)
      } else {
        convolve(1, width, block === 'late' ? 1 : stride)
        convolve(3, width, block === 'late' ? stride : 1)
        convolve(1, 4 * width, 1)
      }
      const after = channels
      if (before.channels !== after) {
        ;[side, channels] = [before.side, before.channels]
        convolve(1, after, stride, false)
      }
    }
  })
  found.parameters += channels * n + n
  found.values += channels + n
  return found
}

const problems = fc.record<MemoryParams>({
  b: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
  block: fc.constantFrom('basic', 'bottleneck', 'late'),
  s: fc.integer({ min: 32, max: 320 }),
  n: fc.integer({ min: 1, max: 1000 }),
  m: fc.integer({ min: 1, max: 64 }),
  bytes: fc.constantFrom('2', '4', '8'),
})

describe('the parameters of ResNet-18', () => {
  it('are as many as printed, and in full as in the network that is in use', () => {
    const value = told()
    const printed = {
      'P[0]': 'conv1',
      'P[1]': 'conv2_x',
      'P[2]': 'conv3_x',
      'P[3]': 'conv4_x',
      'P[4]': 'conv5_x',
      F: 'fc_weights',
      W: 'seed_total',
      D: 'downsample_1x1',
      K: 'bn_channels',
      N: 'bn_gamma_beta',
      P: 'full_total',
    }
    for (const [id, key] of Object.entries(printed))
      expect(value(id), id).toBe(parameters.expected[key])
  })

  it('need as much memory for the numbers of a forward pass as printed', () => {
    const value = told()
    const printed = {
      I: 'input',
      'V[0]': 'conv1',
      Q: 'maxpool',
      'V[1]': 'conv2_x',
      'V[2]': 'conv3_x',
      'V[3]': 'conv4_x',
      'V[4]': 'conv5_x',
      V: 'total_values',
      M: 'total_bytes',
      U: 'total_MB_1e6',
    }
    for (const [id, key] of Object.entries(printed))
      expect(value(id), id).toBe(memory.expected[key])
  })
})

describe('a residual network', () => {
  it.each([18, 34, 50, 101, 152] as const)(
    'of depth %i has the parameters of its column',
    (depth) => {
      expect(told(RESNETS[depth])('P')).toBe(row[depth]?.params)
    },
  )

  it('has the parameters and numbers that are met layer by layer', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = told(params)
        const { parameters: all, values } = walked(params)
        expect([value('P'), value('V')]).toEqual([all, values])
        expect(value('M')).toBe(values * Number(params.bytes) * params.m)
      }),
    )
  })

  it('of one stage of plain blocks has no step for projections', () => {
    const { steps } = lesson.derive({ ...KIT.defaults, b: [2] }, DEFAULT_OPTIONS)
    expect(steps.map(({ id }) => id)).not.toContain('projections')
  })
})

describe('a wrong rule', () => {
  const worked = (mistake: string, params: Partial<MemoryParams> = {}) =>
    practising.work({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS, { mistakes: [mistake] })

  it.each([
    ['conv-bias', 'W', 'conv_bias_added'],
    ['all-alike', 'W', 'first_conv_of_stage_uses_Cout_in'],
    ['flattened', 'F', 'fc_after_flatten_7x7x512'],
  ])('for the parameters, %s, gives the published %s', (mistake, id, key) => {
    expect(worked(mistake).get(id)).toBe(parameters.mistakes?.[key])
  })

  it('without the window makes of a 3×3 convolution one of its channels alone', () => {
    const one = parameters.mistakes?.['forgot_kernel_9_in_one_3x3_64']
    expect(worked('no-window').get('B[1]')).toBe(2 * Number(one))
  })

  it.each([
    ['no-bytes', 'bytes_forgotten'],
    ['double', 'float64_8_bytes'],
    ['parameters', 'counted_params_as_memory'],
  ])('for the memory, %s, gives the published number of bytes', (mistake, key) => {
    expect(worked(mistake).get('M')).toBe(memory.mistakes?.[key])
  })

  it('that divides by a power of two gives the published kibibytes', () => {
    const kibi = Number(memory.mistakes?.['KiB_meaning_of_K'])
    expect(Number(worked('binary').get('U')) * 1024).toBeCloseTo(kibi, 6)
  })

  it('for one picture leaves the batch out', () => {
    expect(worked('one-picture', { m: 32 }).get('M')).toBe(memory.expected['total_bytes'])
  })
})
