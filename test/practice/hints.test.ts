import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/derivation/equation.ts'
import { HELPS } from '../../src/derivation/practice.ts'
import { hint } from '../../src/practice/hints.ts'
import { blankOf } from '../../src/practice/problem.ts'
import { exampleOn, type NetworkName } from '../model/misconceptions.ts'
import { central, numbersIn, segmentsOf, updateOf } from './problems.ts'

const problem = central()
const helped = (quantity: string, ...[wanted]: [Parameters<typeof hint>[2]]) =>
  hint(problem, blankOf(problem, quantity), wanted)

const open = (rows: readonly Row[]) =>
  segmentsOf(rows).flatMap((segment) => (segment.kind === 'blank' ? [segment.quantity] : []))

describe('the hints for Δv₁₁', () => {
  it('light the whole path from the weight to the loss', () => {
    const { refs } = helped('Delta_v11', { kind: 'where' })
    expect(refs).toEqual(expect.arrayContaining(['v11', 'h1', 'w11', 'o1', 'link[1]', 'x1']))
    expect(refs).not.toContain('h2')
  })
  it('name the factors of the rule from left to right', () => {
    expect(helped('Delta_v11', { kind: 'rule' }).roles).toEqual([
      'rate',
      'error',
      'slope',
      'weight',
      'slope',
      'signal',
    ])
  })
  it('put the numbers in and leave the result open', () => {
    const { rows } = helped('Delta_v11', { kind: 'numbers' })
    expect(numbersIn(rows)).toEqual([
      'eta',
      'minus_dE_dy',
      'slope_beta1',
      'w11',
      'slope_alpha1',
      'x1',
    ])
    expect(open(rows)).toEqual(['Delta_v11'])
  })
  it('do not fill in other blanks that are still open', () => {
    const { rows } = helped('Delta_v21', { kind: 'numbers', open: new Set(['e1']) })
    expect(open(rows)).toEqual(['e1', 'Delta_v21'])
  })
  it('give the answer with its reason', () => {
    const answer = helped('Delta_v11', { kind: 'answer' })
    expect(answer.prose.en).toContain('{Delta_v11}')
    expect(answer.why?.en).toContain('alpha1')
  })
  it.each([
    ['no-x', 'x1', '$x_{1}$'],
    ['no-w', 'w11', '$w_{11}$'],
    ['half-kept', 'link[1]', '$(\\hat{y}-y)$'],
  ])('begin with the factor that %s spoils', (mistake, ref, symbol) => {
    const { refs, prose } = helped('Delta_v11', { kind: 'rule', mistake })
    expect(refs).toEqual([ref])
    expect(prose.en).toContain(symbol)
  })
})

describe('the rule after a named slip', () => {
  const first = (name: NetworkName, quantity: string, mistake: string) => {
    const other = updateOf(exampleOn(name))
    return hint(other, blankOf(other, quantity), { kind: 'rule', mistake }).prose.en
  }
  it('begins with the slope that was left out', () => {
    expect(first('sigmoid', 'g1', 'no-fprime-out')).toContain("$f'(\\beta_{1})$")
    expect(first('sigmoid', 'e1', 'no-fprime-hid')).toContain("$f'(\\alpha_{1})$")
  })
  it('begins with the rate that was taken twice', () => {
    expect(first('eta_tenth', 'Delta_w11', 'lr-twice')).toContain('$\\eta$')
  })
})

describe('the hints of a sibling', () => {
  it('come from its own rows', () => {
    expect(numbersIn(helped('Delta_v22', { kind: 'numbers' }).rows)).toEqual(['eta', 'e2', 'x2'])
  })
  it('come from its own lines where a step has several results', () => {
    expect(numbersIn(helped('y_new', { kind: 'numbers' }).rows)).toEqual(['beta1_new'])
  })
})

describe('every blank', () => {
  it.each(problem.blanks.map(({ quantity }) => quantity))(
    'gives %s away only with the answer',
    (quantity) => {
      for (const kind of HELPS) {
        const { rows, prose } = helped(quantity, { kind })
        const isGiven = numbersIn(rows).includes(quantity) || prose.en.includes(`{${quantity}}`)
        expect(isGiven).toBe(kind === 'answer')
      }
    },
  )
  it.each(problem.blanks.filter(({ skill }) => skill !== 'act.deriv').map((one) => one.quantity))(
    'shows the rule of %s',
    (quantity) => {
      expect(helped(quantity, { kind: 'rule' }).rows.length).toBeGreaterThan(0)
    },
  )
  it('asks how steep the activation is where a slope has no rule of its own', () => {
    const { prose, rows } = helped('slope_alpha2', { kind: 'rule' })
    expect(rows).toEqual([])
    expect(prose.en).toContain('How steep')
  })
  it('gives the reason of the very unit with the slope', () => {
    expect(helped('slope_alpha2', { kind: 'answer' }).why?.en).toContain('{alpha2}')
  })
})
