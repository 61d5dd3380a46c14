import type { Derivation } from '../../derivation/lesson.ts'
import type { Blank } from '../../derivation/practice.ts'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import type { Exercise } from '../../store/practice.ts'
import { hiddenIn } from '../../practice/exercise.ts'
import type { Scene } from '../desk.ts'

const NOTHING: ReadonlySet<Ref> = new Set()

/** What drawing and tables show while something is left open: what is given, and what is found. */
export function sceneOf(
  derivation: Derivation,
  blanks: readonly Blank[],
  exercise: Exercise | null,
  lit: readonly Ref[],
): Scene {
  // its numbers and its formula cannot be edited
  const { source, ...settled } = derivation
  const current = blanks.find(({ quantity }) => quantity === exercise?.current)?.ref
  return {
    derivation: { ...settled, parameters: NOTHING },
    before: null,
    known: exercise
      ? knownIn(derivation, blanks, hiddenIn(blanks, exercise))
      : derivation.parameters,
    focus: new Set([...lit, ...(current === undefined ? [] : [current])]),
    dimmed: lit.length > 0,
  }
}

/** Whether a number of a derivation is still to be found; what is given never is. */
export function withheldIn(
  { steps }: Derivation,
  known: ReadonlySet<QuantityId>,
): (id: QuantityId) => boolean {
  const computed = new Set(steps.flatMap(({ computes }) => computes))
  return (id) => computed.has(id) && !known.has(id)
}

/** Numbers that no blank asks for are known once all of their step and of the steps before it is found. */
function knownIn(
  { steps, parameters }: Derivation,
  blanks: readonly Blank[],
  hidden: ReadonlySet<QuantityId>,
): ReadonlySet<QuantityId> {
  const known = new Set<QuantityId>(parameters)
  const asked = new Set(blanks.map(({ quantity }) => quantity))
  let isOpen = false
  for (const { computes } of steps) {
    isOpen ||= computes.some((id) => hidden.has(id))
    for (const id of computes) if (asked.has(id) ? !hidden.has(id) : !isOpen) known.add(id)
  }
  return known
}
