import type { Localized } from '../../i18n/localized.ts'
import type { Editing, Lesson } from '../lesson.ts'
import type { Blank, Companion, Mistake, Practising, Skill } from '../practice.ts'
import type { QuantityId } from '../quantity.ts'
import type { Prose } from '../prose.ts'

/**
 * Notes a number of the solution under its id and gives it back, or a reader's own number in its place: what follows is
 * then worked with that.
 */
export type Write = (id: QuantityId, value: number) => number

/** A rule that somebody may follow by mistake, as the rules in which it differs from the right ones. */
export interface Slip<R extends object, P extends object = object> {
  readonly id: string
  readonly skill: Skill
  readonly title: Localized
  /** The wrong rule in the letters of the lesson. */
  readonly tex: string
  /** What was done, a cue, and a question; at most 35 words, and never the right number. */
  readonly feedback: Prose
  readonly rules: Partial<R>
  /** Where it can be followed; everywhere if left out. */
  readonly when?: (params: P) => boolean
}

/** A slip in the order in which it is told; its rules and problems are those of the list that it stands in. */
export function slip<R extends object, P extends object>(
  id: string,
  skill: Skill,
  tex: string,
  rules: Partial<NoInfer<R>>,
  told: Pick<Slip<NoInfer<R>, NoInfer<P>>, 'title' | 'feedback' | 'when'>,
): Slip<R, P> {
  return { id, skill, tex, rules, ...told }
}

/** A lesson's solution as a program over exchangeable rules. */
export interface Workings<P extends object, R extends object> {
  /** The rules as they should be; every function of them may be exchanged for a wrong one. */
  readonly right: R
  readonly slips: readonly Slip<R, P>[]
  /** Works the problem by some rules, and writes down what is given and every number that may be asked for. */
  solve(params: P, rules: R, write: Write): void
  /** What may be asked for; the step of each is the one that computes it. */
  blanks(params: P): readonly Omit<Blank, 'step'>[]
  companions?(params: P): readonly Companion<P>[]
  readonly levels: Practising<P>['levels']
}

/** How a lesson is practised, from one program: wrong numbers come from wrong rules, never from a list. */
export function practisingOf<P extends object, R extends object>(
  { right, slips, solve, blanks, companions, levels }: Workings<P, R>,
  derive: Lesson<P>['derive'],
  { randomise }: Editing<P>,
): Practising<P> {
  const mistakes = (params: P): readonly Mistake[] =>
    slips
      .filter(({ when }) => when?.(params) ?? true)
      .map(({ rules: _rules, when: _when, ...mistake }) => mistake)
  return {
    blanks: (params, options) => {
      const { steps } = derive(params, options)
      const computed = new Map(
        steps.flatMap(({ id, computes }) => computes.map((one) => [one, id])),
      )
      return blanks(params).flatMap((blank) => {
        const step = computed.get(blank.quantity)
        return step === undefined ? [] : [{ ...blank, step }]
      })
    },
    mistakes,
    work: (params, _, { mistakes: followed = [], own } = {}) => {
      const numbers = new Map<QuantityId, number>()
      const wrong = slips.filter(({ id }) => followed.includes(id)).map(({ rules }) => rules)
      solve(params, Object.assign({}, right, ...wrong), (id, value) => {
        const taken = own?.get(id) ?? value
        numbers.set(id, taken)
        return taken
      })
      return numbers
    },
    generate: randomise,
    companions: companions ?? (() => []),
    levels,
  }
}

/** Values written under ids that follow from their places, so that a map is worked in one line. */
export function writeMap(
  write: Write,
  id: (i: number, j: number) => QuantityId,
  rows: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  return rows.map((row, i) => row.map((value, j) => write(id(i, j), value)))
}
