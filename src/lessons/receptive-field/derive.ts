import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { at } from '../../derivation/at.ts'
import { chainOf, endId, idOf, sizeId, type Chain } from './chain.ts'
import { figureOf } from './figure.ts'
import { KIT } from './kit.ts'
import type { FieldParams } from './params.ts'
import { stepsOf } from './steps.ts'
import { tablesOf } from './tables.ts'
import { LEGEND, NAME } from './words.ts'
import { nameOf } from './names.ts'

export function derive(params: FieldParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const chain = chainOf(params)
  noteMaps(notes, chain)
  noteLayers(notes, chain)
  noteInput(notes, chain)
  const each = (id: (l: number) => string) => chain.layers.map((_, l) => id(l + 1))
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(chain),
    figure: figureOf(chain),
    tables: tablesOf(chain),
    legend: LEGEND,
    arrays: [
      { id: 'sizes', cells: each(sizeId) },
      { id: 'widths', cells: each((l) => idOf('r', l)) },
      { id: 'jumps', cells: each((l) => idOf('j', l)) },
      { id: 'first_offsets', cells: each((l) => idOf('c', l)) },
      { id: 'last_offsets', cells: each((l) => idOf('d', l)) },
    ],
  })
}

function noteMaps({ note }: Notes, chain: Chain): void {
  chain.sizes.forEach((size, l) => {
    if (l > 0) note(sizeId(l), size, `n_{${l}}`, nameOf('n', l))
  })
  chain.field.slice(0, -1).forEach(({ first, last }, l) => {
    note(endId('a', l, chain), first, `a_{${l}}`, nameOf('a', l))
    note(endId('b', l, chain), last, `b_{${l}}`, nameOf('b', l))
  })
}

function noteLayers({ note }: Notes, { reaches }: Chain): void {
  reaches.forEach(({ jump, width, from, to }, l) => {
    note(idOf('j', l), jump, `j_{${l}}`, nameOf('j', l))
    note(idOf('r', l), width, `r_{${l}}`, nameOf('r', l))
    note(idOf('c', l), from, `c_{${l}}`, nameOf('c', l))
    note(idOf('d', l), to, `d_{${l}}`, nameOf('d', l))
  })
}

function noteInput({ note }: Notes, { params, field, reaches, reached, count }: Chain): void {
  const { first, last } = at(field, 0)
  const { jump, from, to } = at(reaches, reaches.length - 1)
  const l = reaches.length - 1
  note('width', last - first + 1, 'b_0 - a_0 + 1', NAME.width)
  note('from', jump * params.i + from, `j_{${l}}\\,i + c_{${l}}`, NAME.again)
  note('to', jump * params.i + to, `j_{${l}}\\,i + d_{${l}}`, NAME.again)
  note('reached', reached, 'e', NAME.reached)
  note('first', Math.max(1, first), 'm_{\\min}', NAME.first)
  note('last', Math.min(reached, last), 'm_{\\max}', NAME.last)
  note('count', count, '\\#', NAME.count)
}
