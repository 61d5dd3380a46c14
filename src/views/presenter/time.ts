import { useSyncExternalStore } from 'react'
import type { Locale } from '../../i18n/localized.ts'
import { useLecture } from '../lecture/lecture.ts'

const SECOND = 1000
const MINUTE = 60

/** The time now, anew each second, in milliseconds. */
export function useNow(): number {
  return useSyncExternalStore(tick, wholeSecond)
}

/** How long the lecture has been going on, in milliseconds. */
export function useElapsed(): number {
  const since = useLecture((state) => state.since)
  const past = useLecture((state) => state.past)
  const now = useNow()
  return past + (since === null ? 0 : Math.max(0, now - since))
}

/** Minutes that are left of so many, a begun one counted as whole; negative once they are over. */
export function minutesLeft(minutes: number, elapsed: number): number {
  // Not −0.
  return Math.ceil(minutes - elapsed / (MINUTE * SECOND)) || 0
}

function tick(notify: () => void): () => void {
  const timer = setInterval(notify, SECOND / 4)
  return () => clearInterval(timer)
}

const wholeSecond = () => Math.floor(Date.now() / SECOND) * SECOND

/** The time of day, as the language writes it. */
export function timeOfDay(now: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(now)
}

/** A duration as 5:07 or 1:05:07. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND))
  const minutes = Math.floor(seconds / MINUTE)
  const hours = Math.floor(minutes / MINUTE)
  const two = (count: number) => `${count % MINUTE}`.padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}
