import type { Row, Segment } from '../../derivation/equation.ts'
import { around } from '../../derivation/kit/columns.ts'
import { letter } from '../../derivation/kit/parameter-count.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import { cell, fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { mapOf } from '../../model/window.ts'
import { KERNELS, OUTPUT, PICTURE, pixelId, SMALL, sumId, weightId } from './ids.ts'
import { NAME, nameOfPixel, nameOfSum, nameOfWeight, TEX } from './names.ts'
import { CHANNELS, type Channel } from './params.ts'
import { CHROMA, LUMA } from './shapes.ts'

/** A number that has a place in the drawing. */
type Drawn = Exclude<keyof typeof TEX, 'q' | 'W' | 'P' | 'M' | 'rh' | 'rw'>

const symbol = (id: Drawn) => formula(TEX[id], id, NAME[id])
const number = (id: Drawn, parens = false) => value(id, { ref: id, parens })
const term = (operator: string, id: Drawn): Column => ({
  operator,
  rule: [symbol(id)],
  numbers: [number(id, true)],
})
const drawn = (id: Drawn) => result(TEX[id], id, { ref: id })

/** A size that is simply another. */
const equal = (id: Drawn, to: Drawn): readonly Row[] => [
  { kind: 'rule', cells: [cell('', fixed(TEX[id])), cell('=', symbol(to))] },
  drawn(id),
]

export const kernelRows = (): readonly Row[] => [
  ...equal('ck', 'ci'),
  ...ladder('q', [term('=', 'kh'), term('\\cdot', 'kw'), term('\\cdot', 'ck')]),
  result('q', 'q'),
]

/** What one plane of the kernel makes of the plane that it lies on. */
export function channelRows(channel: Channel): readonly Row[] {
  const left = `z_${channel}`
  const columns = mapOf(SMALL, (i, j): Column => {
    const [x, k] = [pixelId(channel, i, j), weightId(channel, i, j)]
    const place = `{${i + 1}${j + 1}}`
    const isFirst = i + j === 0
    return {
      operator: isFirst ? '=' : '+',
      rule: [
        formula(`K^${channel}_${place}`, k, nameOfWeight(channel), 'weight'),
        fixed('\\,'),
        formula(`x^${channel}_${place}`, x, nameOfPixel(channel), 'signal'),
      ],
      numbers: [
        value(k, { ref: k, role: 'weight', parens: !isFirst }),
        fixed('\\cdot'),
        value(x, { ref: x, role: 'signal', parens: true }),
      ],
    }
  }).flat()
  const id = sumId(channel)
  return [...ladder(left, columns), result(left, id, { ref: id })]
}

export const outputRows = (): readonly Row[] => [
  ...ladder('y', [
    ...CHANNELS.map((channel, c): Column => {
      const id = sumId(channel)
      return {
        operator: c === 0 ? '=' : '+',
        rule: [formula(`z_${channel}`, id, nameOfSum(channel))],
        numbers: [value(id, { ref: id, parens: c > 0 })],
      }
    }),
    term('+', 'b'),
  ]),
  drawn('y'),
]

export const brightnessRows = (): readonly Row[] => [
  ...ladder(
    'Y',
    CHANNELS.map((channel, c) => ({
      operator: c === 0 ? '=' : '+',
      rule: [fixed(`${LUMA[channel]}\\,`), symbol(channel)],
      numbers: [fixed(`${LUMA[channel]} \\cdot`), number(channel)],
    })),
  ),
  drawn('Y'),
]

/** U = 0.492 (B − Y), and V in the same way. */
const differenceRows = (id: keyof typeof CHROMA, channel: Channel): readonly Row[] => [
  ...ladder(id, [
    {
      operator: '=',
      rule: [fixed(`${CHROMA[id]}\\,(`), symbol(channel)],
      numbers: [fixed(`${CHROMA[id]} \\cdot (`), number(channel)],
    },
    around('', term('-', 'Y'), ')'),
  ]),
  drawn(id),
]

export const colourRows = (): readonly Row[] => [
  ...differenceRows('U', 'B'),
  ...differenceRows('V', 'R'),
]

export const mapRows = (): readonly Row[] => equal('co', 'kn')

/** The letters of one direction: of the picture, the kernel, the output, and what is left. */
const AXES = {
  rows: { side: 'hi', window: 'kh', places: 'ho', rest: 'rh' },
  columns: { side: 'wi', window: 'kw', places: 'wo', rest: 'rw' },
} as const
export type Direction = keyof typeof AXES

/** ⌊(h_i + 2p − k_h)/s⌋ + 1, over the same in numbers; rounding down cannot be worked out column by column. */
export function placeRows(direction: Direction): readonly Row[] {
  const { side, window, places } = AXES[direction]
  const line = (of: (id: Drawn) => Segment, twice: string) => [
    cell('', fixed(TEX[places])),
    cell('=', fixed('\\bigl\\lfloor ('), of(side)),
    cell('+', fixed(twice), of('p')),
    cell('-', of(window), fixed(')')),
    cell('/', of('s'), fixed('\\bigr\\rfloor')),
    cell('+', fixed('1')),
  ]
  return [
    { kind: 'rule', cells: line(symbol, '2\\,') },
    {
      kind: 'result',
      cells: [...line((id) => number(id), '2 \\cdot'), cell('=', number(places))],
    },
  ]
}

/** What is left of the padded picture where the last window ends. */
export function restRows(direction: Direction): readonly Row[] {
  const { side, window, places, rest } = AXES[direction]
  return [
    ...ladder(TEX[rest], [
      term('=', side),
      {
        operator: '+',
        rule: [fixed('2\\,'), symbol('p')],
        numbers: [fixed('2 \\cdot'), number('p')],
      },
      {
        operator: '-',
        rule: [symbol('s'), fixed('\\,('), symbol(places), fixed('- 1)')],
        numbers: [number('s'), fixed('\\cdot ('), number(places), fixed('- 1)')],
      },
      term('-', window),
    ]),
    result(TEX[rest], rest),
  ]
}

/** Three shapes in letters, and in numbers below. */
export function shapeRows(): readonly Row[] {
  const line = (of: (id: Drawn) => Segment) => {
    const shape = (ids: readonly Drawn[]) => [
      fixed('['),
      ...ids.flatMap((id, k) => [...(k === 0 ? [] : [fixed(',')]), of(id)]),
      fixed(']'),
    ]
    return [
      cell('', ...shape(PICTURE)),
      cell('\\times', ...shape(KERNELS)),
      cell('\\to', ...shape(OUTPUT)),
    ]
  }
  return [
    ...equal('no', 'n'),
    { kind: 'rule', cells: line((id) => fixed(TEX[id])) },
    { kind: 'result', cells: line((id) => value(id)) },
  ]
}

const product = (left: QuantityId, columns: readonly Column[]): readonly Row[] => [
  ...ladder(left, columns),
  result(left, left),
]

export const parameterRows = (): readonly Row[] => [
  ...product('W', [
    term('=', 'kn'),
    term('\\cdot', 'kh'),
    term('\\cdot', 'kw'),
    term('\\cdot', 'ck'),
  ]),
  ...product('P', [letter('=', 'W'), term('+', 'kn')]),
]

export const multiplicationRows = (): readonly Row[] =>
  product('M', [term('=', 'n'), term('\\cdot', 'ho'), term('\\cdot', 'wo'), letter('\\cdot', 'W')])
