import type { Bars, Board, Tie } from '../../derivation/board.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { gridOf, type Notes } from '../../derivation/kit/tell.ts'
import { compared, countsUpTo, ID, UPDATES, placeRef, votersOf } from './ids.ts'
import type { RegularisationParams } from './params.ts'
import { coursePlot, wayPlot } from './plots.ts'
import type { Shrinking } from './shrinking.ts'
import type { Stopping } from './stopping.ts'
import { CAPTION, NAME } from './words.ts'

/** The weights and where an update takes them, the errors of all epochs, and what several models gain. */
export function figureOf(
  notes: Notes,
  params: RegularisationParams,
  shrinking: Shrinking,
  stopping: Stopping,
): Board {
  const { w, g, E, T } = params
  const ids = (list: readonly number[], id: (i: number) => string) => list.map((_, i) => id(i + 1))
  return {
    kind: 'board',
    rows: [
      [
        gridOf(notes, { id: 'weights', caption: CAPTION.weights }, [
          ids(w, ID.weight),
          ids(g, ID.gradient),
        ]),
        wayPlot(params, shrinking),
      ],
      [
        gridOf(notes, { id: 'errors', caption: CAPTION.errors }, [
          ids(E, ID.error),
          ids(T, ID.test),
        ]),
      ],
      [coursePlot(params)],
      [meanBars(params), votesBars(params)],
    ],
    ties: tiesOf(params, stopping),
  }
}

function meanBars({ k }: RegularisationParams): Bars {
  return {
    kind: 'bars',
    id: 'mean',
    caption: CAPTION.mean,
    scale: 'linear',
    groups: compared(k).map((models) => [
      {
        ref: ID.mean(models),
        quantity: ID.mean(models),
        tex: `${models}`,
        name: numbered(NAME.mean, models),
      },
    ]),
  }
}

function votesBars(params: RegularisationParams): Bars {
  return {
    kind: 'bars',
    id: 'votes',
    caption: CAPTION.votes,
    scale: 'linear',
    groups: countsUpTo(votersOf(params)).map((j) => [
      { ref: ID.votes(j), quantity: ID.votes(j), tex: `q_{${j}}`, name: numbered(NAME.votes, j) },
    ]),
  }
}

function tiesOf({ w }: RegularisationParams, { best, stop }: Stopping): readonly Tie[] {
  return [
    ...w.flatMap((_, i) => [
      { from: ID.weight(i + 1), to: placeRef('before') },
      ...UPDATES.flatMap((by) =>
        [ID.weight(i + 1), ID.gradient(i + 1)].map((from) => ({ from, to: placeRef(by) })),
      ),
    ]),
    { from: ID.error(best), to: 'best' },
    { from: ID.error(stop), to: 'stop' },
  ]
}
