import { at } from '../engine/at.ts'
import type { NodeId, Tape } from '../engine/tape.ts'
import { mapOf, outputSize, sizeOf, tapsOf, type Tap, type Window } from './window.ts'

export const POOLINGS = ['max', 'average'] as const
export type Pooling = (typeof POOLINGS)[number]

/** Which of several equal largest numbers gets the gradient: the first in row order, or all of them in equal parts. */
export const TIES = ['first', 'split'] as const
export type Tie = (typeof TIES)[number]

type Map = readonly (readonly number[])[]

/** The places of a window that its result comes from, and that the gradient goes back to: in equal parts. */
export function sourcesOf(
  kind: Pooling,
  taps: readonly Tap[],
  map: Map,
  ties: Tie,
): readonly Tap[] {
  if (kind === 'average') return taps
  const value = ({ row, column }: Tap) => at(at(map, row), column)
  const largest = Math.max(...taps.map(value))
  const sources = taps.filter((tap) => value(tap) === largest)
  return ties === 'first' ? sources.slice(0, 1) : sources
}

/** A window of a pool, which never lies on a padding. */
export function poolWindow(size: number, stride: number): Window {
  return { height: size, width: size, stride, padding: 0 }
}

/**
 * Records a pool for the values that the nodes have now: each result is the mean of the places that it comes from. Of a
 * maximum that is the largest number itself, and its gradient is the one of the convention for ties.
 */
export function pool(
  tape: Tape,
  input: readonly (readonly NodeId[])[],
  kind: Pooling,
  window: Window,
  ties: Tie,
): NodeId[][] {
  const map = input.map((row) => row.map((node) => tape.value(node)))
  return mapOf(outputSize(sizeOf(input), window), (i, j) => {
    const sources = sourcesOf(kind, tapsOf(i, j, window), map, ties)
    const share = tape.leaf(1 / sources.length)
    return tape.dot(
      sources.map(() => share),
      sources.map(({ row, column }) => at(at(input, row), column)),
    )
  })
}
