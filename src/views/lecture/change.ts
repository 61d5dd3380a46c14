/** From one number to another in percent of the first; null where that says nothing. */
export function change(from: number, to: number): number | null {
  const percent = (100 * (to - from)) / Math.abs(from)
  return from !== 0 && Number.isFinite(percent) ? percent : null
}
