import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../src/engine/at.ts'
import { ACTIVATIONS, LOSSES, type Example } from '../../src/model/example.ts'
import { evaluate } from '../../src/model/mlp.ts'
import { forward } from '../../src/model/paper-forward.ts'
import { RULES } from '../../src/model/paper-rules.ts'
import { outputSlopes, update } from '../../src/model/paper.ts'
import { train } from '../../src/model/training.ts'
import { differences } from '../fixtures/differences.ts'
import { layer, mainExample, network } from './examples.ts'

describe('a wrong rule', () => {
  const replaced = (rules: Partial<typeof RULES>) => update(mainExample(), { ...RULES, ...rules })

  it.each([
    ['weightedSum', { weightedSum: () => 1 }],
    ['outputDelta', { outputDelta: () => 1 }],
    ['hiddenDelta', { hiddenDelta: () => 1 }],
    ['weightGradient', { weightGradient: () => 1 }],
  ])('%s changes the update', (_, rules) => {
    expect(replaced(rules).updated).not.toEqual(update(mainExample()).updated)
  })

  it('biasGradient changes the update', () => {
    const example = network([layer([[1]], 'identity', [0.5])], { inputs: [1], targets: [0] })
    const wrong = update(example, { ...RULES, biasGradient: () => 7 })
    expect(wrong.gradients.biases).toEqual([[7]])
    expect(wrong.updated.biases).toEqual([[0.5 - 7]])
  })

  it('gives the hidden δ its slope, its outgoing weights and the δ they lead to', () => {
    const seen: unknown[] = []
    replaced({
      hiddenDelta: (slope, outgoing, deltas) => {
        seen.push([slope, outgoing, deltas])
        return 0
      },
    })
    expect(
      differences(seen as never, [
        [1, [0.5], [-0.226]],
        [1, [0.8], [-0.226]],
      ]),
    ).toEqual([])
  })
})

describe('conventions', () => {
  const single = (settings: Partial<Example>, activation: 'relu' | 'leaky-relu' | 'prelu') =>
    evaluate(network([layer([[1]], activation)], { inputs: [0], targets: [-1] }, settings))
      .gradients.z

  it.each([0, 0.5, 1] as const)('takes ReLU′(0) as %d', (reluAtZero) => {
    expect(single({ reluAtZero }, 'relu')).toEqual([[[reluAtZero]]]) // E = ½(0 + 1)², so ∂E/∂y = 1
  })

  it.each(['leaky-relu', 'prelu'] as const)('gives %s at 0 its slope', (activation) => {
    expect(single({ slope: 0.1 }, activation)).toEqual([[[0.1]]])
  })

  it('subtracts a threshold and turns its gradient around', () => {
    const example = network(
      [layer([[2]], 'identity', [0.5])],
      { inputs: [3], targets: [0] },
      { biasSign: 'threshold', learningRate: 0.1 },
    )
    const { forward, gradients, updated } = update(example)
    expect(forward[0]?.z).toEqual([[5.5]])
    expect(gradients.biases).toEqual([[-5.5]])
    expect(differences(updated.biases, [[1.05]])).toEqual([])
    expect(evaluate(example).gradients.biases).toEqual([[-5.5]])
  })

  it('has no gradient for biases that are not there', () => {
    expect(update(mainExample()).gradients.biases).toEqual([null, null])
    expect(update(mainExample()).updated.biases).toEqual([null, null])
  })

  it('reports the gradient of a frozen bias and leaves the bias', () => {
    const example = network(
      [layer([[2]], 'identity', [1])],
      { inputs: [1], targets: [0] },
      { trainBiases: 'none' },
    )
    expect(update(example).gradients.biases).toEqual([[3]])
    expect(update(example).updated.biases).toEqual([[1]])
  })
})

describe('losses', () => {
  const lossOf = (loss: Example['loss'], y: readonly number[], targets: readonly number[]) =>
    evaluate(
      network(
        [
          layer(
            y.map((value) => [value]),
            loss === 'binary-cross-entropy' ? 'sigmoid' : 'identity',
          ),
        ],
        { inputs: [1], targets },
        { loss },
      ),
    )

  it.each([
    ['half-squared-error', [2, 0.5]],
    ['squared-error', [4, 1]],
    ['mean-squared-error', [2, 0.5]], // halves of 4 and 1: two outputs
  ] as const)('%s of (3, 1) against (1, 2) is %j', (loss, expected) => {
    expect(lossOf(loss, [3, 1], [1, 2]).lossPerOutput).toEqual([expected])
  })

  it('divides the mean squared error by the outputs, not by the samples', () => {
    expect(lossOf('mean-squared-error', [3, 1, 0], [0, 0, 0]).loss).toBeCloseTo(10 / 3, 14)
  })

  it('binary cross-entropy of a coin toss is ln 2 per output', () => {
    expect(differences(lossOf('binary-cross-entropy', [0, 0], [1, 0]).loss, 2 * Math.LN2)).toEqual(
      [],
    )
  })

  it('binary cross-entropy with a soft target adds both terms', () => {
    // y = σ(1): −(¼ ln y + ¾ ln(1−y)) = ln(1 + e) − ¼
    const expected = Math.log(1 + Math.E) - 0.25
    expect(differences(lossOf('binary-cross-entropy', [1], [0.25]).loss, expected)).toEqual([])
  })

  it('softmax cross-entropy of three equal logits is ln 3', () => {
    expect(
      differences(lossOf('softmax-cross-entropy', [5, 5, 5], [0, 1, 0]).loss, Math.log(3)),
    ).toEqual([])
  })

  it('softmax cross-entropy has δ = p − t', () => {
    const { gradients } = lossOf('softmax-cross-entropy', [Math.log(2), 0, 0], [0, 0.5, 0.5])
    expect(differences(gradients.z, [[[0.5, -0.25, -0.25]]])).toEqual([])
  })

  it('softmax cross-entropy of a single class is 0 and moves nothing', () => {
    const example = network(
      [layer([[2]], 'identity')],
      { inputs: [1], targets: [1] },
      { loss: 'softmax-cross-entropy' },
    )
    expect(update(example).loss).toBe(0)
    expect(update(example).gradients.weights).toEqual([[[0]]])
  })

  // e⁻⁷⁰⁸ is the last power that is not subnormal, e⁻⁷⁴⁵ the last above 0
  it.each([100, 700, 715, 740, 746, 1e4, 1e300])(
    'softmax cross-entropy stays exact where a probability is e^−%d',
    (gap) => {
      const example = network(
        [layer([[gap], [0]], 'identity')],
        { inputs: [1], targets: [0, 1] },
        { loss: 'softmax-cross-entropy' },
      )
      const paper = update(example)
      expect(differences(paper.loss, gap)).toEqual([])
      expect(
        differences(
          paper.backward.map((sample) => sample.deltas),
          [[[1, -1]]],
        ),
      ).toEqual([])
      const tape = evaluate(example)
      expect(differences(tape.loss, gap)).toEqual([])
      expect(differences(tape.gradients.z, [[[1, -1]]])).toEqual([])
    },
  )
})

describe('softmax as the last activation', () => {
  const example = network(
    [layer([[Math.log(1)], [Math.log(3)]], 'softmax')],
    { inputs: [1], targets: [0.25, 0.75] },
    { loss: 'half-squared-error' },
  )

  it('gives probabilities', () => {
    expect(differences(update(example).forward[0]?.a, [[0.25, 0.75]])).toEqual([])
  })

  it('answers to every pre-activation: pₖ(δₖⱼ − pⱼ)', () => {
    const slopes = outputSlopes(example, forward(example, { inputs: [1], targets: [0, 0] }))
    const [stays, moves] = [3 / 16, -3 / 16]
    expect(
      differences(slopes, [
        [stays, moves],
        [moves, stays],
      ]),
    ).toEqual([])
  })

  it('does not answer to a shift of all logits', () => {
    const shifted = network([layer([[800], [800 + Math.log(3)]], 'softmax')], {
      inputs: [1],
      targets: [0, 0],
    })
    expect(differences(update(shifted).forward[0]?.a, [[0.25, 0.75]])).toEqual([])
    expect(differences(evaluate(shifted).a[0], [[0.25, 0.75]])).toEqual([])
  })
})

describe('overflow', () => {
  const huge = (hidden: Example['layers'][number]['activation'], loss: Example['loss']) => {
    const outputs: Record<Example['loss'], Example['layers'][number]['activation']> = {
      'half-squared-error': 'identity',
      'squared-error': 'relu',
      'mean-squared-error': 'softmax',
      'binary-cross-entropy': 'sigmoid',
      'softmax-cross-entropy': 'identity',
    }
    return network(
      [
        layer(
          [
            [1e308, 1e308],
            [-1e308, 1e308],
          ],
          hidden,
          [1e308, -1e308],
        ),
        layer(
          [
            [1e308, 1e308],
            [1e308, -1e308],
          ],
          outputs[loss],
        ),
      ],
      { inputs: [1e3, 1e3], targets: [1, 0] },
      { loss, updates: 3, learningRate: 1e300 },
    )
  }
  const cases = ACTIVATIONS.filter((name) => name !== 'softmax').flatMap((hidden) =>
    LOSSES.map((loss) => [hidden, loss] as const),
  )

  it.each(cases)('of %s with %s gives Infinity or NaN and no exception', (hidden, loss) => {
    const example = huge(hidden, loss)
    const numbers = [
      ...evaluate(example).z.flat(2),
      ...update(example).updated.weights.flat(2),
      ...train(example).map((moment) => moment.loss),
    ]
    expect(numbers.some((value) => !Number.isFinite(value))).toBe(true)
    expect(numbers.every((value) => typeof value === 'number')).toBe(true)
  })

  it('does not happen in the tails of a bounded activation', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sigmoid' as const, 'tanh' as const, 'algebraic' as const),
        fc.constantFrom(1e9, -1e9, 1e155, -1e155, 1e308, -1e308),
        (activation, weight) => {
          const example = network([layer([[weight]], activation)], { inputs: [1], targets: [0.5] })
          const y = weight > 0 ? 1 : activation === 'sigmoid' ? 0 : -1
          expect(at(update(example).forward, 0).a).toEqual([[y]])
          expect(evaluate(example).a).toEqual([[[y]]])
          expect(differences(evaluate(example).gradients.weights, [[[0]]])).toEqual([])
        },
      ),
    )
  })
})
