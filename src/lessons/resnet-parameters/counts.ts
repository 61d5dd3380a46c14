import { sum } from '../../derivation/kit/parameter-count.ts'
import {
  lastStage,
  outputsOf,
  overStage,
  PICTURE_CHANNELS,
  STEM_CHANNELS,
  stagesOf,
  stemOf,
  weightsOf,
  type Convolution,
  type Stage,
} from '../../model/resnet.ts'
import { at } from '../../derivation/at.ts'
import type { MemoryParams } from './kit.ts'

/** The weights of a network beside its shortcuts, and what the sheet leaves out. */
export interface Weights {
  readonly stem: number
  readonly stages: readonly {
    readonly first: number
    readonly other: number
    readonly all: number
  }[]
  readonly dense: number
  readonly main: number
  readonly projections: number
  /** The channels that all convolutions give out, and the two numbers that a normalisation has for each. */
  readonly channels: number
  readonly norms: number
  readonly total: number
}

const projectionsOf = (stages: readonly Stage[]): readonly Convolution[] =>
  stages.flatMap(({ projection }) => projection ?? [])

export function weightsIn(params: MemoryParams): Weights {
  const shapes = stagesOf(params)
  const stem = weightsOf(stemOf(params))
  const stages = shapes.map((stage) => {
    const { first, other, total } = overStage(stage, weightsOf)
    return { first, other, all: total }
  })
  const dense = lastStage(shapes).channels * params.n
  const main = stem + sum(stages.map(({ all }) => all)) + dense
  const projected = projectionsOf(shapes)
  const projections = sum(projected.map(weightsOf))
  const given = ({ outputs }: Convolution) => outputs
  const channels =
    STEM_CHANNELS +
    sum(shapes.map((stage) => overStage(stage, given).total)) +
    sum(projected.map(given))
  const norms = 2 * channels
  return {
    stem,
    stages,
    dense,
    main,
    projections,
    channels,
    norms,
    total: main + projections + norms + params.n,
  }
}

/** The numbers that a forward pass of one picture gives out: the picture, every convolution, both poolings, the scores. */
export interface Values {
  readonly picture: number
  readonly stem: number
  readonly pooled: number
  readonly stages: readonly number[]
  readonly total: number
}

export function valuesIn(params: MemoryParams): Values {
  const shapes = stagesOf(params)
  const picture = PICTURE_CHANNELS * params.s ** 2
  const stem = outputsOf(stemOf(params))
  const pooled = STEM_CHANNELS * at(shapes, 0).side ** 2
  const stages = shapes.map((stage) => overStage(stage, outputsOf).total)
  const total = picture + stem + pooled + sum(stages) + lastStage(shapes).channels + params.n
  return { picture, stem, pooled, stages, total }
}

export const bytesOf = ({ m, bytes }: MemoryParams, values: number): number =>
  values * Number(bytes) * m
