import { at } from '../../derivation/at.ts'
import { differenceRows } from '../../derivation/kit/difference.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { fixed, formula, result, value, type Column } from '../../derivation/write.ts'
import { spreadOut } from '../../model/convolution-layer.ts'
import { mapOf, rotated } from '../../model/window.ts'
import { operatorAt, sumRows } from './terms.ts'
import type { Check } from './check.ts'
import { laid, windowOf } from './kit.ts'
import { ID, partial, TEX, type Place, type Sight } from './sight.ts'
import { CHECK, FULL, FULL_TITLE, NAME } from './words.ts'

/** An input at the edge once more, with the kernel sliding over the spread out errors, zeros and all. */
export function derivedStep({ params, size, out, kernel }: Sight): Step {
  const [i, j]: Place = [1, 0]
  const weights = rotated(
    laid(
      params,
      mapOf(kernel, (...place: Place) => place),
    ),
  )
  const errors = spreadOut(
    mapOf(out, (...place: Place) => place),
    size,
    windowOf(params),
  )
  const under = mapOf(kernel, (u, v) => ({
    weight: at(at(weights, u), v),
    error: at(at(errors, i + u), j + v),
  })).flat()
  const columns = under.map(({ weight, error }, k): Column => {
    const w = ID.weight(...weight)
    const d = error && ID.up(...error)
    return {
      operator: operatorAt(k),
      rule: [
        formula(TEX.weight(...weight), w, NAME.weight, 'weight'),
        ...(error && d !== null
          ? [fixed('\\,'), formula(TEX.up(...error), d, NAME.up, 'error')]
          : [fixed('\\cdot 0')]),
      ],
      numbers: [
        value(w, { ref: w, role: 'weight', parens: k > 0 }),
        fixed(d === null ? '\\cdot 0' : '\\cdot'),
        ...(d === null ? [] : [value(d, { ref: d, role: 'error', parens: true })]),
      ],
    }
  })
  const isTurned = params.kind === 'correlation'
  const tex = TEX.full(i, j)
  const zeros = FULL.zeros(params.K.length - 1 - params.padding, params.stride - 1)
  const [id, back] = [ID.full(i, j), ID.back(i, j)]
  return step({
    id: 'full',
    phase: 'derive',
    title: FULL_TITLE,
    goal: FULL.goal(isTurned),
    rows: [
      ...sumRows(tex, columns),
      result(tex, id, { ref: back }),
      result(TEX.back(i, j), back, { ref: back }),
    ],
    computes: mapOf(size, ID.full).flat(),
    asks: id,
    focus: [
      back,
      ...under.flatMap(({ weight, error }) =>
        error === null ? [] : [ID.weight(...weight), ID.up(...error)],
      ),
    ],
    because: zeros,
    why: FULL.same,
  })
}

/** One number moved a little up and down. */
export function checkStep({ moved, tex, gradient, gradientTex }: Check): Step {
  return step({
    id: 'check',
    phase: 'check',
    title: CHECK.title,
    goal: CHECK.goal(tex),
    rows: differenceRows('\\mathcal{L}', tex, {
      left: partial(tex),
      relation: '\\approx',
      slope: gradient,
    }),
    computes: ['measured', 'up', 'down', 'h'],
    focus: [moved, gradient],
    because: CHECK.because(gradientTex, gradient),
    why: CHECK.why,
  })
}
