import type { Course, Moment } from '../../../derivation/training.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import type { Example } from '../../../model/example.ts'
import type { Method } from '../../../model/momentum.ts'
import { run, type State } from '../../../model/training.ts'
import { idsFor, LOSS } from '../ids.ts'

/** Courses by their start, so that the moments of one are the same objects whenever they are asked for. */
const KNOWN = new WeakMap<Example, Map<string, Course<Example>>>()

export function courseOf(start: Example, method: Method, halvedAfter = Infinity): Course<Example> {
  const known = KNOWN.get(start) ?? new Map<string, Course<Example>>()
  KNOWN.set(start, known)
  const key = `${JSON.stringify(method)} ${halvedAfter}`
  const course = known.get(key) ?? begin(start, method, halvedAfter)
  known.set(key, course)
  return course
}

function begin(start: Example, method: Method, halvedAfter: number): Course<Example> {
  const refs = refsOf(start)
  const eta = start.learningRate
  const states = run(start, method, (update) => (update < halvedAfter ? eta : eta / 2))
  const moments: Moment<Example>[] = []
  return {
    refs,
    upTo: (updates) => {
      while (moments.length <= updates && moments.at(-1)?.lost === undefined)
        moments.push(momentOf(states.next().value, refs))
      return moments.slice(0, updates + 1)
    },
  }
}

function momentOf({ example, loss, norm }: State, refs: readonly Ref[]): Moment<Example> {
  const values = valuesOf(example)
  const broken = values.findIndex((value) => !Number.isFinite(value))
  const lost = broken >= 0 ? refs[broken] : Number.isFinite(loss) ? undefined : LOSS
  return { params: example, loss, norm, values, ...(lost !== undefined && { lost }) }
}

/** The weights and biases, layer by layer. */
function refsOf(example: Example): readonly Ref[] {
  const ids = idsFor(example)
  return example.layers.flatMap(({ weights, biases }, l) => [
    ...weights.flatMap((row, j) => row.map((_, i) => ids.weight(l, j, i))),
    ...(biases ?? []).map((_, j) => ids.bias(l, j)),
  ])
}

function valuesOf({ layers }: Example): readonly number[] {
  return layers.flatMap(({ weights, biases }) => [...weights.flat(), ...(biases ?? [])])
}
