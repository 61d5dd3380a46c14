import type { PlotCurve, PlotPanel, Place, PlotPoint } from '../../derivation/board.ts'
import type { Notes } from '../../derivation/kit/tell.ts'
import { valueOf, type QuantityId } from '../../derivation/quantity.ts'
import { addedTimes, compensatedTimes } from './additions.ts'
import { FORMATS } from './formats.ts'
import { CURVE, ID } from './ids.ts'
import type { FloatParams } from './params.ts'
import { RIGHT } from './sums.ts'
import { TOLD } from './names.ts'
import { CAPTION, CURVE_NAME } from './words.ts'

/** As many places of a curve as can be seen. */
const SAMPLES = 90
const ROOM = 1.1

/** What has arrived after so many additions: added plainly, with Kahan's summation, and on paper. */
export function courseOf({ quantities }: Notes, params: FloatParams): PlotPanel {
  const { n, kahan } = params
  const value = (id: QuantityId) => valueOf(quantities, id)
  const b = value(ID.b)
  const isShown = kahan === 'on'
  const most = Math.max(
    value(ID.addends),
    value(ID.plainArrived),
    isShown ? value(ID.kahanArrived) : 0,
  )
  const top = most > 0 ? most : 1
  const curve = (
    ref: string,
    tex: string,
    stroke: PlotCurve['stroke'],
    since: QuantityId,
    name: PlotCurve['name'],
    points: readonly Place[],
  ): PlotCurve => ({ ref, tex, stroke, since, name, points })
  const point = (y: QuantityId): PlotPoint => ({
    ref: y,
    tex: TOLD[y]?.tex ?? y,
    x: 'n',
    y,
    name: TOLD[y]?.name ?? CURVE_NAME.plain,
  })
  const paper: readonly Place[] = [
    [0, 0],
    [n, n * b],
  ]
  return {
    kind: 'plot',
    id: 'course',
    caption: CAPTION.course,
    x: { tex: 'i', min: 0, max: 1.04 * n, whole: true },
    y: { tex: '', min: -0.07 * top, max: ROOM * top },
    curves: [
      curve(CURVE.plain, 'S', 'main', ID.plain, CURVE_NAME.plain, plainly(params, value(ID.a), b)),
      ...(isShown
        ? [
            curve(
              CURVE.kahan,
              'K',
              'second',
              ID.kahan,
              CURVE_NAME.kahan,
              compensated(params, value(ID.a), b),
            ),
          ]
        : []),
      curve(CURVE.paper, 'i\\,\\hat b', 'other', ID.addends, CURVE_NAME.exact, paper),
    ],
    points: [point(ID.plainArrived), ...(isShown ? [point(ID.kahanArrived)] : [])],
    lines: [],
    marks: [],
  }
}

/** Whole numbers from 0 to n, at most so many of them. */
function counts(n: number): readonly number[] {
  const last = Math.min(SAMPLES, n)
  return Array.from({ length: last + 1 }, (_, k) => Math.round((n * k) / last))
}

function plainly({ format, n }: FloatParams, a: number, b: number): readonly Place[] {
  const round = (x: number) => RIGHT.round(FORMATS[format], x)
  let [sum, done] = [a, 0]
  return counts(n).map((count) => {
    sum = addedTimes(round, sum, b, count - done)
    done = count
    return [count, sum - a]
  })
}

function compensated({ format, n }: FloatParams, a: number, b: number): readonly Place[] {
  const round = (x: number) => RIGHT.round(FORMATS[format], x)
  const way = { round, corrected: RIGHT.corrected }
  let [tally, done] = [{ sum: a, excess: 0 }, 0]
  return counts(n).map((count) => {
    tally = compensatedTimes(way, tally, b, count - done)
    done = count
    return [count, tally.sum - a]
  })
}
