import { at } from '../../engine/at.ts'
import { parseFormula } from '../../format/expression.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import {
  record,
  type ExpressionExample,
  type ExpressionOperation,
  type Formula,
  type RecordedFormula,
  type Term,
} from '../../model/expression.ts'
import { constantId, operationId } from './ids.ts'
import { betweenLetter, constantTex, nameTex, outputLetter } from './letters.ts'

/** A term on the way to the output, with what it is called. */
export interface Spoken {
  readonly term: Term
  /** Its place in the formula. */
  readonly place: number
  /** Its id, and its ref in the figure. */
  readonly id: QuantityId
  readonly tex: string
  /** What an assignment calls it. */
  readonly given?: string
  /** How many operations lie under it. */
  readonly depth: number
  /** The operations that use it, one for each operand that it is. */
  readonly uses: number
}

/** A formula with everything that its steps speak of. */
export interface Told {
  readonly example: ExpressionExample
  readonly formula: Formula
  readonly recorded: RecordedFormula
  /** The terms that lead to the output, in the order of the computation. */
  readonly terms: readonly Spoken[]
  readonly operations: readonly Operated[]
  readonly output: Spoken
  /** Of a place in the formula. */
  readonly spoken: (place: number) => Spoken
  /** Variables that the output does not depend on. */
  readonly idle: readonly string[]
}

export interface Operated extends Spoken {
  readonly term: Extract<Term, { kind: 'operation' }>
}

export const isOperation = (one: Spoken): one is Operated => one.term.kind === 'operation'

/** Reads and records a formula, forward and backward. */
export function tell(example: ExpressionExample): Told {
  const { formula } = parseFormula(example.expression)
  const recorded = record(formula, example.variables)
  recorded.tape.backward(recorded.output)
  const terms = spokenTerms(formula, example)
  const byPlace = new Map(terms.map((one) => [one.place, one]))
  const spoken = (place: number) => {
    const found = byPlace.get(place)
    if (found === undefined) throw new RangeError(`term ${place} does not lead to the output`)
    return found
  }
  const used = new Set(terms.map(({ id }) => id))
  return {
    example,
    formula,
    recorded,
    terms,
    operations: terms.filter(isOperation),
    output: spoken(formula.output),
    spoken,
    idle: Object.keys(example.variables).filter((name) => !used.has(name)),
  }
}

function spokenTerms(formula: Formula, { variables }: ExpressionExample): readonly Spoken[] {
  const places = placesToOutput(formula)
  const names = [...Object.keys(variables), ...formula.names.map(({ name }) => name)]
  const between = betweenLetter(names)
  const given = givenNames(formula)
  const uses = new Map<number, number>()
  for (const place of places)
    for (const operand of operandsOf(at(formula.terms, place)))
      uses.set(operand, (uses.get(operand) ?? 0) + 1)
  const depths = new Map<number, number>()
  let count = 0
  return places.map((place): Spoken => {
    const term = at(formula.terms, place)
    const depth =
      term.kind === 'operation'
        ? 1 + Math.max(...term.operands.map((operand) => depths.get(operand) ?? 0))
        : 0
    depths.set(place, depth)
    if (term.kind === 'operation') count++
    const name = given.get(place)
    const own = {
      term,
      place,
      depth,
      uses: uses.get(place) ?? 0,
      ...(name && { given: name.name }),
    }
    switch (term.kind) {
      case 'variable':
        return { ...own, id: term.name, tex: nameTex(term.name) }
      case 'constant':
        return { ...own, id: constantId(place), tex: constantTex(term.value) }
      case 'operation':
        return {
          ...own,
          id: operationId(count),
          tex: name
            ? name.tex
            : place === formula.output
              ? outputLetter(names)
              : `${between}_{${count}}`,
        }
    }
  })
}

/** What assignments call terms: the first name of each. A name that is given again counts its values. */
function givenNames({ names, terms }: Formula) {
  const found = new Map<number, { readonly name: string; readonly tex: string }>()
  const versions = new Map<string, number>()
  for (const term of terms) if (term.kind === 'variable') versions.set(term.name, 1)
  for (const { name, term } of names) {
    const version = (versions.get(name) ?? 0) + 1
    versions.set(name, version)
    const tex = version === 1 ? nameTex(name) : `{${nameTex(name)}^{(${version})}}`
    if (!found.has(term)) found.set(term, { name, tex })
  }
  return found
}

function operandsOf(term: Term): readonly number[] {
  return term.kind === 'operation' ? term.operands : []
}

/** The places of the terms that the output uses, in their order. */
function placesToOutput({ terms, output }: Formula): readonly number[] {
  const leads = new Set([output])
  for (let place = output; place >= 0; place--)
    if (leads.has(place)) for (const operand of operandsOf(at(terms, place))) leads.add(operand)
  return [...leads].toSorted((a, b) => a - b)
}

/** Values of the tape. */
export const valueAt = ({ recorded }: Told, { place }: Spoken): number =>
  recorded.tape.value(at(recorded.nodes, place))

export const gradientAt = ({ recorded }: Told, { place }: Spoken): number =>
  recorded.tape.gradient(at(recorded.nodes, place))

/** Operations that pass a gradient to one operand and nothing at all to the other. */
const CHOOSING = new Set(['max', 'min', 'relu'])

/** Whether an operation passes nothing on, not even of something infinite. */
export function isNothing(
  operation: ExpressionOperation,
  arriving: number,
  slope: number,
): boolean {
  return arriving === 0 || (slope === 0 && CHOOSING.has(operation))
}

/** ∂operation/∂operand and what the operand receives, for every operand. */
export function passedOn(
  told: Told,
  one: Operated,
): readonly { readonly slope: number; readonly share: number }[] {
  const { recorded } = told
  const arriving = gradientAt(told, one)
  const slopes = recorded.tape.partials(at(recorded.nodes, one.place))
  return one.term.operands.map((_, k) => {
    const slope = at(slopes, k)
    const share = isNothing(one.term.operation, arriving, slope) ? 0 : arriving * slope
    return { slope, share }
  })
}
