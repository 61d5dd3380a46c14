import type { Options } from '../../../derivation/options.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import { placeOf, type Place } from '../../../model/book.ts'
import type { Example } from '../../../model/example.ts'
import { BIAS, type Written } from '../../../model/paper-rules.ts'
import { LOSS, updated } from '../ids.ts'
import { givenOf } from '../quantities/given.ts'
import { jacobianId, outputLoss, powerId, sampleLoss, slopeId } from '../quantity-ids.ts'
import { signalId } from '../steps/columns.ts'
import { errorId } from '../steps/error.ts'
import { moveId, wholeMove } from '../steps/moves.ts'
import { outputId } from '../steps/outputs.ts'
import { unitsOf } from '../steps/parts.ts'
import { tell, type Told } from '../told.ts'
import { weightPlaces, type WeightPlace } from '../weights-and-biases.ts'

/** A number of the solution that a reader may be asked for, and where the paper program writes it down. */
export interface Entry {
  readonly id: QuantityId
  readonly place: Place
  /** The place holds ∂E/∂…; a notation that descends asks for its negative. */
  readonly sign: 1 | -1
  readonly what: Written
  readonly l: number
  readonly j: number
  /** The input of a weight, or `BIAS`; the row of the Jacobian; else 0. */
  readonly i: number
  /** It is worked in the step that makes one change from all samples of a batch. */
  readonly reduces?: boolean
}

/** An example told, with its numbers in the order of the solution. */
export interface Ledger {
  readonly told: Told
  /** What is given, by id. */
  readonly given: ReadonlyMap<QuantityId, number>
  readonly entries: readonly Entry[]
}

/** The same example is asked about again and again, once for every wrong rule. */
const KNOWN = new WeakMap<Example, Map<string, Ledger>>()

export function ledgerOf(example: Example, options: Options): Ledger {
  const { notation, sample, selected } = options
  const key = [notation, sample, ...selected].join(' ')
  const ledgers = KNOWN.get(example) ?? new Map<string, Ledger>()
  const ledger = ledgers.get(key) ?? opened(tell(example, options))
  KNOWN.set(example, ledgers.set(key, ledger))
  return ledger
}

function opened(told: Told): Ledger {
  const given = new Map([...givenOf(told)].map(([id, { value }]) => [id, value]))
  return { told, given, entries: entriesOf(told) }
}

function entriesOf(told: Told): readonly Entry[] {
  const layers = [...told.example.layers.keys()]
  return [
    ...passEntries(told, (id) => id, ''),
    ...lossEntries(told, (id) => id, ''),
    ...unitsOf(told, told.last).map((k) =>
      entry(told, errorId(told, k), 'error', told.last, k, 0, true),
    ),
    ...signalEntries(told, told.last),
    ...layers
      .slice(1)
      .toReversed()
      .flatMap((l) => [...moveEntries(told, l), ...signalEntries(told, l - 1)]),
    ...moveEntries(told, 0),
    ...(told.batch ? layers.flatMap((l) => changeEntries(told, l)) : []),
    ...layers.flatMap((l) => updatedEntries(told, l)),
    ...passEntries(told, updated, ' again'),
    ...lossEntries(told, updated, ' again'),
  ]
}

const OF_THE_WHOLE: ReadonlySet<Written> = new Set([
  'gradient',
  'change',
  'updated',
  'loss',
  'loss again',
])

function entry(
  told: Told,
  id: QuantityId,
  what: Written,
  l: number,
  j: number,
  i = 0,
  isSlope = false,
): Entry {
  const place = placeOf(what, OF_THE_WHOLE.has(what) ? 0 : told.s, l, j, i)
  return { id, place, sign: isSlope && told.letters.descends ? -1 : 1, what, l, j, i }
}

type Naming = (id: QuantityId) => QuantityId

/** A forward pass: layer by layer, and after the update unit by unit, as the steps have it. */
function passEntries(told: Told, name: Naming, mark: '' | ' again'): readonly Entry[] {
  const { ids, last, mixes, s, throughSoftmax } = told
  return told.example.layers.flatMap((_, l) => {
    const units = unitsOf(told, l)
    const isMixed = l === last && mixes
    const what = l === last && throughSoftmax ? 'probability' : 'output'
    const sum = (j: number) => entry(told, name(ids.sum(l, j, s)), `sum${mark}`, l, j)
    const power = (j: number) => entry(told, name(powerId(ids.sum(l, j, s))), `power${mark}`, l, j)
    const output = (j: number) => entry(told, name(outputId(told, l, j, s)), `${what}${mark}`, l, j)
    if (isMixed) return [...units.map(sum), ...units.map(power), ...units.map(output)]
    return mark === ''
      ? [...units.map(sum), ...units.map(output)]
      : units.flatMap((j) => [sum(j), output(j)])
  })
}

function lossEntries(told: Told, name: Naming, mark: '' | ' again'): readonly Entry[] {
  const outputs = unitsOf(told, told.last)
  // after the update the parts of the loss are not named
  const isSplit = outputs.length > 1 && mark === ''
  return [
    ...(isSplit
      ? outputs.map((k) => entry(told, outputLoss(told, k), 'lossTerm', told.last, k))
      : []),
    ...(told.batch ? [entry(told, name(sampleLoss(told.s)), `sampleLoss${mark}`, 0, 0)] : []),
    entry(told, name(LOSS), `loss${mark}`, 0, 0),
  ]
}

/** The slopes of a layer and its signals, unit by unit. */
function signalEntries(told: Told, l: number): readonly Entry[] {
  const { ids, s } = told
  const units = unitsOf(told, l)
  return units.flatMap((j) => [
    ...(l === told.last && told.mixes
      ? units.map((k) => entry(told, jacobianId(k, j), 'slope', l, j, k))
      : [entry(told, slopeId(ids.sum(l, j, s)), 'slope', l, j, j)]),
    entry(told, signalId(told, l, j), 'delta', l, j, 0, true),
  ])
}

const placesIn = ({ example }: Told, l: number) =>
  weightPlaces(example).filter((place) => place.l === l)

/** Nobody is asked for the change of what does not move. */
function trainedOf(told: Told, l: number): readonly WeightPlace[] {
  const isFrozen = told.example.trainBiases === 'none'
  return placesIn(told, l).filter(({ i }) => !(isFrozen && i === BIAS))
}

/** What one pass says about the parameters of a layer. */
function moveEntries(told: Told, l: number): readonly Entry[] {
  const { batch, letters } = told
  const what = letters.descends
    ? batch
      ? 'part'
      : 'change'
    : batch
      ? 'sampleGradient'
      : 'gradient'
  const parameters = letters.descends ? trainedOf(told, l) : placesIn(told, l)
  return parameters.map(({ id, j, i }) => entry(told, moveId(told, id), what, l, j, i))
}

/** The same of all samples together. */
function changeEntries(told: Told, l: number): readonly Entry[] {
  const { descends } = told.letters
  return (descends ? trainedOf(told, l) : placesIn(told, l)).map(({ id, j, i }) => ({
    ...entry(told, wholeMove(told, id), descends ? 'change' : 'gradient', l, j, i),
    reduces: true,
  }))
}

const updatedEntries = (told: Told, l: number): readonly Entry[] =>
  trainedOf(told, l).map(({ id, j, i }) => entry(told, updated(id), 'updated', l, j, i))
