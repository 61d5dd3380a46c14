import { describe, expect, it } from 'vitest'
import { exampleFromMatrices } from '../../src/format/assemble.ts'
import { mergeExample, readExample } from '../../src/format/example.ts'
import { readMatrices } from '../../src/format/matrices.ts'
import { complaintOf, MAIN } from './arbitrary.ts'

const main = readExample(MAIN)
const V = [
  [0.6, 0.2],
  [0.1, 0.7],
]
const W = [[0.5, 0.8]]

describe('readMatrices', () => {
  const both: readonly (readonly [string, string])[] = [
    ['cells of a spreadsheet', '0.6\t0.2\r\n0.1\t0.7\r\n\r\n0.5\t0.8\r\n'],
    ['CSV', '0.6,0.2\n0.1,0.7\n\n0.5,0.8'],
    ['CSV with semicolons and decimal commas', '0,6;0,2\n0,1;0,7\n\n0,5;0,8'],
    ['columns of spaces', '0.6  0.2\n0.1  0.7\n \n0.5  0.8'],
    ['decimal commas between spaces', '0,6 0,2\n0,1 0,7\n\n0,5 0,8'],
    ['full-width digits', '０．６ ０．２\n０．１ ０．７\n\n０．５ ０．８'],
    ['Python lists', '[[0.6, 0.2], [0.1, 0.7]]\n[[0.5, 0.8]]'],
    ['a list of matrices', '[[[0.6, 0.2], [0.1, 0.7]], [[0.5, 0.8]]]'],
    ['what NumPy prints', '[[0.6 0.2]\n [0.1 0.7]]\n[[0.5 0.8]]'],
    [
      'PyTorch tensors',
      'tensor([[0.6, 0.2],\n        [0.1, 0.7]], dtype=torch.float64)\ntensor([[.5, .8]])',
    ],
    ['MATLAB', '[0.6 0.2; 0.1 0.7]\n[0.5 0.8;]'],
    [
      'LaTeX',
      '\\begin{pmatrix} 0.6 & 0.2 \\\\ 0.1 & 0.7 \\end{pmatrix}\n\\begin{bmatrix} \\frac12 & 0.8 \\\\ \\end{bmatrix}',
    ],
    [
      'a LaTeX array',
      '\\left(\\begin{array}{cc}0.6&0.2\\\\[2pt]0.1&0.7\\end{array}\\right), \\begin{matrix}0.5&0.8\\end{matrix}',
    ],
  ]
  it.each(both)('reads %s', (_name, text) => {
    expect(readMatrices(text).map(({ rows }) => rows)).toEqual([V, W])
  })

  it.each([
    ['W1 = np.array([[1, 2]])\nb_1: [3]', ['W1', 'b_1']],
    ['{"fc1.weight": [[1, 2]], "fc1.bias": [3]}', ['fc1.weight', 'fc1.bias']],
    [
      'W^{(1)} = \\begin{pmatrix}1&2\\end{pmatrix},\\quad \\mathbf{b} = \\begin{pmatrix}3\\end{pmatrix}',
      ['W^{(1)}', '\\mathbf{b}'],
    ],
    ['W1\n1 2\n\nb1 = 3', ['W1', 'b1']],
  ])('reads the names in %s', (text, names) => {
    expect(readMatrices(text).map(({ name }) => name)).toEqual(names)
  })

  it('turns a transposed LaTeX vector', () => {
    expect(readMatrices('\\begin{pmatrix}1&2\\end{pmatrix}^{\\top}')[0]?.rows).toEqual([[1], [2]])
  })

  it('leaves out single weights', () => {
    expect(readMatrices('w11 = 0.5\nt = 0.5').map(({ name }) => name)).toEqual(['t'])
  })

  it.each([
    ['', 'there is no matrix here; expected rows of numbers, Python lists or LaTeX matrices.'],
    ['1 2\n3', 'matrix 1, row 2: expected 2 numbers, as in row 1; found 1.'],
    ['1 2\n3 x', 'line 2, number 2: "x" is not a number.'],
    ['1\t2\n3\t\n4\t5', 'matrix 1, row 2: expected 2 numbers, as in row 1; found 1.'],
    ['1\t2\n\t4', 'matrix 1, row 2: expected 2 numbers, as in row 1; found 1.'],
    [
      '1,234\t2',
      'line 1, number 1: 1,234 can be read as 1234 or 1.234; write it with a point or without separators.',
    ],
    ['W = [[1, 2],\n [3, 4]', 'line 1: the list that begins here is not closed; expected a ].'],
    ['[[1, 2], 3]', 'line 1: expected rows or numbers; found both in one list.'],
    ['[]', 'line 1: expected numbers; found an empty list.'],
    ['[[1, 2],\n[3, nan]]', 'line 2, number 2: "nan" is not a number.'],
    [
      '\\begin{pmatrix} 1',
      'line 1: the matrix that begins here is not closed; expected \\end{pmatrix}.',
    ],
  ])('refuses %j', (text, sentence) => {
    expect(complaintOf(() => readMatrices(text))).toBe(sentence)
  })
})

describe('exampleFromMatrices', () => {
  const build = (text: string, base = main) => exampleFromMatrices(readMatrices(text), base)

  it('takes inputs, targets and settings of the base where they fit', () => {
    expect(build('1 2\n3 4\n\n5 6')).toEqual(
      mergeExample(main, {
        layers: [
          {
            ...MAIN.layers[0],
            weights: [
              [1, 2],
              [3, 4],
            ],
          },
          { ...MAIN.layers[1], weights: [[5, 6]] },
        ],
      }),
    )
  })

  it('fills in tenths where nothing fits', () => {
    expect(build('1 2 3\n4 5 6')).toMatchObject({ inputs: [0.1, 0.2, 0.3], targets: [0.5, 0.5] })
  })

  it('turns every matrix where only [from][to] fits', () => {
    expect(build('0.6 0.1 0.3\n0.2 0.7 0.4\n\n0.5\n0.8\n0.9')).toMatchObject({
      layers: [
        {
          weights: [
            [0.6, 0.2],
            [0.1, 0.7],
            [0.3, 0.4],
          ],
        },
        { weights: [[0.5, 0.8, 0.9]] },
      ],
    })
  })

  const mazur = {
    inputs: [0.05, 0.1],
    targets: [0.01, 0.99],
    layers: [
      {
        weights: [
          [0.15, 0.2],
          [0.25, 0.3],
        ],
        biases: [0.35, 0.36],
      },
      {
        weights: [
          [0.4, 0.45],
          [0.5, 0.55],
        ],
        biases: [0.6, 0.61],
      },
    ],
  }
  it.each([
    [
      'names',
      't = [0.01, 0.99]\nW2 = [[0.4, 0.45], [0.5, 0.55]]\nW1 = [[0.15, 0.2], [0.25, 0.3]]\nb1 = [0.35, 0.36]\nb2 = [0.6, 0.61]\nx = [0.05, 0.1]',
    ],
    [
      'shapes',
      '[0.05, 0.1]\n[[0.15, 0.2], [0.25, 0.3]]\n[0.35, 0.36]\n[[0.4, 0.45], [0.5, 0.55]]\n[0.6, 0.61]\n[0.01, 0.99]',
    ],
  ])('finds inputs, biases and targets by their %s', (_how, text) => {
    expect(build(text)).toMatchObject(mazur)
  })

  it('takes a trailing vector for biases where every layer below has some', () => {
    expect(build('[[1, 2], [3, 4]] [5, 6] [[1, 2], [3, 4]] [7, 8]')).toMatchObject({
      inputs: [0.2, 0.3],
      layers: [{ biases: [5, 6] }, { biases: [7, 8] }],
    })
  })

  it('takes the rows of X for samples', () => {
    expect(build('X = [[0.2, 0.3], [0.4, -0.1]]\nT = [0.5, 0.3]\nV = [[1, 2]]')).toMatchObject({
      samples: [
        { inputs: [0.2, 0.3], targets: [0.5] },
        { inputs: [0.4, -0.1], targets: [0.3] },
      ],
    })
  })

  it.each([
    ['1 2\n3 4\n\n1 2 3', 'matrix 2 takes 3 inputs, but layer 1 has 2 units.'],
    ['x = [1, 2, 3]\nW1 = [[1, 2]]', 'matrix W1 takes 2 inputs, but there are 3 inputs.'],
    ['W = [[1, 2]]\nb = [1, 2]', 'b: expected 1 number, one per unit; found 1×2.'],
    ['t = 0.5', 'there are no weights here; expected one matrix per layer.'],
    ['V = [[1, 2]]\nt = [1, 2]', 'targets: expected 1 number, one per output; found 2.'],
  ])('refuses %j', (text, sentence) => {
    expect(complaintOf(() => build(text))).toBe(sentence)
  })
})
