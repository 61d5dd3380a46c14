import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeExample, readExample } from '../../src/format/example.ts'
import { linkExample, unlinkExample } from '../../src/format/link.ts'
import { complaintOf, example, MAIN } from './arbitrary.ts'

const main = readExample(MAIN)

describe('linkExample', { timeout: 60_000 }, () => {
  it('says nothing about what is at its default', () => {
    expect(linkExample(main, main)).toEqual({})
  })

  it('writes readable numbers', () => {
    const edited = mergeExample(main, {
      learningRate: 0.5,
      layers: [
        {
          weights: [
            [0.7, 0.2],
            [0.1, 0.7],
          ],
          biases: [0.35, 0.35],
          activation: 'sigmoid',
        },
        MAIN.layers[1],
      ],
      optimizer: { kind: 'momentum', momentum: 0.9 },
      hiddenUsesUpdatedWeights: true,
    })
    expect(linkExample(edited, main)).toEqual({
      act: 'sigmoid,relu',
      w1: '0.7,0.2;0.1,0.7',
      b1: '0.35,0.35',
      eta: '0.5',
      opt: 'momentum:0.9',
      old: '1',
    })
  })

  it('writes every layer where their number differs', () => {
    const single = mergeExample(main, {
      layers: [{ weights: [[0.6, 0.2]], biases: null, activation: 'relu' }],
    })
    expect(linkExample(single, main)).toMatchObject({ w1: '0.6,0.2', act: 'relu' })
    expect(unlinkExample(linkExample(single, main), main)).toEqual(single)
  })

  it('keeps a batch of one a batch', () => {
    const batch = mergeExample(main, { samples: [{ inputs: [0.2, 0.3], targets: [0.5] }] })
    expect(linkExample(batch, main)).toMatchObject({ x: '0.2,0.3;', t: '0.5;' })
    expect(unlinkExample(linkExample(batch, main), main)).toEqual(batch)
    expect(unlinkExample(linkExample(main, batch), batch)).toEqual(main)
  })

  it('comes back exactly, from any example over any defaults', () => {
    fc.assert(
      fc.property(example, example, (one, defaults) => {
        expect(unlinkExample(linkExample(one, defaults), defaults)).toEqual(one)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('unlinkExample', () => {
  it.each([
    [{ w1: '0.6,0.2;0.1' }, 'w1: expected 2 numbers, one per input; found 1.'],
    [{ w2: '0.5,x' }, 'w2: expected a number; found "x".'],
    [{ w2: '0.5,1e999' }, 'w2: expected a number; found "1e999".'],
    [{ w3: '1' }, 'w3: this layer does not exist; the network has 2.'],
    [{ w0: '1' }, 'w0: this link has a parameter that the program does not know.'],
    [{ x: '0.2;0.3' }, 't: expected targets for 2 samples, as in x; found 1.'],
    [{ x: '' }, 'x: expected a number; found "".'],
    [
      { act: 'relu,relux' },
      'act: expected one of identity, relu, leaky-relu, prelu, sigmoid, tanh, softplus, algebraic, softmax; found "relux".',
    ],
    [{ act: 'relu,relu,relu' }, 'w1: expected a list; found nothing.'],
    [
      { loss: 'mse' },
      'loss: expected one of half-squared-error, squared-error, mean-squared-error, binary-cross-entropy, softmax-cross-entropy; found "mse".',
    ],
    [{ eta: '1/2' }, 'eta: expected a number; found "1/2".'],
    [{ old: 'yes' }, 'old: expected 0 or 1; found "yes".'],
    [
      { reduce: 'mean' },
      'reduce: only several samples have a reduction; expected samples separated by ; in x and t.',
    ],
    [{ opt: 'momentum' }, 'opt: expected a number; found nothing.'],
    [{ updates: '0' }, 'updates: expected ≥ 1; found 0.'],
    [{ colour: 'red' }, 'colour: this link has a parameter that the program does not know.'],
    [{ toString: '1' }, 'toString: this link has a parameter that the program does not know.'],
  ])('refuses %j', (query, sentence) => {
    expect(complaintOf(() => unlinkExample(query, main))).toBe(sentence)
  })
})
