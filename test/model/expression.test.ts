/** Circuits that public texts differentiate by hand, read from their formulas. */
import { expect, it } from 'vitest'
import { parseFormula } from '../../src/format/expression.ts'
import { evaluate, record } from '../../src/model/expression.ts'
import { differences } from '../fixtures/differences.ts'
import { computedValues, publishedCase } from '../fixtures/fixtures.ts'

interface Circuit {
  readonly inputs: Readonly<Record<string, number>>
  readonly expr?: string
  readonly program?: readonly string[]
}

it.each([
  'cs231n-mul-add',
  'cs231n-sigmoid-neuron',
  'micrograd-readme',
  'pytorch-forum-187917',
  'foxtrotmike-cs909',
])('differentiates %s as published', (id) => {
  const example = publishedCase<Circuit>(id)
  const { inputs, expr, program = [] } = example.spec
  const text = expr ?? program.join('; ')
  const { value, gradients } = evaluate(parseFormula(text).formula, inputs)
  const slopes = Object.entries(gradients).map(([name, slope]) => [`df/d${name}`, slope] as const)
  const mine: Record<string, number> = { f: value, ...Object.fromEntries(slopes) }
  const wanted = Object.entries(computedValues(example)).filter(([key]) => key in mine)
  expect(wanted.length).toBeGreaterThan(1)
  for (const [key, computed] of wanted) expect(differences(mine[key] ?? NaN, computed)).toEqual([])
})

it('differentiates the sigmoid neuron as CS231n does, written with exp', () => {
  const { inputs } = publishedCase<Circuit>('cs231n-sigmoid-neuron').spec
  const { gradients } = evaluate(parseFormula('1/(1+exp(-(w0*x0+w1*x1+w2)))').formula, inputs)
  // printed on the page of the course
  expect(gradients['w0']).toBeCloseTo(-0.19661193324148185, 12)
  expect(gradients['x1']).toBeCloseTo(-0.5898357997244456, 12)
})

it('gives every use of a variable one leaf, and an unused variable one too', () => {
  const { tape, leaves } = record(parseFormula('x*x + x').formula, { x: 3, u: 1 })
  expect([...leaves.keys()]).toEqual(['x', 'u'])
  // two variables, the slope of a ReLU at 0, a product, a sum
  expect(tape.length).toBe(5)
})

it('refuses a variable without a value', () => {
  expect(() => record(parseFormula('x + y').formula, { x: 1 })).toThrow('y has no value')
})
