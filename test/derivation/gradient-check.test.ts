import { expect, it } from 'vitest'
import { checkGradient } from '../../src/derivation/gradient-check.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { probeOf } from '../../src/lessons/bp-update/explore/probe.ts'
import { DEFAULT } from '../../src/lessons/bp-update/default.ts'
import type { Example } from '../../src/model/example.ts'
import { preset } from '../lessons/examples.ts'

function check(example: Example, ref: string, h: number) {
  const probe = probeOf(example, DEFAULT_OPTIONS)
  const value = probe.variables.find((one) => one.ref === ref)?.value ?? Number.NaN
  return checkGradient(probe, ref, value, h)
}

it('agrees with the hand-computed gradient of the homework', () => {
  const { above, below, quotient, gradient, error, verdict } = check(DEFAULT, 'v11', 1e-5)
  expect(gradient).toBeCloseTo(-0.0226, 12)
  expect(quotient).toBeCloseTo(-0.0226, 9)
  // y = 0.274 ± 0.5·0.2·h
  expect(above).toBeCloseTo((0.274 + 1e-6 - 0.5) ** 2 / 2, 15)
  expect(below).toBeCloseTo((0.274 - 1e-6 - 0.5) ** 2 / 2, 15)
  expect(error).toBeLessThan(1e-6)
  expect(verdict).toEqual({ kind: 'agrees' })
})

it.each(['x1', 'target', 'v22', 'w21', 'eta'])('agrees for %s', (ref) => {
  expect(check(preset('sigmoid'), ref, 1e-5).verdict).toEqual({ kind: 'agrees' })
})

it('says that the loss is flat where a unit is off', () => {
  expect(check(preset('dead-unit'), 'v11', 1e-5).verdict).toEqual({ kind: 'flat' })
})

it.each([
  [0, 'left'],
  [0.5, 'between'],
  [1, 'right'],
] as const)('says which side of a kink the convention %d takes', (reluAtZero, takes) => {
  // α₂ = 0.3·0.2 − 0.2·0.3 = 0, and β₁ = 0.5·0.18: on the right of it ∂E/∂v₁₂ = (0.09 − 0.5)·0.8·0.2
  const { verdict, gradient } = check({ ...preset('at-zero'), reluAtZero }, 'v12', 1e-5)
  expect(gradient).toBeCloseTo(reluAtZero * -0.41 * 0.16, 12)
  expect(verdict).toMatchObject({ kind: 'kink', takes, isHere: true })
  if (verdict.kind !== 'kink') return
  expect(verdict.left).toBeCloseTo(0, 9)
  expect(verdict.right).toBeCloseTo(-0.41 * 0.16, 5)
  expect(verdict.kinks[0]?.tex).toBe('\\alpha_{2}')
})

it('finds a kink that is not here but within a large step', () => {
  // α₁ = 0.2·v₁₁ + 0.06 reaches 0 at v₁₁ = −0.3
  expect(check(DEFAULT, 'v11', 1).verdict).toMatchObject({ kind: 'kink', isHere: false })
})

it('says that a step is too large where the curve bends', () => {
  expect(check(preset('sigmoid'), 'w11', 1).verdict).toEqual({ kind: 'coarse' })
})

it.each([1e-12, 1e-14, 1e-17])('says that the digits are lost with the step %d', (h) => {
  expect(check(preset('sigmoid'), 'w11', h).verdict).toEqual({ kind: 'digits' })
})

it('says that an infinite loss cannot be compared', () => {
  expect(check({ ...DEFAULT, targets: [1e200] }, 'v11', 1e-5).verdict).toEqual({ kind: 'infinite' })
})

it('says that a wrong gradient differs', () => {
  const probe = probeOf(DEFAULT, DEFAULT_OPTIONS)
  const wrong = { ...probe, gradient: () => -0.0452 }
  expect(checkGradient(wrong, 'v11', 0.6, 1e-5).verdict).toEqual({ kind: 'differs' })
})
