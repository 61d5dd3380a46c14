import { useState } from 'react'
import type { Probe, Variable } from '../../derivation/explore.ts'

/** What the axis of a number shows. */
export interface Interval {
  readonly from: number
  readonly to: number
  readonly zoom: {
    readonly canWiden: boolean
    readonly canNarrow: boolean
    onWiden(): void
    onNarrow(): void
  }
}

/** Widths of an axis that are easy to read: …, 0.5, 1, 2, 5, 10, … */
function widthOf(span: number): number {
  const digit = [1, 2, 5][((span % 3) + 3) % 3] ?? 1
  return Number(`${digit}e${Math.floor(span / 3)}`)
}

/** The least width that is enough. */
function spanOf(enough: number): number {
  let span = 3 * Math.floor(Math.log10(enough))
  while (widthOf(span) < enough) span++
  return span
}

/** The narrowest axis, of the size of its number. */
const NARROWEST = 1e-3

interface View {
  readonly ref: string
  /** The value that the axis was laid around. */
  readonly around: number
  /** Which of the widths it has. */
  readonly span: number
}

/**
 * An interval around the value of a number, which stays as it is while the value moves within it. A learning rate is
 * shown from 0 to beyond where the loss has grown again.
 */
export function useInterval(probe: Probe, variable: Variable, isHeld: boolean): Interval {
  const [chosen, setView] = useState<View>(() => viewOf(probe, variable))
  const fits = chosen.ref === variable.ref && (isHeld || contains(chosen, variable))
  const view = fits
    ? chosen
    : chosen.ref === variable.ref
      ? follow(probe, variable, chosen)
      : viewOf(probe, variable)
  if (view !== chosen) setView(view)
  const { from, to } = boundsOf(view, variable)
  const zoom = (by: number) =>
    setView({ ref: variable.ref, around: variable.value, span: view.span + by })
  const narrower = widthOf(view.span - 1)
  const reach = variable.kind === 'rate' ? variable.value : NARROWEST * sizeOf(variable)
  return {
    from,
    to,
    zoom: {
      canWiden: from > variable.min || to < variable.max,
      canNarrow: narrower > Math.max(reach, NARROWEST),
      onWiden: () => zoom(1),
      onNarrow: () => zoom(-1),
    },
  }
}

/** Files hold any number; beyond this one, twice as much would not be finite. */
const HUGE = 1e300

const sizeOf = ({ value }: Variable) => Math.min(HUGE, Math.max(1, Math.abs(value)))

function viewOf(probe: Probe, variable: Variable): View {
  const { ref, kind, value } = variable
  const enough = kind === 'rate' ? enoughRate(probe, variable) : 2 * sizeOf(variable)
  return { ref, around: value, span: spanOf(enough) }
}

/** The same width around another value; a learning rate needs a width that reaches it. */
function follow(probe: Probe, variable: Variable, { span }: View): View {
  if (variable.kind === 'rate') return viewOf(probe, variable)
  const { ref, value } = variable
  return { ref, around: value, span: Math.max(span, spanOf(NARROWEST * sizeOf(variable))) }
}

/** The least rate of an axis at which the update has gone too far; some rate beyond the present where none does. */
function enoughRate({ lossAt, loss }: Probe, { ref, value, max }: Variable): number {
  const least = Math.max(NARROWEST, value * 1.2)
  for (let span = spanOf(least); widthOf(span) <= max; span++)
    if (!(lossAt([[ref, widthOf(span)]]) <= loss)) return widthOf(span)
  return Math.max(10, least)
}

/** Limits of the number, widened where a file holds a number beyond them. */
function boundsOf({ around, span }: View, { kind, min, max, value }: Variable) {
  const width = widthOf(span)
  const [low, high] = [Math.min(min, value), Math.max(max, value)]
  if (kind === 'rate') return { from: low, to: Math.min(high, width) }
  const quarter = width / 4
  const middle = Math.round(around / quarter) * quarter
  return { from: Math.max(low, middle - width / 2), to: Math.min(high, middle + width / 2) }
}

function contains(view: View, variable: Variable): boolean {
  const { from, to } = boundsOf(view, variable)
  return variable.value >= from && variable.value <= to
}
