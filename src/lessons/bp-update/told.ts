import { at } from '../../engine/at.ts'
import type { Options } from '../../derivation/options.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { samplesOf, sampleWeight, isBatch, type Example, type Sample } from '../../model/example.ts'
import { descent, holding, withParameters } from '../../model/descent.ts'
import { evaluate, type Evaluation } from '../../model/mlp.ts'
import type { Forward } from '../../model/paper-rules.ts'
import { hiddenSlope, outputSlopes, update, type Update } from '../../model/paper.ts'
import { idsFor, updated, type Ids } from './ids.ts'
import { lettersFor, type Letters } from './letters.ts'

/** An example worked out, with the symbols and ids to tell it in: what every part of the lesson reads. */
export interface Told {
  readonly example: Example
  readonly ids: Ids
  readonly letters: Letters
  /** Index of the last layer. */
  readonly last: number
  readonly samples: readonly Sample[]
  /** The sample that drawing and equations follow. */
  readonly s: number
  readonly batch: boolean
  /** What a sample counts for in the loss: 1 or 1/n. */
  readonly share: number
  /** Values and gradients, read off the tape. */
  readonly tape: Evaluation
  /** The same on paper, with what the tape does not name. */
  readonly paper: Update
  readonly pass: Forward
  /** [k][j] of the followed sample. */
  readonly outputSlopes: readonly (readonly number[])[]
  /** The layers that the update leaves as they are. */
  readonly frozen: ReadonlySet<number>
  /** The forward passes and the loss after the update. */
  readonly after: Evaluation
  /** The loss is taken of the softmax of the outputs. */
  readonly throughSoftmax: boolean
  /** Every prediction depends on every pre-activation of the last layer. */
  readonly mixes: boolean
  readonly unitOf: (l: number) => number
  readonly weightOf: (l: number) => { readonly j: number; readonly i: number }
}

const NONE: ReadonlySet<number> = new Set()

export function tell(example: Example, options: Options, frozen = NONE): Told {
  const ids = idsFor(example)
  const samples = samplesOf(example)
  const s = Math.min(options.sample, samples.length - 1)
  const paper = update(example, undefined, holding(descent(example), frozen))
  const pass = at(paper.forward, s)
  const last = example.layers.length - 1
  const throughSoftmax = example.loss === 'softmax-cross-entropy'
  const selected = new Set(options.selected)
  return {
    example,
    ids,
    letters: lettersFor(example, options.notation),
    last,
    samples,
    s,
    batch: isBatch(example),
    share: sampleWeight(example),
    tape: evaluate(example),
    paper,
    frozen,
    pass,
    outputSlopes: outputSlopes(example, pass),
    after: evaluate(withParameters(example, paper.updated)),
    throughSoftmax,
    mixes: throughSoftmax || at(example.layers, last).activation === 'softmax',
    unitOf: (l) => chosenUnit(example, ids, selected, l),
    weightOf: (l) => chosenWeight(example, ids, selected, l),
  }
}

/** The same, following another sample. */
export function inSample(told: Told, s: number): Told {
  const pass = at(told.paper.forward, s)
  return { ...told, s, pass, outputSlopes: outputSlopes(told.example, pass) }
}

/** The unit of layer l to work in full: the chosen one, or the one that the chosen weight enters, or the first. */
function chosenUnit(example: Example, ids: Ids, selected: ReadonlySet<Ref>, l: number): number {
  const units = at(example.layers, l).weights
  const unit = units.findIndex((_, j) => selected.has(ids.unit(l, j)))
  return unit >= 0 ? unit : 0
}

function chosenWeight(example: Example, ids: Ids, selected: ReadonlySet<Ref>, l: number) {
  const rows = at(example.layers, l).weights
  for (const [j, row] of rows.entries())
    for (const i of row.keys()) if (selected.has(ids.weight(l, j, i))) return { j, i }
  return { j: chosenUnit(example, ids, selected, l), i: 0 }
}

/** f′ of unit j of a layer in the followed sample; the diagonal of the Jacobian where the outputs mix. */
export function slopeOf(told: Told, l: number, j: number): number {
  if (l === told.last) return at(at(told.outputSlopes, j), j)
  return hiddenSlope(told.example, at(told.example.layers, l), at(at(told.pass.z, l), j))
}

/** Whether the signals are t − p, and 0 together: so it is for targets that add up to 1 under softmax and cross-entropy. */
export function isBalanced({ throughSoftmax, samples, s }: Told): boolean {
  const { targets } = at(samples, s)
  return throughSoftmax && Math.abs(targets.reduce((sum, t) => sum + t, 0) - 1) < 1e-12
}

/** The weight that the hidden signals read: the old one, or the updated one where the example has that slip. */
export function seenWeight({ example, ids }: Told, l: number, j: number, i: number) {
  const id = ids.weight(l, j, i)
  return example.hiddenUsesUpdatedWeights ? updated(id) : id
}
