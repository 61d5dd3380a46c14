import type { Derivation } from '../derivation/lesson.ts'
import type { Locale } from '../i18n/localized.ts'
import type { Writer } from './prose.ts'
import { solutionOf, type Section } from './solution.ts'
import { alignedBlock } from './ladder.ts'
import { WORDS } from './words.ts'

/** The whole worked solution as Markdown with formulas between dollar signs. */
export function markdown(
  derivation: Derivation,
  title: string,
  locale: Locale,
  digits?: number,
): string {
  const solution = solutionOf(derivation, title, locale, digits, WRITER)
  const legend = solution.legend.map(({ tex, meaning }) => `| $${tex}$ | ${meaning} |`)
  const blocks = [
    `# ${solution.title}`,
    solution.caution && `> ${solution.caution}`,
    legend.length > 0 &&
      [`| ${WORDS.symbol[locale]} | ${WORDS.meaning[locale]} |`, '| --- | --- |', ...legend].join(
        '\n',
      ),
    solution.overflow && `> ${solution.overflow}`,
    ...solution.sections.flatMap((section) => sectionBlocks(section, locale)),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function sectionBlocks(section: Section, locale: Locale): readonly string[] {
  const { heading, goal, ladder, members, because, why, source } = section
  return [
    `## ${heading}`,
    goal,
    ladder.length > 0 ? `$$\n${alignedBlock(ladder)}\n$$` : '',
    because ?? '',
    members
      .map(
        ({ name, tex, because }) =>
          `- ${name}: $${tex}$${because === undefined ? '' : ` ${because}`}`,
      )
      .join('\n'),
    why === undefined ? '' : `*${WORDS.why[locale]}:* ${why}`,
    source ? `*${source.label}:* ${source.text}` : '',
  ]
}

const WRITER: Writer = { text: escape, tex: (tex) => `$${tex}$` }

/** Text as Markdown prints it literally, on one line. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]{}<>|$~]/g, '\\$&')
    .replace(/^(\s*)([#+-])(?=\s)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/[\r\n\t]+/g, ' ')
}
