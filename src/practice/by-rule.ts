import type { Blank, Mistake } from '../derivation/practice.ts'
import { agrees, isSame } from './judge.ts'
import { kept, numberOf, type Problem, type Solution } from './problem.ts'
import { byLikelihood, matching, separating, unrefuted } from './suspects.ts'
import type { Sitting, Trial, Verdict } from './verdict.ts'

/** By one wrong rule followed all through, or else from the earlier numbers on. */
export function asOneMistake({ problem, blank, answer, sitting }: Trial): Verdict | undefined {
  const { earlier } = sitting
  const matches = matching(problem, blank, answer, problem.wrong)
  const likely = unrefuted(problem, blank, matches, earlier)
  if (likely.length > 0) return verdictOn(problem, blank, likely, sitting, false)
  const own: Solution = new Map([...earlier].filter(([id]) => id !== blank.quantity))
  const onOwn =
    own.size > 0
      ? matching(
          problem,
          blank,
          answer,
          kept((id) => problem.work({ mistakes: [id], own })),
        )
      : []
  return onOwn.length > 0 ? verdictOn(problem, blank, onOwn, sitting, true) : undefined
}

/** By a wrong rule that other numbers speak against: they may have been shown, or put right. */
export function asLateMistake({ problem, blank, answer, sitting }: Trial): Verdict | undefined {
  const matches = matching(problem, blank, answer, problem.wrong)
  return matches.length > 0 ? verdictOn(problem, blank, matches, sitting, false) : undefined
}

function verdictOn(
  problem: Problem,
  blank: Blank,
  suspects: readonly Mistake[],
  sitting: Sitting,
  own: boolean,
): Verdict {
  const ordered = byLikelihood(suspects, sitting)
  const [first] = ordered
  if (first && ordered.length === 1)
    return { kind: 'mistake', skill: first.skill, mistake: first.id, own }
  const ask = separating(problem, blank, ordered, sitting.earlier)
  const mistakes = ordered.map(({ id }) => id)
  const skills = new Set(ordered.map((mistake) => mistake.skill))
  const skill = first && skills.size === 1 ? first.skill : blank.skill
  return { kind: 'several', skill, mistakes, ...(ask !== undefined && { ask }) }
}

const FEW_DIGITS = 2

/** By a wrong rule whose number was typed in too few digits, where no other one comes near. */
export function asNearMistake({ problem, blank, answer, sitting }: Trial): Verdict | undefined {
  const near = matching(problem, blank, answer, problem.wrong, FEW_DIGITS)
  return near.length === 1 ? verdictOn(problem, blank, near, sitting, false) : undefined
}

/** How many of the named rules are tried together with another one: the latest. */
const MOST_NAMED = 3

/** A rule that was named before, and another one: only where just one pair gives the number. */
export function asTwoMistakes({ problem, blank, answer, sitting }: Trial): Verdict | undefined {
  const { quantity } = blank
  const right = numberOf(problem.right, quantity)
  const visible = problem.mistakes.filter(
    ({ id }) => !isSame(numberOf(problem.wrong(id), quantity), right),
  )
  const seen = sitting.named
    .filter((id) => visible.some((mistake) => mistake.id === id))
    .slice(-MOST_NAMED)
  const pairs = seen.flatMap((first, k) =>
    visible
      .filter(({ id }) => !seen.slice(0, k + 1).includes(id))
      .map((second) => ({ first, second }))
      .filter(({ second }) =>
        agrees(answer, numberOf(problem.work({ mistakes: [first, second.id] }), quantity)),
      ),
  )
  const [pair] = pairs
  if (pair === undefined || pairs.length > 1) return undefined
  const { first, second } = pair
  return { kind: 'two-mistakes', skill: second.skill, mistakes: [first, second.id] }
}
