import { at } from '../../derivation/at.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { DRAWN_LIMIT, drawnShare, likely, majorities, meanError } from './bagging.ts'
import { figureOf } from './figure.ts'
import { compared, countsUpTo, ID, PENALTIES, TEX, UPDATES, votersOf } from './ids.ts'
import { KIT } from './kit.ts'
import type { RegularisationParams } from './params.ts'
import { shrinkingOf, type Shrinking } from './shrinking.ts'
import { stepsOf } from './steps.ts'
import { lowestEpoch, stoppingOf, type Stopping } from './stopping.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: RegularisationParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const shrinking = shrinkingOf(params)
  const stopping = stoppingOf(params.E, params.P)
  noteShrinking(notes, params, shrinking)
  noteStopping(notes, params, stopping)
  noteBagging(notes, params)
  const each = (id: (i: number) => string) => params.w.map((_, i) => id(i + 1))
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, shrinking, stopping),
    figure: figureOf(notes, params, shrinking, stopping),
    legend: LEGEND,
    arrays: [
      ...UPDATES.map((by) => ({ id: `w_${by}`, cells: each((i) => ID.moved(by, i)) })),
      { id: 'lowest', cells: stopping.lowest.map((_, k) => ID.lowest(k + 1)) },
      { id: 'since', cells: stopping.since.map((_, k) => ID.since(k + 1)) },
      { id: 'votes', cells: countsUpTo(votersOf(params)).map(ID.votes) },
    ],
  })
}

function noteShrinking(
  { note }: Notes,
  { w, lambda, eta }: RegularisationParams,
  { penalty, slope, moved, factor }: Shrinking,
): void {
  for (const of of PENALTIES) note(ID.penalty(of), penalty[of], TEX.penalty(of), NAME.penalty)
  w.forEach((weight, k) => {
    const i = k + 1
    note(ID.size(i), Math.abs(weight), `|w_{${i}}|`, numbered(NAME.size, i))
    note(ID.sign(i), Math.sign(weight), `\\operatorname{sign}(w_{${i}})`, numbered(NAME.sign, i))
    for (const of of PENALTIES)
      note(ID.slope(of, i), at(slope[of], k), TEX.slope(of, i), numbered(NAME.slope, i))
    for (const by of UPDATES)
      note(ID.moved(by, i), at(moved[by], k), TEX.moved(by, i), numbered(NAME[by], i))
  })
  note('factor', factor, '1 - \\eta\\lambda', NAME.factor)
  note('pull', eta * lambda, '\\eta\\lambda', NAME.pull)
}

function noteStopping(
  { note }: Notes,
  { E, T }: RegularisationParams,
  { lowest, since, best, stop }: Stopping,
): void {
  lowest.forEach((error, k) => {
    note(ID.lowest(k + 1), error, `b_{${k + 1}}`, numbered(NAME.lowest, k + 1))
    note(ID.since(k + 1), at(since, k), `d_{${k + 1}}`, numbered(NAME.since, k + 1))
  })
  note('N', E.length, 'N', NAME.N)
  note('best', best, 't^{*}', NAME.best)
  note('stop', stop, 't_{\\mathrm{stop}}', NAME.stop)
  note('bestError', at(E, best - 1), 'E_{t^{*}}', NAME.bestError)
  note('lastError', at(E, stop - 1), 'E_{t_{\\mathrm{stop}}}', NAME.lastError)
  note('missed', lowestEpoch(E), 't', NAME.missed)
  note('kept', best, 't_{\\mathrm{kept}}', NAME.kept)
  note('keptError', at(E, best - 1), 'E_{t_{\\mathrm{kept}}}', NAME.keptError)
  note('reported', at(T, best - 1), 'T_{t_{\\mathrm{kept}}}', NAME.reported)
}

function noteBagging({ note }: Notes, params: RegularisationParams): void {
  const { k, variance, c, p, n } = params
  const m = votersOf(params)
  for (const models of compared(k))
    note(
      ID.mean(models),
      meanError(models, variance, c),
      '\\mathbb{E}[\\bar\\varepsilon^2]',
      numbered(NAME.mean, models),
    )
  note('m', m, 'm', NAME.m)
  for (const j of countsUpTo(m))
    note(ID.votes(j), likely(m, j, p), `q_{${j}}`, numbered(NAME.votes, j))
  const majority = majorities(m).reduce((sum, j) => sum + likely(m, j, p), 0)
  note('Q', majority, 'Q', NAME.majority)
  note('share', drawnShare(n), 's', NAME.share)
  note('limit', DRAWN_LIMIT, '1 - \\tfrac1e', NAME.limit)
}
