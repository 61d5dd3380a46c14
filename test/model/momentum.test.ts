/** The two forms of momentum, against the golden entries on 002 P3. */
import { describe, expect, it } from 'vitest'
import { at } from '../../src/engine/at.ts'
import { FORMS, mover, type Form } from '../../src/model/momentum.ts'
import { run } from '../../src/model/training.ts'
import { differences, type Numbers } from '../fixtures/differences.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'
import { layer, network } from './examples.ts'

interface Given {
  readonly theta0: number
  readonly beta: number
  readonly g: readonly number[]
  readonly alpha?: number
  readonly alpha_k?: readonly number[]
}

/** E = ½θ² */
const bowl = (theta: number, learningRate = 1) =>
  network([layer([[theta]], 'identity')], { inputs: [1], targets: [0] }, { learningRate })

/** θ after each of the given gradients. */
function walk({ theta0, beta, g, alpha = 0, alpha_k }: Given, form: Form): Numbers {
  const move = mover(bowl(theta0), { kind: 'momentum', form, mu: beta })
  return g.reduce(
    (thetas, gradient, k) => {
      const eta = alpha_k?.[k] ?? alpha
      return [...thetas, move(eta).weight(at(thetas, thetas.length - 1), gradient, 0, 0, 0)]
    },
    [theta0],
  )
}

describe.each(FORMS)('form %s', (form) => {
  it.each(['002-P3-momentum-given-gradients', '002-P3-momentum-lr-schedule-breaks-equivalence'])(
    'moves through %s',
    (id) => {
      const { inputs, expected } = goldenEntry<Given>(id)
      expect(differences(walk(inputs, form), expected[`theta_form_${form}`])).toEqual([])
    },
  )

  it('rolls down and up the bowl ½θ² as the golden entry does', () => {
    const { expected } = goldenEntry<unknown>('002-P3-momentum-quadratic')
    const states = run(bowl(1, 0.1), { kind: 'momentum', form, mu: 0.9 })
    const thetas = Array.from(
      { length: 9 },
      () => states.next().value.example.layers[0]?.weights[0]?.[0] ?? NaN,
    )
    expect(differences(thetas, expected['theta'])).toEqual([])
  })
})

it('reproduces the golden mistake of descending without momentum', () => {
  const { inputs, mistakes } = goldenEntry<Given>('002-P3-momentum-given-gradients')
  const move = mover(bowl(1), { kind: 'descent' })(inputs.alpha ?? NaN)
  const thetas = inputs.g.reduce(
    (all, g) => [...all, move.weight(at(all, all.length - 1), g, 0, 0, 0)],
    [inputs.theta0],
  )
  expect(differences(thetas, mistakes?.['plain_sgd'])).toEqual([])
})
