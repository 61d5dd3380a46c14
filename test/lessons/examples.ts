import type { Options } from '../../src/derivation/options.ts'
import type { Graph } from '../../src/derivation/figure.ts'
import type { Derivation } from '../../src/derivation/lesson.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import bpUpdate from '../../src/lessons/bp-update/index.ts'
import { PRESETS } from '../../src/lessons/bp-update/presets.ts'
import type { Example } from '../../src/model/example.ts'
import type { Step } from '../../src/derivation/step.ts'

/** One update, told. */
export function told(example: Example, options: Partial<Options> = {}): Derivation {
  return bpUpdate.derive(example, { ...DEFAULT_OPTIONS, ...options })
}

/** The units that a derivation draws. */
export function graphOf({ figure }: Derivation): Graph {
  if (figure.kind !== 'graph') throw new RangeError('the figure has no units')
  return figure
}

/** The parameters of a preset. */
export function preset(id: string): Example {
  const found = PRESETS.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`no preset is called ${id}`)
  return found.params
}

export function stepOf(derivation: Derivation, id: string): Step {
  const found = derivation.steps.find((step) => step.id === id)
  if (found === undefined) throw new RangeError(`no step is called ${id}`)
  return found
}
