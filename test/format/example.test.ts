import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mergeExample,
  parseExampleText,
  readExample,
  writeExample,
} from '../../src/format/example.ts'
import { editorLimits } from '../../src/format/limits.ts'
import { complaintOf, example, MAIN } from './arbitrary.ts'

const [hidden, output] = MAIN.layers

describe('readExample', () => {
  it('fills in every default', () => {
    expect(readExample(MAIN)).toEqual({
      inputs: [0.2, 0.3],
      targets: [0.5],
      layers: MAIN.layers,
      loss: 'half-squared-error',
      learningRate: 1,
      trainBiases: 'per-neuron',
      slope: 0.25,
      reluAtZero: 0,
      biasSign: 'add',
      optimizer: { kind: 'sgd' },
      updates: 1,
      hiddenUsesUpdatedWeights: false,
    })
  })

  it('sums over samples where a batch does not say otherwise', () => {
    const { inputs, targets, ...rest } = MAIN
    expect(readExample({ ...rest, samples: [{ inputs, targets }] })).toMatchObject({
      reduction: 'sum',
    })
  })

  const refused: readonly (readonly [string, unknown, string])[] = [
    ['a list', [], 'expected an object with the fields of an example; found a list of 0.'],
    ['null', null, 'expected an object with the fields of an example; found null.'],
    ['no version', { ...MAIN, version: undefined }, 'version: expected version 1; found nothing.'],
    [
      'a later version',
      { ...MAIN, version: 2 },
      'version: version 2 is newer than this program reads; expected 1.',
    ],
    ['another version', { ...MAIN, version: '1' }, 'version: expected version 1; found "1".'],
    [
      'an unknown field',
      { ...MAIN, lr: 1 },
      'lr: unknown field "lr"; expected only the fields of the format.',
    ],
    [
      'an unknown field of a layer',
      { ...MAIN, layers: [hidden, { ...output, bias: 1 }] },
      'layers[1].bias: unknown field "bias"; expected only the fields of the format.',
    ],
    [
      'a field named __proto__',
      JSON.parse('{"__proto__": {"x": 1}, "version": 1}'),
      'layers: expected a list of layers; found nothing.',
    ],
    [
      'no loss',
      { ...MAIN, loss: undefined },
      'loss: expected one of half-squared-error, squared-error, mean-squared-error, binary-cross-entropy, softmax-cross-entropy; found nothing.',
    ],
    [
      'an unknown loss',
      { ...MAIN, loss: 'mse' },
      'loss: expected one of half-squared-error, squared-error, mean-squared-error, binary-cross-entropy, softmax-cross-entropy; found "mse".',
    ],
    [
      'a text for a number',
      { ...MAIN, inputs: [0.2, '0.3'] },
      'inputs[1]: expected a number; found "0.3".',
    ],
    [
      'an infinite number',
      { ...MAIN, learningRate: Infinity },
      'learningRate: expected a finite number; found Infinity.',
    ],
    ['not a number', { ...MAIN, learningRate: NaN }, 'learningRate: expected a number; found NaN.'],
    [
      'no layers',
      { ...MAIN, layers: [] },
      'layers: expected at least one entry; found an empty list.',
    ],
    [
      'a layer that is a list',
      { ...MAIN, layers: [[[1]]] },
      'layers[0]: expected an object; found a list of 1.',
    ],
    [
      'a layer without units',
      { ...MAIN, layers: [{ ...hidden, weights: [] }] },
      'layers[0].weights: expected at least one entry; found an empty list.',
    ],
    [
      'a row that is too long for the inputs',
      { ...MAIN, layers: [{ ...hidden, weights: [[1, 2, 3]] }, output] },
      'layers[0].weights[0]: expected 2 numbers, one per input; found 3.',
    ],
    [
      'a row that is too long for the layer below',
      { ...MAIN, layers: [hidden, { ...output, weights: [[1, 2, 3]] }] },
      'layers[1].weights[0]: expected 2 numbers, one per unit below; found 3.',
    ],
    [
      'too few biases',
      { ...MAIN, layers: [{ ...hidden, biases: [1] }, output] },
      'layers[0].biases: expected 2 numbers, one per unit; found 1.',
    ],
    [
      'too many targets',
      { ...MAIN, targets: [1, 2] },
      'targets: expected 1 number, one per output; found 2.',
    ],
    [
      'softmax below another layer',
      { ...MAIN, layers: [{ ...hidden, activation: 'softmax' }, output] },
      'layers[0].activation: softmax can stand on the last layer only; expected another activation here.',
    ],
    [
      'softmax before softmax-cross-entropy',
      {
        ...MAIN,
        loss: 'softmax-cross-entropy',
        layers: [hidden, { ...output, activation: 'softmax' }],
      },
      'layers[1].activation: expected identity, as the loss softmax-cross-entropy needs; found "softmax".',
    ],
    [
      'outputs outside (0, 1) for binary-cross-entropy',
      { ...MAIN, loss: 'binary-cross-entropy' },
      'layers[1].activation: expected sigmoid / softmax, as the loss binary-cross-entropy needs; found "relu".',
    ],
    [
      'targets outside [0, 1] for binary-cross-entropy',
      {
        ...MAIN,
        targets: [1.5],
        loss: 'binary-cross-entropy',
        layers: [hidden, { ...output, activation: 'sigmoid' }],
      },
      'targets[0]: expected a target from 0 to 1, as binary-cross-entropy needs; found 1.5.',
    ],
    [
      'a reduction of one sample',
      { ...MAIN, reduction: 'mean' },
      'reduction: only samples have a reduction; expected samples instead of inputs and targets.',
    ],
    [
      'inputs beside samples',
      { ...MAIN, samples: [MAIN] },
      'samples[0].version: unknown field "version"; expected only the fields of the format.',
    ],
    [
      'both inputs and samples',
      { ...MAIN, samples: [{ inputs: [1, 2], targets: [1] }] },
      'inputs: expected either inputs and targets or samples, not both.',
    ],
    [
      'samples of different length',
      {
        ...MAIN,
        inputs: undefined,
        targets: undefined,
        samples: [
          { inputs: [1, 2], targets: [1] },
          { inputs: [1], targets: [1] },
        ],
      },
      'samples[1].inputs: expected 2 numbers, as many as in the first sample; found 1.',
    ],
    [
      'no data',
      { ...MAIN, inputs: undefined },
      'inputs: this field is missing; expected inputs and targets, or samples.',
    ],
    ['half an update', { ...MAIN, updates: 1.5 }, 'updates: expected a whole number; found 1.5.'],
    ['no updates', { ...MAIN, updates: 0 }, 'updates: expected ≥ 1; found 0.'],
    ['endless updates', { ...MAIN, updates: 1e9 }, 'updates: expected ≤ 100000; found 1000000000.'],
    [
      'an unknown optimizer',
      { ...MAIN, optimizer: { kind: 'adam' } },
      'optimizer.kind: expected one of sgd, momentum; found "adam".',
    ],
    [
      'momentum without its factor',
      { ...MAIN, optimizer: { kind: 'momentum' } },
      'optimizer.momentum: expected a number; found nothing.',
    ],
    [
      'a slope of relu at 0 in between',
      { ...MAIN, reluAtZero: 0.3 },
      'reluAtZero: expected one of 0, 0.5, 1; found 0.3.',
    ],
    [
      'an expression',
      { version: 1, expression: 'x', variables: {} },
      'expression: this is an expression; expected a network with inputs, targets, layers and loss.',
    ],
  ]
  it.each(refused)('refuses %s', (_name, input, sentence) => {
    expect(complaintOf(() => readExample(input))).toBe(sentence)
  })

  it('does not let a file reach the prototype of anything', () => {
    const file: unknown = JSON.parse(JSON.stringify(MAIN).replace('{', '{"__proto__":{"slope":9},'))
    expect(complaintOf(() => readExample(file))).toContain('__proto__')
    expect({}).not.toHaveProperty('slope')
  })
})

describe('parseExampleText', () => {
  it('names line and column where the text is no JSON', () => {
    expect(
      complaintOf(() => parseExampleText('{\n  "version": 1,\n  "inputs": [0.2, NaN]\n}')),
    ).toBe(
      'this is not valid JSON: "NaN" does not fit at line 3, column 19; only finite numbers can be read.',
    )
  })
  it('says where a text was cut off', () => {
    expect(complaintOf(() => parseExampleText('{"version": 1,'))).toBe(
      'this is not valid JSON: the text ends too early, at line 1, column 15.',
    )
  })
  it('takes no nesting for too deep', () => {
    expect(complaintOf(() => parseExampleText('['.repeat(1e6)))).toContain('ends too early')
  })
  it('reads past a byte order mark', () => {
    expect(parseExampleText(`\uFEFF${JSON.stringify(MAIN)}`)).toEqual(readExample(MAIN))
  })
})

describe('writeExample', { timeout: 60_000 }, () => {
  it('writes what readExample reads back exactly', () => {
    fc.assert(
      fc.property(example, (one) => {
        expect(readExample(JSON.parse(JSON.stringify(writeExample(one))))).toEqual(one)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('mergeExample', () => {
  const main = readExample(MAIN)
  it('changes the fields that are given and no other', () => {
    expect(mergeExample(main, { learningRate: 0.5 })).toEqual({ ...main, learningRate: 0.5 })
  })
  it('lets samples replace inputs and targets', () => {
    const samples = [{ inputs: [1, 2], targets: [3] }]
    const merged = mergeExample(main, { samples })
    expect(merged).toMatchObject({ layers: MAIN.layers, samples, reduction: 'sum' })
    expect(merged).not.toHaveProperty('inputs')
    expect(merged).not.toHaveProperty('targets')
  })
  it('lets inputs and targets replace samples', () => {
    const batch = mergeExample(main, {
      samples: [{ inputs: [1, 2], targets: [3] }],
      reduction: 'mean',
    })
    expect(mergeExample(batch, { inputs: [0.2, 0.3], targets: [0.5] })).toEqual(main)
  })
  it('refuses both, and what is no object', () => {
    expect(
      complaintOf(() =>
        mergeExample(main, { samples: [{ inputs: [1, 2], targets: [3] }], inputs: [1, 2] }),
      ),
    ).toContain('not both')
    expect(complaintOf(() => mergeExample(main, 3))).toContain('found 3')
    expect(complaintOf(() => mergeExample(main, { version: 3 }))).toContain('newer')
  })
})

describe('editorLimits', () => {
  it('lets everything pass that the page can draw', () => {
    expect(editorLimits(readExample(MAIN))).toBeUndefined()
  })
  it('names what is too large', () => {
    const wide = mergeExample(readExample(MAIN), {
      inputs: Array.from({ length: 7 }, () => 1),
      layers: [{ weights: [[1, 2, 3, 4, 5, 6, 7]], activation: 'relu' }],
    })
    expect(editorLimits(wide)?.message).toBe(
      'inputs: expected at most 6 entries, so that the drawing stays readable; found 7.',
    )
  })
})
