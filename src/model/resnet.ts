import { at } from '../engine/at.ts'

/**
 * Residual networks for pictures (He et al. 2015, table 1): a 7×7 convolution and a pooling that halve the map, stages of
 * blocks with a shortcut around each, and one dense layer. From the second stage on, each begins by halving the map.
 */
export interface ResNet {
  /** How many blocks each stage has. */
  readonly b: readonly number[]
  readonly block: Block
  /** The side of the square picture, of three channels. */
  readonly s: number
  /** The classes that the dense layer tells apart. */
  readonly n: number
}

/**
 * What lies beside a shortcut: two 3×3 convolutions, or 1×1, 3×3, 1×1. Where a bottleneck halves the map, its first
 * convolution does so, or the 3×3 one, as later implementations have it.
 */
export type Block = 'basic' | 'bottleneck' | 'late'

/** A convolution with square kernels, by the side of the map that it gives out. */
export interface Convolution {
  readonly kernel: number
  readonly inputs: number
  readonly outputs: number
  readonly side: number
}

export interface Stage {
  /** The channels inside of its blocks, and those that leave it. */
  readonly width: number
  readonly channels: number
  readonly side: number
  readonly blocks: number
  /** The first block, which takes in the map of the stage before; and each of the others. */
  readonly first: readonly Convolution[]
  readonly other: readonly Convolution[]
  /** The 1×1 convolution on the shortcut of the first block, where the map changes its shape. */
  readonly projection?: Convolution
}

export const PICTURE_CHANNELS = 3
/** The channels that the first convolution gives out. */
export const STEM_CHANNELS = 64
/** How much wider a bottleneck leaves than it is inside. */
export const WIDENING = 4

const half = (side: number): number => Math.ceil(side / 2)

export function stemOf({ s }: Pick<ResNet, 's'>): Convolution {
  return { kernel: 7, inputs: PICTURE_CHANNELS, outputs: STEM_CHANNELS, side: half(s) }
}

export function stagesOf({ b, block, s }: ResNet): readonly Stage[] {
  const stages: Stage[] = []
  for (const [i, blocks] of b.entries()) {
    const before = stages[i - 1]
    const inputs = before?.channels ?? STEM_CHANNELS
    const side = half(before?.side ?? half(s))
    const width = STEM_CHANNELS * 2 ** i
    const channels = block === 'basic' ? width : WIDENING * width
    stages.push({
      width,
      channels,
      side,
      blocks,
      first: besideShortcut(block, inputs, width, side, before?.side ?? side),
      other: besideShortcut(block, channels, width, side, side),
      ...(inputs !== channels && {
        projection: { kernel: 1, inputs, outputs: channels, side },
      }),
    })
  }
  return stages
}

function besideShortcut(
  block: Block,
  inputs: number,
  width: number,
  side: number,
  before: number,
): readonly Convolution[] {
  const wide: Convolution = { kernel: 3, inputs: width, outputs: width, side }
  if (block === 'basic') return [{ ...wide, inputs }, wide]
  return [
    { kernel: 1, inputs, outputs: width, side: block === 'late' ? before : side },
    wide,
    { kernel: 1, inputs: width, outputs: WIDENING * width, side },
  ]
}

/** The last map, which is averaged over its places before the dense layer. */
export const lastStage = (stages: readonly Stage[]): Stage => at(stages, stages.length - 1)

/** Every kernel has a weight for each place of its window in each channel that comes in. */
export const weightsOf = ({ kernel, inputs, outputs }: Convolution): number =>
  kernel * kernel * inputs * outputs

/** Each weight is multiplied once for each place of the map that goes out. */
export const productsOf = (convolution: Convolution): number =>
  weightsOf(convolution) * convolution.side ** 2

/** The numbers of the map that goes out. */
export const outputsOf = ({ outputs, side }: Convolution): number => outputs * side ** 2

/** What the blocks of a stage have together, where the first is unlike the others. */
export const overBlocks = (first: number, other: number, blocks: number): number =>
  first + (blocks - 1) * other

/** What all convolutions of a stage have together, by what one of them has. */
export function overStage(
  { first, other, blocks }: Stage,
  of: (convolution: Convolution) => number,
): { readonly first: number; readonly other: number; readonly total: number } {
  const sum = (all: readonly Convolution[]) => all.reduce((total, one) => total + of(one), 0)
  const [one, rest] = [sum(first), sum(other)]
  return { first: one, other: rest, total: overBlocks(one, rest, blocks) }
}
