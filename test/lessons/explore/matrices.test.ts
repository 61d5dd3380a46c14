import fc from 'fast-check'
import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { at } from '../../../src/engine/at.ts'
import type { Matrix, MatrixEquation } from '../../../src/derivation/explore.ts'
import { DEFAULT_OPTIONS, type Notation } from '../../../src/derivation/options.ts'
import { valueOf, type Quantities } from '../../../src/derivation/quantity.ts'
import bpUpdate from '../../../src/lessons/bp-update/index.ts'
import { matricesOf } from '../../../src/lessons/bp-update/explore/matrices/index.ts'
import type { Example } from '../../../src/model/example.ts'
import { exampleArbitrary } from '../../model/arbitrary.ts'

type Piece = MatrixEquation['pieces'][number]
type Numbers = readonly (readonly number[])[]

const notation = fc.constantFrom<Notation>('vw', 'matrix', 'ay')

function written(example: Example, options: Partial<typeof DEFAULT_OPTIONS> = {}) {
  const all = { ...DEFAULT_OPTIONS, ...options }
  const { quantities, steps, parameters } = bpUpdate.derive(example, all)
  return { ...matricesOf(example, all), quantities, steps, parameters }
}

/** Equations that are worked out in matrices: not by an activation or a formula. */
const isWorked = ({ pieces }: MatrixEquation) =>
  pieces.every(
    (piece) =>
      piece.kind === 'matrix' ||
      (piece.means !== 'formula' && (piece.means !== 'open' || piece.tex === '(')),
  )

/** Works out the right side: brackets first, then products, then sums; from the left. */
function worth(pieces: readonly Piece[], quantities: Quantities): Numbers {
  let k = 0
  const numbers = ({ rows }: Matrix): Numbers =>
    rows.map((row) => row.map(({ quantity }) => valueOf(quantities, quantity)))
  const next = () => pieces[k]
  const means = () => {
    const piece = next()
    return piece?.kind === 'operator' ? piece.means : undefined
  }
  function factor(): Numbers {
    const piece = at(pieces, k++)
    if (piece.kind === 'matrix') return numbers(piece)
    if (piece.means === 'minus') return term().map((row) => row.map((x) => -x))
    const inner = sum()
    k++
    return inner
  }
  function term(): Numbers {
    let left = factor()
    for (let sign = means(); sign === 'times' || sign === 'each'; sign = means()) {
      k++
      const right = factor()
      left = sign === 'times' ? product(left, right) : pairwise(left, right, (a, b) => a * b)
    }
    return left
  }
  function sum(): Numbers {
    let left = term()
    for (let sign = means(); sign === 'plus' || sign === 'minus'; sign = means()) {
      k++
      const one = sign === 'plus' ? 1 : -1
      left = pairwise(left, term(), (a, b) => a + one * b)
    }
    return left
  }
  return sum()
}

function pairwise(a: Numbers, b: Numbers, f: (x: number, y: number) => number): Numbers {
  expect([a.length, a[0]?.length]).toEqual([b.length, b[0]?.length])
  return a.map((row, r) => row.map((x, c) => f(x, at(at(b, r), c))))
}

function product(a: Numbers, b: Numbers): Numbers {
  const isScalar = a.length === 1 && a[0]?.length === 1 && b.length !== 1
  if (isScalar) return b.map((row) => row.map((x) => at(at(a, 0), 0) * x))
  expect(a[0]?.length).toBe(b.length)
  return a.map((row) =>
    at(b, 0).map((_, c) => row.reduce((sum, x, k) => sum + x * at(at(b, k), c), 0)),
  )
}

describe('a problem in matrices', () => {
  test('has on the left of each equation what the right side gives', () => {
    fc.assert(
      fc.property(exampleArbitrary, notation, fc.nat(7), (example, letters, sample) => {
        const { equations, quantities } = written(example, { notation: letters, sample })
        const wrong = equations.filter(isWorked).filter(({ id, pieces }) => {
          const left = worth(pieces.slice(0, 1), quantities)
          const right = worth(pieces.slice(2), quantities)
          // where a probability vanishes, the product of its slopes is 0·∞
          if (id.startsWith('delta') && right.flat().some((x) => !Number.isFinite(x))) return false
          const gaps = pairwise(left, right, (a, b) => Math.abs(a - b) / Math.max(1, Math.abs(a)))
          return gaps.flat().some((gap) => gap > 1e-10)
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('has as many numbers in every row of a matrix', () => {
    fc.assert(
      fc.property(exampleArbitrary, notation, (example, letters) => {
        const matrices = matricesOf(example, { ...DEFAULT_OPTIONS, notation: letters })
          .equations.flatMap(({ pieces }) => pieces)
          .filter((piece) => piece.kind === 'matrix')
        expect(
          matrices.filter(({ rows }) => rows.some((row) => row.length !== rows[0]?.length)),
        ).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('is written in TeX that can be typeset', () => {
    fc.assert(
      fc.property(exampleArbitrary, notation, (example, letters) => {
        const { equations } = matricesOf(example, { ...DEFAULT_OPTIONS, notation: letters })
        const written = equations
          .flatMap(({ pieces }) => pieces)
          .map((piece) => (piece.kind === 'matrix' ? `{${piece.symbol}}^{T}` : piece.tex))
        for (const tex of new Set(written))
          katex.renderToString(tex, { throwOnError: true, output: 'html' })
      }),
      { numRuns: 25 },
    )
  })

  test('has rows of sources in v and w, and needs the transpose forwards', () => {
    const { equations } = written(bpUpdate.defaults)
    const weights = at(at(equations, 0).pieces, 2)
    expect(weights).toMatchObject({ symbol: 'V', transposed: true })
    expect(
      weights.kind === 'matrix' && weights.rows.map((row) => row.map(({ ref }) => ref)),
    ).toEqual([
      ['v11', 'v21'],
      ['v12', 'v22'],
    ])
    const back = equations.find(({ id }) => id === 'delta1')
    expect(back?.pieces.some((piece) => piece.kind === 'matrix' && piece.transposed)).toBe(false)
  })

  test('has rows of targets in W, and needs the transpose on the way back', () => {
    const { equations } = written(bpUpdate.defaults, { notation: 'matrix' })
    const weights = at(at(equations, 0).pieces, 2)
    expect(weights).toMatchObject({ symbol: 'W^{(1)}' })
    expect(weights).not.toHaveProperty('transposed')
    const back = equations.find(({ id }) => id === 'delta1')
    expect(back?.pieces).toContainEqual(
      expect.objectContaining({ symbol: 'W^{(2)}', transposed: true }),
    )
  })

  test('gives the update of the answer sheet of source 001', () => {
    const { equations, quantities } = written(bpUpdate.defaults)
    const update = equations.find(({ id }) => id === 'W1+')
    expect(update).toBeDefined()
    const [[v11, v12] = [], [v21, v22] = []] = worth(update?.pieces.slice(2) ?? [], quantities)
    expect(v11).toBeCloseTo(0.6226, 12)
    expect(v12).toBeCloseTo(0.13616, 12)
    expect(v21).toBeCloseTo(0.2339, 12)
    expect(v22).toBeCloseTo(0.75424, 12)
  })

  test('names only numbers that the problem has, and steps that there are', () => {
    fc.assert(
      fc.property(exampleArbitrary, notation, fc.nat(7), (example, letters, sample) => {
        const { equations, quantities, steps, parameters } = written(example, {
          notation: letters,
          sample,
        })
        const known = new Set([...parameters, ...steps.flatMap(({ computes }) => computes)])
        const ids = new Set(steps.map(({ id }) => id))
        expect(new Set(equations.map(({ id }) => id)).size).toBe(equations.length)
        expect(equations.filter(({ step }) => !ids.has(step))).toEqual([])
        const named = equations
          .flatMap(({ pieces }) => pieces)
          .flatMap((piece) => (piece.kind === 'matrix' ? piece.rows.flat() : []))
        expect(
          named.filter(({ quantity }) => !quantities.has(quantity) || !known.has(quantity)),
        ).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
