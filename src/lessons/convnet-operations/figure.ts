import type { Bar, Board, Grid, Tie } from '../../derivation/board.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { gridOf, type Notes } from '../../derivation/kit/tell.ts'
import { channelsId, denseId, productsId, sideId, unitsId, windowId, workId } from './ids.ts'
import type { NetParams } from './params.ts'
import { CAPTION, NAME, SERIES } from './words.ts'

/** The layers as rows of numbers, and what each multiplies: as the source counts it, and number by number. */
export function figureOf({ c, k, d }: NetParams, notes: Notes): Board {
  const layers = k.map((_, index) => index + 1)
  const row = (
    id: keyof typeof CAPTION,
    of: (i: number) => string,
    which: readonly number[],
  ): Grid =>
    gridOf(notes, { id, caption: CAPTION[id], first: which[0] === 0 ? 0 : 1 }, [which.map(of)])
  const grids = [
    row(
      'channels',
      channelsId,
      c.map((_, i) => i),
    ),
    row('windows', windowId, layers),
    row('sides', sideId, layers),
    row(
      'units',
      unitsId,
      d.map((_, j) => j),
    ),
  ]
  return {
    kind: 'board',
    rows: [
      grids,
      [
        {
          kind: 'bars',
          id: 'work',
          caption: CAPTION.work,
          scale: 'log',
          series: SERIES,
          groups: [
            ...layers.map((i): readonly Bar[] => [
              {
                ref: productsId(i),
                quantity: productsId(i),
                tex: String(i),
                name: numbered(NAME.products, i),
                series: 0,
              },
              {
                ref: workId(i),
                quantity: workId(i),
                tex: String(i),
                name: numbered(NAME.work, i),
                series: 1,
              },
            ]),
            ...d.slice(1).map((_, j): readonly Bar[] => [
              {
                ref: denseId(j + 1),
                quantity: denseId(j + 1),
                tex: `F_{${j + 1}}`,
                name: numbered(NAME.dense, j + 1),
                series: 1,
              },
            ]),
          ],
        },
      ],
    ],
    ties: [
      ...layers.flatMap((i) => [
        ...into(productsId(i), channelsId(i - 1), channelsId(i), sideId(i)),
        ...into(workId(i), windowId(i), channelsId(i - 1), channelsId(i), sideId(i)),
      ]),
      ...d.slice(1).flatMap((_, j) => into(denseId(j + 1), unitsId(j), unitsId(j + 1))),
    ],
  }
}

const into = (to: string, ...from: readonly string[]): readonly Tie[] =>
  from.map((one) => ({ from: one, to }))
