import type { Match } from '../../../derivation/sheet.ts'
import type { Example } from '../../../model/example.ts'
import { BACKPROP_TRACE } from './backprop-trace.ts'
import type { Entry } from './entry.ts'
import { MAZUR, MAZUR_BIASES } from './mazur.ts'
import { DEAD_HIDDEN, LINEAR } from './small.ts'

/** Worked examples of public texts, in the order in which they are offered. */
export const LIBRARY: readonly Entry[] = [MAZUR, MAZUR_BIASES, DEAD_HIDDEN, LINEAR, BACKPROP_TRACE]

/** The settings that say how a problem is worked, not what it is. */
const CONVENTIONS: ReadonlySet<string> = new Set([
  'loss',
  'trainBiases',
  'hiddenUsesUpdatedWeights',
  'biasSign',
  'reluAtZero',
])

/** The entry with the numbers of an example; of several, the one whose conventions are nearest. */
export function publishedOf(example: Example): Match<Example> | undefined {
  const known = LIBRARY.flatMap((entry) => {
    const differing = differences(example, entry.params)
    return differing.every((key) => CONVENTIONS.has(key)) ? [{ entry, differing }] : []
  })
  const [nearest] = known.toSorted((a, b) => a.differing.length - b.differing.length)
  return nearest && { entry: nearest.entry, isOwnWay: nearest.differing.length === 0 }
}

/** The fields in which two examples differ; what they are called does not count. */
function differences(a: Example, b: Example): readonly string[] {
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  const keys = new Set([...left.keys(), ...right.keys()])
  return [...keys].filter((key) => key !== 'title' && !isSame(left.get(key), right.get(key)))
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return (
    left.size === right.size && [...left].every(([key, value]) => isSame(value, right.get(key)))
  )
}
