import { everywhere } from '../i18n/localized.ts'
import type { Prose } from './prose.ts'
import { resultsOf, sayResults, symbolsOf } from './results.ts'
import type { Member, Step } from './step.ts'

/** One step per unit and weight instead of one per layer: every member becomes a step of its own. */
export function byUnit(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => {
    if (step.members.length === 0) return [step]
    const { ownGoal, ...whole } = step
    const own = {
      ...whole,
      title: titleOf(step),
      goal: ownGoal ?? step.goal,
      members: [],
      computes: ownOf(step),
      say: sayResults(resultsOf(step.rows)),
    }
    const others = step.members.map((member) => memberStep(step, member))
    return step.membersFirst ? [...others, own] : [own, ...others]
  })
}

/** What is left to the worked unit when its siblings compute their own. */
function ownOf(step: Step): readonly string[] {
  const theirs = new Set(step.members.flatMap((member) => member.computes))
  return step.computes.filter((id) => !theirs.has(id))
}

/** What one unit or weight works out, as the name of its step: the left sides of its results. */
function titleOf({ title, rows }: Pick<Step, 'title' | 'rows'>): Prose {
  const symbols = symbolsOf(rows)
  return symbols === '' ? title : everywhere(symbols)
}

function memberStep(step: Step, member: Member): Step {
  const { ownGoal, because, why, nudge, prompt, predict, outcome, inset, asks, erratum, ...frame } =
    step
  return {
    ...frame,
    id: `${step.id}.${member.ref}`,
    title: titleOf({ title: step.title, rows: member.rows }),
    goal: member.goal ?? step.goal,
    rows: member.rows,
    worked: member.ref,
    members: [],
    say: sayResults(resultsOf(member.rows)),
    ...(member.because && { because: member.because }),
    computes: member.computes,
    focus: member.focus,
    flow: step.flow.filter(
      ({ from, to }) => member.focus.includes(from) && member.focus.includes(to),
    ),
    ...(member.computes[0] !== undefined && { asks: member.computes[0] }),
  }
}
