import { cleanup, screen } from '@testing-library/react'
import fc from 'fast-check'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { at } from '../../../src/engine/at.ts'
import { idsFor } from '../../../src/lessons/bp-update/ids.ts'
import { isBatch, type Example } from '../../../src/model/example.ts'
import { Landscape } from '../../../src/views/explore/landscape/Landscape.tsx'
import { Slice } from '../../../src/views/explore/slice/Slice.tsx'
import { exampleArbitrary } from '../../model/arbitrary.ts'
import { renderTool } from './stage.tsx'

/** One number of each kind. */
function numbersOf(example: Example): readonly string[] {
  const ids = idsFor(example)
  const biases = at(example.layers, 0).biases ? [ids.bias(0, 0)] : []
  return [ids.weight(0, 0, 0), ids.input(0, 0), ids.target(0, 0), 'eta', ...biases]
}

/** Attributes that place something in a drawing. */
const PLACES = ['d', 'x', 'y', 'cx', 'cy', 'x1', 'y1', 'x2', 'y2', 'transform', 'width', 'height']

function expectDrawn(view: ReactElement, example: Example, probed: readonly string[]): void {
  cleanup() // what an example left that did not pass
  renderTool(view, { example, probed })
  expect(screen.getByRole('slider')).toBeInTheDocument()
  for (const element of document.querySelectorAll('svg *'))
    for (const place of PLACES)
      expect(element.getAttribute(place) ?? '').not.toMatch(/NaN|Infinity|undefined/)
}

describe('any network', () => {
  it('has a slice along every kind of number', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(exampleArbitrary, (example) => {
        for (const ref of numbersOf(example)) expectDrawn(<Slice />, example, [ref])
      }),
      { numRuns: 6 },
    )
  })

  it('has a landscape over every two kinds of numbers', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(exampleArbitrary, (example) => {
        const [weight = '', ...others] = numbersOf(example)
        for (const ref of others) expectDrawn(<Landscape />, example, [weight, ref])
      }),
      { numRuns: 5 },
    )
  })

  it('is drawn whatever becomes of its numbers', { timeout: 60_000 }, () => {
    const wild = fc.constantFrom(0, -0, 1e-300, 1e154, -1e200, 1e308)
    fc.assert(
      fc.property(exampleArbitrary, wild, wild, (any, x, w) => {
        const example: Example = {
          ...any,
          ...(!isBatch(any) && { inputs: any.inputs.map(() => x) }),
          layers: any.layers.map((layer) => ({
            ...layer,
            weights: layer.weights.map((row) => row.map((old, i) => (i === 0 ? w : old))),
          })),
        }
        const [weight = '', input = ''] = numbersOf(example)
        expectDrawn(<Slice />, example, [weight])
        expectDrawn(<Slice />, example, ['eta'])
        expectDrawn(<Landscape />, example, [weight, input])
      }),
      { numRuns: 6 },
    )
  })
})
