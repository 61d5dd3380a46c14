/** What the compare tool asks of the lesson: updates that leave some layers as they are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../../../src/derivation/options.ts'
import { valueOf } from '../../../../src/derivation/quantity.ts'
import { setControl } from '../../../../src/lessons/bp-update/set-control.ts'
import { training } from '../../../../src/lessons/bp-update/explore/training.ts'
import { withParameters } from '../../../../src/model/descent.ts'
import { evaluate } from '../../../../src/model/mlp.ts'
import { update } from '../../../../src/model/paper.ts'
import { differences } from '../../../fixtures/differences.ts'
import { exampleArbitrary } from '../../../model/arbitrary.ts'
import { mainExample } from '../../../model/examples.ts'
import { DEFAULT } from '../../../../src/lessons/bp-update/default.ts'
import { PRESETS } from '../../../../src/lessons/bp-update/presets.ts'

const quantities = (frozen: readonly number[]) =>
  training.quantities(mainExample(), DEFAULT_OPTIONS, frozen)

describe('an update with frozen layers', () => {
  it.each([
    ['all layers', [], '0.01598'],
    ['only w', [0], '0.02137'],
    ['only v', [1], '0.01997'],
  ])('of %s reaches the published loss', (_, frozen, loss) => {
    expect(valueOf(quantities(frozen), 'E_new').toFixed(5)).toBe(loss)
  })

  it('changes nothing about what is frozen, and keeps its gradient', () => {
    const held = quantities([0])
    expect(valueOf(held, 'Delta_v11')).toBe(0)
    expect(valueOf(held, 'v11_new')).toBe(0.6)
    expect(valueOf(held, 'dE_dv11')).toBeCloseTo(-0.0226, 10)
    expect(valueOf(held, 'w11_new')).toBeCloseTo(0.54068, 10)
  })

  it('foretells −η‖∇E‖² of what moves alone', () => {
    const predicted = -((0.226 * 0.18) ** 2 + (0.226 * 0.23) ** 2)
    expect(valueOf(quantities([0]), 'predicted')).toBeCloseTo(predicted, 12)
  })

  it('has the loss of a network in which only the others were replaced', () => {
    fc.assert(
      fc.property(exampleArbitrary, fc.nat(3), (drawn, layer) => {
        const example = { ...drawn, hiddenUsesUpdatedWeights: false }
        const { updated } = update(example)
        const mixed = {
          weights: updated.weights.map((rows, l) =>
            l === layer ? (example.layers[l]?.weights ?? []) : rows,
          ),
          biases: updated.biases.map((row, l) =>
            l === layer ? (example.layers[l]?.biases ?? null) : row,
          ),
        }
        const found = training.quantities(example, DEFAULT_OPTIONS, [layer])
        const { loss } = evaluate(withParameters(example, mixed))
        expect(differences(valueOf(found, 'E_new'), loss)).toEqual([])
      }),
      { numRuns: 60, seed: 20261125 },
    )
  })
})

describe('the ideas for a comparison', () => {
  it.each(PRESETS.map((preset) => [preset.id, preset.params] as const))(
    'can all be set on %s, and differ from it',
    (_, params) => {
      for (const { changes, frozen } of training.ideas(params, DEFAULT_OPTIONS)) {
        const changed = changes.reduce((one, [id, value]) => setControl(one, id, value), params)
        expect(changes.length + frozen.length).toBeGreaterThan(0)
        if (changes.length > 0) expect(changed).not.toEqual(params)
        expect(frozen.length).toBeLessThan(params.layers.length)
      }
    },
  )

  it('offer a larger step, another activation, each layer alone and the usual slip', () => {
    expect(training.ideas(DEFAULT, DEFAULT_OPTIONS).map(({ name }) => name.en)).toEqual([
      '$\\eta=8$',
      'sigmoid',
      'only $v$ trained',
      'only $w$ trained',
      'updated weights',
      'loss without ½',
    ])
  })
})
