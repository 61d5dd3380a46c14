import { at } from '../../derivation/at.ts'
import type { Notes } from '../../derivation/kit/tell.ts'
import { lossWith, type RecordedLayer } from '../../model/convolution-layer.ts'
import { mapOf } from '../../model/window.ts'
import { laid } from './kit.ts'
import { ID, partial, TEX, type Place, type Sight } from './sight.ts'
import { NAME } from './words.ts'

/** Small enough for every activation, and large enough for the digits on the screen. */
const H = 1e-3

/** The number that is moved to see what the loss does, and the gradient that says so beforehand. */
export interface Check {
  readonly moved: string
  readonly tex: string
  readonly gradient: string
  readonly gradientTex: string
}

/**
 * Moves the pre-activation with the largest error term, which is told apart best. Where ReLU has its corner within
 * reach it has no one slope; if that is so everywhere, the first weight is moved, which is never at a corner.
 */
export function checkOf({ note, quantities }: Notes, layer: RecordedLayer, sight: Sight): Check {
  const { params, size } = sight
  const strength = ([i, j]: Place) => Math.abs(quantities.get(ID.delta(i, j))?.value ?? 0)
  const smooth = mapOf(size, (i, j): Place => [i, j])
    .flat()
    .filter(([i, j]) => params.f !== 'relu' || Math.abs(at(at(params.zl, i), j)) > H)
  const best = smooth.reduce<Place | undefined>(
    (chosen, place) =>
      chosen === undefined || strength(place) > strength(chosen) ? place : chosen,
    undefined,
  )
  const [i, j] = best ?? [0, 0]
  const check: Check = best
    ? {
        moved: ID.z(i, j),
        tex: TEX.z(i, j),
        gradient: ID.delta(i, j),
        gradientTex: TEX.delta(i, j),
      }
    : {
        moved: ID.weight(0, 0),
        tex: TEX.weight(0, 0),
        gradient: ID.gradient(0, 0),
        gradientTex: TEX.gradient(0, 0),
      }
  const leaf = at(at(best ? layer.z : laid(params, layer.kernel), i), j)
  const here = layer.tape.value(leaf)
  const above = lossWith(layer, leaf, here + H)
  const below = lossWith(layer, leaf, here - H)
  note('h', H, 'h', NAME.step)
  note('up', above, `\\mathcal{L}(${check.tex} + h)`, NAME.above)
  note('down', below, `\\mathcal{L}(${check.tex} - h)`, NAME.below)
  note('measured', (above - below) / (here + H - (here - H)), partial(check.tex), NAME.measured)
  return check
}
