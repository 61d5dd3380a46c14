import { describe, expect, it } from 'vitest'
import { contrastOf, probeOf } from '../../src/practice/contrast.ts'
import { blankOf } from '../../src/practice/problem.ts'
import { exampleOn, misconceptions, NETWORKS } from '../model/misconceptions.ts'
import { central, updateOf } from './problems.ts'

const problem = central()
const companions = new Map(NETWORKS.map((name) => [name, updateOf(exampleOn(name))]))
const contrast = (quantity: string, mistake: string) =>
  contrastOf(problem, blankOf(problem, quantity), mistake, companions)

describe('the contrast after the second match of a wrong rule', () => {
  it('sets the right rule beside the one that was followed', () => {
    const { right, yours } = contrast('Delta_w11', 'no-b')
    expect(right.map(({ kind }) => kind)).toEqual(['chain', 'rule'])
    expect(yours.tex).toContain('g_{1}')
  })
  it('names where to try again', () => {
    expect(contrast('Delta_w11', 'no-b').probe).toBeDefined()
  })
  it.each(misconceptions)('leads to a problem in which $id shows', ({ id, visibleOn }) => {
    expect(visibleOn).toContain(probeOf(id, companions)?.companion)
  })
})
