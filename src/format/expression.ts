import { at } from '../engine/at.ts'
import {
  isFunction,
  type ExpressionOperation,
  type Formula,
  type Term,
} from '../model/expression.ts'
import { empty, noFunction, reserved, tooGreat, wrongCount } from './expression/complaint.ts'
import { treeOf, type Tree } from './expression/grammar.ts'
import { statementsOf } from './expression/statement.ts'
import { tokensOf, type Token } from './expression/token.ts'

/** A formula, and where it reads each of its variables first. */
export interface ReadFormula {
  readonly formula: Formula
  readonly variables: ReadonlyMap<string, number>
}

const OPERATORS: Readonly<Record<string, ExpressionOperation>> = {
  add: 'add',
  subtract: 'sub',
  multiply: 'mul',
  divide: 'div',
  pow: 'pow',
  unaryMinus: 'neg',
}

/**
 * Reads a formula: statements separated by `;` or line breaks, of which the last is the output. A name that is read
 * before it is given is a variable. Throws a FormatError that points at the character. A text with other spellings
 * comes with its pieces.
 */
export function parseFormula(text: string, pieces = tokensOf(text)): ReadFormula {
  const terms: Term[] = []
  const names: { name: string; term: number }[] = []
  const variables = new Map<string, number>()
  /** What each name means at this point. */
  const meaning = new Map<string, number>()

  const add = (term: Term): number => terms.push(term) - 1

  /** The term of a name, which is a new variable where nothing has given it yet. */
  function read({ text: name, from }: Token): number {
    if (isFunction(name)) throw reserved(text, from, name)
    const known = meaning.get(name)
    if (known !== undefined) return known
    const term = add({ kind: 'variable', name })
    variables.set(name, from)
    meaning.set(name, term)
    return term
  }

  function write({ text: number, from }: Token): number {
    const value = Number(number)
    if (!Number.isFinite(value)) throw tooGreat(text, from, number)
    return add({ kind: 'constant', value })
  }

  /** The term of a node whose operands have theirs. */
  function build(node: Tree, operands: readonly number[], tokens: readonly Token[]): number {
    switch (node.kind) {
      case 'group':
        return at(operands, 0)
      case 'leaf': {
        const token = at(tokens, node.place)
        return token.kind === 'name' ? read(token) : write(token)
      }
      case 'call':
        return call(at(tokens, node.place), operands)
      case 'operator': {
        const operation = OPERATORS[node.name]
        // a plus before a value changes nothing
        return operation === undefined
          ? at(operands, 0)
          : add({ kind: 'operation', operation, operands })
      }
    }
  }

  /** A function; of three and more, `max` and `min` take one after the other. */
  function call({ text: name, from }: Token, operands: readonly number[]): number {
    if (!isFunction(name)) throw noFunction(text, from, name)
    const several = name === 'max' || name === 'min'
    if (several ? operands.length < 2 : operands.length !== 1)
      throw wrongCount(text, from, name, operands.length)
    if (!several) return add({ kind: 'operation', operation: name, operands })
    return operands.reduce((a, b) => add({ kind: 'operation', operation: name, operands: [a, b] }))
  }

  let output: number | undefined
  for (const { target, tokens } of statementsOf(text, pieces)) {
    const old = target?.adds ? read(target.token) : undefined
    const given = inOrder(treeOf(text, tokens), (node, operands) => build(node, operands, tokens))
    output =
      old === undefined
        ? given
        : add({ kind: 'operation', operation: 'add', operands: [old, given] })
    if (!target) continue
    meaning.set(target.token.text, output)
    names.push({ name: target.token.text, term: output })
  }
  if (output === undefined) throw empty(text)
  return { formula: { terms, names, output }, variables }
}

/** Visits operands before what uses them, from left to right. By hand, because a sum of thousands is a deep tree. */
function inOrder(root: Tree, visit: (node: Tree, operands: readonly number[]) => number): number {
  const done: number[] = []
  const waiting: { readonly node: Tree; readonly isOpen: boolean }[] = [
    { node: root, isOpen: false },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, isOpen } = next
    const operands = node.kind === 'leaf' ? [] : node.operands
    if (operands.length > 0 && !isOpen) {
      waiting.push({ node, isOpen: true })
      waiting.push(...operands.toReversed().map((operand) => ({ node: operand, isOpen: false })))
    } else {
      done.push(visit(node, done.splice(done.length - operands.length)))
    }
  }
  return at(done, 0)
}
