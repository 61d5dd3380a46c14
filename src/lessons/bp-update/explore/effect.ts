import type { Effect, GroupChange, NumberChange } from '../../../derivation/conventions.ts'
import type { Options } from '../../../derivation/options.ts'
import type { Quantities, QuantityId } from '../../../derivation/quantity.ts'
import { valueOf } from '../../../derivation/quantity.ts'
import type { Example } from '../../../model/example.ts'
import { gradient, LOSS, updated } from '../ids.ts'
import { quantitiesOf } from '../quantities/index.ts'
import { tell } from '../told.ts'
import { weightPlaces } from '../weights-and-biases.ts'

/** Relative differences up to this are rounding. */
const SAME = 1e-12
const SAME_RATIO = 1e-9

/** What differs between two examples of the same shape, as the lesson names their numbers. */
export function effectOf(before: Example, after: Example, options: Options): Effect {
  const old = tell(before, options)
  const [then, now] = [quantitiesOf(old), quantitiesOf(tell(after, options))]
  const parameters = weightPlaces(old.example).map(({ id }) => id)
  return {
    loss: changeOf(then, now, LOSS),
    after: changeOf(then, now, updated(LOSS)),
    gradients: changesOf(then, now, parameters.map(gradient)),
    biases: {
      come: Math.max(0, biasesIn(after) - biasesIn(before)),
      gone: Math.max(0, biasesIn(before) - biasesIn(after)),
    },
    updated: changesOf(then, now, parameters.map(updated)),
    numbers: changesOf(then, now, [...then.keys()]),
  }
}

const biasesIn = ({ layers }: Example): number =>
  layers.reduce((count, { biases }) => count + (biases?.length ?? 0), 0)

function changeOf(then: Quantities, now: Quantities, id: QuantityId): NumberChange {
  return {
    tex: then.get(id)?.tex ?? '',
    before: valueOf(then, id),
    after: valueOf(now, id),
  }
}

/** Of the numbers that both have. */
function changesOf(then: Quantities, now: Quantities, ids: readonly QuantityId[]): GroupChange {
  const all = ids.filter((id) => then.has(id) && now.has(id)).map((id) => changeOf(then, now, id))
  const changed = all.filter(isChanged)
  const largest = changed.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null
  return { changed: changed.length, total: all.length, ratio: ratioOf(all), largest }
}

function isChanged({ before, after }: NumberChange): boolean {
  if (!Number.isFinite(before) || !Number.isFinite(after)) return !Object.is(before, after)
  return !(Math.abs(after - before) <= SAME * Math.max(Math.abs(before), Math.abs(after)))
}

const sizeOf = ({ before, after }: NumberChange): number => {
  const size = Math.abs(after - before)
  return Number.isNaN(size) ? Number.MAX_VALUE : Math.min(size, Number.MAX_VALUE)
}

/** The one factor between all of them, where there is one. */
function ratioOf(all: readonly NumberChange[]): number | null {
  const moving = all.filter(({ before, after }) => before !== 0 || after !== 0)
  const [first] = moving
  if (first === undefined) return null
  const ratio = first.after / first.before
  const isOne = moving.every(
    ({ before, after }) => Math.abs(after / before - ratio) <= SAME_RATIO * Math.abs(ratio),
  )
  return isOne ? ratio : null
}
