import type { Member, Step } from './step.ts'

/** One step per unit and weight instead of one per layer: every member becomes a step of its own. */
export function byUnit(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => {
    if (step.members.length === 0) return [step]
    const own = { ...step, members: [], computes: ownOf(step), focus: step.focus }
    const others = step.members.map((member) => memberStep(step, member))
    return step.membersFirst ? [...others, own] : [own, ...others]
  })
}

/** What is left to the worked unit when its siblings compute their own. */
function ownOf(step: Step): readonly string[] {
  const theirs = new Set(step.members.flatMap((member) => member.computes))
  return step.computes.filter((id) => !theirs.has(id))
}

function memberStep(step: Step, member: Member): Step {
  const { because, why, nudge, prompt, predict, outcome, inset, asks, ...frame } = step
  return {
    ...frame,
    id: `${step.id}.${member.ref}`,
    rows: member.rows,
    worked: member.ref,
    members: [],
    ...(member.because && { because: member.because }),
    computes: member.computes,
    focus: member.focus,
    flow: step.flow.filter(
      ({ from, to }) => member.focus.includes(from) && member.focus.includes(to),
    ),
    ...(member.computes[0] !== undefined && { asks: member.computes[0] }),
  }
}
