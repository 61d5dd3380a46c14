import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../src/format/address.ts'
import { exampleFromMatrices } from '../../src/format/assemble.ts'
import { parseExampleText, readExample } from '../../src/format/example.ts'
import { linkExample, unlinkExample } from '../../src/format/link.ts'
import { readMatrices } from '../../src/format/matrices.ts'
import { pack, unpack } from '../../src/format/pack.ts'
import { evaluate } from '../../src/model/mlp.ts'
import { exampleFile, MAIN } from './arbitrary.ts'

const RUNS = { numRuns: 10_000 }
const main = readExample(MAIN)

// a fixed pool: generating whole examples anew would take longer than reading them
const POOL = fc.sample(exampleFile, { numRuns: 100, seed: 1 })
const files = fc.constantFrom(...POOL)

/** Runs a reader on hostile input: a value or a FormatError of one line, nothing else. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'FormatError') throw error
    expect(error.message).not.toMatch(/[\n\r\u2028]/)
    expect(error.message.length).toBeLessThan(600)
    return undefined
  }
}

const hostile = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    NaN,
    Infinity,
    -1,
    0,
    1.5,
    1e308,
    '',
    '__proto__',
    null,
    undefined,
    [],
    {},
    [[]],
    [null],
    true,
  ),
)

/** A file with one value somewhere in it replaced, added or removed. */
const mutated = fc
  .tuple(
    files,
    fc.array(fc.nat(30), { maxLength: 6 }),
    hostile,
    fc.constantFrom('set', 'add', 'delete'),
  )
  .map(([file, path, value, how]) => {
    const copy = structuredClone(file) as unknown
    let place = copy
    for (const turn of path) {
      const inner: unknown = Object.values(place as object)[
        turn % Math.max(1, Object.keys(place as object).length)
      ]
      if (typeof inner !== 'object' || inner === null) break
      place = inner
    }
    const target = place as Record<string, unknown>
    const keys = Object.keys(target)
    const key = keys[(path[0] ?? 0) % Math.max(1, keys.length)] ?? 'x'
    if (how === 'delete') delete target[key]
    else
      target[
        how === 'add'
          ? (['extra', 'constructor', 'samples', 'slope'][(path[1] ?? 0) % 4] ?? 'x')
          : key
      ] = value
    return copy
  })

/** A text with a piece cut out, doubled or overwritten. */
const damaged = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.nat(), fc.nat(20), fc.string({ maxLength: 5, unit: 'binary' }), fc.boolean())
    .map(([whole, at, length, junk, cut]) => {
      const start = at % (whole.length + 1)
      return whole.slice(0, start) + (cut ? '' : junk + whole.slice(start + length))
    })

describe('hostile input', { timeout: 60_000 }, () => {
  it('gives readExample nothing but examples and sentences', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.jsonValue(), fc.anything()), (input) => {
        attempt(() => readExample(input))
      }),
      RUNS,
    )
  })

  it('gives an example that the model can evaluate wherever it is accepted', () => {
    fc.assert(
      fc.property(mutated, (input) => {
        const one = attempt(() => readExample(input))
        if (one) evaluate(one)
      }),
    )
  })

  it('gives parseExampleText nothing but examples and sentences', () => {
    const texts = fc.oneof(
      damaged(files.map((file) => JSON.stringify(file, null, 1))),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        attempt(() => parseExampleText(text))
      }),
      RUNS,
    )
  })

  it('gives readAddress and unlinkExample nothing but addresses and sentences', () => {
    const links = files.map(readExample).map((one) => ({
      lesson: 'bp-update',
      params: linkExample(one, main),
      step: 'path',
      part: 1,
    }))
    const hashes = fc.oneof(
      damaged(links.map((address) => writeAddress(address))),
      damaged(
        links.map(
          (address) => `#/bp-update?v=1&z=${pack(writeAddress(address).split('?')[1] ?? '')}`,
        ),
      ),
      fc.string({ unit: 'binary' }),
      fc.webQueryParameters().map((query) => `#/bp-update?${query}`),
    )
    fc.assert(
      fc.property(hashes, (hash) => {
        const address = attempt(() => readAddress(hash, unpack))
        if (address) attempt(() => unlinkExample(address.params, main))
      }),
      RUNS,
    )
  })

  it('gives unlinkExample nothing but examples and sentences', () => {
    const names = fc.oneof(
      fc.constantFrom(
        'x',
        't',
        'w1',
        'w2',
        'w3',
        'b1',
        'act',
        'loss',
        'eta',
        'opt',
        'reduce',
        'updates',
        'title',
        '__proto__',
      ),
      fc.string(),
    )
    const values = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789.,;-e:') }),
      fc.constantFrom('relu', 'relu,relu,relu', 'none', 'momentum:', '1;', ';', ','),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.dictionary(names, values, { maxKeys: 6 }), (query) => {
        attempt(() => unlinkExample(query, main))
      }),
      RUNS,
    )
  })

  it('gives readMatrices and exampleFromMatrices nothing but networks and sentences', () => {
    const texts = fc.oneof(
      fc.string({
        unit: fc.constantFrom(
          '[',
          ']',
          ',',
          ';',
          ' ',
          '\n',
          '\t',
          '1',
          '0.5',
          '-',
          'W1 =',
          'b',
          'x =',
          '&',
          '\\\\',
          '\\begin{pmatrix}',
          '\\end{pmatrix}',
          '1/2',
        ),
      }),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        attempt(() => exampleFromMatrices(readMatrices(text), main))
      }),
      RUNS,
    )
  })
})
