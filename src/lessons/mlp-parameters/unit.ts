export const UNITS = [
  { name: 'GB', bytes: 1e9 },
  { name: 'MB', bytes: 1e6 },
  { name: 'kB', bytes: 1e3 },
  { name: 'B', bytes: 1 },
] as const

const BYTE = UNITS[3]

/** The unit in which so many bytes are easy to read: powers of 1000, as disks and downloads are sold. */
export function unitOf(bytes: number): (typeof UNITS)[number] {
  return UNITS.find((unit) => bytes >= unit.bytes) ?? BYTE
}
