import type { Role } from '../derivation/equation.ts'
import type { Derivation } from '../derivation/lesson.ts'
import type { Blank } from '../derivation/practice.ts'
import { cellsOf, rowsOf, stepOf } from './rows.ts'

/** What a symbol is in a formula, such as a weight or a slope: in the rule of a blank, or else anywhere in the solution. */
export function roleIn(derivation: Derivation, blank: Blank, tex: string): Role | undefined {
  const step = stepOf(derivation, blank)
  const all = derivation.steps.flatMap(({ rows, members }) => [
    ...rows,
    ...members.flatMap((member) => member.rows),
  ])
  for (const cell of cellsOf([...(step ? rowsOf(step, blank.quantity).symbols : []), ...all]))
    for (const segment of cell.segments)
      if (segment.kind === 'factor' && segment.tex === tex && segment.role) return segment.role
  return undefined
}
