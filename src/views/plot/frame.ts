import { createContext, useContext } from 'react'
import { scaleLinear, scaleLog } from 'd3-scale'
import { format, MAX_DIGITS } from '../../derivation/number.ts'
import { MOST } from './domain.ts'

/** One axis: its letter as TeX, and the interval that it shows. */
export interface Axis {
  readonly tex: string
  readonly domain: readonly [number, number]
  /** A logarithmic one needs a positive interval. */
  readonly scale?: 'linear' | 'log'
  /** It counts: nothing is between two whole numbers. */
  readonly whole?: boolean
  /** Without numbers: there is no value to measure. */
  readonly isBlank?: boolean
}

export interface Scale {
  readonly at: (value: number) => number
  readonly invert: (pixel: number) => number
  readonly domain: readonly [number, number]
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
}

/** A plot in CSS px: where the axes are, and how values become places. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: Scale
  readonly y: Scale
}

/** Of one letter of a tick label. */
const LETTER = 7.2
const MARGIN = { top: 26, right: 14, bottom: 34, left: 46 }
/** Room that a tick and its label take. */
const TICK_WIDTH = 74
const TICK_HEIGHT = 48
/** So many times the axis outside is as good as any further: what is 1e308 has no place among pixels. */
const FAR = 1e6

/** Lays a plot out in its pane. */
export function frameOf(width: number, height: number, x: Axis, y: Axis): Frame {
  const [top, bottom] = [MARGIN.top, height - MARGIN.bottom]
  const vertical = scaleOf(y, [bottom, top], (bottom - top) / TICK_HEIGHT)
  const longest = Math.max(0, ...vertical.ticks.map(({ label }) => label.length))
  const left = Math.max(MARGIN.left, 14 + LETTER * longest)
  const right = Math.max(left + 1, width - MARGIN.right)
  const horizontal = scaleOf(x, [left, right], (right - left) / TICK_WIDTH)
  return { width, height, left, right, top, bottom, x: horizontal, y: vertical }
}

function scaleOf(
  { domain, scale, whole = false, isBlank = false }: Axis,
  range: [number, number],
  count: number,
): Scale {
  const make = scale === 'log' ? scaleLog : scaleLinear
  const place = make([...domain], range)
  const all = isBlank ? [] : place.ticks(Math.max(2, Math.floor(count)))
  const ticks = whole ? all.filter(Number.isInteger) : all
  const [low, high] = domain
  const far = scale === 'log' ? Infinity : Math.min(MOST, FAR * (high - low))
  return {
    at: (value) => place(Math.max(low - far, Math.min(high + far, value))),
    invert: (pixel) => place.invert(pixel),
    domain,
    ticks: (scale === 'log' ? fewer(ticks, count) : ticks).map((at) => ({
      at,
      label: format(at, MAX_DIGITS),
    })),
  }
}

/** Of the ticks of a logarithmic axis, the powers of ten where all would not fit, and then every so many of them. */
function fewer(ticks: readonly number[], count: number): readonly number[] {
  const isPower = (tick: number) => Math.abs(Math.log10(tick) % 1) < 1e-9
  const powers = ticks.filter(isPower)
  if (ticks.length <= count || powers.length < 2) return ticks
  const every = Math.max(1, Math.ceil(powers.length / count))
  return powers.filter((_, k) => k % every === 0)
}

export const FrameContext = createContext<Frame | null>(null)

/** The plot that a mark stands in. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (frame === null) throw new Error('A mark is rendered outside of <Plot>.')
  return frame
}
