import { at } from '../../../engine/at.ts'
import type { Formula, FormulaSymbol, Rule } from '../../../derivation/practice.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import { LOSS, RATE, updated } from '../ids.ts'
import { jacobianId, outputLoss, sampleLoss, slopeId } from '../quantity-ids.ts'
import { signalId } from '../steps/columns.ts'
import { errorId } from '../steps/error.ts'
import { moveId, wholeMove } from '../steps/moves.ts'
import { unitsOf } from '../steps/parts.ts'
import { predictionId } from '../steps/prediction.ts'
import { now, type Version } from '../steps/version.ts'
import type { Told } from '../told.ts'
import { distractorsFor } from './distractors.ts'
import { symbolsFor, type Symbols } from './formula-symbols.ts'
import {
  biasMove,
  errorTerm,
  jacobianTerm,
  lossTerm,
  signalTerms,
  slopeFromOutput,
  weightMove,
  type Ways,
} from './rules.ts'
import { minus, number, over, plus, symbol, times, type Term } from './terms.ts'

/** The rule for a number in symbols; none for what is looked up or is a function of one number, such as f(z). */
export function formulaOf(told: Told, quantity: QuantityId): Formula | undefined {
  const known = KNOWN.get(told) ?? { rules: rulesOf(told), symbols: symbolsFor(told) }
  KNOWN.set(told, known)
  const make = known.rules.get(quantity)
  return make && written(make(), known.symbols, quantity)
}

interface Made {
  readonly ways: Ways
  readonly distractors: readonly QuantityId[]
}
type Rules = ReadonlyMap<QuantityId, () => Made>

/** A told example is asked for many formulas. */
const KNOWN = new WeakMap<Told, { readonly rules: Rules; readonly symbols: Symbols }>()

const MOST_DISTRACTORS = 5

function written({ ways, distractors }: Made, symbols: Symbols, own: QuantityId): Formula {
  const [first, ...others] = ways
  const rule = ({ text, ids }: Term): Rule => ({ text, symbols: namesOf(ids, symbols) })
  const main = rule(first)
  const wrong = distractors.filter((id) => id !== own && !first.ids.includes(id))
  return {
    ...main,
    also: others.map(rule),
    distractors: namesOf(wrong, symbols).slice(0, MOST_DISTRACTORS),
    isProduct: first.isProduct && main.symbols.length > 1,
  }
}

function namesOf(ids: readonly QuantityId[], symbols: Symbols): readonly FormulaSymbol[] {
  return [...new Set(ids)].flatMap((id) => symbols(id) ?? [])
}

function rulesOf(told: Told): Rules {
  const rules = new Map<QuantityId, () => Made>()
  const add = (id: QuantityId, ways: () => Ways, distractors: () => readonly QuantityId[]) =>
    rules.set(id, () => ({ ways: ways(), distractors: distractors() }))
  const distractors = distractorsFor(told)
  passRules(told, now, add)
  passRules(told, updated, add)
  lossRules(told, now, add)
  lossRules(told, updated, add)
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
        parameterRules(told, id, [id], add)
      }),
    )
    const biases = (layer.biases ?? []).map((_, j) => told.ids.bias(l, j))
    biases.forEach((id, j) => {
      const ways = biasMove(told, l, j)
      if (ways)
        add(
          moveId(told, id),
          () => ways,
          () => distractors.bias(l, j),
        )
      const { trainBiases } = told.example
      if (trainBiases === 'none') return
      const isShared = trainBiases === 'shared-per-layer' && !told.letters.descends
      parameterRules(told, id, isShared ? biases : [id], add)
    })
  })
  return rules
}

type Add = (id: QuantityId, ways: () => Ways, distractors: () => readonly QuantityId[]) => void

/** z = Σ w·x + b, with the numbers of before or after the update. */
function passRules(told: Told, version: Version, add: Add): void {
  const { example, ids, s } = told
  example.layers.forEach(({ weights, biases }, l) =>
    weights.forEach((row, j) => {
      const term = (): Term => {
        const products = row.map((_, i) =>
          times(
            symbol(version(ids.weight(l, j, i))),
            symbol(l === 0 ? ids.input(i, s) : version(ids.output(l - 1, i, s))),
          ),
        )
        if (!biases) return plus(...products)
        const bias = symbol(version(ids.bias(l, j)))
        return example.biasSign === 'threshold'
          ? minus(plus(...products), bias)
          : plus(...products, bias)
      }
      add(
        version(ids.sum(l, j, s)),
        () => [term()],
        () => distractorsFor(told).sum(l, j, version),
      )
    }),
  )
}

/** The loss from predictions and targets, or from its parts. */
function lossRules(told: Told, version: Version, add: Add): void {
  const outputs = unitsOf(told, told.last)
  const terms = () => outputs.map((k) => lossTerm(told, k, version(predictionId(told, k))))
  const own = version(told.batch ? sampleLoss(told.s) : LOSS)
  const isSplit = version === now && outputs.length > 1
  const parts = outputs.map((k) => symbol(outputLoss(told, k)))
  const none = () => []
  add(own, () => [plus(...terms()), ...(isSplit ? [plus(...parts)] : [])], none)
  if (isSplit) outputs.forEach((k) => add(outputLoss(told, k), () => [at(terms(), k)], none))
  if (!told.batch) return
  const samples = told.samples.map((_, s) => symbol(version(sampleLoss(s))))
  add(version(LOSS), () => [shared(told, samples)], none)
}

/** The sum over samples, or their mean. */
function shared({ share, samples }: Told, terms: readonly Term[]): Term {
  return share === 1 ? plus(...terms) : over(plus(...terms), number(samples.length))
}

/** Slopes that can be had from the output. */
function slopeRules(told: Told, l: number, j: number, add: Add): void {
  const none = () => []
  if (l === told.last && told.mixes) {
    for (const k of unitsOf(told, l)) add(jacobianId(k, j), () => [jacobianTerm(told, k, j)], none)
    return
  }
  const term = slopeFromOutput(told, l, j)
  if (term && term.ids.length > 0) add(slopeId(told.ids.sum(l, j, told.s)), () => [term], none)
}

/** What all samples together make of a parameter, and its new value; shared biases follow the sum of their layer. */
function parameterRules(
  told: Told,
  id: QuantityId,
  followed: readonly QuantityId[],
  add: Add,
): void {
  const parts = () => told.samples.map((_, s) => symbol(moveId({ ...told, s }, id)))
  const none = () => []
  if (told.batch) add(wholeMove(told, id), () => [shared(told, parts())], none)
  const moves = plus(...followed.map((one) => symbol(wholeMove(told, one))))
  add(
    updated(id),
    () => [
      told.letters.descends
        ? plus(symbol(id), moves)
        : minus(symbol(id), times(symbol(RATE), moves)),
    ],
    () => [RATE, LOSS, updated(id)],
  )
}
