import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DEFAULT_OPTIONS, DETAILS, NOTATIONS } from '../../../../src/derivation/options.ts'
import type { Row, Segment } from '../../../../src/derivation/equation.ts'
import { derive } from '../../../../src/lessons/bp-update/derive.ts'
import { blanksOf } from '../../../../src/lessons/bp-update/practice/blanks.ts'
import { DEFAULT } from '../../../../src/lessons/bp-update/default.ts'
import { exampleArbitrary } from '../../../model/arbitrary.ts'

const slotsOf = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap((row) => {
    const places: readonly { readonly segments: readonly Segment[] }[] =
      row.kind === 'known' ? row.braces : row.cells
    return places.flatMap(({ segments }) =>
      segments.flatMap((segment) => ('quantity' in segment ? [segment.quantity] : [])),
    )
  })

it('is a number slot of the step that it names, in every network and notation', () => {
  fc.assert(
    fc.property(
      exampleArbitrary,
      fc.constantFrom(...NOTATIONS),
      fc.constantFrom(...DETAILS),
      fc.nat(3),
      (example, notation, detail, sample) => {
        const options = { ...DEFAULT_OPTIONS, notation, detail, sample }
        const steps = new Map(derive(example, options).steps.map((step) => [step.id, step]))
        const lost = blanksOf(example, options).filter(({ quantity, step }) => {
          const found = steps.get(step)
          const rows = [...(found?.rows ?? []), ...(found?.members ?? []).flatMap((m) => m.rows)]
          return !slotsOf(rows).includes(quantity)
        })
        expect(lost).toEqual([])
      },
    ),
    { numRuns: 25, seed: 20261125 },
  )
})

it('is named once', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const ids = blanksOf(example, DEFAULT_OPTIONS).map(({ quantity }) => quantity)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 25, seed: 20261125 },
  )
})

it('follows the fading table of the homework problem', () => {
  const blanks = blanksOf(DEFAULT, DEFAULT_OPTIONS)
  const at = (level: number) =>
    blanks.filter((blank) => blank.level === level).map(({ quantity }) => quantity)
  expect(at(1)).toEqual(['beta1_new', 'y_new', 'E_new'])
  expect(at(2)).toEqual(['Delta_w21', 'Delta_v21', 'Delta_v12', 'Delta_v22'])
  expect(at(3)).toEqual(['e1', 'e2'])
  expect(at(4)).toEqual(['g1', 'Delta_w11'])
  expect(at(5)).toContain('Delta_v11')
})
