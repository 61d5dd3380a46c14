import { sum } from '../../derivation/kit/parameter-count.ts'
import {
  lastStage,
  overBlocks,
  overStage,
  productsOf,
  stagesOf,
  stemOf,
  type ResNet,
  type Stage,
} from '../../model/resnet.ts'

export interface Counts {
  /** Convolutions beside the shortcuts, and layers with weights: what the name says. */
  readonly convolutions: number
  readonly depth: number
  /** Multiplications: of the first convolution, then of the stages. */
  readonly stem: number
  readonly stages: readonly {
    readonly first: number
    readonly other: number
    readonly all: number
  }[]
  readonly dense: number
  readonly total: number
}

/** How many convolutions a block has beside its shortcut. */
export const perBlock = ({ block }: Pick<ResNet, 'block'>): number => (block === 'basic' ? 2 : 3)

/** The first block of a stage, with the projection on its shortcut. */
export const firstOf = (stage: Stage): number =>
  overStage(stage, productsOf).first + (stage.projection ? productsOf(stage.projection) : 0)

export const otherOf = (stage: Stage): number => overStage(stage, productsOf).other

export function countsOf(net: ResNet): Counts {
  const all = stagesOf(net)
  const convolutions = perBlock(net) * sum(net.b)
  const stem = productsOf(stemOf(net))
  const stages = all.map((stage) => {
    const [first, other] = [firstOf(stage), otherOf(stage)]
    return { first, other, all: overBlocks(first, other, stage.blocks) }
  })
  const dense = lastStage(all).channels * net.n
  return {
    convolutions,
    depth: 1 + convolutions + 1,
    stem,
    stages,
    dense,
    total: stem + sum(stages.map((stage) => stage.all)) + dense,
  }
}
