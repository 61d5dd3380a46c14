import { scaleLinear } from 'd3-scale'
import { fit } from '../../derivation/layout/text.ts'

/** Where bars begin and end, in parts of the height from the bottom. */
export interface BarScale {
  readonly kind: 'linear' | 'log'
  readonly zero: number
  readonly ticks: readonly Tick[]
  /** Null for what has no place: what is not finite, and zero on a logarithmic scale. */
  readonly spanOf: (value: number) => readonly [from: number, to: number] | null
}

interface Tick {
  readonly label: string
  readonly part: number
}

const TICKS = 4
/** In em: room for two digits and a power of ten, which is all that a tick of so few needs. */
const LABEL = 3.95

export function barScale(values: readonly number[], kind: 'linear' | 'log'): BarScale {
  const finite = values.filter(Number.isFinite)
  return kind === 'log' ? logarithmic(finite) : linear(finite)
}

function linear(values: readonly number[]): BarScale {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const scale = scaleLinear([low, high > low ? high : 1], [0, 1]).nice(TICKS)
  return {
    kind: 'linear',
    zero: scale(0),
    ticks: scale.ticks(TICKS).map((at) => ({ label: labelOf(at), part: scale(at) })),
    spanOf: (value) =>
      Number.isFinite(value)
        ? [Math.min(scale(0), scale(value)), Math.max(scale(0), scale(value))]
        : null,
  }
}

/** By size: the sign is printed. From the power of ten below the least to the one above the largest. */
function logarithmic(values: readonly number[]): BarScale {
  const powers = values.filter((value) => value !== 0).map((value) => Math.log10(Math.abs(value)))
  const low = powers.length > 0 ? Math.floor(Math.min(...powers) - 0.1) : 0
  const high = Math.max(low + 1, Math.ceil(Math.max(low, ...powers)))
  const every = Math.ceil((high - low) / TICKS)
  const count = Math.floor((high - low) / every) + 1
  const part = (power: number) => (power - low) / (high - low)
  return {
    kind: 'log',
    zero: 0,
    ticks: Array.from({ length: count }, (_, k) => {
      const power = low + k * every
      return { label: labelOf(Number(`1e${power}`)), part: part(power) }
    }),
    spanOf: (value) =>
      Number.isFinite(value) && value !== 0 ? [0, part(Math.log10(Math.abs(value)))] : null,
  }
}

const labelOf = (tick: number): string => fit(tick, 3, LABEL)
