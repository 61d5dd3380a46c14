import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format } from '../../../../src/derivation/number.ts'
import { DEFAULT_OPTIONS } from '../../../../src/derivation/options.ts'
import { parseFormula } from '../../../../src/format/expression.ts'
import { PRESETS } from '../../../../src/lessons/expression/presets.ts'
import lesson from '../../../../src/lessons/expression/index.ts'
import { practising } from '../../../../src/lessons/expression/practising.ts'
import { worth, type ExpressionExample } from '../../../../src/model/expression.ts'
import { diagnose } from '../../../../src/practice/diagnose.ts'
import { gap } from '../../../../src/derivation/entry.ts'
import { numberOf, problemOf } from '../../../../src/practice/problem.ts'
import { isAccepted } from '../../../../src/practice/verdict.ts'
import { anyFormula, smoothFormula } from '../../../format/formulas.ts'
import { FRESH, typed } from '../../../practice/problems.ts'

const work = (example: ExpressionExample, ...mistakes: readonly string[]) =>
  practising.work(example, DEFAULT_OPTIONS, { mistakes })

const variables = { x: 0.7, y: -1.2, z: 0.4 }

/** The slope of the output in a variable, measured. */
function slope({ expression, variables: given }: ExpressionExample, name: string): number {
  const { formula } = parseFormula(expression)
  const h = 1e-5
  const f = (by: number) => worth(formula, { ...given, [name]: (given[name] ?? NaN) + by })
  return (f(h) - f(-h)) / (2 * h)
}

describe('the right rules', () => {
  it('give the gradients that central differences measure', () => {
    fc.assert(
      fc.property(smoothFormula, (expression) => {
        const example = { expression, variables }
        const solution = work(example)
        for (const { quantity } of practising.blanks(example, DEFAULT_OPTIONS)) {
          const [, name] = /^grad\[([xyz])\]$/.exec(quantity) ?? []
          const right = solution.get(quantity)
          if (name === undefined || right === undefined) continue
          const measured = slope(example, name)
          fc.pre(Math.abs(right) < 1e4 && Number.isFinite(measured))
          expect(Math.abs(measured - right)).toBeLessThan(1e-4 * Math.max(1, Math.abs(right)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('give the numbers of the steps, for any formula', () => {
    fc.assert(
      fc.property(anyFormula, (expression) => {
        const example = { expression, variables }
        const { quantities } = lesson.derive(example, DEFAULT_OPTIONS)
        for (const [id, value] of work(example)) {
          const shown = quantities.get(id)?.value ?? NaN
          if (Number.isFinite(shown) && Math.abs(shown) < 1e12) expect(value).toBeCloseTo(shown, 6)
          else if (!Number.isFinite(shown)) expect(Number.isFinite(value), id).toBe(false)
        }
      }),
      { numRuns: 100 },
    )
  })

  it.each(PRESETS)('give the numbers of the steps of $id', ({ params }) => {
    const { quantities } = lesson.derive(params, DEFAULT_OPTIONS)
    for (const [id, value] of work(params))
      expect(value).toBeCloseTo(quantities.get(id)?.value ?? NaN)
  })
})

/** Worked by hand: a formula, a wrong rule, and what it makes of one number. */
const BY_HAND: readonly (readonly [string, Record<string, number>, string, string, number])[] = [
  ['x^3', { x: 2 }, 'power-as-product', 'n[1]', 6],
  ['(x + y) * z', { x: -2, y: 5, z: -4 }, 'upstream-lost', 'grad[x]', 1],
  ['(x + y) * z', { x: -2, y: 5, z: -4 }, 'slope-added', 'grad[x]', -3],
  ['(x + y) * z', { x: -2, y: 5, z: -4 }, 'own-operand', 'grad[z]', -4],
  ['x*x + x', { x: 3 }, 'last-path-only', 'grad[x]', 3],
  ['x - y', { x: 1, y: 2 }, 'minus-lost', 'grad[y]', 1],
  ['-x', { x: 1 }, 'minus-lost', 'grad[x]', 1],
  ['x / y', { x: 3, y: 2 }, 'quotient-minus-lost', 'grad[y]', 0.75],
  ['x / y', { x: 3, y: 2 }, 'quotient-square-lost', 'grad[y]', -1.5],
  ['x^3', { x: 2 }, 'exponent-kept', 'grad[x]', 24],
  ['x^3', { x: 2 }, 'factor-lost', 'grad[x]', 4],
  ['exp(x)', { x: 2 }, 'exp-as-power', 'grad[x]', 2 * Math.E],
  ['sqrt(x)', { x: 16 }, 'value-for-slope', 'grad[x]', 4],
  ['sqrt(x)', { x: 16 }, 'slope-at-output', 'grad[x]', 0.25],
  ['sigmoid(x)', { x: 0 }, 'slope-at-output', 'grad[x]', 0.235004],
  ['max(x, y)', { x: 1, y: 2 }, 'loser-passes', 'grad[x]', 1],
  ['z * relu(x)', { x: -1, z: 3 }, 'gate-open', 'grad[x]', 3],
]

describe('the wrong rules', () => {
  it.each(BY_HAND)('%s at %j by %s', (expression, given, mistake, quantity, expected) => {
    const example = { expression, variables: given }
    const offered = practising.mistakes(example, DEFAULT_OPTIONS).map(({ id }) => id)
    expect(offered).toContain(mistake)
    expect(work(example, mistake).get(quantity)).toBeCloseTo(expected, 5)
  })

  it('are offered only where they can be followed', () => {
    const example = { expression: 'x + y', variables: { x: 1, y: 2 } }
    expect(practising.mistakes(example, DEFAULT_OPTIONS)).toEqual([])
  })

  it('go together', () => {
    const example = { expression: 'x^2 - y', variables: { x: 3, y: 1 } }
    const both = work(example, 'factor-lost', 'minus-lost')
    expect([both.get('grad[x]'), both.get('grad[y]')]).toEqual([3, 1])
  })
})

describe('own numbers', () => {
  it('stand where they are, and what follows is worked with them', () => {
    const example = { expression: '(x + y) * z', variables: { x: -2, y: 5, z: -4 } }
    const own = new Map([
      ['n[1]', 7],
      ['grad[n[1]]', 4],
    ])
    const worked = practising.work(example, DEFAULT_OPTIONS, { own })
    expect(
      ['n[1]', 'n[2]', 'grad[z]', 'grad[n[1]]', 'grad[x]'].map((id) => worked.get(id)),
    ).toEqual([7, -28, 7, 4, 4])
  })
})

describe('blanks', () => {
  const asked = (expression: string, given: Record<string, number>, level: number) =>
    practising
      .blanks({ expression, variables: given }, DEFAULT_OPTIONS)
      .filter((blank) => blank.level <= level)
      .map(({ quantity }) => quantity)

  it('are the gradients of the variables first, then all that leads to them', () => {
    const given = { x: -2, y: 5, z: -4 }
    expect(asked('(x + y) * z', given, 1)).toEqual(['grad[z]', 'grad[x]', 'grad[y]'])
    expect(asked('(x + y) * z', given, 3)).toContain('grad[n[1]]')
    expect(asked('(x * y) + z', given, 4)).toContain('slope[n[1],1]')
    expect(asked('(x + y) * z', given, 4)).not.toContain('slope[n[2],1]')
    expect(asked('(x + y) * z', given, 5)).toContain('n[2]')
  })

  it('ask for each share where several paths meet, and then for their sum', () => {
    expect(asked('x*x + x', { x: 3 }, 2).filter((id) => !id.includes('n[1]]'))).toEqual([
      'share[n[2],2]',
      'share[n[1],1]',
      'share[n[1],2]',
      'grad[x]',
    ])
  })

  it('leave out what is no number', () => {
    expect(asked('x / y', { x: 1, y: 0 }, 5)).toEqual([])
  })
})

describe('new problems', () => {
  const drawn = (expression: string, given: Record<string, number>) =>
    Array.from({ length: 20 }, (_, seed) =>
      practising.generate({ expression, variables: given }, seed + 1),
    )

  it('keep the formula, and have numbers everywhere', () => {
    for (const { params } of PRESETS)
      for (const seed of [1, 2, 3, 4]) {
        const example = practising.generate(params, seed)
        expect(example.expression).toBe(params.expression)
        expect([...work(example).values()].every(Number.isFinite)).toBe(true)
      }
  })

  it('stay away from corners and from dividing by almost nothing', () => {
    for (const { variables: one } of drawn('max(x, y) + relu(z)', { x: 1, y: 1, z: 0 })) {
      expect(Math.abs((one['x'] ?? 0) - (one['y'] ?? 0))).toBeGreaterThan(0.04)
      expect(Math.abs(one['z'] ?? 0)).toBeGreaterThan(0.04)
    }
    for (const { variables: one } of drawn('x / (y - z)', { x: 1, y: 1, z: 0 }))
      expect(Math.abs((one['y'] ?? 0) - (one['z'] ?? 0))).toBeGreaterThan(0.04)
  })

  it('are the same from the same seed, and others from another', () => {
    const [one, two] = drawn('(x + y) * z', { x: -2, y: 5, z: -4 })
    expect(drawn('(x + y) * z', { x: -2, y: 5, z: -4 })[0]).toEqual(one)
    expect(one).not.toEqual(two)
  })
})

describe('for any formula', () => {
  const cases = fc.record({ expression: anyFormula, blank: fc.nat(), mistake: fc.nat() })
  const problemOn = (expression: string) => {
    const example = { expression, variables }
    return problemOf(practising, example, DEFAULT_OPTIONS, lesson.derive(example, DEFAULT_OPTIONS))
  }

  it('takes a number as it is displayed', () => {
    fc.assert(
      fc.property(cases, ({ expression, blank: n }) => {
        const problem = problemOn(expression)
        const blank = problem.blanks[n % problem.blanks.length]
        fc.pre(blank !== undefined)
        const text = format(numberOf(problem.right, blank.quantity), 6)
        expect(isAccepted(diagnose(problem, blank, typed(text), FRESH))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('names a wrong rule from the number that it gives, or those that it might be', () => {
    fc.assert(
      fc.property(cases, ({ expression, blank: n, mistake: m }) => {
        const problem = problemOn(expression)
        const blank = problem.blanks[n % problem.blanks.length]
        const mistake = problem.mistakes[m % problem.mistakes.length]
        fc.pre(blank !== undefined && mistake !== undefined)
        const wrong = numberOf(problem.wrong(mistake.id), blank.quantity)
        const right = numberOf(problem.right, blank.quantity)
        fc.pre(Number.isFinite(wrong) && gap(wrong, right) > 0.01)
        const verdict = diagnose(problem, blank, typed(wrong.toPrecision(6)), FRESH)
        const named =
          verdict.kind === 'mistake'
            ? [verdict.mistake]
            : verdict.kind === 'several'
              ? verdict.mistakes
              : []
        expect(named, `${blank.quantity}: ${verdict.kind}`).toContain(mistake.id)
      }),
      { numRuns: 100 },
    )
  })
})
