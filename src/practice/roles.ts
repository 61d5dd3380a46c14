import type { Role } from '../derivation/equation.ts'
import type { Blank } from '../derivation/practice.ts'
import type { Problem } from './problem.ts'
import { cellsOf } from './rows.ts'
import { workingOf } from './working.ts'

/** What a symbol is in a formula, such as a weight or a slope: in the rule of a blank, or else anywhere in the solution. */
export function roleIn(problem: Problem, blank: Blank, tex: string): Role | undefined {
  const all = problem.derivation.steps.flatMap(({ rows, members }) => [
    ...rows,
    ...members.flatMap((member) => member.rows),
  ])
  for (const cell of cellsOf([...workingOf(problem, blank).symbols, ...all]))
    for (const segment of cell.segments)
      if (segment.kind === 'factor' && segment.tex === tex && segment.role) return segment.role
  return undefined
}
