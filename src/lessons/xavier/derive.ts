import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { uniformBound, variancesFor } from '../../model/initialisation.ts'
import { figureOf } from './figure.ts'
import { derivedId, tanhId } from './ids.ts'
import { KIT, type XavierParams } from './kit.ts'
import { stackOf } from './stack.ts'
import { stepsOf } from './steps.ts'
import { TEX } from './tex.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: XavierParams, options: Options): Derivation {
  const { m, n, gain } = params
  const notes = notesOf(KIT, params)
  const { note } = notes
  const { forward, backward, xavier } = variancesFor(m, n, gain)
  note('forward', forward, TEX.forward, NAME.forward)
  note('backward', backward, TEX.backward, NAME.backward)
  note('xavier', xavier, TEX.xavier, NAME.xavier)
  note('r', uniformBound(xavier), 'r', NAME.r)
  note('sigma', Math.sqrt(xavier), '\\sigma', NAME.sigma)
  note('ahead', m * xavier, TEX.ahead, NAME.ahead)
  note('back', n * xavier, TEX.back, NAME.back)
  const stack = stackOf(params)
  stack.derived.forEach((q, l) => note(derivedId(l), q, `q_{${l}}`, numbered(NAME.derived, l)))
  stack.tanh.forEach((q, l) => note(tanhId(l), q, `q_{${l}}`, numbered(NAME.tanh, l)))
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params),
    figure: figureOf(xavier, stack),
    legend: LEGEND,
    arrays: [{ id: 'tanh', cells: stack.tanh.map((_, l) => tanhId(l)) }],
  })
}
