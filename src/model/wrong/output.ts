import { always, isSquared, type WrongRule } from './rule.ts'

/** Slips in the signal of an output. −∂E/∂y is the gap between target and output. */
export const OUTPUT: readonly WrongRule[] = [
  {
    id: 'g-sign',
    applies: always,
    fields: ({ outputDelta }) => ({ outputDelta: (...of) => -outputDelta(...of) }),
  },
  {
    id: 'err-is-output',
    applies: isSquared,
    fields: ({ error }) => ({ error: (y, _, pass) => error(y, 0, pass) }),
  },
  {
    id: 'err-is-output-pos',
    applies: isSquared,
    fields: ({ error }) => ({ error: (y, _, pass) => -error(y, 0, pass) }),
  },
  {
    id: 'err-is-target',
    applies: isSquared,
    fields: ({ error }) => ({ error: (_, t, pass) => error(0, t, pass) }),
  },
  {
    id: 'err-is-loss',
    applies: always,
    fields: () => ({ error: (_y, _t, { loss }) => -loss }),
  },
  {
    id: 'err-squared',
    applies: isSquared,
    fields: ({ error }) => ({ error: (y, t, pass) => -error(1, 0, pass) * (y - t) ** 2 }),
  },
]
