import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Formula, Rule } from '../../../../src/derivation/practice.ts'
import type { Quantities } from '../../../../src/derivation/quantity.ts'
import { DEFAULT_OPTIONS, NOTATIONS, type Options } from '../../../../src/derivation/options.ts'
import { tokensOf } from '../../../../src/format/expression/token.ts'
import { derive } from '../../../../src/lessons/bp-update/derive.ts'
import { blanksOf } from '../../../../src/lessons/bp-update/practice/blanks.ts'
import { formulaOf } from '../../../../src/lessons/bp-update/practice/formulas.ts'
import { DEFAULT } from '../../../../src/lessons/bp-update/default.ts'
import { slopeId } from '../../../../src/lessons/bp-update/quantity-ids.ts'
import { tell } from '../../../../src/lessons/bp-update/told.ts'
import { samplesOf, type Example } from '../../../../src/model/example.ts'
import { worth } from '../../../../src/model/expression.ts'
import { expressionOf, judgeFormula, judgePieces } from '../../../../src/practice/formula.ts'
import { byId } from '../../../../src/practice/symbols.ts'
import { exampleArbitrary } from '../../../model/arbitrary.ts'

const problem = fc.record({
  example: exampleArbitrary,
  notation: fc.constantFrom(...NOTATIONS),
  seed: fc.nat(),
})

function optionsOf(example: Example, notation: Options['notation'], seed: number): Options {
  return { ...DEFAULT_OPTIONS, notation, sample: seed % samplesOf(example).length }
}

/** Every formula of a problem with its quantity. */
function formulasOf(example: Example, options: Options) {
  const { quantities } = derive(example, options)
  const told = tell(example, options)
  const formulas = [...quantities.keys()].flatMap((id) => {
    const formula = formulaOf(told, id)
    return formula ? [{ id, formula }] : []
  })
  return { quantities, formulas }
}

function formulaFor(quantity: string, example: Example = DEFAULT): Formula {
  const formula = formulaOf(tell(example, DEFAULT_OPTIONS), quantity)
  if (!formula) throw new TypeError(`${quantity} has no formula`)
  return formula
}

function valuesOf({ symbols }: Rule, quantities: Quantities): Record<string, number> {
  return Object.fromEntries(
    symbols.map(({ id }) => {
      const [, slope, sum = ''] = /^f('?)\((.*)\)$/.exec(id) ?? []
      return [id, quantities.get(slope === undefined ? id : slopeId(sum))?.value ?? Number.NaN]
    }),
  )
}

describe('formulaOf', { timeout: 120_000 }, () => {
  it('gives a rule that comes to what the engine computes, in every way of writing it', () => {
    fc.assert(
      fc.property(problem, ({ example, notation, seed }) => {
        const { quantities, formulas } = formulasOf(example, optionsOf(example, notation, seed))
        for (const { id, formula } of formulas)
          for (const rule of [formula, ...formula.also]) {
            const value = quantities.get(id)?.value ?? Number.NaN
            const worked = worth(expressionOf(rule), valuesOf(rule, quantities))
            // 0·∞ where a probability has underflowed
            if (!Number.isFinite(worked) || !Number.isFinite(value)) continue
            expect(Math.abs(worked - value), `${id} = ${rule.text}`).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(value)),
            )
          }
      }),
      { numRuns: 60 },
    )
  })

  it('has a rule that is taken as it is typeset, in every way of writing it', () => {
    fc.assert(
      fc.property(problem, ({ example, notation, seed }) => {
        const { formulas } = formulasOf(example, optionsOf(example, notation, seed))
        for (const { id, formula } of formulas)
          for (const rule of [formula, ...formula.also])
            expect(judgeFormula(typeset(rule), formula), `${id} = ${typeset(rule)}`).toEqual({
              kind: 'right',
            })
      }),
      { numRuns: 15 },
    )
  })

  it('gives a rule to every blank but those that look a function up', () => {
    fc.assert(
      fc.property(problem, ({ example, notation, seed }) => {
        const blanks = blanksOf(example, optionsOf(example, notation, seed))
        const without = blanks.filter(({ formula }) => formula === undefined)
        for (const { quantity } of without)
          expect(quantity).toMatch(/^(?:s\[\d+\]\.)?(?:slope_|exp_|[aby]\d*(?:\[|_new|$)|p\[)/)
      }),
      { numRuns: 30 },
    )
  })

  it('offers no symbol twice, and none of the right ones as a wrong one', () => {
    fc.assert(
      fc.property(problem, ({ example, notation, seed }) => {
        for (const { formula } of formulasOf(example, optionsOf(example, notation, seed))
          .formulas) {
          const tray = [...formula.symbols, ...formula.distractors].map(({ id }) => id)
          expect(new Set(tray).size).toBe(tray.length)
        }
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['alpha1', 'v11 x1 + v21 x2'],
    ['g1', "(ŷ - y) f'(β)"],
    ['e1', "w11 g1 f'(α1)"],
    ['Delta_w11', 'η g₁ b₁'],
    ['Delta_v11', "η w₁₁ g₁ f'(α₁) x₁"],
    ['Delta_v21', 'η e₁ x₂'],
    ['Delta_v21', "η g₁ w₁₁ f'(α₁) x₂"],
    ['w11_new', 'w11 + Δw11'],
    ['E', '½(ŷ − y)²'],
    ['E_new', "½(ŷ − y')²"],
    ['beta1_new', "w₁₁⁺ b₁' + w₂₁⁺ b₂'"],
  ])('takes for %s the rule %s of the source', (quantity, typed) => {
    expect(judgeFormula(typed, formulaFor(quantity))).toEqual({ kind: 'right' })
  })

  it('refuses a rule without the slope, though at these numbers the slope is 1', () => {
    const { quantities } = derive(DEFAULT, DEFAULT_OPTIONS)
    expect(quantities.get(slopeId('alpha1'))?.value).toBe(1)
    expect(judgeFormula('η w11 g1 x1', formulaFor('Delta_v11'))).toMatchObject({
      kind: 'missing',
      symbols: [{ id: "f'(alpha1)" }],
    })
    expect(judgeFormula('ŷ - y', formulaFor('g1'))).toMatchObject({
      kind: 'missing',
      symbols: [{ id: "f'(beta1)" }],
    })
  })

  it('refuses a rule without the rate, though at these numbers it is 1', () => {
    expect(judgeFormula('g1 b1', formulaFor('Delta_w11'))).toMatchObject({
      kind: 'missing',
      symbols: [{ id: 'eta' }],
    })
  })

  it('asks for no slope of a straight line, where it is 1 for every number', () => {
    const straight = {
      ...DEFAULT,
      layers: DEFAULT.layers.map((layer) => ({ ...layer, activation: 'identity' as const })),
    }
    expect(judgeFormula('ŷ - y', formulaFor('g1', straight))).toEqual({ kind: 'right' })
  })

  it('says which symbol is too many where x stands for b, or the new weight for the old', () => {
    expect(judgeFormula('η g1 x1', formulaFor('Delta_w11'))).toMatchObject({
      kind: 'extra',
      symbols: [{ id: 'x1' }],
    })
    expect(judgeFormula("η w₁₁⁺ g1 f'(α1) x1", formulaFor('Delta_v11'))).toMatchObject({
      kind: 'extra',
      symbols: [{ id: 'w11_new' }],
    })
  })

  it('sees a rate in a gradient, which has none', () => {
    const options: Options = { ...DEFAULT_OPTIONS, notation: 'matrix' }
    const formula = formulaOf(tell(DEFAULT, options), 'dE_dw11')
    expect(formula && judgeFormula('α δ⁽²⁾₁ a⁽¹⁾₁', formula)).toMatchObject({
      kind: 'extra',
      symbols: [{ id: 'eta' }],
    })
  })

  it('sees a gradient in place of a change by its sign', () => {
    expect(judgeFormula('-η g1 b1', formulaFor('Delta_w11'))).toEqual({ kind: 'sign' })
  })

  it('can be put together from a tray', () => {
    const chain = formulaFor('Delta_v11')
    expect(chain.isProduct).toBe(true)
    expect(judgePieces(chain.symbols.map(({ id }) => id).toReversed(), chain)).toEqual({
      kind: 'right',
    })
  })
})

/** A rule as the page would print it, with a dot for every product. */
function typeset(rule: Rule): string {
  const shown = new Map(rule.symbols.map(({ id, tex }) => [id, tex]))
  return tokensOf(rule.text, byId(rule))
    .map(({ kind, text }) =>
      kind === 'name' ? bracketed(shown.get(text) ?? text) : text === '*' ? '\\cdot' : text,
    )
    .join(' ')
}

function bracketed(tex: string): string {
  return tex.startsWith('-') ? `(${tex})` : tex
}
