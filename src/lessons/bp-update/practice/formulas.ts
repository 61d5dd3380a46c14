import type { Formula, FormulaSymbol, Rule } from '../../../derivation/practice.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import type { Told } from '../told.ts'
import { symbolsFor, type Symbols } from './formula-symbols.ts'
import { rulesOf, type Made, type Rules } from './rulebook.ts'
import type { Term } from './terms.ts'

/** The rule for a number in symbols; none for what is looked up or is a function of one number, such as f(z). */
export function formulaOf(told: Told, quantity: QuantityId): Formula | undefined {
  const known = KNOWN.get(told) ?? {
    rules: rulesOf(told),
    symbols: symbolsFor(told),
    formulas: new Map(),
  }
  KNOWN.set(told, known)
  const make = known.rules.get(quantity)
  if (make === undefined) return undefined
  const formula = known.formulas.get(quantity) ?? written(make(), known.symbols, quantity)
  known.formulas.set(quantity, formula)
  return formula
}

interface Known {
  readonly rules: Rules
  readonly symbols: Symbols
  readonly formulas: Map<QuantityId, Formula>
}

/** A told example is asked for many formulas, and again for the same ones. */
const KNOWN = new WeakMap<Told, Known>()

const MOST_DISTRACTORS = 6

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
