import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isExpression,
  linkExpression,
  mergeExpression,
  readExpression,
  unlinkExpression,
  writeExpression,
} from '../../src/format/expression-example.ts'
import type { ExpressionExample } from '../../src/model/expression.ts'
import { smoothFormula } from './formulas.ts'

const FILE = { version: 1, expression: '(x + y) * z', variables: { x: -2, y: 5, z: -4 } }
const DEFAULTS: ExpressionExample = { expression: FILE.expression, variables: FILE.variables }

describe('an expression file', () => {
  it('is told from a network by its expression', () => {
    expect(isExpression(FILE)).toBe(true)
    expect(isExpression({ version: 1, layers: [] })).toBe(false)
    expect([null, 3, [FILE]].some(isExpression)).toBe(false)
  })

  it('comes back as it was', () => {
    expect(readExpression(FILE)).toEqual(DEFAULTS)
    const titled = { ...DEFAULTS, title: 'A sum & a product' }
    expect(readExpression(writeExpression(titled))).toEqual(titled)
  })

  it('keeps the difference of 0 and −0 out', () => {
    const { variables } = readExpression({ ...FILE, variables: { ...FILE.variables, x: -0 } })
    expect(Object.is(variables['x'], 0)).toBe(true)
  })

  it.each<readonly [string, object, string]>([
    ['no version', { version: undefined }, 'version: expected version 1; found nothing.'],
    [
      'a later version',
      { version: 2 },
      'version: version 2 is newer than this program reads; expected 1.',
    ],
    ['no formula', { expression: 3 }, 'expression: expected a text; found 3.'],
    [
      'no variables',
      { variables: undefined },
      'variables: expected an object of numbers; found nothing.',
    ],
    [
      'a list of variables',
      { variables: [1] },
      'variables: expected an object of numbers; found a list of 1.',
    ],
    [
      'a text for a number',
      { variables: { x: '1' } },
      'variables.x: expected a finite number; found "1".',
    ],
    [
      'an infinite number',
      { variables: { x: Infinity } },
      'variables.x: expected a finite number; found Infinity.',
    ],
    [
      'a name that is none',
      { variables: { 'x y': 1 } },
      'variables["x y"]: expected a name of letters, digits and _ that begins with a letter; found "x y".',
    ],
    [
      'the name of a function',
      { variables: { max: 1 } },
      'variables.max: "max" is a function and cannot be a variable.',
    ],
    [
      'an unknown field',
      { loss: 'x' },
      'loss: unknown field "loss"; expected only the fields of the format.',
    ],
    [
      'a name without a value',
      { variables: { x: 1, y: 1 } },
      'expression: "z" has no value; expected a variable or a name that an earlier statement gives (character 11).',
    ],
    [
      'a formula that cannot be read',
      { expression: '(x + y * z' },
      'expression: this bracket is never closed (character 1).',
    ],
  ])('is refused with %s', (_name, change, sentence) => {
    const file = Object.fromEntries(
      Object.entries({ ...FILE, ...change }).filter(([, field]) => field !== undefined),
    )
    expect(() => readExpression(file)).toThrow(sentence)
  })
})

describe('parameters over the defaults', () => {
  it('change some variables of the formula', () => {
    expect(mergeExpression(DEFAULTS, { variables: { y: 1 } }).variables).toEqual({
      x: -2,
      y: 1,
      z: -4,
    })
  })

  it('replace all variables together with the formula', () => {
    const patch = { expression: 'a^2', variables: { a: 3 } }
    expect(mergeExpression(DEFAULTS, patch)).toEqual(patch)
  })

  it('keep the variables where only the formula changes', () => {
    expect(mergeExpression(DEFAULTS, { expression: 'x*y' }).variables).toEqual(FILE.variables)
  })
})

describe('a link', () => {
  it('says only what differs', () => {
    expect(linkExpression(DEFAULTS, DEFAULTS)).toEqual({})
    const moved = { ...DEFAULTS, variables: { ...DEFAULTS.variables, y: 1.5 } }
    expect(linkExpression(moved, DEFAULTS)).toEqual({ y: '1.5' })
    expect(linkExpression({ expression: 'a*f', variables: { a: 1, f: 2 } }, DEFAULTS)).toEqual({
      f: 'a*f',
      a: '1',
      'f.': '2',
    })
  })

  it('brings any example back', () => {
    const numbers = fc.record({
      x: fc.double({ noNaN: true, noDefaultInfinity: true }),
      y: fc.integer(),
      z: fc.integer(),
    })
    fc.assert(
      fc.property(smoothFormula, numbers, (expression, variables) => {
        const example = readExpression({ version: 1, expression, variables })
        expect(unlinkExpression(linkExpression(example, DEFAULTS), DEFAULTS)).toEqual(example)
      }),
    )
  })

  it.each([
    [{ x: 'a' }, 'x: expected a number; found "a".'],
    [{ u: '1' }, 'u: this link has a parameter that the program does not know.'],
    [{ f: 'x*(y', x: '1', y: '2' }, 'f: this bracket is never closed (character 3).'],
    [
      { f: 'x*y', x: '1' },
      'f: "y" has no value; expected a variable or a name that an earlier statement gives (character 3).',
    ],
    [
      { f: 'x', x: '1', 'a b': '2' },
      '"a b": this link has a parameter that the program does not know.',
    ],
  ])('is refused where it is damaged: %j', (query, sentence) => {
    expect(() => unlinkExpression(query, DEFAULTS)).toThrow(sentence)
  })
})
