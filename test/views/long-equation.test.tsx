/** How long equations are set: sums of wide networks, several paths, and siblings that are told by their value. */
import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../src/derivation/equation.ts'
import { SceneContext } from '../../src/views/desk.ts'
import { isLongSum, startsOf } from '../../src/views/equation/shape.ts'
import { Members } from '../../src/views/step/Members.tsx'
import { loadTypesetting } from '../../src/views/typeset.tsx'
import { networkOfSizes } from '../model/examples.ts'
import { stepOf, told } from '../lessons/examples.ts'
import { bareScene, renderOnDesk } from './editing.tsx'

beforeAll(loadTypesetting)

describe('a long sum', () => {
  /** The ladder of a signal that comes back from so many units. */
  const ladder = (units: number): readonly Row[] =>
    stepOf(told(networkOfSizes([2, 2, units])), 'delta1').rows.filter(
      ({ kind }) => kind !== 'result',
    )

  it.each([3, 4, 8])('of %i terms is read row by row', (terms) => {
    expect(isLongSum(ladder(terms))).toBe(true)
  })

  it('of two terms stays in its columns', () => {
    expect(isLongSum(ladder(2))).toBe(false)
  })

  it('is one only where it adds: a chain of factors is not', () => {
    const chain = stepOf(told(networkOfSizes([2, 2, 1])), 'path').rows
    expect(isLongSum(chain.filter(({ kind }) => kind !== 'known'))).toBe(false)
  })
})

describe('several paths to one weight', () => {
  const starts = (outputs: number) => {
    const { rows } = stepOf(told(networkOfSizes([2, 2, outputs])), 'path')
    return startsOf(rows.filter(({ kind }) => kind !== 'result'))
  }

  it('have a ladder each, and their sum its own', () => {
    // chain, rule and numbers via the first output; the same via the second; the sum of both
    expect(starts(2)).toEqual([0, 3, 6])
  })

  it('are one ladder where there is one path', () => {
    expect(starts(1)).toEqual([0])
  })
})

describe('the siblings of a worked unit', () => {
  /** The line of the second unit, whose weights are 0.2, 0.3 …; every input is 0.3. */
  const sibling = (inputs: number): string => {
    const derivation = told(networkOfSizes([inputs, 3, 1]))
    renderOnDesk(
      <SceneContext value={bareScene(derivation)}>
        <Members step={stepOf(derivation, 'z1')} open />
      </SceneContext>,
    )
    return screen.getAllByRole('listitem')[0]?.textContent ?? ''
  }

  it('show how they are computed while that can be read at a glance', () => {
    const line = sibling(2)
    expect(line).toContain('0.15')
    expect(line.match(/⋅/g)).toHaveLength(2)
  })

  it('show their value alone beyond that', () => {
    const line = sibling(8)
    expect(line).toContain('1.32')
    expect(line).not.toContain('⋅')
  })
})
