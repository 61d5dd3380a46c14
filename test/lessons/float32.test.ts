import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { lessonJson } from '../../src/export/json.ts'
import { addedTimes } from '../../src/lessons/float32/additions.ts'
import { bitsOf } from '../../src/lessons/float32/bits.ts'
import { borders } from '../../src/lessons/float32/borders.ts'
import { editing } from '../../src/lessons/float32/editing.ts'
import {
  FORMAT_NAMES,
  FORMATS,
  type FloatFormat,
  type FormatName,
} from '../../src/lessons/float32/formats.ts'
import lesson from '../../src/lessons/float32/index.ts'
import { KIT } from '../../src/lessons/float32/kit.ts'
import type { FloatParams } from '../../src/lessons/float32/params.ts'
import { nearest } from '../../src/lessons/float32/nearest.ts'
import { practising } from '../../src/lessons/float32/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const { expected, mistakes } = goldenEntry<object>('004-float32-big-eats-small')

const derived = (params: FloatParams) => lesson.derive(params, DEFAULT_OPTIONS)
function told(params: FloatParams): (id: string) => number {
  const { quantities } = derived(params)
  return (id) => valueOf(quantities, id)
}
/** The same without steps and figure. */
function worked(params: FloatParams): (id: string) => number {
  const numbers = practising.work(params, DEFAULT_OPTIONS)
  return (id) => numbers.get(id) ?? NaN
}
const because = (params: FloatParams, id: string) =>
  derived(params).steps.find((step) => step.id === id)?.because?.en ?? ''

describe('the program of the source', () => {
  const value = told(KIT.defaults)

  it('prints the large number again', () => {
    expect(value('c')).toBe(expected['sum_float32'])
    expect(value('g')).toBe(0)
    expect(value('wide')).toBe(expected['sum_float64'])
    expect(because(KIT.defaults, 'round')).toContain('the large number has eaten the small one')
  })

  it('has the printed spacing, and the printed bits', () => {
    expect(value('u')).toBe(expected['ulp_at_2e7'])
    const { quantities } = lessonJson(lesson.id, KIT.defaults, derived(KIT.defaults), 'en')
    const bits: unknown = quantities['bits_ha']
    const text = Array.isArray(bits) ? bits.join('') : ''
    expect(`0x${parseInt(text, 2).toString(16).toUpperCase()}`).toBe(expected['hex_20000000'])
  })

  it('goes on with one spacing, and with one and a half', () => {
    expect([value('c1'), value('c2')]).toEqual([20_000_002, 20_000_004])
  })

  it('comes to the printed sums after many additions', () => {
    expect(value('K')).toBe(expected['kahan_sum_2e7_plus_1000_ones'])
    const often = told({ ...KIT.defaults, n: 1_000_000, kahan: 'off' })
    expect(often('S')).toBe(expected['one_million_times_add_1_to_2e7'])
  })

  it('says what the x87 does with it, and only of this program', () => {
    const errata = (params: FloatParams) =>
      derived(params).steps.flatMap(({ erratum }) => erratum?.lines ?? [])
    expect(errata(KIT.defaults)).toEqual(['541–546'])
    expect(errata({ ...KIT.defaults, b: 3 })).toEqual([])
  })
})

it('finds the printed first integer that stays', () => {
  expect(told(KIT.defaults)('N')).toBe(expected['first_integer_where_n+1=n'])
  expect(told({ ...KIT.defaults, format: 'binary64' })('N')).toBe(expected['float64_first'])
  for (const format of FORMAT_NAMES) {
    const whole = told({ ...KIT.defaults, a: 1000, format })('N')
    expect(nearest(FORMATS[format], whole + 1)).toBe(whole)
    expect(nearest(FORMATS[format], whole - 1)).toBe(whole - 1)
  }
})

interface Case {
  readonly a: number
  readonly b: number
  readonly sum32: number
  readonly sum64: number
}

describe('every printed sum', () => {
  const cases: readonly Case[] = JSON.parse(JSON.stringify(expected['cases']))

  it.each(cases)('$a + $b', ({ a, b, sum32, sum64 }) => {
    const [large, small] = [Math.max(a, b), Math.min(a, b)]
    const given = { ...KIT.defaults, a: large, b: small }
    expect(told(given)('c')).toBe(sum32)
    expect(told({ ...given, format: 'binary64' })('c')).toBe(sum64)
  })
})

const any = fc.double({ noNaN: true, noDefaultInfinity: true })
const narrow = fc.oneof(any, fc.double({ min: -70_000, max: 70_000, noNaN: true }))

describe('rounding', () => {
  it('is that of the machine in binary32', () => {
    fc.assert(
      fc.property(any, (x) => {
        expect(nearest(FORMATS.binary32, x)).toBe(Math.fround(x))
      }),
      { numRuns: 2000, examples: [[2 ** -149], [2 ** -150], [3 * 2 ** -150], [3.5e38], [-0]] },
    )
  })

  it('leaves every double as it is in binary64', () => {
    fc.assert(
      fc.property(any, (x) => {
        expect(nearest(FORMATS.binary64, x)).toBe(x)
      }),
    )
  })

  it.each(['binary16', 'bfloat16'] as const)('finds the nearest of all numbers of %s', (name) => {
    const all = numbersOf(FORMATS[name])
    fc.assert(
      fc.property(narrow, fc.nat(all.length - 2), (x, k) => {
        const [low = NaN, high = NaN] = all.slice(k, k + 2)
        // ties are rare unless they are looked for
        for (const one of [x, low, (low + high) / 2, -(low + high) / 2])
          expect(nearest(FORMATS[name], one), `${one}`).toBe(searched(all, one))
      }),
      { numRuns: 1500 },
    )
  })
})

/** What the bits of a format say, one pattern after the other: IEEE 754, 3.4. */
function numbersOf({ precision, exponentBits }: FloatFormat): readonly number[] {
  const fractions = 2 ** (precision - 1)
  const bias = 2 ** (exponentBits - 1) - 1
  return Array.from({ length: fractions * (2 ** exponentBits - 1) }, (_, pattern) => {
    const [field, fraction] = [Math.floor(pattern / fractions), pattern % fractions]
    return field === 0
      ? (fraction / fractions) * 2 ** (1 - bias)
      : (1 + fraction / fractions) * 2 ** (field - bias)
  })
}

/** The nearest by search; of two the one with the even pattern; infinite from half a step beyond the last one. */
function searched(all: readonly number[], x: number): number {
  const size = Math.abs(x)
  let [low, high] = [0, all.length]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if ((all[middle] ?? Infinity) <= size) low = middle
    else high = middle
  }
  const [before = 0, last = 0] = [all[all.length - 2], all[all.length - 1]]
  const at = (k: number) => all[k] ?? 2 * last - before
  const middle = at(low) + (at(low + 1) - at(low)) / 2
  const found = size < middle || (size === middle && low % 2 === 0) ? low : low + 1
  const rounded = size === 0 ? 0 : found === all.length ? Infinity : at(found)
  return x < 0 || Object.is(x, -0) ? -rounded : rounded
}

const formats = fc.constantFrom(...FORMAT_NAMES)
const problems = fc
  .record({
    format: formats,
    a: fc.oneof(
      fc.double({ min: 0.0001, max: 1e9, noNaN: true }),
      fc.integer({ min: 1, max: 40_000_000 }),
    ),
    b: fc.oneof(
      fc.double({ min: 0, max: 50_000, noNaN: true }),
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 60 }).map((k) => 2 ** -k),
    ),
    n: fc.integer({ min: 1, max: 3000 }),
    kahan: fc.constantFrom('on' as const, 'off' as const),
  })
  .map((one): FloatParams => KIT.fit?.(one) ?? one)

/** An exact number as a multiple of 2⁻¹⁰⁷⁴. */
function scaled(x: number): bigint {
  let [whole, power] = [x, 0]
  while (!Number.isInteger(whole)) [whole, power] = [whole * 2, power + 1]
  return BigInt(whole) << BigInt(1074 - power)
}

describe('the sum', () => {
  it('lies between its neighbours, and goes to the nearer one, or to the even one', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = worked(params)
        const sum = scaled(value('ha')) + scaled(value('hb'))
        const [low, high, c] = [value('L'), value('U'), value('c')]
        expect(scaled(low) <= sum && sum < scaled(high)).toBe(true)
        expect(sum - scaled(low)).toBe(scaled(value('d')))
        const twice = 2n * (sum - scaled(low)) - (scaled(high) - scaled(low))
        if (twice !== 0n) expect(c).toBe(twice < 0n ? low : high)
        else expect((c / (high - low)) % 2).toBe(0)
        expect([low, high]).toContain(c)
      }),
      { numRuns: 400 },
    )
  })

  it('has lost its addend by the rule of half a spacing', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = worked(params)
        const [b, half] = [value('hb'), value('u') / 2]
        const isLost = b < half || (b === half && value('M') % 2 === 0)
        expect(value('g') === 0).toBe(isLost)
      }),
      { numRuns: 400 },
    )
  })

  it('is lost or kept by its share of the large number', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = worked(params)
        const [tau, epsilon] = [value('tau'), value('epsilon')]
        expect(tau).toBeGreaterThan(epsilon / 2)
        expect(tau).toBeLessThanOrEqual(epsilon)
      }),
    )
  })
})

describe('the bits', () => {
  it('are those that the machine keeps', () => {
    const bytes = new DataView(new ArrayBuffer(8))
    const written = ({ sign, exponent, fraction }: ReturnType<typeof bitsOf>) =>
      BigInt(`0b${[...sign, ...exponent, ...fraction].join('')}`)
    fc.assert(
      fc.property(any, (x) => {
        bytes.setFloat64(0, x)
        fc.pre(x !== 0)
        expect(written(bitsOf(FORMATS.binary64, x))).toBe(bytes.getBigUint64(0))
        const single = Math.fround(x)
        fc.pre(Number.isFinite(single) && single !== 0)
        bytes.setFloat32(0, single)
        expect(written(bitsOf(FORMATS.binary32, single))).toBe(BigInt(bytes.getUint32(0)))
      }),
    )
  })
})

/** Both sums, addition by addition. */
function loop(format: FormatName, a: number, b: number, n: number): readonly [number, number] {
  const fl = (x: number) => nearest(FORMATS[format], x)
  let [plain, sum, k] = [a, a, 0]
  for (let i = 0; i < n; i++) {
    plain = fl(plain + b)
    const y = fl(b - k)
    const t = fl(sum + y)
    k = fl(fl(t - sum) - y)
    sum = t
  }
  return [plain, sum]
}

describe('many additions', () => {
  it('come to what a loop comes to', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = worked({ ...params, kahan: 'on' })
        const [plain, kahan] = loop(params.format, value('ha'), value('hb'), params.n)
        expect(value('S')).toBe(plain)
        expect(value('K')).toBe(kahan)
      }),
      { numRuns: 300 },
    )
  })

  it('come to it over several powers of two', () => {
    for (const [format, a, b, n] of [
      ['binary16', 1, 1, 4000],
      ['binary16', 0.001, 0.0009, 60_000],
      ['bfloat16', 3, 0.5, 30_000],
      ['bfloat16', 1000, 7, 50_000],
      ['binary32', 0.3, 0.1, 60_000],
      ['binary32', 16_777_215, 1, 40_000],
    ] as const) {
      const value = worked({ a, b, format, n, kahan: 'on' })
      const [plain, kahan] = loop(format, value('ha'), value('hb'), n)
      expect([value('S'), value('K')], `${format} ${a} ${b}`).toEqual([plain, kahan])
    }
  })

  it('are not done one by one where the sum grows evenly', () => {
    let roundings = 0
    const round = (x: number) => {
      roundings++
      return Math.fround(x)
    }
    addedTimes(round, 20_000_000, 3, 2_000_000)
    addedTimes(round, 0.0001, 0.0001, 2_000_000)
    expect(roundings).toBeLessThan(200)
  })

  it('stop where the addend is half the spacing', () => {
    const counting: FloatParams = { a: 2, b: 1, format: 'binary16', n: 5000, kahan: 'on' }
    expect(told(counting)('S')).toBe(2048)
    expect(told(counting)('K')).toBe(5000)
    expect(because(counting, 'repeat')).toContain('The sum stops')
  })

  it('are too much for a compensation that is rounded itself', () => {
    const coarse: FloatParams = { ...KIT.defaults, format: 'bfloat16', n: 100_000 }
    expect(told(coarse)('GK')).toBe(0)
    expect(because(coarse, 'kahan')).toContain('here that is too coarse')
  })
})

describe('the numbers', () => {
  it('stay where binary16 has no end to fear', () => {
    const half = editing.set(KIT.defaults, 'format', 'binary16')
    expect(half).toMatchObject({ a: 50_000, b: 1, n: 1000 })
    expect(editing.field(half, 'n')).toMatchObject({ max: 10_000 })
    expect(editing.field(half, 'b')).toMatchObject({ max: 10_000 })
    const most = editing.set({ ...half, n: 10_000 }, 'b', 10_000)
    expect(most.n).toBe(1)
    expect(
      [...derived(most).quantities.values()].every(({ value }) => Number.isFinite(value)),
    ).toBe(true)
  })

  it('are added no more often than Kahan sums can be worked out', () => {
    expect(editing.field(KIT.defaults, 'n')).toMatchObject({ max: 100_000 })
    const often: FloatParams = { ...KIT.defaults, n: 1_000_000, kahan: 'off' }
    expect(editing.set(often, 'kahan', 'on').n).toBe(100_000)
  })

  it('have no addend that is larger than the large number', () => {
    expect(editing.set(KIT.defaults, 'a', 0.25)).toMatchObject({ a: 0.25, b: 0.25 })
    expect(() => borders.read({ a: 1, b: 2 })).toThrow(/^b\b/)
  })

  it.each(FORMAT_NAMES)('are drawn where whole numbers begin to fail in %s', (format) => {
    const { precision } = FORMATS[format]
    for (let seed = 0; seed < 40; seed++) {
      const { a, b } = editing.randomise({ ...KIT.defaults, format }, seed)
      expect(worked({ ...KIT.defaults, format, a, b })('u')).toBe(2)
      expect(a).toBeGreaterThanOrEqual(2 ** precision)
    }
  })
})

describe('a wrong rule', () => {
  const wrong = (slip: string, params = KIT.defaults) => {
    const numbers = practising.work(params, DEFAULT_OPTIONS, { mistakes: [slip] })
    return (id: string) => numbers.get(id)
  }

  it.each([
    ['exact', 'exact'],
    ['rounded-up', 'rounded_up'],
  ])('%s gives the printed sum', (slip, printed) => {
    expect(wrong(slip)('c')).toBe(mistakes?.[printed])
  })

  it.each([
    ['hidden-bit', 'u', 4],
    ['hidden-bit', 'N', 2 ** 23],
    ['digit-too-many', 'u', 1],
    ['digit-too-many', 'N', 2 ** 25],
    ['whole-spacing', 'half', 2],
    ['cut-off', 'c2', 20_000_002],
    ['rounded-up', 'S', 20_002_000],
    ['exact', 'S', 20_001_000],
    ['whole-share', 'tau', 1e-7],
    ['excess-added', 'y2', 0],
    ['excess-added', 'K', 20_000_000],
  ])('%s gives %s = %d', (slip, quantity, number) => {
    expect(wrong(slip)(quantity)).toBe(number)
  })
})

it('takes an addend just below half of the spacing for no tie', () => {
  const params = {
    ...KIT.defaults,
    a: 16_698_258_370_260_876,
    b: 0.9999999999999999,
    format: 'binary64',
  } as const
  const { steps } = lesson.derive(params, DEFAULT_OPTIONS)
  const said = steps.flatMap(({ because }) => (because ? [because.en] : []))
  expect(said).toContain('$r < \\tau$: such an addend is lost.')
})
