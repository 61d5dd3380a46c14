import type { Blank, Companion } from '../derivation/practice.ts'
import { isSame } from './judge.ts'
import { numberOf, type Problem } from './problem.ts'

/**
 * Whether a right number says that the right rule was followed. In the problem that a lesson opens with, slopes and the
 * rate may be 1: whoever leaves them out is right there, too. So a skill that some companion brings to light counts as
 * shown only by a number in which a wrong rule is seen that the first problem hides.
 */
export function exposes(
  problem: Problem,
  blank: Blank,
  home: Problem,
  companions: readonly Companion[],
): boolean {
  const { skill, quantity } = blank
  if (!companions.some((one) => one.exposes.includes(skill))) return true
  return problem.mistakes.some(
    (mistake) =>
      mistake.skill === skill &&
      shows(problem, mistake.id, quantity) &&
      !home.blanks.some((one) => shows(home, mistake.id, one.quantity)),
  )
}

const shows = (problem: Problem, mistake: string, quantity: string): boolean =>
  problem.mistakes.some(({ id }) => id === mistake) &&
  !isSame(numberOf(problem.wrong(mistake), quantity), numberOf(problem.right, quantity))
