import { at } from '../engine/at.ts'

/** A layer whose window slides along a map: kernel, stride, and the zeros on each side. */
export interface WindowLayer {
  readonly k: number
  readonly s: number
  readonly p: number
}

/** Some neighbouring cells of a map, counted from 1, or from below 1 where padding goes before them. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** Where the window lies that makes cell `i`, the padding counted in. */
export function windowAt({ k, s, p }: WindowLayer, i: number): Stretch {
  const first = s * (i - 1) + 1 - p
  return { first, last: first + k - 1 }
}

/** How many cells each map has, the input first. */
export function sizesOf(layers: readonly WindowLayer[], input: number): readonly number[] {
  const sizes = [input]
  for (const { k, s, p } of layers)
    sizes.push(Math.floor((at(sizes, sizes.length - 1) + 2 * p - k) / s) + 1)
  return sizes
}

/** The smallest input on which every layer has a place for its window. */
export function leastInput(layers: readonly WindowLayer[]): number {
  return layers.reduceRight((least, { k, s, p }) => Math.max(1, s * (least - 1) + k - 2 * p), 1)
}

/** The cells of each map, the input first, that lie before a cell of the last one, as if no map had an end. */
export function fieldOf(layers: readonly WindowLayer[], cell: number): readonly Stretch[] {
  const fields: Stretch[] = [{ first: cell, last: cell }]
  for (const layer of layers.toReversed()) {
    const { first, last } = at(fields, 0)
    fields.unshift({ first: windowAt(layer, first).first, last: windowAt(layer, last).last })
  }
  return fields
}

/** The numbers of a layer that say for every cell what it sees of the input. */
export interface Reach {
  /** How many cells of the input lie between what two neighbours see. */
  readonly jump: number
  readonly width: number
  /** Cell `i` sees the input from `jump · i + from` to `jump · i + to`. */
  readonly from: number
  readonly to: number
}

/** After each layer, the input first: a cell of it sees itself. */
export function reachesOf(layers: readonly WindowLayer[]): readonly Reach[] {
  const reaches: Reach[] = [{ jump: 1, width: 1, from: 0, to: 0 }]
  for (const { k, s, p } of layers) {
    const { jump, width, from, to } = at(reaches, reaches.length - 1)
    reaches.push({
      jump: jump * s,
      width: width + (k - 1) * jump,
      from: from + jump * (1 - s - p),
      to: to + jump * (k - s - p),
    })
  }
  return reaches
}

/** The last cell of the input that any cell of the last map reads: a stride may leave some without a window. */
export function lastReached(layers: readonly WindowLayer[], input: number): number {
  const sizes = sizesOf(layers, input)
  return Math.min(...reachesOf(layers).map(({ jump, to }, layer) => jump * at(sizes, layer) + to))
}

/**
 * The cells of each map, the input first, that really go into a cell of the last one: neither padding, nor what a
 * stride skips that is larger than its kernel.
 */
export function readBy(
  layers: readonly WindowLayer[],
  input: number,
  cell: number,
): readonly (readonly Stretch[])[] {
  const sizes = sizesOf(layers, input)
  const maps: (readonly Stretch[])[] = [[{ first: cell, last: cell }]]
  layers
    .map((layer, l) => ({ layer, size: at(sizes, l) }))
    .toReversed()
    .forEach(({ layer, size }) => maps.unshift(below(layer, size, at(maps, 0))))
  return maps
}

/** What some cells read of the map below them. */
function below(layer: WindowLayer, size: number, above: readonly Stretch[]): readonly Stretch[] {
  const read: Stretch[] = []
  const take = (first: number, last: number): void => {
    const [from, to] = [Math.max(1, first), Math.min(size, last)]
    const before = read.at(-1)
    if (before !== undefined && from <= before.last + 1)
      read[read.length - 1] = { first: before.first, last: Math.max(before.last, to) }
    else if (from <= to) read.push({ first: from, last: to })
  }
  for (const { first, last } of above)
    if (layer.s <= layer.k) take(windowAt(layer, first).first, windowAt(layer, last).last)
    else
      for (let i = first; i <= last; i++) {
        const window = windowAt(layer, i)
        take(window.first, window.last)
      }
  return read
}

/** How many cells some stretches have together. */
export function countOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { first, last }) => sum + last - first + 1, 0)
}
