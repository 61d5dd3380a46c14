import { at } from './at.ts'
import type { Row } from './equation.ts'
import type { Step } from './step.ts'

/** How a step opens: symbols, then numbers; or one row at a time. */
export const PACES = ['two-presses', 'line-by-line'] as const
export type Pace = (typeof PACES)[number]

export interface Position {
  readonly step: string
  /** From 0; a step is open when `part` is its last. */
  readonly part: number
}

const SYMBOLIC: ReadonlySet<Row['kind']> = new Set(['chain', 'rule'])

/** How many presses it takes to see all of a step. */
export function partsOf(step: Step, pace: Pace): number {
  if (pace === 'line-by-line') return Math.max(1, step.rows.length)
  const symbolic = step.rows.filter((row) => SYMBOLIC.has(row.kind)).length
  return symbolic > 0 && symbolic < step.rows.length ? 2 : 1
}

/** Whether row `index` of a step is on view in a part. */
export function isRowShown(step: Step, index: number, part: number, pace: Pace): boolean {
  if (part >= partsOf(step, pace) - 1) return true
  return pace === 'line-by-line' ? index <= part : SYMBOLIC.has(at(step.rows, index).kind)
}

/** Whether the step has shown its numbers, so that figure and table may too. */
export function isOpen(step: Step, part: number, pace: Pace): boolean {
  return part >= partsOf(step, pace) - 1
}

/** The position after the next press; the last one stays. */
export function next(steps: readonly Step[], position: Position, pace: Pace): Position {
  const index = indexOf(steps, position.step)
  if (position.part < partsOf(at(steps, index), pace) - 1)
    return { step: position.step, part: position.part + 1 }
  const following = steps[index + 1]
  return following ? { step: following.id, part: 0 } : position
}

/** The position before the last press; the first one stays. */
export function previous(steps: readonly Step[], position: Position, pace: Pace): Position {
  if (position.part > 0) return { step: position.step, part: position.part - 1 }
  const before = steps[indexOf(steps, position.step) - 1]
  return before ? { step: before.id, part: partsOf(before, pace) - 1 } : position
}

/** The index of a step by id; the first one where the list has no such step. */
export function indexOf(steps: readonly Step[], id: string): number {
  return Math.max(
    0,
    steps.findIndex((step) => step.id === id),
  )
}
