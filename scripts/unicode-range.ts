/** The code points that a TrueType font has glyphs for, in order, from its `cmap` table. */
export function codePoints(font: Buffer): number[] {
  const cmap = tableOf(font, 'cmap')
  const found = new Set<number>()
  for (let k = 0; k < cmap.readUInt16BE(2); k++)
    for (const [first, last] of segments(cmap.subarray(cmap.readUInt32BE(8 + 8 * k))))
      for (let c = first; c <= last; c++) found.add(c)
  return [...found].sort((a, b) => a - b)
}

/** `U+20-7E,U+2212`, as CSS writes it. */
export function unicodeRange(points: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const c of points) {
    const open = ranges.at(-1)
    if (open && c === open[1] + 1) open[1] = c
    else ranges.push([c, c])
  }
  const hex = (c: number) => c.toString(16).toUpperCase()
  return ranges.map(([a, b]) => `U+${a === b ? hex(a) : `${hex(a)}-${hex(b)}`}`).join(',')
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let k = 0; k < font.readUInt16BE(4); k++) {
    const row = font.subarray(12 + 16 * k)
    if (row.toString('latin1', 0, 4) === tag) return font.subarray(row.readUInt32BE(8))
  }
  throw new Error(`the font has no table ${tag}`)
}

/** Formats 4 and 12 hold segments of code points; the others repeat what stands there. */
function* segments(map: Buffer): Generator<[first: number, last: number]> {
  const format = map.readUInt16BE(0)
  if (format === 4) {
    const doubled = map.readUInt16BE(6)
    for (let at = 0; at < doubled; at += 2) {
      const last = map.readUInt16BE(14 + at)
      // the last segment is a mark for the end
      if (last !== 0xff_ff) yield [map.readUInt16BE(16 + doubled + at), last]
    }
  }
  if (format === 12)
    for (let k = 0; k < map.readUInt32BE(12); k++)
      yield [map.readUInt32BE(16 + 12 * k), map.readUInt32BE(20 + 12 * k)]
}
