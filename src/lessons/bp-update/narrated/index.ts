import type { Quantity } from '../../../derivation/quantity.ts'
import type { Told } from '../told.ts'
import { nudges } from './nudges.ts'
import { pathProducts } from './path-products.ts'
import { returnedSignals } from './returned-signals.ts'
import { followedGradients, sampleGradients } from './sample-gradients.ts'
import { softmaxAfter } from './softmax-after.ts'

/** The numbers that only the telling needs: nudges, paths, parts of a batch. */
export function narratedQuantities(told: Told): readonly Quantity[] {
  return [
    ...nudges(told),
    ...pathProducts(told),
    ...returnedSignals(told),
    ...softmaxAfter(told),
    ...sampleGradients(told),
    ...followedGradients(told),
  ]
}
