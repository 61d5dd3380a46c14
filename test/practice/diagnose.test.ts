import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/practice/diagnose.ts'
import { blankOf } from '../../src/practice/problem.ts'
import { isAccepted, type Sitting } from '../../src/practice/verdict.ts'
import { central, typed, FRESH } from './problems.ts'

const problem = central()

const say = (quantity: string, text: string, sitting: Partial<Sitting> = {}) =>
  diagnose(problem, blankOf(problem, quantity), typed(text), { ...FRESH, ...sitting })

const having = (values: Readonly<Record<string, number>>) => ({
  earlier: new Map(Object.entries(values)),
})

describe('a right number', () => {
  it('is asked for in more digits where it is too short', () => {
    expect(say('y', '0.27').kind).toBe('more-digits')
    expect(say('v11_new', '0.62').kind).toBe('more-digits')
  })
  it.each(['0.3212', '0.32125', '0.32124', '0.3212453'])(
    'may be %s for the new output, as the sheet prints it or longer',
    (text) => {
      expect(isAccepted(say('y_new', text))).toBe(true)
    },
  )
  it.each(['0.01598', '0.015985', '0.0159766', '0.01597'])(
    'may be %s for the new loss, also from the rounded output',
    (text) => {
      expect(isAccepted(say('E_new', text))).toBe(true)
    },
  )
  it('is one that follows from a rounded number before it', () => {
    expect(say('E_new', '0.0160205', having({ y_new: 0.321 }))).toMatchObject({
      kind: 'right',
      rounded: true,
    })
  })
  it.each(['0.54068', '５.４０６８×10⁻¹', '13517/25000', '0,54068', '0.5+0.226*0.18'])(
    'may be written as %s',
    (text) => {
      expect(say('w11_new', text).kind).toBe('right')
    },
  )
})

describe('a wrong rule', () => {
  it('is named from the number that it gives', () => {
    expect(say('y', '0.275')).toMatchObject({ kind: 'mistake', mistake: 'transpose-v' })
    expect(say('w11_new', '0.726')).toMatchObject({ kind: 'mistake', mistake: 'no-b' })
    expect(say('w11_new', '0.04068')).toMatchObject({ kind: 'mistake', mistake: 'delta-only' })
  })
  it.each(['0.624438736', '0.6244'])('is that of the updated weights for v₁₁ = %s', (text) => {
    expect(say('v11_new', text)).toMatchObject({
      kind: 'mistake',
      mistake: 'uses-new-w',
      skill: 'simultaneous',
    })
  })
  it('is not claimed where another one gives the same number: an earlier one is asked for', () => {
    const verdict = say('w11_new', '0.52034')
    expect(verdict).toMatchObject({ kind: 'several', mistakes: ['half-kept', 'own-weight-w'] })
    expect(verdict.kind === 'several' && verdict.ask).toMatch(/^(g1|minus_dE_dy)$/)
  })
  it('is decided by the earlier answer that only one of them fits', () => {
    const verdict = say('w11_new', '0.52034', having({ g1: 0.226 }))
    expect(verdict).toMatchObject({ kind: 'mistake', mistake: 'own-weight-w' })
    expect(say('w11_new', '0.45932', having({ g1: 0.226 }))).toMatchObject({ mistake: 'ascent' })
  })
  it('comes first among several where it was named before', () => {
    expect(say('Delta_v11', '0.0452', { named: ['no-w'] })).toMatchObject({
      kind: 'several',
      mistakes: ['no-w', 'factor-two'],
    })
  })
  it('is named on own earlier numbers too', () => {
    // g = 0.3 instead of 0.226, and then b₁ left out: Δw₁₁ = 0.3
    expect(say('Delta_w11', '0.300', having({ g1: 0.3 }))).toMatchObject({
      kind: 'mistake',
      mistake: 'no-b',
      own: true,
    })
  })
  it('may be typed in two digits, where they stand for nothing else', () => {
    expect(say('g1', '0.45')).toMatchObject({ kind: 'mistake', mistake: 'factor-two' })
    // w₂₁ g = 0.1808 for e₁, but b₁ is 0.18 to the last digit
    expect(say('e1', '0.18').kind).toBe('other-quantity')
    expect(say('e1', '0.1808')).toMatchObject({ kind: 'mistake', mistake: 'wrong-w' })
  })
  it('is named together with one that was seen before', () => {
    // 2(y − ŷ), and b₁ left out
    expect(say('Delta_w11', '0.452', { named: ['factor-two'] })).toMatchObject({
      kind: 'two-mistakes',
      mistakes: ['factor-two', 'no-b'],
    })
    expect(say('Delta_w11', '0.452').kind).toBe('wrong')
  })
})

describe('a number that follows from a wrong one', () => {
  it('is consistent, and the wrong rule of the first one is said once', () => {
    expect(say('w11_new', '0.52034', having({ g1: 0.113 }))).toMatchObject({
      kind: 'consistent',
      from: 'g1',
      mistake: 'half-kept',
      skill: 'loss',
    })
  })
  it.each([
    ['Delta_w11', '0.0558'],
    ['Delta_w21', '0.0713'],
    ['e1', '0.155'],
    ['Delta_v11', '0.031'],
  ])('is consistent in %s after g = 0.31', (quantity, text) => {
    expect(say(quantity, text, having({ g1: 0.31 }))).toMatchObject({
      kind: 'consistent',
      from: 'g1',
    })
  })
  it('leads back to the first wrong number through others that follow from it', () => {
    const own = having({ g1: 0.31, e1: 0.155 })
    expect(say('Delta_v11', '0.031', own)).toMatchObject({ kind: 'consistent', from: 'g1' })
  })
  it('leads to the nearer one where that does not follow from the other', () => {
    const own = having({ g1: 0.31, e1: 0.2 })
    expect(say('Delta_v11', '0.04', own)).toMatchObject({ kind: 'consistent', from: 'e1' })
  })
})

describe('the other sign', () => {
  it('is right in another convention where it stands for the slope itself', () => {
    expect(say('g1', '-0.226').kind).toBe('convention')
    expect(say('e1', '-0.113', having({ g1: -0.226 })).kind).toBe('convention')
  })
  it('is a mistake once a change points the wrong way', () => {
    expect(say('Delta_w11', '0.04068', having({ g1: -0.226 })).kind).toBe('right')
    expect(say('Delta_w11', '-0.04068', having({ g1: -0.226 }))).toMatchObject({
      kind: 'consistent',
      mistake: 'g-sign',
    })
  })
  it('is a mistake at a hidden unit where the signal before it had the right sign', () => {
    expect(say('e1', '-0.113', having({ g1: 0.226 }))).toMatchObject({ mistake: 'hidden-sign' })
  })
})

describe('another quantity', () => {
  it('is recognised, first of all one that stands in the same line', () => {
    expect(say('Delta_w11', '0.18')).toMatchObject({ kind: 'other-quantity', quantities: ['b1'] })
  })
})

describe('a slip of the hand', () => {
  it('is a decimal point in another place', () => {
    expect(say('Delta_v11', '0.226').kind).not.toBe('slip')
    expect(say('E', '0.25538')).toMatchObject({ slip: { kind: 'point' } })
  })
  it('is a lost sign', () => {
    expect(say('alpha2', '-0.230')).toMatchObject({ slip: { kind: 'sign' } })
  })
  it('is two digits that have changed places', () => {
    expect(say('E', '0.025358')).toMatchObject({ slip: { kind: 'transposed' } })
  })
  it('is rounding on the way', () => {
    // 0.541 · 0.195 + 0.852 · 0.254
    expect(say('beta1_new', '0.3219')).toMatchObject({ slip: { kind: 'rounded', decimals: 3 } })
  })
})

describe('an unknown number', () => {
  it('is followed back to what was typed before', () => {
    const verdict = say('Delta_v11', '0.031', having({ g1: 0.226 }))
    expect(verdict).toMatchObject({ kind: 'wrong', trace: { quantity: 'g1', now: 0.226 } })
    expect(verdict.kind === 'wrong' && verdict.trace?.would).toBeCloseTo(0.31, 9)
  })
})
