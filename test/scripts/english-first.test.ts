import { expect, it } from 'vitest'
import { inEnglish } from '../../scripts/english-first.ts'

it('empties the texts in other languages', () => {
  expect(inEnglish("const a = { en: 'loss', zh: '损失', ko: '손실' }")).toBe(
    "const a = { en: 'loss', zh: '', ko: '' }",
  )
})

it('empties templates and choices too, and what is written within them', () => {
  expect(
    inEnglish(
      "f(n => ({ en: `of ${n}`, zh: n ? `${n} 的` : '无', ko: `${{ en: 'a', zh: 'b', ko: 'c' }.ko}` }))",
    ),
  ).toBe("f(n => ({ en: `of ${n}`, zh: '', ko: '' }))")
})

it('leaves what is computed, and objects that are no text', () => {
  const code = "g({ en: a(), zh: b(), ko: (x) => x }, { en: 'a', zh: 'b' }, { zh: '损失' })"
  expect(inEnglish(code)).toBe(code)
})
