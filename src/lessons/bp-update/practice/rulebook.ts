import type { QuantityId } from '../../../derivation/quantity.ts'
import { LOSS, RATE, updated } from '../ids.ts'
import { jacobianId, slopeId } from '../quantity-ids.ts'
import { signalId } from '../steps/columns.ts'
import { errorId } from '../steps/error.ts'
import { moveId, wholeMove } from '../steps/moves.ts'
import { unitsOf } from '../steps/parts.ts'
import { now } from '../steps/version.ts'
import type { Told } from '../told.ts'
import { distractorsFor } from './distractors.ts'
import { lossRules, passRules, reduced, shareRules, type Add } from './forward-rules.ts'
import {
  biasMove,
  errorTerm,
  jacobianTerm,
  signalTerms,
  slopeFromOutput,
  weightMove,
} from './rules.ts'
import { minus, plus, symbol, times, type Ways } from './terms.ts'

/** A rule in all its ways, and what may be taken by mistake. */
export interface Made {
  readonly ways: Ways
  readonly distractors: readonly QuantityId[]
}
export type Rules = ReadonlyMap<QuantityId, () => Made>

/** What makes the rule for each number that has one. */
export function rulesOf(told: Told): Rules {
  const rules = new Map<QuantityId, () => Made>()
  const add: Add = (id, ways, distractors = () => []) =>
    rules.set(id, () => ({ ways: ways(), distractors: distractors() }))
  const distractors = distractorsFor(told)
  for (const version of [now, updated]) {
    passRules(told, version, add)
    shareRules(told, version, add)
    lossRules(told, version, add)
  }
  for (const k of unitsOf(told, told.last))
    add(
      errorId(told, k),
      () => [errorTerm(told, k)],
      () => distractors.error(k),
    )
  told.example.layers.forEach((layer, l) => {
    for (const j of unitsOf(told, l)) {
      slopeRules(told, l, j, add)
      add(
        signalId(told, l, j),
        () => signalTerms(told, l, j),
        () => distractors.signal(l, j),
      )
    }
    layer.weights.forEach((row, j) =>
      row.forEach((_, i) => {
        const id = told.ids.weight(l, j, i)
        add(
          moveId(told, id),
          () => weightMove(told, l, j, i),
          () => distractors.weight(l, j, i),
        )
        reduceRule(told, id, add)
        updateRule(told, id, [id], add)
      }),
    )
    const biases = (layer.biases ?? []).map((_, j) => told.ids.bias(l, j))
    biases.forEach((id, j) => {
      const ways = biasMove(told, l, j)
      if (ways) {
        add(
          moveId(told, id),
          () => ways,
          () => distractors.bias(l, j),
        )
        reduceRule(told, id, add)
      }
      const { trainBiases } = told.example
      if (trainBiases === 'none') return
      const isShared = trainBiases === 'shared-per-layer' && !told.letters.descends
      updateRule(told, id, isShared ? biases : [id], add)
    })
  })
  return rules
}

/** Slopes that can be had from the output. */
function slopeRules(told: Told, l: number, j: number, add: Add): void {
  if (l === told.last && told.mixes) {
    for (const k of unitsOf(told, l)) add(jacobianId(k, j), () => [jacobianTerm(told, k, j)])
    return
  }
  const term = slopeFromOutput(told, l, j)
  if (term && term.ids.length > 0) add(slopeId(told.ids.sum(l, j, told.s)), () => [term])
}

/** What all samples together make of a parameter. */
function reduceRule(told: Told, id: QuantityId, add: Add): void {
  const parts = () => told.samples.map((_, s) => symbol(moveId({ ...told, s }, id)))
  if (told.batch) add(wholeMove(told, id), () => [reduced(told, parts())])
}

/** A new value; shared biases follow the sum of their layer. */
function updateRule(told: Told, id: QuantityId, followed: readonly QuantityId[], add: Add): void {
  const moves = plus(...followed.map((one) => symbol(wholeMove(told, one))))
  const move = told.letters.descends ? moves : times(symbol(RATE), moves)
  add(
    updated(id),
    () => [told.letters.descends ? plus(symbol(id), move) : minus(symbol(id), move)],
    () => [RATE, LOSS, updated(id)],
  )
}
