import type { Derivation } from '../derivation/lesson.ts'
import type { Locale } from '../i18n/localized.ts'
import { latexText } from './latex-text.ts'
import type { Writer } from './prose.ts'
import { solutionOf, type Section } from './solution.ts'
import { alignedBlock } from './ladder.ts'
import { numberTex } from './tex.ts'
import { WORDS } from './words.ts'

/** The whole worked solution as a LaTeX document that compiles as it stands. */
export function latex(
  derivation: Derivation,
  title: string,
  locale: Locale,
  digits?: number,
): string {
  return latexDocument([latexBody(derivation, title, locale, digits)], locale)
}

/** Several solutions in one document. */
export function latexDocument(bodies: readonly string[], locale: Locale): string {
  return [
    ...PREAMBLE[locale],
    '\\usepackage{amsmath,amssymb}',
    '\\usepackage[margin=25mm]{geometry}',
    '\\setlength{\\parindent}{0pt}',
    '\\setlength{\\parskip}{6pt}',
    '\\allowdisplaybreaks',
    '\\begin{document}',
    '',
    bodies.join('\n\\clearpage\n\n'),
    '\\end{document}',
    '',
  ].join('\n')
}

/** One solution without the document around it. */
export function latexBody(
  derivation: Derivation,
  title: string,
  locale: Locale,
  digits?: number,
): string {
  const solution = solutionOf(derivation, title, locale, digits, WRITER)
  const legend = solution.legend.map(({ tex, meaning }) => `  $${tex}$ & ${meaning} \\\\`)
  const blocks = [
    `\\section*{${solution.title}}`,
    solution.caution && `\\emph{${solution.caution}}`,
    legend.length > 0 && ['\\begin{tabular}{ll}', ...legend, '\\end{tabular}'].join('\n'),
    solution.overflow && `\\emph{${solution.overflow}}`,
    ...solution.sections.flatMap((section) => sectionBlocks(section, locale)),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function sectionBlocks(section: Section, locale: Locale): readonly string[] {
  const { heading, goal, ladder, members, because, why, source } = section
  const items = members.map(
    ({ name, tex, because }) =>
      `  \\item ${name}: $${tex}$${because === undefined ? '' : ` ${because}`}`,
  )
  return [
    `\\subsection*{${heading}}`,
    goal,
    ladder.length > 0 ? `\\[\n${alignedBlock(ladder)}\n\\]` : '',
    because ?? '',
    items.length > 0 ? ['\\begin{itemize}', ...items, '\\end{itemize}'].join('\n') : '',
    why === undefined ? '' : `\\textit{${WORDS.why[locale]}:} ${why}`,
    source ? `\\textit{${source.label}:} ${source.text}` : '',
  ]
}

const WRITER: Writer = {
  text: latexText,
  tex: (tex) => `$${tex}$`,
  number: (value, digits, signed) => `$${numberTex(value, digits, signed)}$`,
}

const PREAMBLE: Readonly<Record<Locale, readonly string[]>> = {
  en: ['\\documentclass{article}', '\\usepackage[T1]{fontenc}', '\\usepackage[utf8]{inputenc}'],
  zh: ['% Compile with xelatex; ctex chooses the Chinese fonts.', '\\documentclass{ctexart}'],
  ko: [
    '% Compile with xelatex; kotex chooses the Korean fonts.',
    '\\documentclass{article}',
    '\\usepackage{kotex}',
  ],
}
