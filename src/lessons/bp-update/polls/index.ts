import type { Options } from '../../../derivation/options.ts'
import type { Poll } from '../../../derivation/poll.ts'
import type { Example } from '../../../model/example.ts'
import { tell } from '../told.ts'
import { deadUnit } from './dead-unit.ts'
import { largeRate } from './large-rate.ts'
import { largestChange } from './largest-change.ts'
import { lossAfter } from './loss-after.ts'
import { oneLayer } from './one-layer.ts'
import { zeroInput } from './zero-input.ts'
import { zeroWeight } from './zero-weight.ts'

/** The questions for a room, in the order in which their answers come to light. */
export function polling(example: Example, options: Options, digits: number): readonly Poll[] {
  const told = tell(example, options)
  const polls = [
    zeroWeight(told, digits),
    zeroInput(told),
    deadUnit(told, digits),
    largestChange(told, digits),
    lossAfter(told, digits),
    largeRate(told, digits),
    oneLayer(told, digits),
  ]
  return polls.filter((poll) => poll !== undefined)
}
