import { at } from '../at.ts'
import type { Options } from '../options.ts'
import type { Prose } from '../prose.ts'
import { symbolsOf } from '../results.ts'
import type { Member, Step } from '../step.ts'
import { step } from './tell.ts'

/** Cells up to this many get a step each; more are told row by row. */
const ONE_BY_ONE = 16

type Frame = Pick<Step, 'id' | 'phase' | 'title' | 'goal'> &
  Partial<Pick<Step, 'why' | 'prompt' | 'predict' | 'erratum'>> & {
    /** One step per row, however few cells there are. */
    readonly byRow?: true
  }

/**
 * The steps that work out a map: one per cell where there are few, else one per row, of which the chosen cell is worked
 * in full. The cells of a row have no focus in common: a window lies at one place at a time.
 */
export function mapSteps(
  frame: Frame,
  rows: readonly (readonly Member[])[],
  { selected }: Pick<Options, 'selected'>,
): readonly Step[] {
  const { id, prompt, predict, erratum, byRow, ...shared } = frame
  const once = {
    ...(prompt && { prompt }),
    ...(predict && { predict }),
    ...(erratum && { erratum }),
  }
  if (!byRow && rows.flat().length <= ONE_BY_ONE)
    return rows.flat().map((member, k) =>
      step({
        ...shared,
        ...(k === 0 && once),
        id: `${id}.${member.ref}`,
        title: cellTitle(shared.title, member),
        goal: member.goal ?? shared.goal,
        rows: member.rows,
        worked: member.ref,
        computes: member.computes,
        focus: member.focus,
        ...(member.because && { because: member.because }),
      }),
    )
  return rows.map((members, i) => {
    const worked = members.find(({ ref }) => selected.includes(ref)) ?? at(members, 0)
    return step({
      ...shared,
      ...(i === 0 && once),
      id: `${id}.row[${i + 1}]`,
      title: {
        en: `${shared.title.en}, row ${i + 1}`,
        zh: `${shared.title.zh}，第 ${i + 1} 行`,
        ko: `${shared.title.ko}, ${i + 1}행`,
      },
      rows: worked.rows,
      worked: worked.ref,
      members: members.filter((member) => member !== worked),
      computes: members.flatMap(({ computes }) => computes),
      focus: worked.focus,
      ...(worked.goal && { ownGoal: worked.goal }),
      ...(worked.because && { because: worked.because }),
    })
  })
}

/** `Feature map: y₁₂` */
function cellTitle({ en, zh, ko }: Prose, { rows }: Member): Prose {
  const symbol = symbolsOf(rows)
  return { en: `${en}: ${symbol}`, zh: `${zh}：${symbol}`, ko: `${ko}: ${symbol}` }
}
