/** Whether two pieces of plain data say the same, in whatever order their fields stand: a link and a file write them anew. */
export function isSameData(one: unknown, two: unknown): boolean {
  if (Object.is(one, two)) return true
  if (typeof one !== 'object' || typeof two !== 'object' || one === null || two === null)
    return false
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(two))]
  return (
    a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSameData(value, b.get(key)))
  )
}
