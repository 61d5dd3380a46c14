import type { Board, Tie } from '../../derivation/board.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, gridOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { convolve, leaves } from '../../model/convolution.ts'
import {
  recordLayer,
  slopesOf,
  spreadOut,
  type RecordedLayer,
} from '../../model/convolution-layer.ts'
import { mapOf, rotated } from '../../model/window.ts'
import { Tape, type NodeId } from '../../engine/tape.ts'
import { checkOf } from './check.ts'
import { KIT, laid, windowOf, type BackpropParams } from './kit.ts'
import { ID, partial, sightOf, TEX, type Sight } from './sight.ts'
import { stepsOf } from './steps.ts'
import { CAPTION, LEGEND, NAME } from './words.ts'

export function derive(params: BackpropParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const sight = sightOf(params)
  const { size, out, kernel } = sight
  const layer = recordLayer({
    ...params,
    z: params.zl,
    kernel: laid(params, params.K),
    bias: params.b,
    upstream: params.up,
    activation: params.f,
  })
  noteLayer(notes, layer, sight)
  noteFull(notes, sight)
  const check = checkOf(notes, layer, sight)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(notes, sight, check, options),
    figure: figureOf(notes, sight),
    legend: LEGEND,
    arrays: [
      { id: 'z_l', cells: mapOf(size, ID.z) },
      { id: 'a_l', cells: mapOf(size, ID.a) },
      { id: 'K', cells: mapOf(kernel, ID.weight) },
      { id: 'z_l+1', cells: mapOf(out, ID.out) },
      { id: 'delta_l+1', cells: mapOf(out, ID.up) },
      { id: 'f_prime', cells: mapOf(size, ID.slope) },
      { id: 'dL_da', cells: mapOf(size, ID.back) },
      { id: 'delta_l', cells: mapOf(size, ID.delta) },
      { id: 'dL_dK', cells: mapOf(kernel, ID.gradient) },
      { id: 'full_correlation', cells: mapOf(size, ID.full) },
    ],
  })
}

type Key = Exclude<keyof typeof ID, 'z' | 'weight' | 'up'>

function noteMap({ note }: Notes, key: Key, map: readonly (readonly number[])[]): void {
  map.forEach((row, i) =>
    row.forEach((value, j) =>
      note(ID[key](i, j), value, TEX[key](i, j), numbered(NAME[key], i, j)),
    ),
  )
}

/** Every value and gradient, from the tape. */
function noteLayer(notes: Notes, layer: RecordedLayer, { params }: Sight): void {
  const { tape } = layer
  const values = (nodes: readonly (readonly NodeId[])[]) =>
    nodes.map((row) => row.map((node) => tape.value(node)))
  const gradients = (nodes: readonly (readonly NodeId[])[]) =>
    nodes.map((row) => row.map((node) => tape.gradient(node)))
  noteMap(notes, 'a', values(layer.a))
  noteMap(notes, 'out', values(layer.out))
  noteMap(notes, 'back', gradients(layer.a))
  noteMap(notes, 'slope', slopesOf(layer))
  noteMap(notes, 'delta', gradients(layer.z))
  noteMap(notes, 'gradient', gradients(laid(params, layer.kernel)))
  notes.note('dL_db', tape.gradient(layer.bias), partial('b'), NAME.biasGradient)
}

/** The way back once more, as one correlation over the spread out errors. */
function noteFull(notes: Notes, { params, size }: Sight): void {
  const tape = new Tape()
  const spread = spreadOut(params.up, size, windowOf(params)).map((row) =>
    row.map((one) => one ?? 0),
  )
  const turned = rotated(laid(params, params.K))
  const map = convolve(tape, leaves(tape, spread), leaves(tape, turned), { stride: 1, padding: 0 })
  noteMap(
    notes,
    'full',
    map.map((row) => row.map((node) => tape.value(node))),
  )
}

/** The way there above the way back: each gradient stands under the numbers that it belongs to. */
function figureOf(notes: Notes, sight: Sight): Board {
  const { params, size, out, kernel } = sight
  const { padding: p } = params
  const padded = mapOf({ rows: size.rows + 2 * p, columns: size.columns + 2 * p }, (i, j) =>
    i < p || j < p || i >= p + size.rows || j >= p + size.columns ? null : ID.a(i - p, j - p),
  )
  const grid = (id: keyof typeof CAPTION, ids: Parameters<typeof gridOf>[2]) =>
    gridOf(notes, { id, caption: CAPTION[id], shade: true, first: 0 }, ids)
  return {
    kind: 'board',
    rows: [
      [
        grid('z', mapOf(size, ID.z)),
        grid('a', padded),
        grid('kernel', mapOf(kernel, ID.weight)),
        grid('out', mapOf(out, ID.out)),
      ],
      [
        grid('delta', mapOf(size, ID.delta)),
        grid('back', mapOf(size, ID.back)),
        grid('gradient', mapOf(kernel, ID.gradient)),
        grid('up', mapOf(out, ID.up)),
      ],
      [grid('bias', [['b']]), grid('biasGradient', [['dL_db']])],
    ],
    ties: tiesOf(sight),
  }
}

function tiesOf({ size, out, uses }: Sight): readonly Tie[] {
  const alone = mapOf(size, (i, j): readonly Tie[] => [
    { from: ID.z(i, j), to: ID.a(i, j) },
    { from: ID.back(i, j), to: ID.delta(i, j) },
  ])
  const met = mapOf(size, (i, j) =>
    uses(i, j).flatMap(({ input, weight, out: [r, c] }): readonly Tie[] => [
      { from: ID.a(...input), to: ID.out(r, c), by: ID.weight(...weight) },
      { from: ID.up(r, c), to: ID.back(...input), by: ID.weight(...weight) },
      { from: ID.up(r, c), to: ID.gradient(...weight), by: ID.a(...input) },
    ]),
  )
  const biases = mapOf(out, (i, j): readonly Tie[] => [
    { from: 'b', to: ID.out(i, j) },
    { from: ID.up(i, j), to: 'dL_db' },
  ])
  return [alone, met, biases].flat(3)
}
