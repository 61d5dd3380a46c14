import { format } from '../derivation/number.ts'
import type { Locale } from '../i18n/localized.ts'
import { columnsOf, type ProblemSet, type Variant } from './problem-set.ts'
import { SET_WORDS } from './set-words.ts'

/** The variants and their key as two tables, with formulas between dollar signs. */
export function toMarkdown(
  { name }: ProblemSet,
  variants: readonly Variant[],
  locale: Locale,
): string {
  const table = (part: 'given' | 'asked') => {
    const columns = columnsOf(variants, part)
    const head = [
      SET_WORDS.student[locale],
      SET_WORDS.exercise[locale],
      SET_WORDS.seed[locale],
      ...columns.map(({ tex }) => `$${tex.replaceAll('|', '\\vert ')}$`),
    ]
    const rows = variants.map((variant) => {
      const values = new Map(variant[part].map(({ id, value }) => [id, value]))
      return [
        literal(variant.student),
        String(variant.exercise),
        String(variant.seed),
        ...columns.map(({ id }) => {
          const value = values.get(id)
          return value === undefined ? '' : format(value)
        }),
      ]
    })
    return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
  }
  const blocks = [
    `# ${literal(name)}`,
    `## ${SET_WORDS.given[locale]}`,
    table('given'),
    `## ${SET_WORDS.key[locale]}`,
    table('asked'),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** A name as Markdown prints it. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]{}<>|$~#]/g, '\\$&').replace(/\s+/g, ' ')
}
