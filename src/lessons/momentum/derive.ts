import { at } from '../../derivation/at.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { FORMS } from '../../model/momentum.ts'
import { courseOf, type Course } from './course.ts'
import { figureOf } from './figure.ts'
import { countId, gapId, rateAt, thetaId, thetaTex, velocityId } from './ids.ts'
import { KIT, type MomentumParams } from './kit.ts'
import { stepsOf } from './steps.ts'
import { tablesOf } from './tables.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: MomentumParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const { note } = notes
  const course = courseOf(params)
  const { theta, velocity, gap } = course
  const updates = params.g.length
  velocity.forEach((v, k) => {
    note(countId(k), k, 'k', numbered(NAME.after, k))
    note(velocityId(k), v, `v_{${k}}`, numbered(NAME.v, k))
    if (k === 0) return
    for (const form of FORMS)
      note(thetaId(form, k), at(theta[form], k), thetaTex(form, k), numbered(NAME[form], k))
    note(gapId(k), at(gap, k), `${thetaTex('I', k)} - ${thetaTex('II', k)}`, numbered(NAME.gap, k))
  })
  const first = at(theta.II, 1)
  note('link', -(first - params.theta) / params.alpha, 'v_{1}', NAME.link)
  if (updates > 1) noteCarried(params, course, note)
  const ids = (id: (k: number) => string) => velocity.map((_, k) => id(k))
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, course),
    figure: figureOf(course),
    tables: tablesOf(updates),
    legend: LEGEND,
    arrays: [
      ...FORMS.map((form) => ({ id: `theta_${form}`, cells: ids((k) => thetaId(form, k)) })),
      { id: 'v', cells: ids(velocityId) },
    ],
  })
}

/** What the second update takes over from the first. */
function noteCarried(params: MomentumParams, { theta, velocity }: Course, note: Notes['note']) {
  const { beta } = params
  const { value: rate, tex } = rateAt(params, 1)
  const step = at(theta.I, 1) - params.theta
  note('carried[I]', beta * step, '\\beta\\,(\\theta_1 - \\theta_0)', NAME.carried)
  note('carried[II]', -rate * beta * at(velocity, 1), `-${tex}\\,\\beta\\,v_1`, NAME.carried)
}
