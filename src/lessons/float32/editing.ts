import { at } from '../../derivation/at.ts'
import { editingOf } from '../../derivation/kit/editing.ts'
import type { Editing } from '../../derivation/lesson.ts'
import { mulberry32 } from '../../model/random.ts'
import { FORMATS } from './formats.ts'
import { KIT } from './kit.ts'
import type { FloatParams } from './params.ts'

const drawn = editingOf(KIT)

/** Where in its range of exponents the large number lies, and how far from there, in spacings. */
const PARTS = [1, 1.125, 1.25, 1.375, 1.5, 1.75]
const OFFSETS = [0, 1, 2, 3]
const TIMES = [100, 1000, 10_000]
/** Addends that are lost, rounded or kept. */
const ADDENDS = [0.5, 1, 1, 1.5, 3, 5]

export const editing: Editing<FloatParams> = {
  ...drawn,
  // easy numbers are those at which the chosen format has a spacing of 2
  randomise: (params, seed) => {
    const random = mulberry32(seed)
    const pick = (list: readonly number[]) => at(list, Math.floor(random() * list.length))
    const large = 2 ** FORMATS[params.format].precision
    const a = large * pick(PARTS) + 2 * pick(OFFSETS)
    const next = { ...params, a, b: pick(ADDENDS), n: pick(TIMES) }
    return KIT.fit?.(next) ?? next
  },
}
