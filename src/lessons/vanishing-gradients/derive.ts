import { at } from '../../derivation/at.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { boundsOf, chainOf, type Layer } from './chain.ts'
import { figureOf } from './figure.ts'
import { KIT, type Activation, type ChainParams } from './kit.ts'
import { noteDifference, noteWhatIfs } from './more-notes.ts'
import { stepsOf } from './steps.ts'
import { idOf, outTex, partial, slopeTex, sub, sumTex } from './symbols.ts'
import { tablesOf } from './tables.ts'
import { legendOf, NAME } from './words.ts'

export function derive(params: ChainParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const layers = chainOf(params)
  layers.forEach((layer, k) => noteLayer(notes, params.f, layer, k + 1, layers.length))
  noteBounds(notes, params)
  noteWhatIfs(notes, params)
  noteDifference(notes, params)
  const all = layers.map((_, k) => k + 1)
  const list = (id: keyof typeof idOf) => ({ id, cells: all.map(idOf[id]) })
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, notes, options),
    figure: figureOf(params),
    tables: tablesOf(params),
    legend: legendOf(params.f),
    loss: { before: idOf.y(layers.length) },
    arrays: [list('y'), list('db'), list('dA'), list('bound')],
  })
}

function noteLayer({ note }: Notes, f: Activation, layer: Layer, i: number, last: number): void {
  const output = outTex(last)
  note(idOf.y(i), layer.y, outTex(i), numbered(NAME.y, i))
  note(idOf.db(i), layer.db, partial(output, sub('b', i)), numbered(NAME.db, i))
  note(idOf.dA(i), layer.dA, partial(output, sub('A', i)), numbered(NAME.dA, i))
  if (i === last) return
  note(idOf.z(i), layer.z, sumTex(i), numbered(NAME.z, i))
  note(idOf.slope(i), layer.slope, slopeTex(f, i), numbered(NAME.slope, i))
  note(idOf.rest(i), 1 - layer.y, `1 - ${outTex(i)}`, numbered(NAME.rest, i))
  note(idOf.dy(i), layer.dy, partial(output, outTex(i)), numbered(NAME.dy, i))
}

function noteBounds({ note }: Notes, params: ChainParams): void {
  boundsOf(params).forEach((bound, k) => {
    const i = k + 1
    note(idOf.bound(i), bound, sub('B', i), numbered(NAME.bound, i))
    note(idOf.size(i), Math.abs(at(params.A, k)), `|${sub('A', i)}|`, numbered(NAME.size, i))
  })
}
