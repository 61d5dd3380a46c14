import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, gridOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { Tape } from '../../engine/tape.ts'
import { leaves } from '../../model/convolution.ts'
import { pool, type Pooling } from '../../model/pooling.ts'
import { mapOf, sizeOf, type Window } from '../../model/window.ts'
import { cellRef, coveredBy, KINDS, outOf, outputId, SHORT, windowOf } from './ids.ts'
import { KIT, type PoolingParams } from './kit.ts'
import { stepsOf } from './steps.ts'
import { CAPTION, LEGEND, NAME } from './words.ts'

export function derive(params: PoolingParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  noteAll(notes, params)
  const { kind } = params
  const out = outOf(params)
  const cells = mapOf(sizeOf(params.x), cellRef)
  const results = mapOf(out, (i, j) => outputId(kind, i, j))
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, options),
    figure: {
      kind: 'board',
      rows: [
        [
          gridOf(notes, { id: 'x', caption: CAPTION.x, shade: true }, cells),
          gridOf(notes, { id: 'y', caption: CAPTION[kind], shade: true }, results),
        ],
      ],
      ties: mapOf(out, (i, j) =>
        coveredBy(params, i, j).map((from) => ({ from, to: outputId(kind, i, j) })),
      ).flat(2),
    },
    legend: LEGEND,
    arrays: [
      { id: 'map', cells },
      ...KINDS.map((one) => ({ id: SHORT[one], cells: mapOf(out, (i, j) => outputId(one, i, j)) })),
    ],
  })
}

function noteAll({ note }: Notes, params: PoolingParams): void {
  const { rows, columns } = sizeOf(params.x)
  const out = outOf(params)
  for (const kind of KINDS) {
    pooled(params, kind, windowOf(params)).forEach((row, i) =>
      row.forEach((value, j) =>
        note(outputId(kind, i, j), value, `y_{${i + 1}${j + 1}}`, numbered(NAME.y, i + 1, j + 1)),
      ),
    )
    const whole: Window = { height: rows, width: columns, stride: 1, padding: 0 }
    const [[value = NaN] = []] = pooled(params, kind, whole)
    note(`global_${SHORT[kind]}`, value, `y_{\\text{${SHORT[kind]}}}`, NAME.global)
  }
  note('values_in', rows * columns, 'n', NAME.values)
  note('values_out', out.rows * out.columns, "n'", NAME.values)
  note('compression', (rows * columns) / (out.rows * out.columns), "n / n'", NAME.ratio)
  note('params', 0, 'N', NAME.count)
}

/** The pooled map, from the tape. */
function pooled(
  { x }: PoolingParams,
  kind: Pooling,
  window: Window,
): readonly (readonly number[])[] {
  const tape = new Tape()
  return pool(tape, leaves(tape, x), kind, window, 'first').map((row) =>
    row.map((node) => tape.value(node)),
  )
}
