import type { Derivation } from '../derivation/lesson.ts'
import type { Prose } from '../derivation/prose.ts'
import type { Erratum, Member, Step } from '../derivation/step.ts'
import type { Locale, Localized } from '../i18n/localized.ts'
import { writeProse, type Writer } from './prose.ts'
import { chainTex, ladderTex } from './ladder.ts'
import { numberOf, overflowSentence, SOURCE, stepName } from './words.ts'

/** A worked solution in the order in which it is written, with every text already in its format. */
export interface Solution {
  readonly title: string
  readonly caution?: string
  readonly legend: readonly { readonly tex: string; readonly meaning: string }[]
  readonly overflow?: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly heading: string
  readonly goal: string
  /** Lines of one `aligned` environment. */
  readonly ladder: readonly string[]
  readonly members: readonly {
    readonly name: string
    readonly tex: string
    readonly because?: string
  }[]
  readonly because?: string
  readonly why?: string
  /** Where the printed source says otherwise. */
  readonly source?: { readonly label: string; readonly text: string }
}

/** What Markdown and LaTeX share: they differ in how text is escaped and in what stands around it. */
export function solutionOf(
  derivation: Derivation,
  title: string,
  locale: Locale,
  digits: number | undefined,
  writer: Writer,
): Solution {
  const { quantities, overflow } = derivation
  const write = (prose: Prose) => writeProse(prose, locale, quantities, digits, writer)
  const say = (text: Localized) => writer.text(text[locale])
  const member = ({ name, rows, because }: Member) => ({
    name: say(name),
    tex: chainTex(rows, quantities, digits),
    ...(because && { because: write(because) }),
  })
  const source = ({ document, lines, printed, right, why }: Erratum) => ({
    label: say(SOURCE.title),
    text: [
      `${say(SOURCE.place(document, lines))}.`,
      `${say(SOURCE.printed)}: ${write(printed)}.`,
      `${say(SOURCE.right)}: ${write(right)}.`,
      write(why),
    ].join(' '),
  })
  const section = (step: Step): Section => {
    const number = numberOf(derivation, step.id)
    return {
      heading: `${number === undefined ? '' : `${number}. `}${write(step.title)}`,
      goal: write(step.goal),
      ladder: ladderTex(step.rows, quantities, {
        digits,
        note: (brace) => {
          const known = numberOf(derivation, brace.step)
          return known === undefined ? '' : `,\\ \\text{${stepName(known)[locale]}}`
        },
        label: (row) =>
          row.kind !== 'known' && row.label ? `\\text{${inMath(row.label[locale])}:}` : '',
      }),
      members: step.members.map(member),
      ...(step.because && { because: write(step.because) }),
      ...(step.why && { why: write(step.why) }),
      ...(step.erratum && { source: source(step.erratum) }),
    }
  }
  return {
    title: writer.text(title),
    ...(derivation.caution && { caution: write(derivation.caution) }),
    legend: derivation.legend.map(({ tex, meaning }) => ({ tex, meaning: write(meaning) })),
    ...(overflow && { overflow: say(overflowSentence(numberOf(derivation, overflow.step))) }),
    sections: derivation.steps.map(section),
  }
}

/** Text inside a formula, without the signs that would end it. */
function inMath(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, ' ')
}
