/** The lesson of formulas: its numbers against published ones, its lines, and sentences that follow the numbers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Derivation } from '../../src/derivation/lesson.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { filled, type Prose } from '../../src/derivation/prose.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { open } from '../../src/derivation/lesson.ts'
import { rowTex } from '../../src/export/tex.ts'
import expression from '../../src/lessons/expression/index.ts'
import { exploring } from '../../src/lessons/expression/exploring.ts'
import { smoothFormula } from '../format/formulas.ts'
import { stepOf } from './examples.ts'
import { faults, substitutions } from './lines.ts'

const lesson = await open(expression)

type Variables = Readonly<Record<string, number>>
const told = (text: string, variables: Variables, selected: readonly string[] = []) =>
  lesson.derive({ expression: text, variables }, { ...DEFAULT_OPTIONS, selected })

const rows = (derivation: Derivation, id: string) =>
  stepOf(derivation, id).rows.map((row) => rowTex(row, derivation.quantities))
const said = ({ quantities }: Derivation, prose: Prose | undefined) =>
  filled(prose?.en ?? '', quantities)

describe('the circuit of CS231n', () => {
  const circuit = told('(x + y) * z', { x: -2, y: 5, z: -4 })

  it('has the numbers of the course', () => {
    const value = (id: string) => valueOf(circuit.quantities, id)
    expect([value('n[1]'), value('n[2]')]).toEqual([3, -12])
    expect([value('grad[x]'), value('grad[y]'), value('grad[z]')]).toEqual([-4, -4, 3])
  })

  it('draws every operation, with the slope on every line', () => {
    const { figure, quantities } = circuit
    if (figure.kind !== 'operations') throw new RangeError('no operations')
    expect(figure.nodes.map(({ ref }) => ref)).toEqual(['x', 'y', 'n[1]', 'z', 'n[2]'])
    expect(figure.edges.map(({ partial }) => valueOf(quantities, partial))).toEqual([1, 1, -4, 3])
  })

  it('writes a step of the way back as symbols, rule and numbers', () => {
    expect(rows(circuit, 'backward.2').slice(0, 2).map(squeezed)).toEqual([
      '\\frac{\\partialf}{\\partialv_{1}}=\\frac{\\partialf}{\\partialf}\\cdotz',
      '=1\\cdot(-4)',
    ])
  })
})

const squeezed = (tex: string) =>
  tex
    .replace(/[\s&]+/g, '')
    .replaceAll('\\left', '')
    .replaceAll('\\right', '')

describe('sums of gradients', () => {
  it('marks each share of a shared variable, and adds them up at the last', () => {
    const derivation = told('x*x + x', { x: 3 })
    expect(rows(derivation, 'backward.2').join(' ')).toContain('\\mathrel{+}=')
    expect(squeezed(rows(derivation, 'backward.1').at(-2) ?? '')).toMatch(/=1\+3\+3$/)
    expect(squeezed(rows(derivation, 'backward.1').at(-1) ?? '')).toMatch(/=7$/)
  })

  it('computes each gradient in the step that completes it, and no earlier', () => {
    const { steps } = told('x*x + x', { x: 3 })
    expect(steps.filter(({ computes }) => computes.includes('grad[x]'))[0]?.id).toBe('backward.1')
  })
})

describe('long formulas', () => {
  const terms = Array.from({ length: 8 }, (_, k) => `w${k}*x${k}`).join(' + ')
  const variables = Object.fromEntries(
    Array.from({ length: 8 }, (_, k) => [
      [`w${k}`, k / 10],
      [`x${k}`, 1 - k / 5],
    ]).flat() as [string, number][],
  )

  it('are told level by level, one operation in full and the others in a line each', () => {
    const { steps } = told(terms, variables)
    const first = stepOf(told(terms, variables), 'forward.d1')
    expect(first.members).toHaveLength(7)
    expect(steps.length).toBeLessThan(24)
  })

  it('work the operation in full that the reader chooses', () => {
    expect(stepOf(told(terms, variables, ['n[4]']), 'forward.d1').worked).toBe('n[4]')
  })
})

describe('sentences', () => {
  it.each([
    ['relu(z)', { z: 2 }, '$z > 0$: the gate is open, the slope is 1.'],
    ['relu(z)', { z: -2 }, '$z < 0$: the gate is closed, the slope is 0, nothing passes.'],
    ['relu(z)', { z: 0 }, 'exactly the corner'],
    ['max(x, y)', { x: 1, y: 2 }, '$y > x$: the gradient goes to $y$ alone.'],
    ['max(x, y)', { x: 2, y: 2 }, 'a tie'],
    ['abs(x)', { x: -2 }, '$x < 0$: the slope is −1.'],
  ])('say why the slope of %s at %j is what it is', (text, variables, sentence) => {
    const derivation = told(text, variables)
    expect(said(derivation, stepOf(derivation, 'backward.1').because)).toContain(sentence)
  })

  it.each([
    ['x^2', { x: 3 }, /^Yes: measured 6.*gradient 6/],
    ['max(x, y)', { x: 1, y: 1 }, /^No: measured 0\.5, gradient 1\. A corner/],
    ['exp(x*50)', { x: 0.3 }, /^Not quite/],
    ['log(x)', { x: 0 }, /^There is nothing to compare/],
  ])('say whether the check of %s at %j agrees', (text, variables, sentence) => {
    const derivation = told(text, variables)
    expect(said(derivation, stepOf(derivation, 'check').because)).toMatch(sentence)
  })

  it('say that a variable is not used', () => {
    const derivation = told('x + 1', { x: 1, u: 2 })
    expect(said(derivation, derivation.caution)).toContain('“u”')
    expect(valueOf(derivation.quantities, 'grad[u]')).toBe(0)
  })

  it('name the step where a number is lost', () => {
    expect(told('exp(x) - exp(x)', { x: 1000 }).overflow).toEqual({
      quantity: 'n[1]',
      step: 'forward.1',
    })
  })
})

describe('letters', () => {
  it('leave the names of the formula alone', () => {
    const { quantities } = told('(v1 + f) * 2', { v1: 1, f: 2 })
    expect(quantities.get('n[1]')?.tex).toBe('u_{1}')
    expect(quantities.get('n[2]')?.tex).toBe('L')
  })

  it('count the values of a name that is given again', () => {
    const { quantities } = told('c = x + 1; c += c; c', { x: 1 })
    expect([quantities.get('n[1]')?.tex, quantities.get('n[2]')?.tex]).toEqual(['c', '{c^{(2)}}'])
  })
})

describe('every line evaluates to its result', () => {
  const faultsOf = ({ steps, quantities }: Derivation) =>
    steps.flatMap((step) => substitutions(step).flatMap((one) => faults(one, quantities, 0.25)))

  it.each(lesson.presets)('of the preset $id', ({ params }) => {
    expect(faultsOf(lesson.derive(params, DEFAULT_OPTIONS))).toEqual([])
  })

  it('of a random formula', { timeout: 60_000 }, () => {
    const numbers = fc.record({
      x: fc.integer({ min: -16, max: 16 }),
      y: fc.constant(0.5),
      z: fc.constant(-0.75),
    })
    fc.assert(
      fc.property(smoothFormula, numbers, (text, { x, y, z }) => {
        expect(faultsOf(told(text, { x: x / 8, y, z }))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('editing', () => {
  const params = { expression: '(x + y) * z', variables: { x: -2, y: 5, z: -4 } }

  it('keeps the numbers of variables that a new formula still has, and begins others at 1', () => {
    expect(lesson.set(params, 'formula.text', 'x * q')).toEqual({
      expression: 'x * q',
      variables: { x: -2, q: 1 },
    })
  })

  it('refuses a formula that no screen could draw', () => {
    const long = Array.from({ length: 500 }, () => 'x').join(' + ')
    expect(lesson.complain?.(params, 'formula.text', long)?.sentence.en).toMatch(
      /at most 400.*found 500/,
    )
    expect(lesson.set(params, 'formula.text', long)).toBe(params)
  })
})

describe('exploring', () => {
  const probe = exploring.probe(
    { expression: 'max(x, y) * z + relu(x)', variables: { x: 1, y: 2, z: 3 } },
    DEFAULT_OPTIONS,
  )

  it('answers for other numbers, and comes back to the present ones', () => {
    expect(probe.loss).toBe(7)
    expect(probe.lossAt([['x', 4]])).toBe(16)
    expect(probe.lossAt([])).toBe(7)
    expect([...probe.lossOver('x', [-1, 4], 'z', [0, 1])]).toEqual([0, 4, 2, 8])
  })

  it('finds the corners of a variable', () => {
    expect(probe.kinks('x', -5, 5).map(({ at }) => Number(at.toFixed(9)))).toEqual([0, 2])
  })

  it('gives the gradient of every variable', () => {
    expect(['x', 'y', 'z'].map(probe.gradient)).toEqual([1, 3, 2])
  })
})
