import { at } from '../../derivation/at.ts'
import type { Place, PlotCurve, PlotPanel, PlotPoint } from '../../derivation/board.ts'
import { COURSE, ID, PENALTIES, placeRef, pullRef, TEX, UPDATES, type Update } from './ids.ts'
import type { RegularisationParams } from './params.ts'
import type { Shrinking } from './shrinking.ts'
import { CAPTION, NAME } from './words.ts'

/** However short the way is, there is something to see. */
const LEAST_ROOM = 0.01

/** The plane of both weights: one step against the gradient, and what each penalty adds to it. */
export function wayPlot({ w }: RegularisationParams, { moved }: Shrinking): PlotPanel {
  const place = (by: Update): Place => [at(moved[by], 0), at(moved[by], 1)]
  const axis = (k: 0 | 1) => ({
    tex: `w_{${k + 1}}`,
    ...around([at(w, k), ...UPDATES.map((by) => at(moved[by], k))], 8),
  })
  const pulls = PENALTIES.map((of): PlotCurve => ({
    ref: pullRef(of),
    tex: `-\\eta \\nabla ${TEX.penalty(of)}`,
    points: [place('plain'), place(of)],
    stroke: of === 'L2' ? 'main' : 'derivative',
    since: ID.moved(of, 2),
    name: of === 'L2' ? NAME.pullL2 : NAME.pullL1,
  }))
  const point = (by: Update): PlotPoint => ({
    ref: placeRef(by),
    tex: by === 'plain' ? 'w^{+}' : `w^{\\mathrm{${by}}}`,
    x: ID.moved(by, 1),
    y: ID.moved(by, 2),
    name: NAME[by],
  })
  const before: PlotPoint = {
    ref: placeRef('before'),
    tex: 'w',
    x: ID.weight(1),
    y: ID.weight(2),
    name: NAME.before,
  }
  return {
    kind: 'plot',
    id: 'way',
    caption: CAPTION.way,
    x: axis(0),
    y: axis(1),
    curves: pulls,
    points: PENALTIES.map(point),
    lines: [],
    marks: [],
    path: [before, point('plain')],
  }
}

/** The errors of every epoch, with the best and the last one. */
export function coursePlot({ E, T }: RegularisationParams): PlotPanel {
  const curve = (list: readonly number[]) => list.map((error, k): Place => [k + 1, error])
  const { min, max } = around([...E, ...T], 10)
  return {
    kind: 'plot',
    id: 'course',
    caption: CAPTION.course,
    x: { tex: 't', min: 0.7, max: E.length + 0.6, whole: true },
    y: { tex: 'E', min, max },
    curves: [
      { ref: COURSE, tex: 'E_t', points: curve(E), stroke: 'main', name: NAME.E },
      { ref: 'course[T]', tex: 'T_t', points: curve(T), stroke: 'other', name: NAME.T },
    ],
    points: [
      { ref: 'best', tex: 't^{*}', x: 'best', y: 'bestError', name: NAME.best },
      { ref: 'stop', tex: 't_{\\mathrm{stop}}', x: 'stop', y: 'lastError', name: NAME.stop },
    ],
    lines: [],
    marks: [],
  }
}

/** An interval around all numbers with a margin of a part of it. */
function around(
  list: readonly number[],
  part: number,
): { readonly min: number; readonly max: number } {
  const [low, high] = [Math.min(...list), Math.max(...list)]
  const room = Math.max(LEAST_ROOM, (high - low) / part)
  return { min: low - room, max: high + room }
}
