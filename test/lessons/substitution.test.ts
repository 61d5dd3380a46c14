/** Ground rule 1: every substituted line evaluates to its result, unrounded and as displayed. */
import { PRESETS } from '../../src/lessons/bp-update/presets.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, NOTATIONS } from '../../src/derivation/options.ts'
import bpUpdate from '../../src/lessons/bp-update/index.ts'
import { openLessons } from '../../src/lessons/index.ts'
import { samplesOf, type Example } from '../../src/model/example.ts'
import { exampleArbitrary } from '../model/arbitrary.ts'
import { told } from './examples.ts'
import { faults, substitutions } from './lines.ts'

/** Every other lesson, with its presets; their lines use no slope but those that they write. */
const OTHERS = (await openLessons())
  .filter(({ id }) => id !== bpUpdate.id)
  .flatMap((lesson) =>
    [{ id: 'defaults', params: lesson.defaults }, ...lesson.presets].map(({ id, params }) => ({
      name: `${lesson.id}, ${id}`,
      derivation: lesson.derive(params, DEFAULT_OPTIONS),
    })),
  )

function faultsOf(example: Example, options: Parameters<typeof told>[1]): readonly string[] {
  const { steps, quantities } = told(example, options)
  return steps.flatMap((step) =>
    substitutions(step).flatMap((one) => faults(one, quantities, example.slope)),
  )
}

describe.each(NOTATIONS)('in the letters of %s', (notation) => {
  it.each(PRESETS)('every line of the preset $id evaluates to its result', ({ params }) => {
    expect(faultsOf(params, { notation })).toEqual([])
  })

  it('every line of a random example evaluates to its result, batches included', () => {
    const runs = fc.record({ example: exampleArbitrary, sample: fc.nat(7), unit: fc.boolean() })
    fc.assert(
      fc.property(runs, ({ example, sample, unit }) => {
        const options = {
          notation,
          sample: Math.min(sample, samplesOf(example).length - 1),
          detail: unit ? ('unit' as const) : ('layer' as const),
        }
        expect(faultsOf(example, options)).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

it.each(OTHERS)('every line of $name evaluates to its result', ({ derivation }) => {
  const { steps, quantities } = derivation
  const all = steps.flatMap(substitutions)
  expect(all.length).toBeGreaterThan(0)
  expect(all.flatMap((one) => faults(one, quantities, 0))).toEqual([])
})

it('finds substituted lines in every step that computes', () => {
  const { steps } = told(bpUpdate.defaults)
  const without = steps.filter((step) => substitutions(step).every((one) => one.alone.length === 0))
  expect(without.map((step) => step.id)).toEqual(['task'])
})
