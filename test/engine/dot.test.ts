import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../src/engine/at.ts'
import { dot } from '../../src/engine/rules.ts'
import { Tape } from '../../src/engine/tape.ts'
import { differences } from '../fixtures/differences.ts'
import { leafValue } from './graph.ts'

/** Pairs of a weight and a signal, and one more number that multiplies their sum. */
const pairs = fc.array(fc.tuple(leafValue, leafValue), { minLength: 1, maxLength: 9 })

/** (Σ wₖxₖ)·s, with the sum recorded as one node or as products and sums. */
function recorded(terms: readonly (readonly [number, number])[], scale: number, asDot: boolean) {
  const tape = new Tape()
  const weights = terms.map(([w]) => tape.leaf(w))
  const signals = terms.map(([, x]) => tape.leaf(x))
  const total = asDot
    ? tape.dot(weights, signals)
    : weights
        .map((w, k) => tape.record('mul', w, at(signals, k)))
        .reduce((sum, product) => tape.record('add', sum, product))
  const output = tape.record('mul', total, tape.leaf(scale))
  tape.backward(output)
  const leaves = [...weights, ...signals]
  return { tape, leaves, total, output }
}

describe('the weighted sum', () => {
  it('has the value and the gradients of products and sums', () => {
    fc.assert(
      fc.property(pairs, leafValue, (terms, scale) => {
        const [one, many] = [recorded(terms, scale, true), recorded(terms, scale, false)]
        expect(
          differences(one.tape.value(one.output), many.tape.value(many.output), 1e-12),
        ).toEqual([])
        expect(
          differences(
            one.leaves.map((leaf) => one.tape.gradient(leaf)),
            many.leaves.map((leaf) => many.tape.gradient(leaf)),
            1e-12,
          ),
        ).toEqual([])
      }),
    )
  })

  it('tells its operands in pairs, and the other factor as the partial of each', () => {
    const { tape, total, leaves } = recorded([[2, 3], [5, 7]], 1, true) // prettier-ignore
    const [v, w, x, y] = leaves
    expect(tape.operation(total)).toBe('dot')
    expect(tape.operands(total)).toEqual([v, x, w, y])
    expect(tape.partials(total)).toEqual([3, 2, 7, 5])
  })

  it('is written as a sum of products, and its partials as the other factors', () => {
    expect(dot.tex(['v', 'x', 'w', 'y'])).toBe('v \\cdot x + w \\cdot y')
    expect(dot.partialTex(['v', 'x', 'w', 'y'])).toEqual(['x', 'v', 'y', 'w'])
  })

  it('adds up the gradients of a node that it uses twice', () => {
    const tape = new Tape()
    const x = tape.leaf(3)
    tape.backward(tape.dot([x, x], [x, tape.leaf(4)])) // x² + 4x
    expect(tape.gradient(x)).toBe(10)
  })

  it('may use another weighted sum', () => {
    const tape = new Tape()
    const two = tape.leaf(2)
    const inner = tape.dot([two], [tape.leaf(5)])
    const outer = tape.dot([two], [inner])
    tape.set(two, 3)
    tape.forward()
    expect(tape.value(outer)).toBe(45)
  })

  it('sends nothing back where no gradient arrives, not even past infinity', () => {
    const tape = new Tape()
    const w = tape.leaf(1)
    const unused = tape.dot([w], [tape.leaf(Infinity)])
    tape.backward(tape.record('mul', w, w))
    expect(tape.gradient(w)).toBe(2)
    expect(tape.gradient(unused)).toBe(0)
  })

  it('replays long lists after the tape has grown', () => {
    const tape = new Tape()
    const leaves = Array.from({ length: 300 }, (_, k) => tape.leaf(k))
    const squares = tape.dot(leaves, leaves)
    tape.forward()
    expect(tape.value(squares)).toBe(8_955_050) // n(n+1)(2n+1)/6 at 299
  })

  it('refuses weights and signals of different number', () => {
    const tape = new Tape()
    const x = tape.leaf(1)
    expect(() => tape.dot([x, x], [x])).toThrow('2 weights for 1 signals')
  })
})
