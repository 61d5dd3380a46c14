import { PRESETS } from '../../src/lessons/bp-update/presets.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, type Notation } from '../../src/derivation/options.ts'
import { naming } from '../../src/format/naming.ts'
import { exploring } from '../../src/lessons/bp-update/exploring.ts'
import lesson from '../../src/lessons/bp-update/index.ts'
import { DEFAULT } from '../../src/lessons/bp-update/default.ts'
import type { Example } from '../../src/model/example.ts'
import { exampleArbitrary } from '../model/arbitrary.ts'

const BATCH: Example = {
  ...DEFAULT,
  samples: [
    { inputs: [0.2, 0.3], targets: [0.5] },
    { inputs: [0.4, 0.1], targets: [0.3] },
  ],
  reduction: 'mean',
}

function read(text: string, notation: Notation = 'vw', params = DEFAULT, sample = 0) {
  const options = { ...DEFAULT_OPTIONS, notation, sample }
  const { quantities } = lesson.derive(params, options)
  return exploring.sheets.reader(quantities, params, options)(text)
}

/** Which quantity has which digits, or the English reason why not. */
function said(...how: Parameters<typeof read>): readonly string[] {
  return read(...how).map((one) =>
    one.kind === 'value'
      ? `${one.line} ${one.quantity} ${one.printed.value}`
      : `${one.line} ${one.text}: ${one.reason.en}`,
  )
}

describe('a line of a pasted table', () => {
  it.each([
    ['y = 0.274', 'y 0.274'],
    ['w11+ 0.54068', 'w11_new 0.54068'],
    ['dE/dw11: -0.04068', 'dE_dw11 -0.04068'],
    ['w11\t0.5', 'w11 0.5'],
    ['\\Delta w_{11} = 0.04068', 'Delta_w11 0.04068'],
    ['$\\Delta w_{11} &= 0.04068 \\\\$', 'Delta_w11 0.04068'],
    ['$\\frac{\\partial E}{\\partial w_{11}} = -0.04068$.', 'dE_dw11 -0.04068'],
    ['| Δv₁₁ | 0.0226 |', 'Delta_v11 0.0226'],
    ['E_new ≈ 0.0159766', 'E_new 0.0159766'],
    ['E⁺ = 0.0159766', 'E_new 0.0159766'],
    ['E = ½(0.274 − 0.5)² = 0.025538', 'E 0.025538'],
    ['v11,0.6', 'v11 0.6'],
    ['v11;0,6', 'v11 0.6'],
    ['α₁′ = 0.19', 'alpha1_new 0.19'],
    ['ŷ 1/2', 'target 0.5'],
    ['eta = 100 %', 'eta 1'],
    ['E = 2,5538e-2', 'E 0.025538'],
    ['learning rate: 1', 'eta 1'],
    ['ｗ１１＝０．５', 'w11 0.5'],
    ['ｙ：０。２７４。', 'y 0.274'],
    ['学习率：1。', 'eta 1'],
    ['학습률: 1', 'eta 1'],
    ['갱신 후 손실 = 0.0159766', 'E_new 0.0159766'],
    ['更新后的损失＝０．０１５９７６６', 'E_new 0.0159766'],
    ['BETA1 = 0.274', 'beta1 0.274'],
    ['grad w11 = -0.04068', 'dE_dw11 -0.04068'],
  ])('%s', (line, expected) => {
    expect(said(line)).toEqual([`1 ${expected}`])
  })

  it('may hold several statements', () => {
    expect(said('y = 0.274, E = 0.025538; w11 = 0.5、v11 ＝ 0.6')).toEqual([
      '1 y 0.274',
      '1 E 0.025538',
      '1 w11 0.5',
      '1 v11 0.6',
    ])
    expect(said('y\t0.274\tE\t0.025538')).toEqual(['1 y 0.274', '1 E 0.025538'])
  })
})

describe('a pasted table', () => {
  it('keeps the numbers of its lines, and skips rules and empty ones', () => {
    expect(said('| name | value |\n|---|---|\n\n| y | 0.274 |\r\n| E | 0.0255 |')).toEqual([
      '1 name: Expected a name and a number, such as E = 0.5.',
      '1 value: Expected a name and a number, such as E = 0.5.',
      '4 y 0.274',
      '5 E 0.0255',
    ])
  })

  it('may have its names in one row and its numbers in the next', () => {
    expect(said('v11\tv21\tw11\n0.6\t0.2\t0.5')).toEqual(['2 v11 0.6', '2 v21 0.2', '2 w11 0.5'])
  })

  it('has nothing to say of an empty text', () => {
    expect(said(' \n\n')).toEqual([])
  })

  it('is read up to its 400th line', () => {
    expect(said('y = 0.274\n'.repeat(402))).toHaveLength(401)
  })
})

describe('any text', () => {
  it('is read without a fault, and no line is lost', () => {
    const { quantities } = lesson.derive(DEFAULT, DEFAULT_OPTIONS)
    const reader = exploring.sheets.reader(quantities, DEFAULT, DEFAULT_OPTIONS)
    const scrap = fc.constantFrom(
      'w11',
      '=',
      ' ',
      '\t',
      ',',
      ';',
      '0.5',
      '\\',
      '\\frac{',
      '}',
      '|',
      '&',
      '−',
      'E+',
      '\n',
      '：',
      '１',
      "'",
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(scrap).map((all) => all.join('')),
        ),
        (text) => {
          const lines = reader(text)
          expect(lines.every(({ line }) => line >= 1)).toBe(true)
          const said = new Set(lines.map(({ line }) => line))
          text.split(/\r\n|[\n\r]/).forEach((content, k) => {
            const isName = /[a-z]/i.test(content)
            // a row of names is told with the numbers below it
            if (isName && !/^\s*\\/.test(content))
              expect(said.has(k + 1) || said.has(k + 2)).toBe(true)
          })
        },
      ),
    )
  })
})

describe('a refused line', () => {
  it.each([
    ['w13 = 0.5', 'Nothing in this example is called "w13".'],
    ['0.5', 'Expected a name and a number, such as E = 0.5.'],
    ['the answer', 'Expected a name and a number, such as E = 0.5.'],
    ['y = ', 'Type a number.'],
    ['y = abc', '"abc" is not a number.'],
    [
      'y = 1,234',
      '1,234 can be read as 1234 or 1.234; write it with a point or without separators.',
    ],
    ['dw11 = 0.04', '"dw11" can mean several numbers; write one of dE_dw11, Delta_w11.'],
    ['y = 1/0', 'A fraction cannot have 0 below the line.'],
  ])('%s says why', (line, reason) => {
    const [only] = read(`y = 0.274\n${line}`).slice(1)
    expect(only).toMatchObject({ kind: 'refused', line: 2, reason: { en: reason } })
  })
})

describe('names', () => {
  it('are those of the notation on view before they are ids', () => {
    expect(said('y = 0.5', 'matrix')).toEqual(['1 target 0.5'])
    expect(said('y = 0.274', 'vw')).toEqual(['1 y 0.274'])
    expect(said('W^{(1)}_{21} = 0.1; δ⁽²⁾₁ = 0.2', 'matrix')).toEqual([
      '1 v12 0.1',
      '1 dE_dbeta1 0.2',
    ])
    expect(said('A_{1,21} 0.1', 'ay')).toEqual(['1 v12 0.1'])
    expect(said('ỹ₁,₁ = 0.18', 'ay')).toEqual(['1 alpha1 0.18'])
  })

  it('mean the sample on view of a batch, unless they say which', () => {
    expect(said('α₁ = 0.1; s[1].z[1][1] = 0.2', 'vw', BATCH, 1)).toEqual([
      '1 s[2].z[1][1] 0.1',
      '1 s[1].z[1][1] 0.2',
    ])
  })

  it('are also those of the published sheet with these numbers', () => {
    const mazur = PRESETS.find(({ id }) => id === 'mazur')
    expect(said('net_h1 = 0.3775\nw5+ 0.35891648', 'vw', mazur?.params)).toEqual([
      '1 z[1][1] 0.3775',
      '2 W[2][1][1]_new 0.35891648',
    ])
  })

  it('find every quantity of any network by its own id', () => {
    fc.assert(
      fc.property(exampleArbitrary, (example) => {
        const { quantities } = lesson.derive(example, DEFAULT_OPTIONS)
        const ids = [...quantities.keys()]
        const named = naming(quantities, 's[1].')
        expect(
          ids.filter((id) => {
            const found = named(id)
            return found.kind !== 'one' || found.id !== id
          }),
        ).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('find the letters of the main example', () => {
    const { quantities } = lesson.derive(DEFAULT, DEFAULT_OPTIONS)
    const ids = ['alpha1', 'b1', 'beta1', 'E', 'g1', 'e1', 'dE_dw11', 'w11_new', 'Delta_v11']
    expect(ids.every((id) => quantities.has(id))).toBe(true)
    expect(said(ids.map((id) => `${id} = 1`).join('\n'))).toEqual(
      ids.map((id, k) => `${k + 1} ${id} 1`),
    )
  })
})
