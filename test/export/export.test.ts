import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, NOTATIONS } from '../../src/derivation/options.ts'
import { json, lessonJson } from '../../src/export/json.ts'
import { latexText } from '../../src/export/latex-text.ts'
import { latex } from '../../src/export/latex.ts'
import { markdown } from '../../src/export/markdown.ts'
import { everywhere, LOCALES } from '../../src/i18n/localized.ts'
import { openLessons } from '../../src/lessons/index.ts'

const LESSONS = await openLessons()
import { DERIVATION } from './lesson.ts'

describe('a slip in the source', () => {
  const slipped = {
    ...DERIVATION,
    steps: DERIVATION.steps.map((step) => ({
      ...step,
      erratum: {
        document: '004',
        lines: '12–14',
        printed: everywhere('$p =$ {a}'),
        right: everywhere('$p =$ {product}'),
        why: everywhere('Half of it was lost.'),
      },
    })),
  }
  const sentences =
    'Document 004, lines 12–14. Printed: $p =$ 2. Right: $p =$ −1. Half of it was lost.'

  it('is told after its step in Markdown', () => {
    expect(markdown(slipped, 'A', 'en')).toContain(
      `*Why:* Because.\n\n*In the source:* ${sentences}`,
    )
  })

  it('is told after its step in LaTeX', () => {
    const told = latex(slipped, 'A', 'en')
    expect(told).toContain('\\textit{In the source:} Document 004, lines 12')
    expect(told).toContain('Right: $p =$ $-1$. Half of it was lost.')
  })
})

describe('markdown', () => {
  it('writes title, legend, goal, ladder, members and reasons', () => {
    expect(markdown(DERIVATION, 'A *title*\n# x', 'en')).toBe(`# A \\*title\\* # x

| symbol | meaning |
| --- | --- |
| $p$ | the product |

> From step 1 on some numbers are not finite.

## Step \\*task\\*

Multiply $a =$ 2 and −0.5: 100% of \\[it\\] & more, ½·α₁.

## 1. Step \\*product\\*

Multiply $a =$ 2 and −0.5: 100% of \\[it\\] & more, ½·α₁.

$$
\\begin{aligned}
  p & = a \\cdot b \\\\
  & = \\underbrace{ \\underbrace{ 2 }_{a,\\ \\text{step 1}} \\cdot (-0.5) }_{p} \\\\
  & = -1
\\end{aligned}
$$

- p\\_2: $p = a \\cdot b = 2 \\cdot (-0.5) = -1$ So.

*Why:* Because.
`)
  })
})

describe('latex', () => {
  it('is a whole document with its text escaped', () => {
    const document = latex(DERIVATION, '50% & {more}', 'en')
    expect(document).toMatch(/^\\documentclass\{article\}/)
    expect(document).toContain('\\section*{50\\% \\& \\{more\\}}')
    expect(document).toContain(
      '$2$ and $-0.5$: 100\\% of [it] \\& more, $\\tfrac12 \\cdot \\alpha _{1}$.',
    )
    expect(document.trimEnd().endsWith('\\end{document}')).toBe(true)
  })
  it.each([
    ['zh', 'ctexart'],
    ['ko', 'kotex'],
  ] as const)('loads fonts for %s', (locale, name) => {
    expect(latex(DERIVATION, 'x', locale)).toContain(name)
  })
  it('writes every sign of a text literally', () => {
    expect(latexText('\\ ^ ~ <a|b> "c" #1_2 $3 4')).toBe(
      '\\textbackslash{} \\textasciicircum{} \\textasciitilde{} \\textless{}a\\textbar{}b\\textgreater{} \\textquotedbl{}c\\textquotedbl{} \\#1\\_2 \\$3 4',
    )
  })
})

describe('lessonJson', () => {
  it('holds quantities, goals and rows by kind', () => {
    const out = JSON.parse(json(lessonJson('x', { a: 2 }, DERIVATION, 'en'))) as unknown
    expect(out).toEqual({
      lesson: 'x',
      params: { a: 2 },
      quantities: { a: 2, b: -0.5, product: -1, endless: 'Infinity' },
      steps: [
        expect.objectContaining({ id: 'task', phase: 'setup', rows: {} }),
        {
          id: 'product',
          phase: 'forward',
          goal: 'Multiply $a =$ 2 and −0.5: 100% of [it] & more, ½·α₁.',
          rows: {
            rule: 'p = a \\cdot b',
            numbers: '= 2 \\cdot (-0.5)',
            known: 'p,\\quad a',
            result: 'p = -1',
          },
        },
      ],
    })
  })
})

describe('every formula of a worked solution', () => {
  const cases = LESSONS.flatMap((lesson) =>
    [{ id: 'defaults', params: lesson.defaults }, ...lesson.presets].flatMap(({ id, params }) =>
      NOTATIONS.map((notation) => ({ lesson, id, params, notation })),
    ),
  )
  /** Many are the same in every notation and language. */
  const typeset = new Set<string>()
  it.each(cases)('can be typeset: $lesson.id, $id, $notation', ({ lesson, params, notation }) => {
    const derivation = lesson.derive(params, { ...DEFAULT_OPTIONS, notation })
    for (const locale of LOCALES) {
      const text = markdown(derivation, lesson.title[locale], locale)
      expect(text).not.toContain('\\$')
      const formulas = text.matchAll(/\$\$([^$]+)\$\$|(?<!\\)\$([^$]+)\$/g)
      for (const [, display, inline] of formulas) {
        const formula = display ?? inline ?? ''
        if (typeset.has(formula)) continue
        typeset.add(formula)
        expect(() =>
          katex.renderToString(formula, { throwOnError: true, strict: false }),
        ).not.toThrow()
      }
      const document = latex(derivation, lesson.title[locale], locale)
      for (const environment of ['aligned', 'itemize', 'tabular', 'document'])
        expect(document.split(`\\begin{${environment}}`)).toHaveLength(
          document.split(`\\end{${environment}}`).length,
        )
    }
  })
})
