import { useMemo } from 'react'
import type { Derivation, Lesson, Options } from '../derivation/lesson.ts'
import { isOpen, type Pace } from '../derivation/parts.ts'
import type { Quantities, QuantityId } from '../derivation/quantity.ts'
import type { Scene } from '../views/desk.ts'

/** The derivation of some parameters, as the reader wants it told. */
export function useDerivation(lesson: Lesson, params: object, options: Options): Derivation {
  return useMemo(() => lesson.derive(params, options), [lesson, params, options])
}

/** The quantities before the edits of this step; null when nothing was edited or another shape was chosen. */
export function useBefore(
  lesson: Lesson,
  before: object | null,
  options: Options,
  now: Derivation,
): Quantities | null {
  const then = useMemo(
    () => (before === null ? null : lesson.derive(before, options)),
    [lesson, before, options],
  )
  return then !== null && isSameShape(then, now) ? then.quantities : null
}

function isSameShape({ parameters: a }: Derivation, { parameters: b }: Derivation): boolean {
  return a.size === b.size && [...a].every((ref) => b.has(ref))
}

/** Where the reader is, as an index that the steps really have. */
export interface Place {
  readonly index: number
  readonly part: number
  readonly pace: Pace
}

export function useScene(
  derivation: Derivation,
  before: Quantities | null,
  { index, part, pace }: Place,
): Scene {
  const step = derivation.steps[index]
  const known = useKnown(derivation, index, step !== undefined && isOpen(step, part, pace))
  const focus = step?.focus
  const backward = step?.phase === 'backward'
  return useMemo(
    () => ({ derivation, before, known, focus: new Set(focus), dimmed: backward }),
    [derivation, before, known, focus, backward],
  )
}

/** What is given, and what the steps have computed up to here. */
function useKnown(derivation: Derivation, index: number, open: boolean): ReadonlySet<QuantityId> {
  return useMemo(() => {
    const done = derivation.steps.slice(0, open ? index + 1 : index)
    const { before } = derivation.loss
    return new Set([...derivation.parameters, before, ...done.flatMap((step) => step.computes)])
  }, [derivation, index, open])
}
