import { at } from '../../../engine/at.ts'
import { shown } from '../../../derivation/number.ts'
import type { Course, Moment } from '../../../derivation/training.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { biasGradients, withParameters, type Parameters } from '../../../model/descent.ts'
import type { Example } from '../../../model/example.ts'
import type { Method } from '../../../model/momentum.ts'
import { run, type State } from '../../../model/training.ts'
import { LOSS } from '../ids.ts'
import { weightPlaces } from '../weights-and-biases.ts'

/** Courses by their start, so that one knows again the parameters that it has handed out. */
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
  const refs = weightPlaces(start).map(({ id }) => id)
  const eta = start.learningRate
  const states = run(start, method, (update) => (update < halvedAfter ? eta : eta / 2))
  const reached: Example[] = []
  const moments: Moment[] = []
  const handedOut = new Map<number, Example>([[0, start]])
  const places = new WeakMap<object, number>([[start, 0]])
  return {
    refs,
    upTo: (updates) => {
      while (moments.length <= updates && moments.at(-1)?.lost === undefined) {
        const state = states.next().value
        reached.push(state.example)
        moments.push(momentOf(state, refs))
      }
      return moments.slice(0, updates + 1)
    },
    paramsAt: (update) => {
      const params = handedOut.get(update) ?? withoutNoise(at(reached, update))
      handedOut.set(update, params)
      places.set(params, update)
      return params
    },
    indexOf: (params) => places.get(params) ?? -1,
  }
}

function momentOf({ example, loss, gradients }: State, refs: readonly Ref[]): Moment {
  const norm = lengthOf(example, gradients)
  const values = valuesOf(example)
  const broken = values.findIndex((value) => !Number.isFinite(value))
  const lost = broken >= 0 ? refs[broken] : Number.isFinite(loss) ? undefined : LOSS
  return { loss, norm, values, ...(lost !== undefined && { lost }) }
}

/** ‖∇E‖ over what is trained: a bias that a layer shares counts once, a frozen one not at all. */
function lengthOf({ trainBiases }: Example, { weights, biases }: Parameters): number {
  const shared = trainBiases === 'shared-per-layer'
  const trained = biases.flatMap((row) => {
    const followed = biasGradients(trainBiases, row ?? [])
    return shared ? followed.slice(0, 1) : followed
  })
  return Math.hypot(...weights.flat(2), ...trained)
}

/** All decimal digits that a number is sure of. A course itself goes on with all that there are. */
const SURE = 15

function withoutNoise(example: Example): Example {
  const tidy = (value: number) => shown(value, SURE)
  return withParameters(example, {
    weights: example.layers.map(({ weights }) => weights.map((row) => row.map(tidy))),
    biases: example.layers.map(({ biases }) => biases && biases.map(tidy)),
  })
}

/** In the order of `weightPlaces`. */
function valuesOf({ layers }: Example): readonly number[] {
  return layers.flatMap(({ weights, biases }) => [...weights.flat(), ...(biases ?? [])])
}
