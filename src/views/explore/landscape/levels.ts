import { bisectLeft, ticks } from 'd3-array'

/** As many as can be told apart by lightness. */
const MOST = 9
/** Levels leave out this part of the map at either end: one steep corner must not take them all. */
const EDGE = 0.02
/** Losses closer to zero than this part of the largest are all the same. */
const TINY = 1e-6

/** Round levels that divide a map well: evenly spaced, or by factors where the loss spans several powers of ten. */
export function levelsOf(sorted: Float64Array): readonly number[] {
  const quantile = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0
  const [low, high] = [quantile(EDGE), quantile(1 - EDGE)]
  if (!(high > low)) return []
  const even = ticks(low, high, MOST - 1).filter((level) => level > low)
  const ladder = low < 0 ? [] : thinned(ladderOf(Math.max(low, high * TINY), high))
  return largestBand(ladder, sorted) < largestBand(even, sorted) ? ladder : even
}

/** The part of a map that lies in its largest band. */
function largestBand(levels: readonly number[], sorted: Float64Array): number {
  const ends = [0, ...levels.map((level) => bisectLeft(sorted, level)), sorted.length]
  return Math.max(...ends.map((end, k) => end - (ends[k - 1] ?? 0)))
}

/** 1, 2 and 5 times powers of ten. */
function ladderOf(low: number, high: number): readonly number[] {
  const first = Math.floor(Math.log10(low))
  const powers = Array.from(
    { length: Math.floor(Math.log10(high)) - first + 1 },
    (_, k) => first + k,
  )
  return powers
    .flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)))
    .filter((level) => level > low && level < high)
}

/** Every so many of them, counted from the highest. */
function thinned(levels: readonly number[]): readonly number[] {
  const every = Math.ceil(levels.length / MOST)
  return levels.filter((_, k) => (levels.length - 1 - k) % every === 0)
}
