import type { Board, Grid, Panel, Tie } from '../../derivation/board.ts'
import { gridOf, type Notes } from '../../derivation/kit/tell.ts'
import { courseOf } from './course.ts'
import { decimalDigits, FORMATS, fractionBits } from './formats.ts'
import { bitIds, ID, SHOWN } from './ids.ts'
import type { FloatParams } from './params.ts'
import { roundingOf } from './staircase.ts'
import { CAPTION } from './words.ts'

/** The numbers and the neighbours of their sum, their bits, and what arrives of one addend and of many. */
export function figureOf(notes: Notes, params: FloatParams): Board {
  const digits = decimalDigits(FORMATS[params.format])
  return {
    kind: 'board',
    rows: [
      [
        gridOf(notes, { id: 'typed', caption: CAPTION.typed, digits }, [
          ['a', 'b'],
          [ID.a, ID.b],
        ]),
        gridOf(notes, { id: 'around', caption: CAPTION.around, digits }, [
          [ID.low, ID.high, ID.rounded],
        ]),
      ],
      bits(notes, params),
      [roundingOf(notes, params), courseOf(notes, params)],
    ],
    ties: tiesOf(params),
  }
}

/** So many columns of bits can be read on a phone. */
const MOST_COLUMNS = 18

/** Sign and exponent, then the fraction in parts of equal length. */
function bits(notes: Notes, params: FloatParams): readonly Panel[] {
  const format = FORMATS[params.format]
  const begin = 1 + format.exponentBits
  const length = fractionBits(format)
  const parts = Math.ceil(length / MOST_COLUMNS)
  const columns = Math.ceil(length / parts)
  const part = (id: string, caption: Grid['caption'], from: number, to: number) =>
    gridOf(
      notes,
      { id, caption, bits: true },
      SHOWN.map((of) => bitIds(format, of).slice(from, to)),
    )
  return [
    part('head', CAPTION.head, 0, begin),
    ...Array.from({ length: parts }, (_, k) => {
      const [from, to] = [k * columns, Math.min(length, (k + 1) * columns)]
      const caption = parts === 1 ? CAPTION.fraction : CAPTION.fractionPart(from + 1, to)
      return part(`fraction${k + 1}`, caption, begin + from, begin + to)
    }),
  ]
}

function tiesOf({ format }: FloatParams): readonly Tie[] {
  const into = (to: string, ...from: readonly string[]) =>
    from.map((one): Tie => ({ from: one, to }))
  return [
    ...into(ID.a, 'a'),
    ...into(ID.b, 'b'),
    ...[ID.low, ID.high].flatMap((to) => into(to, ID.a, ID.b)),
    ...into(ID.rounded, ID.low, ID.high),
    ...into(ID.arrived, ID.rounded, ID.a),
    ...SHOWN.flatMap((of) => bitIds(FORMATS[format], of).flatMap((bit) => into(bit, of))),
  ]
}
