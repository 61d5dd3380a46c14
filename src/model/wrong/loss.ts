import { LOSS } from '../losses.ts'
import { always, isSquared, type WrongRule } from './rule.ts'

const hasHalf: WrongRule['applies'] = ({ loss }) => loss === 'half-squared-error'

/** Slips in the loss and in its derivative. */
export const LOSSES: readonly WrongRule[] = [
  {
    id: 'loss-no-half',
    applies: hasHalf,
    fields: ({ lossTerm }) => ({ lossTerm: (...term) => 2 * lossTerm(...term) }),
  },
  {
    id: 'loss-no-square',
    applies: isSquared,
    fields: () => ({
      lossTerm: (_, y, t, { example, sample }) =>
        LOSS[example.loss].perOutput(1, 0, sample.targets.length) * Math.abs(y - t),
    }),
  },
  {
    id: 'loss-neg',
    applies: always,
    fields: ({ lossTerm }) => ({ lossTerm: (...term) => -lossTerm(...term) }),
  },
  {
    id: 'half-kept',
    applies: hasHalf,
    fields: ({ error }) => ({ error: (...of) => error(...of) / 2 }),
  },
  {
    id: 'factor-two',
    applies: hasHalf,
    fields: ({ error }) => ({ error: (...of) => 2 * error(...of) }),
  },
]
