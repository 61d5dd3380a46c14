import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../src/engine/at.ts'
import {
  OPERATIONS,
  rules,
  type Columns,
  type Operation,
  type Rule,
} from '../../src/engine/rules.ts'
import { Tape } from '../../src/engine/tape.ts'
import { differences } from '../fixtures/differences.ts'
import { readTex } from './tex.ts'

type Pair = readonly [a: number, b: number]

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100)
const any = hundredths(-3, 3)
const positive = hundredths(0.2, 3)
const nonzero = any.filter((x) => Math.abs(x) >= 0.1)
const anyPair: fc.Arbitrary<Pair> = fc.tuple(any, any)
const apart = anyPair.filter(([a, b]) => Math.abs(a - b) >= 0.1)

/** Operands within the domain of each operation, away from its kinks and poles. */
const OPERANDS: Record<Operation, fc.Arbitrary<Pair>> = {
  add: anyPair,
  sub: anyPair,
  mul: anyPair,
  div: fc.tuple(any, nonzero),
  pow: fc.tuple(positive, any),
  xlogy: fc.tuple(any, positive),
  max: apart,
  min: apart,
  relu: fc.tuple(nonzero, any),
  leakyRelu: fc.tuple(nonzero, any),
  neg: anyPair,
  exp: anyPair,
  log: fc.tuple(positive, any),
  sqrt: fc.tuple(positive, any),
  abs: fc.tuple(nonzero, any),
  sigmoid: anyPair,
  tanh: anyPair,
  softplus: anyPair,
  algebraic: anyPair,
}

/** Each operation as its textbook formula, careless about overflow. */
const TEXTBOOK: Record<Operation, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  pow: (a, b) => Math.exp(b * Math.log(a)),
  xlogy: (a, b) => a * Math.log(b),
  max: (a, b) => (a + b + Math.abs(a - b)) / 2,
  min: (a, b) => (a + b - Math.abs(a - b)) / 2,
  relu: (a) => (a + Math.abs(a)) / 2,
  leakyRelu: (a, b) => (a + Math.abs(a)) / 2 + (b * (a - Math.abs(a))) / 2,
  neg: (a) => 0 - a,
  exp: (a) => Math.E ** a,
  log: (a) => Math.log2(a) * Math.LN2,
  sqrt: (a) => a ** 0.5,
  abs: (a) => Math.max(a, -a),
  sigmoid: (a) => 1 / (1 + Math.E ** -a),
  tanh: (a) => 1 - 2 / (Math.E ** (2 * a) + 1),
  softplus: (a) => Math.log(1 + Math.E ** a),
  algebraic: (a) => a / Math.sqrt(1 + a * a),
}

/** Operations whose second operand is a convention, not a variable: no derivative is asked for it. */
const CONVENTION: readonly Operation[] = ['relu', 'leakyRelu']

const variables = (operation: Operation) =>
  CONVENTION.includes(operation) ? 1 : rules[operation].arity

function valueOf(operation: Operation, a: number, b: number): number {
  const tape = new Tape()
  return tape.value(tape.record(operation, tape.leaf(a), tape.leaf(b)))
}

function partialsOf(operation: Operation, a: number, b: number): readonly number[] {
  return rules[operation].partials(a, b, valueOf(operation, a, b)).slice(0, variables(operation))
}

/** Columns with four operands of each kind and a run of eight nodes that share them. */
function runOf(operation: Operation, pairs: readonly Pair[], grad: readonly number[]) {
  const size = 2 * pairs.length
  const columns: Columns = {
    value: new Float64Array(size + 8),
    grad: new Float64Array([...Array.from({ length: size }, () => 0), ...grad]),
    a: new Int32Array(size + 8),
    b: new Int32Array(size + 8),
    list: new Int32Array(),
  }
  pairs.forEach((pair, k) => columns.value.set(pair, 2 * k))
  for (let n = 0; n < 8; n++) {
    columns.a[size + n] = 2 * (n % pairs.length)
    columns.b[size + n] = columns.a[size + n]! + 1
  }
  const rule: Rule = rules[operation]
  rule.forward(columns, size, size + 8)
  return { columns, rule, size }
}

describe.each(OPERATIONS)('%s', (operation) => {
  const rule: Rule = rules[operation]

  it('computes its textbook formula', () => {
    fc.assert(
      fc.property(OPERANDS[operation], ([a, b]) => {
        expect(differences(valueOf(operation, a, b), TEXTBOOK[operation](a, b))).toEqual([])
      }),
    )
  })

  it('has the partial derivatives that central differences measure', () => {
    const h = 1e-5
    fc.assert(
      fc.property(OPERANDS[operation], ([a, b]) => {
        const slope = (da: number, db: number) =>
          (valueOf(operation, a + da, b + db) - valueOf(operation, a - da, b - db)) / (2 * h)
        const measured = [slope(h, 0), slope(0, h)].slice(0, variables(operation))
        expect(differences(partialsOf(operation, a, b), measured, 1e-6)).toEqual([])
      }),
    )
  })

  it('adds gradient times partial to each operand in its backward loop', () => {
    fc.assert(
      fc.property(
        fc.array(OPERANDS[operation], { minLength: 4, maxLength: 4 }),
        fc.array(any, { minLength: 8, maxLength: 8 }),
        (pairs, grad) => {
          const { columns, size } = runOf(operation, pairs, grad)
          rule.backward(columns, size, size + 8)
          const expected = pairs.flatMap((pair, k) => {
            const [da, db] = rule.partials(...pair, at(columns.value, size + k))
            const g = at(grad, k) + at(grad, k + 4)
            return rule.arity === 1 ? [g * da, 0] : [g * da, g * db]
          })
          expect(differences([...columns.grad.slice(0, size)], expected)).toEqual([])
        },
      ),
    )
  })

  it('runs over the stretch it is given and over nothing else', () => {
    const pairs = fc.sample(OPERANDS[operation], { numRuns: 4, seed: 7 })
    const { columns, size } = runOf(operation, pairs, [1, 1, 1, 1, 1, 1, 1, 1])
    const computed = [...columns.value]
    columns.value.fill(9, size)
    rule.forward(columns, size + 2, size + 4)
    expect([...columns.value.slice(size)].map((value) => value === 9)).toEqual(
      computed.slice(size).map((value, n) => (n < 2 || n >= 4 ? true : value === 9)),
    )
    rule.backward(columns, size + 2, size + 3)
    expect([...columns.grad.slice(0, 4)]).toEqual([0, 0, 0, 0])
    expect([...columns.grad.slice(6, 8)]).toEqual([0, 0])
    expect([...columns.grad.slice(size)]).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
  })

  it('is written in TeX as what it computes', () => {
    const written = readTex(rule.tex)
    fc.assert(
      fc.property(OPERANDS[operation], ([a, b]) => {
        const value = valueOf(operation, a, b)
        expect(differences(written(a, b, value), value)).toEqual([])
      }),
    )
  })

  it('is written in TeX with the derivatives that it computes', () => {
    const written = rule.partialTex.flatMap((formula) => formula ?? []).map(readTex)
    fc.assert(
      fc.property(OPERANDS[operation], ([a, b]) => {
        const value = valueOf(operation, a, b)
        const slopes = written.map((slope) => slope(a, b, value))
        expect(differences(slopes, partialsOf(operation, a, b))).toEqual([])
      }),
    )
  })
})

/** The partial derivatives that a backward pass from one node leaves at its operands. */
function propagated(operation: Operation, a: number, b: number): readonly number[] {
  const tape = new Tape()
  const operands = [tape.leaf(a), tape.leaf(b)]
  tape.backward(tape.record(operation, at(operands, 0), at(operands, 1)))
  return operands.slice(0, variables(operation)).map((leaf) => tape.gradient(leaf))
}

describe('conventions', () => {
  it.each([0, 0.5, 1])('gives a ReLU at exactly 0 the chosen derivative %d', (chosen) => {
    expect(partialsOf('relu', 0, chosen)).toEqual([chosen])
    expect(propagated('relu', 0, chosen)).toEqual([chosen])
  })

  it('gives the chosen derivative of a ReLU to −0 as well', () => {
    expect(partialsOf('relu', -0, 0.5)).toEqual([0.5])
  })

  it('gives a leaky ReLU at exactly 0 its slope', () => {
    expect(partialsOf('leakyRelu', 0, 0.25)).toEqual([0.25])
    expect(propagated('leakyRelu', 0, 0.25)).toEqual([0.25])
  })

  it('gives |x| at 0 the derivative 0', () => {
    expect(partialsOf('abs', 0, 0)).toEqual([0])
    expect(propagated('abs', 0, 0)).toEqual([0])
  })

  it.each(['max', 'min'] as const)(
    'sends the gradient of a tie of %s to the first operand',
    (name) => {
      expect(partialsOf(name, 2, 2)).toEqual([1, 0])
      expect(propagated(name, 2, 2)).toEqual([1, 0])
    },
  )

  it.each(['max', 'min', 'relu', 'leakyRelu'] as const)('lets NaN through %s', (name) => {
    expect(valueOf(name, NaN, 1)).toBeNaN()
  })

  it.each(['max', 'min'] as const)('lets NaN through %s as the second operand too', (name) => {
    expect(valueOf(name, 1, NaN)).toBeNaN()
  })

  it('differentiates a negative base raised to a whole exponent', () => {
    expect(partialsOf('pow', -2, 3)[0]).toBe(12)
    expect(valueOf('pow', -2, 3)).toBe(-8)
  })

  it('keeps the gradient of a negative base finite while the constant exponent has none', () => {
    const tape = new Tape()
    const base = tape.leaf(-3)
    tape.backward(tape.record('pow', base, tape.leaf(2)))
    expect(tape.gradient(base)).toBe(-6)
  })

  it('differentiates x⁰ to 0, at 0 too', () => {
    expect(partialsOf('pow', 0, 0)[0]).toBe(0)
    expect(partialsOf('pow', 5, 0)[0]).toBe(0)
  })

  it('differentiates 0ᵇ with respect to a positive exponent to 0', () => {
    expect(partialsOf('pow', 0, 2)[1]).toBe(0)
  })

  it('takes 0·ln 0 as 0', () => {
    expect(valueOf('xlogy', 0, 0)).toBe(0)
  })

  it('gives 0·ln y no slope in y, at 0 too', () => {
    expect(partialsOf('xlogy', 0, 0)[1]).toBe(0)
    expect(propagated('xlogy', 0, 0)[1]).toBe(0)
  })
})

describe('tails', () => {
  it.each([
    ['sigmoid', 1000, 1],
    ['sigmoid', -1000, 0],
    ['sigmoid', Infinity, 1],
    ['sigmoid', -Infinity, 0],
    ['softplus', 1000, 1000],
    ['softplus', -1000, 0],
    ['softplus', 1e308, 1e308],
    ['algebraic', 1e200, 1],
    ['algebraic', -1e200, -1],
    ['tanh', 1000, 1],
  ] as const)('%s(%d) is %d', (operation, x, value) => {
    expect(valueOf(operation, x, 0)).toBe(value)
  })

  it.each([
    ['sigmoid', 1000, 0],
    ['sigmoid', -1000, 0],
    ['softplus', 1000, 1],
    ['softplus', -1000, 0],
    ['algebraic', 1e200, 0],
    ['algebraic', -1e200, 0],
    ['tanh', -1000, 0],
  ] as const)('the slope of %s at %d is %d', (operation, x, slope) => {
    expect(partialsOf(operation, x, 0)).toEqual([slope])
  })

  it('keeps the digits of a small softplus', () => {
    expect(valueOf('softplus', -40, 0)).toBeCloseTo(4.248354255291589e-18, 30) // e⁻⁴⁰
  })
})
