import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panelsOf } from '../../src/derivation/board.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { borders } from '../../src/lessons/operation-counts/borders.ts'
import { countedRun, runnable } from '../../src/lessons/operation-counts/counter.ts'
import { countsOf } from '../../src/lessons/operation-counts/counts.ts'
import { editing } from '../../src/lessons/operation-counts/editing.ts'
import lesson from '../../src/lessons/operation-counts/index.ts'
import { KIT, type OperationParams } from '../../src/lessons/operation-counts/kit.ts'
import { practising } from '../../src/lessons/operation-counts/practising.ts'
import { verdict } from '../../src/lessons/operation-counts/sentences.ts'
import { train } from '../../src/model/training.ts'
import { layer, network } from '../model/examples.ts'
import { goldenEntry, goldenIds } from '../fixtures/fixtures.ts'

type Size = Pick<OperationParams, 'n' | 'L'>

const derived = (params: Partial<OperationParams> = {}) =>
  lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
function told(params: Partial<OperationParams> = {}): (id: string) => number {
  const { quantities } = derived(params)
  return (id) => valueOf(quantities, id)
}
const because = (params: Partial<OperationParams>, id: string) =>
  derived(params).steps.find((step) => step.id === id)?.because?.en ?? ''
const field = (of: unknown, key: string): unknown => Reflect.get(Object(of), key)

describe.each(goldenIds('001-2.3-opcount'))('%s', (id) => {
  const { inputs, expected, mistakes } = goldenEntry<Size>(id)
  const params: OperationParams = { ...KIT.defaults, n: inputs.n, L: inputs.L }
  const value = told(params)

  it('has the printed counts of the forward pass', () => {
    const found = {
      mult: value('mult[forward]'),
      add_exact: value('add[forward]'),
      add_matvec_only: inputs.L * value('add[Wa]'),
      bias_add: inputs.L * (value('add[z]') - value('add[Wa]')),
      sigmoid_evals: inputs.L * inputs.n,
    }
    expect(found).toEqual(expected['forward'])
  })

  it('has the printed counts of the backward pass', () => {
    const found = {
      seed_formula_mult: value('printed'),
      exact_mult: value('mult[backward]'),
      hidden_layer_mult: value('mult[hidden]'),
      output_layer_mult: value('mult[output]'),
      exact_addsub: value('add[backward]'),
      exact_mult_if_eta_times_delta_first: told({ ...params, rate: 'errors' })('mult[backward]'),
    }
    expect(found).toEqual(expected['backward'])
  })

  it.each([
    ['one-layer', 'mult[forward]', 'forward_forgot_L'],
    ['no-bias', 'add[forward]', 'add_n(n-1)_without_bias'],
    ['twice-forward', 'mult[backward]', 'backward_as_2x_forward_no_update'],
    ['only-through', 'mult[backward]', 'backward_only_Wt_delta'],
  ])('has the printed number of the wrong rule %s', (slip, quantity, key) => {
    const worked = practising.work(params, DEFAULT_OPTIONS, { mistakes: [slip] })
    expect(worked.get(quantity)).toBe(mistakes?.[key])
  })

  it('has the number of the printed formula where that is followed', () => {
    const worked = practising.work(params, DEFAULT_OPTIONS, { mistakes: ['as-printed'] })
    expect(worked.get('mult[backward]')).toBe(field(expected['backward'], 'seed_formula_mult'))
  })
})

const problems = fc.record<OperationParams>({
  n: fc.integer({ min: 1, max: 8 }),
  L: fc.integer({ min: 1, max: 5 }),
  biases: fc.constantFrom('on', 'off'),
  ones: fc.constantFrom('on', 'off'),
  rate: fc.constantFrom('gradients', 'errors'),
})

function expectClose(found: readonly number[], wanted: readonly number[] = []): void {
  expect(found.length).toBe(wanted.length)
  found.forEach((one, k) => expect(one).toBeCloseTo(wanted[k] ?? Number.NaN, 12))
}

describe('the counter', () => {
  it('finds what the formulas give, for any network', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const { forward, backward } = countsOf(params)
        const run = countedRun(params)
        expect([run.forward, run.backward]).toEqual([forward, backward])
        expect(because(params, 'counted')).toMatch(/^The formulas give the same/)
      }),
    )
  })

  it('finds the printed numbers of a large network', () => {
    const { inputs, expected } = goldenEntry<Size>('001-2.3-opcount-n100-L10')
    const { forward, backward } = countedRun({ ...KIT.defaults, n: inputs.n, L: inputs.L })
    expect([forward.mult, forward.add, backward.mult, backward.add]).toEqual([
      field(expected['forward'], 'mult'),
      field(expected['forward'], 'add_exact'),
      field(expected['backward'], 'exact_mult'),
      field(expected['backward'], 'exact_addsub'),
    ])
  })

  it('really makes the update of such a network, whatever it counts', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const { inputs, targets, rate, before, after } = countedRun(params)
        const example = network(
          before.map(({ weights, biases }) => layer(weights, 'sigmoid', biases)),
          { inputs, targets },
          { learningRate: rate },
        )
        const moved = train(example)[1]
        after.forEach(({ weights, biases }, l) => {
          expectClose(weights.flat(), moved?.weights[l]?.flat())
          if (biases) expectClose(biases, moved?.biases[l] ?? undefined)
        })
      }),
      { numRuns: 20 },
    )
  })

  it('runs a smaller network where this one has too many weights, and says so', () => {
    const size = (n: number, L: number) => {
      const small = runnable({ ...KIT.defaults, n, L })
      return [small.n, small.L]
    }
    expect(size(14, 50)).toEqual([14, 50])
    expect(size(15, 50)).toEqual([15, 10])
    expect(size(100, 1)).toEqual([100, 1])
    expect(size(100, 2)).toEqual([30, 2])
    expect(size(1000, 50)).toEqual([30, 10])
    expect(because({ n: 1000, L: 50 }, 'counted')).toContain('too large')
    expect(because({}, 'counted')).not.toContain('too large')
    const value = told({ n: 1000, L: 2 })
    expect(value('counted mult[forward]')).toBe(1800)
    expect(value('mult[forward]')).toBe(2_000_000)
  })

  it('is said to agree only where it does', () => {
    expect(verdict(true, false).en).not.toContain('the same')
    expect(verdict(false, false).en).toContain('something else')
  })
})

describe('the letters', () => {
  it.each<readonly [Partial<OperationParams>, string]>([
    [{}, '$(3L - 1)\\,n^2 + 3Ln$ multiplications, $(2L - 1)\\,n^2 + (L + 2)\\,n$'],
    [{ biases: 'off' }, '$(3L - 1)\\,n^2 + 2Ln$ multiplications, $(2L - 1)\\,n^2 + 2n$'],
    [{ biases: 'off', ones: 'off' }, '$(2L - 1)\\,n^2 + (2 - L)\\,n$'],
    [{ rate: 'errors', biases: 'off' }, '$(2L - 1)\\,n^2 + 3Ln$ multiplications'],
  ])('follow what is counted: %o', (params, letters) => {
    expect(because(params, 'backward')).toContain(letters)
  })

  it('give the numbers, for any network', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = told(params)
        for (const id of ['output', 'hidden', 'backward']) {
          const [mult, add] = [...because(params, id).matchAll(/\$([^$]+)\$/g)].map(
            ([, tex = '']) => worked(tex, params),
          )
          expect([mult, add], `${id}: ${because(params, id)}`).toEqual([
            value(`mult[${id}]`),
            value(`add[${id}]`),
          ])
        }
      }),
    )
  })
})

/** A polynomial in n and L: a sum of products of numbers, letters and one bracket. */
function worked(tex: string, { n, L }: Size): number {
  const plain = tex.replaceAll('\\,', '').replaceAll(' ', '')
  const inner = /\(([^()]*)\)/.exec(plain)
  if (inner) {
    const [whole = '', part = ''] = inner
    return worked(plain.replace(whole, `[${worked(part, { n, L })}]`), { n, L })
  }
  return (plain.match(/[+-]?(?:\[[^\]]*\]|[^+[\]-])+/g) ?? []).reduce((sum, term) => {
    const factors = term.match(/\[[^\]]*\]|\d+|n\^2|n|L/g) ?? []
    const product = factors.reduce((all, one) => {
      if (one === 'n^2') return all * n * n
      if (one === 'n') return all * n
      return all * (one === 'L' ? L : Number(one.replace(/[[\]]/g, '')))
    }, 1)
    return sum + (term.startsWith('-') ? -product : product)
  }, 0)
}

describe('the printed formula', () => {
  it.each([
    [{ n: 4, L: 3 }, 4],
    [{ n: 5, L: 5 }, 0],
    [{ n: 2, L: 6 }, -8],
  ])('is off by what both errors make: %o', (params, gap) => {
    expect(told(params)('gap')).toBe(gap)
    const cancels = because(params, 'printed').includes('cancel')
    expect(cancels).toBe(gap === 0)
  })

  it('is off for other reasons where something else is counted', () => {
    expect(because({ biases: 'off' }, 'printed')).toContain('biases')
    expect(because({ rate: 'errors' }, 'printed')).toContain('every gradient')
  })
})

it('has no step on biases where there are none', () => {
  const ids = (params: Partial<OperationParams>) => derived(params).steps.map(({ id }) => id)
  expect(ids({})).toContain('bias')
  expect(ids({ biases: 'off' })).not.toContain('bias')
})

it('says of a network with one layer that none is hidden', () => {
  expect(because({ L: 1 }, 'hidden-error')).toContain('no hidden layer')
  const value = told({ L: 1 })
  expect(value('mult[backward]')).toBe(value('mult[output]'))
})

it('draws the curves through the points', () => {
  const { figure, quantities } = derived({ n: 10, L: 5 })
  const plot = figure.kind === 'board' ? panelsOf(figure).find(({ kind }) => kind === 'plot') : null
  if (plot?.kind !== 'plot') throw new Error('no plot')
  for (const [curve, ratio] of [
    ['curve.exact', 'ratio'],
    ['curve.printed', 'printed ratio'],
  ] as const) {
    const points = plot.curves.find(({ ref }) => ref === curve)?.points ?? []
    const at10 = points.find(([x]) => Math.abs(x - 10) < 1e-9)
    expect(at10?.[1]).toBeCloseTo(valueOf(quantities, ratio), 12)
    expect(points.every(([, y]) => y >= plot.y.min && y <= plot.y.max)).toBe(true)
  }
})

it('takes whole numbers in their range alone', () => {
  expect(editing.set(KIT.defaults, 'n', 2.5)).toBe(KIT.defaults)
  expect(editing.set(KIT.defaults, 'L', 51)).toBe(KIT.defaults)
  expect(editing.set(KIT.defaults, 'L', 50)).toMatchObject({ L: 50 })
  expect(() => borders.read({ n: 1001 })).toThrow(/^n\b/)
})
