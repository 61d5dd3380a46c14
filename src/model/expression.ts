import { at } from '../engine/at.ts'
import type { Operation } from '../engine/rules.ts'
import { Tape, type NodeId } from '../engine/tape.ts'

/** A scalar formula in named variables, as a file or the screen gives it. */
export interface ExpressionExample {
  readonly title?: string
  readonly expression: string
  readonly variables: Readonly<Record<string, number>>
}

/** The functions of the grammar; each is an operation of the tape. */
export const FUNCTIONS = [
  'exp',
  'log',
  'sqrt',
  'relu',
  'sigmoid',
  'tanh',
  'abs',
  'max',
  'min',
] as const satisfies readonly Operation[]
type FunctionName = (typeof FUNCTIONS)[number]

export function isFunction(name: string): name is FunctionName {
  return FUNCTIONS.some((one) => one === name)
}

/** What a formula can be made of. */
export type ExpressionOperation = 'add' | 'sub' | 'mul' | 'div' | 'pow' | 'neg' | FunctionName

/** A number of a formula: given, written out, or computed from earlier terms. */
export type Term =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'constant'; readonly value: number }
  | {
      readonly kind: 'operation'
      readonly operation: ExpressionOperation
      /** Places of earlier terms. */
      readonly operands: readonly number[]
    }

/** A formula that has been read: a term uses only terms before it, and each variable stands there once. */
export interface Formula {
  readonly terms: readonly Term[]
  /** What the assignments call a term, in their order. */
  readonly names: readonly { readonly name: string; readonly term: number }[]
  /** The term that the last statement computes. */
  readonly output: number
}

/** A formula on a tape. */
export interface RecordedFormula {
  readonly tape: Tape
  /** Parallel to the terms. */
  readonly nodes: readonly NodeId[]
  /** A leaf for every variable, also for those that the formula does not use. */
  readonly leaves: ReadonlyMap<string, NodeId>
  readonly output: NodeId
}

/** Throws a RangeError where the formula reads a variable that has no value. */
export function record(
  { terms, output }: Formula,
  variables: Readonly<Record<string, number>>,
): RecordedFormula {
  const tape = new Tape()
  const leaves = new Map(
    Object.entries(variables).map(([name, value]) => [name, tape.leaf(value)] as const),
  )
  /** The derivative of every ReLU at exactly 0. */
  const atZero = tape.leaf(0)
  const nodes: NodeId[] = []
  for (const term of terms) nodes.push(node(term))

  function node(term: Term): NodeId {
    if (term.kind === 'constant') return tape.leaf(term.value)
    if (term.kind === 'operation') {
      const [a, b] = term.operands.map((place) => at(nodes, place))
      if (a === undefined) throw new RangeError(`${term.operation} has no operands`)
      return tape.record(term.operation, a, term.operation === 'relu' ? atZero : b)
    }
    const leaf = leaves.get(term.name)
    if (leaf === undefined) throw new RangeError(`the variable ${term.name} has no value`)
    return leaf
  }

  return { tape, nodes, leaves, output: at(nodes, output) }
}

/** The value of a formula. Throws as `record` does. */
export function worth(formula: Formula, variables: Readonly<Record<string, number>>): number {
  const { tape, output } = record(formula, variables)
  return tape.value(output)
}

/** The value of a formula and its gradient for every variable. */
export function evaluate(
  formula: Formula,
  variables: Readonly<Record<string, number>>,
): { readonly value: number; readonly gradients: Readonly<Record<string, number>> } {
  const { tape, leaves, output } = record(formula, variables)
  tape.backward(output)
  return {
    value: tape.value(output),
    gradients: Object.fromEntries(
      [...leaves].map(([name, leaf]) => [name, tape.gradient(leaf)] as const),
    ),
  }
}
