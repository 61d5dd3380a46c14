import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS, MODES, TOOLS } from '../../src/derivation/explore.ts'
import {
  isPacked,
  LONGEST_READABLE,
  readAddress,
  writeAddress,
  type Address,
} from '../../src/format/address.ts'
import { readExample } from '../../src/format/example.ts'
import { linkExample } from '../../src/format/link.ts'
import { LARGEST, pack, unpack } from '../../src/format/pack.ts'
import { complaintOf, example, MAIN } from './arbitrary.ts'

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
const address: fc.Arbitrary<Address> = fc.record(
  {
    lesson: fc.constantFrom('bp-update', 'conv-backward', ''),
    params: fc.dictionary(text, fc.string({ unit: 'grapheme' }), { maxKeys: 6 }),
    step: text,
    part: fc.integer({ min: 0, max: 20 }),
    mode: fc.constantFrom(...MODES),
    tool: fc.constantFrom(...TOOLS),
    level: fc.constantFrom(...LEVELS),
    lang: fc.constantFrom('en', 'zh', 'ko'),
    notation: fc.constantFrom('vw', 'matrix', 'ay'),
    digits: fc.integer({ min: 3, max: 12 }),
    sample: fc.integer({ min: 0, max: 999 }),
    selected: fc.array(text, { minLength: 1 }),
    probed: fc.array(text, { minLength: 1, maxLength: 2 }),
    detail: fc.constant('unit'),
  },
  { requiredKeys: ['lesson', 'params'] },
)

describe('writeAddress', { timeout: 60_000 }, () => {
  it('stays readable', () => {
    const params = { w1: '0.6,0.2;0.1,0.7', title: 'A & B' }
    expect(
      writeAddress({ lesson: 'bp-update', params, step: 'path', part: 1, selected: ['v11', 'h1'] }),
    ).toBe('#/bp-update?v=1&step=path&part=1&sel=v11,h1&w1=0.6,0.2;0.1,0.7&title=A%20%26%20B')
  })

  it('holds only characters that links carry unchanged', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(writeAddress(one)).toMatch(/^#\/[\w.!~*'()%,;:/?&=-]*$/)
      }),
    )
  })

  it('comes back exactly, readable or packed', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(readAddress(writeAddress(one))).toEqual(one)
        expect(readAddress(writeAddress(one, pack), unpack)).toEqual(one)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps a parameter apart from a part of the address of the same name', () => {
    const one: Address = {
      lesson: 'max-pool',
      params: { mode: 'max', '.mode': 'x', z: '1' },
      mode: 'study',
    }
    expect(readAddress(writeAddress(one))).toEqual(one)
  })

  it('packs the parameters of a long address, and only of a long one', () => {
    const row = Array.from({ length: 400 }, (_, k) => `0.${k}`).join(',')
    const long: Address = { lesson: 'bp-update', params: { w1: row }, step: 'path' }
    const packed = writeAddress(long, pack)
    expect(writeAddress(long).length).toBeGreaterThan(LONGEST_READABLE)
    expect(packed.length).toBeLessThan(LONGEST_READABLE)
    expect(packed).toMatch(/^#\/bp-update\?v=1&step=path&z=[\w-]+$/)
    expect(isPacked(packed)).toBe(true)
    expect(readAddress(packed, unpack)).toEqual(long)
    expect(isPacked(writeAddress({ ...long, params: { w1: '1' } }, pack))).toBe(false)
  })
})

describe('readAddress', () => {
  it.each(['', '#', '#/'])('takes %j for an address without a lesson', (hash) => {
    expect(readAddress(hash)).toEqual({ lesson: '', params: {} })
  })

  it.each([
    ['#/bp-update?v=2', 'v: version 2 is newer than this program reads; expected 1.'],
    ['#/bp-update?v=x', 'v: expected version 1; found "x".'],
    ['#/bp-update?part=-1', 'part: expected a whole number from 0 to 999; found "-1".'],
    ['#/bp-update?digits=99', 'digits: expected a whole number from 3 to 12; found "99".'],
    ['#/bp-update?lang=de', 'lang: expected one of en, zh, ko; found "de".'],
    ['#/bp-update?detail=all', 'detail: expected one of unit; found "all".'],
    [
      '#/bp-update?w1=%E0%A4%A',
      'w1: this part of the link is damaged; expected text in percent-encoding.',
    ],
    ['#/bp-update?w1', 'w1: expected a value after =.'],
    ['#/bp-update?w1=1&w1=2', 'w1: this parameter stands in the link twice; expected it once.'],
    [
      '#/bp-update?z=AAAA!',
      'z: the packed part of this link is damaged; copy the whole link again.',
    ],
    ['#section-2/x', 'this address is not one of ours; expected #/lesson?v=1&….'],
    ['#/<script>', 'this address is not one of ours; expected #/lesson?v=1&….'],
  ])('refuses %s', (hash, sentence) => {
    expect(complaintOf(() => readAddress(hash, unpack))).toBe(sentence)
  })

  it('asks for the unpacker where it is needed', () => {
    expect(complaintOf(() => readAddress('#/bp-update?z=AAAA'))).toContain('packed')
  })
})

describe('unpack', { timeout: 60_000 }, () => {
  it('reads back what was packed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (plain) => {
        expect(unpack(pack(plain))).toBe(plain)
      }),
    )
  })
  it('refuses a small text that would grow huge', () => {
    const bomb = pack('0'.repeat(50_000_000))
    expect(bomb.length).toBeLessThan(LARGEST)
    expect(complaintOf(() => unpack(bomb))).toContain('too large')
  })
  it('refuses what was cut off', () => {
    const packed = pack(linkExampleText())
    for (let end = 0; end < packed.length; end++)
      expect(complaintOf(() => unpack(packed.slice(0, end)))).toContain('damaged')
  })
})

describe('an example in an address', { timeout: 60_000 }, () => {
  it('is the same example at the other end', () => {
    const main = readExample(MAIN)
    fc.assert(
      fc.property(example, (one) => {
        const hash = writeAddress({ lesson: 'bp-update', params: linkExample(one, main) }, pack)
        expect(readAddress(hash, unpack).params).toEqual(linkExample(one, main))
      }),
    )
  })
})

function linkExampleText(): string {
  return 'w1=0.15,0.2;0.25,0.3&b1=0.35,0.35&w2=0.4,0.45;0.5,0.55&b2=0.6,0.6'
}
