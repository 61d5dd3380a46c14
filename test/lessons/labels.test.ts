/** Labels that stand where nothing can be typeset: menus, names of fields. */
import { expect, it } from 'vitest'
import { LOCALES, type Localized } from '../../src/i18n/localized.ts'
import { openLessons } from '../../src/lessons/index.ts'
import { plain } from '../../src/views/editor/plain.ts'

const labels = (await openLessons()).flatMap(({ id, defaults, presets, practice, controls }) => {
  const all: readonly Localized[] = [
    ...presets.map(({ title }) => title),
    ...controls(defaults).flatMap((group) => [
      group.title,
      ...group.controls.map((one) => one.label),
    ]),
    ...Object.values(practice?.levels ?? {}),
    ...(practice?.companions(defaults).map(({ title }) => title) ?? []),
  ]
  return all.flatMap((label) => LOCALES.map((locale) => ({ id, label: label[locale] })))
})

it('leaves no symbol out of a label, and no TeX in it', () => {
  const wrong = labels.filter(({ label }) => {
    const shown = plain(label)
    const letters = label.replace(/\\[A-Za-z]+/g, (name) => (LAYOUT.has(name) ? '' : 'x'))
    const count = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length
    return /[\\${}]/.test(shown) || count(shown) < count(letters)
  })
  expect(wrong).toEqual([])
})

/** What places letters and is none itself. */
const LAYOUT = new Set([
  '\\hat',
  '\\tilde',
  '\\frac',
  '\\mathrm',
  '\\text',
  '\\operatorname',
  '\\cdot',
  '\\times',
])
