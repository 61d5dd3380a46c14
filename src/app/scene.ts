import { useMemo } from 'react'
import type { Mode } from '../derivation/explore.ts'
import type { Derivation, Lesson } from '../derivation/lesson.ts'
import type { Options } from '../derivation/options.ts'
import { isOpen, type Pace } from '../derivation/parts.ts'
import type { Quantities, QuantityId, Ref } from '../derivation/quantity.ts'
import type { Scene } from '../views/desk.ts'
import { useKept } from '../views/kept.ts'

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

const NOTHING: readonly Ref[] = []

/** What the page shows: the step's own focus, or while exploring what a tool has lit. */
export function useScene(
  derivation: Derivation,
  before: Quantities | null,
  { index, part, pace }: Place,
  mode: Mode,
  lit: readonly Ref[] = NOTHING,
): Scene {
  const step = mode === 'study' ? derivation.steps[index] : undefined
  const open = step !== undefined && isOpen(step, part, pace)
  const known = useKnown(derivation, step && index, open)
  const refs = useKept(step ? step.focus : lit)
  const focus = useMemo(() => new Set(refs), [refs])
  const dimmed = step ? step.phase === 'backward' : lit.length > 0
  return useMemo(
    () => ({ derivation, before, known, focus, dimmed }),
    [derivation, before, known, focus, dimmed],
  )
}

/**
 * What is given, and what the steps have computed up to here. Without a step, as while exploring: all that there is
 * before the update.
 */
function useKnown(
  derivation: Derivation,
  index: number | undefined,
  open: boolean,
): ReadonlySet<QuantityId> {
  return useMemo(() => {
    const { steps, loss, parameters } = derivation
    const done =
      index === undefined
        ? steps.filter(({ phase }) => phase !== 'update' && phase !== 'check')
        : steps.slice(0, open ? index + 1 : index)
    return new Set([
      ...parameters,
      ...(loss ? [loss.before] : []),
      ...done.flatMap((step) => step.computes),
    ])
  }, [derivation, index, open])
}
