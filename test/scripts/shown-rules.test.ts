import { expect, it } from 'vitest'
import { shownRules, withoutFaces } from '../../scripts/shown-rules.ts'

const FACE = '@font-face{font-family:M;src:url(m-first.woff2)}'
const OTHER = '@font-face{font-family:S;src:url(s.woff2)}'
const CSS = `${FACE}${OTHER}.k{color:red}.k .a,.k .b{top:0}.k .b.c{left:0}.k .a:not(.z)>svg{right:0}`

it('keeps the rules that a page can show', () => {
  expect(shownRules(CSS, '<p class="x k"><i class="a"></i></p>', ['m-first'])).toBe(
    `${FACE}.k{color:red}.k .a,.k .b{top:0}.k .a:not(.z)>svg{right:0}`,
  )
})

it('refuses a stylesheet that is not flat', () => {
  expect(() => shownRules('@media print{.k{top:0}}', '', [])).toThrow('flat')
})

it('takes the faces of fonts out', () => {
  expect(withoutFaces(CSS, ['m-first'])).toBe(CSS.replace(FACE, ''))
})
