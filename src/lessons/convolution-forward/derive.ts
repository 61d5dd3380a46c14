import { gridOf, derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Board } from '../../derivation/board.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { Tape } from '../../engine/tape.ts'
import { convolve, leaves } from '../../model/convolution.ts'
import { isInside, mapOf, rotated, sizeOf } from '../../model/window.ts'
import { KIT, laid, type ConvolutionParams } from './kit.ts'
import { kernelRef, outputId, pixelRef, sightOf, type Sight } from './sight.ts'
import { stepsOf } from './steps.ts'
import { CAPTION, LEGEND, PLACE } from './words.ts'

export function derive(params: ConvolutionParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const sight = sightOf(params)
  noteMap(notes, params)
  const ids = mapOf(sight.out, outputId)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(notes, sight, options),
    figure: figureOf(notes, sight),
    legend: LEGEND,
    arrays: [
      { id: 'image', cells: mapOf(sight.size, pixelRef) },
      { id: 'kernel', cells: mapOf(sizeOf(params.K), kernelRef) },
      { id: 'feature_map', cells: ids },
    ],
  })
}

/** The feature map, from the tape. */
function noteMap({ note }: Notes, params: ConvolutionParams): void {
  const tape = new Tape()
  const map = convolve(tape, leaves(tape, params.x), leaves(tape, laid(params)), params)
  map.forEach((row, i) =>
    row.forEach((node, j) =>
      note(outputId(i, j), tape.value(node), `y_{${i + 1}${j + 1}}`, numbered(PLACE, i + 1, j + 1)),
    ),
  )
}

function figureOf(notes: Notes, sight: Sight): Board {
  const { params, size, out } = sight
  const { padding: p, K } = params
  const padded = mapOf({ rows: size.rows + 2 * p, columns: size.columns + 2 * p }, (i, j) =>
    isInside({ u: 0, v: 0, row: i - p, column: j - p }, size) ? pixelRef(i - p, j - p) : null,
  )
  const kernel = mapOf(sizeOf(K), kernelRef)
  return {
    kind: 'board',
    rows: [
      [
        gridOf(notes, { id: 'image', caption: CAPTION.image, shade: true }, padded),
        gridOf(
          notes,
          {
            id: 'kernel',
            caption: params.flip === 'yes' ? CAPTION.turned : CAPTION.kernel,
            shade: true,
          },
          params.flip === 'yes' ? rotated(kernel) : kernel,
        ),
        gridOf(notes, { id: 'map', caption: CAPTION.map, shade: true }, mapOf(out, outputId)),
      ],
    ],
    ties: mapOf(out, (i, j) =>
      sight
        .products(i, j)
        .flatMap(({ weight, pixel }) =>
          pixel === undefined ? [] : [{ from: pixel, to: outputId(i, j), by: weight }],
        ),
    ).flat(2),
  }
}
