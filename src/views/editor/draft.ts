import { useState } from 'react'
import type { Localized } from '../../i18n/localized.ts'
import { exact } from '../../derivation/number.ts'
import { useDesk, type Reading } from '../desk.ts'

/** What a number field accepts. */
export interface Limits {
  readonly min: number
  readonly max: number
  /** Counts, digits and seeds: nothing after the point. */
  readonly whole?: boolean
}

/** Why a typed text did not become the value. */
export type Refusal =
  | { readonly kind: 'empty' | 'range' | 'whole' }
  | { readonly kind: 'unreadable'; readonly reason: Localized }
  | { readonly kind: 'ask'; readonly readings: readonly [number, number] }

type Verdict = { readonly kind: 'value'; readonly value: number } | Refusal

/** What is to be done with a typed text; never a number that the reader did not mean. */
function judge(text: string, read: (text: string) => Reading, limits: Limits): Verdict {
  if (text.trim() === '') return { kind: 'empty' }
  const reading = read(text)
  switch (reading.kind) {
    case 'invalid':
      return { kind: 'unreadable', reason: reading.reason }
    case 'ask':
      return reading
    case 'number':
      return admit(reading.value, limits)
  }
}

function admit(value: number, { min, max, whole = false }: Limits): Verdict {
  if (!(value >= min && value <= max)) return { kind: 'range' }
  return whole && !Number.isInteger(value) ? { kind: 'whole' } : { kind: 'value', value }
}

interface Draft {
  /** What the field shows: the text being typed, else the value with all its digits. */
  readonly text: string
  readonly isDirty: boolean
  /** What the text says or, where it cannot be read, the value. */
  readonly number: number
  readonly refusal: Refusal | null
  readonly write: (text: string) => void
  /** Takes the typed text; says whether the field is settled, with or without a new value. */
  readonly settle: () => { readonly settled: boolean; readonly changed: boolean }
  /** Takes a value that was chosen instead of typed. */
  readonly choose: (value: number) => void
  /** Adds to `number`, and stops at the limits. */
  readonly add: (delta: number) => void
  /** Shows the value again; with `keepRefusal` the sentence stays on, as after leaving the field. */
  readonly restore: (keepRefusal?: boolean) => void
}

/** A text on its way to becoming a number. The value itself stays with its owner. */
export function useDraft(value: number, limits: Limits, commit: (value: number) => void): Draft {
  const { readNumber, nudge } = useDesk()
  const [typed, setTyped] = useState<string | null>(null)
  const reading = typed === null ? null : readNumber(typed)
  const number = reading?.kind === 'number' ? reading.value : value
  const [refused, setRefused] = useState<{ why: Refusal; value: number } | null>(null)

  function take(next: number): boolean {
    setTyped(null)
    setRefused(null)
    if (next !== value) commit(next)
    return next !== value
  }

  function refuse(why: Refusal): void {
    setRefused({ why, value })
  }

  return {
    text: typed ?? exact(value),
    isDirty: typed !== null,
    number,
    // A sentence says which value stays, so it ends when that value goes.
    refusal: refused?.value === value ? refused.why : null,
    write(text) {
      setTyped(text)
      setRefused(null)
    },
    settle() {
      const verdict: Verdict =
        typed === null ? { kind: 'value', value } : judge(typed, readNumber, limits)
      if (verdict.kind === 'value') return { settled: true, changed: take(verdict.value) }
      refuse(verdict)
      return { settled: false, changed: false }
    },
    choose(chosen) {
      const verdict = admit(chosen, limits)
      if (verdict.kind === 'value') take(verdict.value)
      else refuse(verdict)
    },
    add(delta) {
      const by = limits.whole ? Math.sign(delta) * Math.max(1, Math.round(Math.abs(delta))) : delta
      take(Math.min(limits.max, Math.max(limits.min, nudge(number, by))))
    },
    restore(keepRefusal = false) {
      setTyped(null)
      if (!keepRefusal) setRefused(null)
    },
  }
}
