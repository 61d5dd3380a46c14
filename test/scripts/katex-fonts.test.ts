import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import subsetFont from 'subset-font'
import { split } from '../../scripts/katex-fonts.ts'
import { codePoints, unicodeRange } from '../../scripts/unicode-range.ts'

const FONTS = join(import.meta.dirname, '../../node_modules/katex/dist/fonts')
const BMP = Array.from({ length: 0xd8_00 }, (_, c) => String.fromCharCode(c)).join('')

const pointsOf = async (font: Buffer) =>
  codePoints(await subsetFont(font, BMP, { targetFormat: 'truetype' }))

function pointsIn(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .slice('U+'.length)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16))
    return Array.from({ length: last - first + 1 }, (_, k) => first + k)
  })
}

describe('a split font', () => {
  it.each(['KaTeX_Main-Regular', 'KaTeX_Math-Italic'])(
    '%s has every character of the whole one, in one half',
    async (name) => {
      const whole = readFileSync(join(FONTS, `${name}.woff2`))
      const halves = await split(whole, ' Eabx0β−')
      const ranges = halves.map(({ range }) => pointsIn(range))
      expect(ranges[0]).toEqual(expect.arrayContaining([...' Eabx'].map((c) => c.codePointAt(0))))
      const both = ranges.flat().sort((a, b) => a - b)
      expect(both.filter((c) => c < 0xd8_00)).toEqual(await pointsOf(whole))
      for (const [k, { font }] of halves.entries())
        expect(await pointsOf(font)).toEqual(ranges[k]?.filter((c) => c < 0xd8_00))
      expect(halves[0]?.font.length).toBeLessThan(whole.length / 3)
    },
  )
})

it('a range is written as CSS reads it', () => {
  expect(unicodeRange([0x20, 0x41, 0x42, 0x43, 0x22_12])).toBe('U+20,U+41-43,U+2212')
})
