import { createParse } from 'mathjs/number'
import { at } from '../../engine/at.ts'
import type { FormatError } from '../error.ts'
import {
  misplaced,
  neverClosed,
  neverOpened,
  signMissing,
  tooDeep,
  valueMissing,
} from './complaint.ts'
import type { Token } from './token.ts'

/** What every node says of itself: the parser asks the prototype of its class. */
class Node {
  get isNode() {
    return true
  }
}

/** A name or number; `place` counts the tokens of the statement. */
class Leaf extends Node {
  readonly kind = 'leaf'
  readonly isSymbolNode = true
  readonly place: number
  constructor(name: string) {
    super()
    this.place = Number(name.slice(1))
  }
}

class Operator extends Node {
  readonly kind = 'operator'
  /** As the library calls it: `add`, `unaryMinus`. */
  readonly name: string
  readonly operands: readonly Tree[]
  constructor(_sign: string, name: string, operands: readonly Tree[]) {
    super()
    this.name = name
    this.operands = operands
  }
}

class Call extends Node {
  readonly kind = 'call'
  readonly place: number
  readonly operands: readonly Tree[]
  constructor(name: Leaf, operands: readonly Tree[]) {
    super()
    this.place = name.place
    this.operands = operands
  }
}

class Group extends Node {
  readonly kind = 'group'
  readonly operands: readonly [Tree]
  constructor(content: Tree) {
    super()
    this.operands = [content]
  }
}

/** The structure of a statement. */
export type Tree = Leaf | Operator | Call | Group

/** What our tokens cannot spell. */
class Foreign extends Node {
  constructor() {
    super()
    throw new RangeError('the parser has found what no formula can hold')
  }
}

/**
 * The grammar of mathjs, which knows operators, their precedence, calls and brackets. Only its parser is used, with
 * classes of our own for the nodes, so that nothing of the library computes and little of it is loaded.
 *
 * It sees every name and number as `t` with the place of the token, because its own numbers, constants and named
 * operators (`in`, `mod`, `true`) are not ours.
 */
const parse = createParse({
  typed: Object.assign(
    (_name: string, { string }: { readonly string: (text: string) => unknown }) => string,
    { addConversion: () => undefined },
  ),
  config: {},
  numeric: Foreign,
  AccessorNode: Foreign,
  ArrayNode: Foreign,
  AssignmentNode: Foreign,
  BlockNode: Foreign,
  ConditionalNode: Foreign,
  ConstantNode: Foreign,
  FunctionAssignmentNode: Foreign,
  FunctionNode: Call,
  IndexNode: Foreign,
  ObjectNode: Foreign,
  OperatorNode: Operator,
  ParenthesisNode: Group,
  RangeNode: Foreign,
  RelationalNode: Foreign,
  SymbolNode: Leaf,
})

/** Reads the tokens of one value; the last of them is the end, or the sign after it. */
export function treeOf(text: string, tokens: readonly Token[]): Tree {
  checkNeighbours(text, tokens)
  const starts: number[] = []
  let written = ''
  tokens.slice(0, -1).forEach((token, place) => {
    starts.push(written.length)
    written += `${token.kind === 'sign' ? token.text : `t${place}`} `
  })
  try {
    return parse(written) as Tree
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(text)
    const index = characterOf(error)
    const place = starts.findIndex((start) => start >= index)
    throw complaintAt(text, tokens, place < 0 ? tokens.length - 1 : place)
  }
}

/** Where the parser has stopped, from 0. */
function characterOf(error: unknown): number {
  if (error instanceof SyntaxError && 'char' in error) return Number(error.char) - 1
  throw error
}

/** Two values side by side: the parser would take them for a product. Brackets that have no partner. */
function checkNeighbours(text: string, tokens: readonly Token[]): void {
  let depth = 0
  tokens.forEach((token, place) => {
    if (token.text === '(') depth++
    if (token.text === ')' && --depth < 0) throw neverOpened(text, token.from)
    const before = tokens[place - 1]
    const begins = token.kind === 'name' || token.kind === 'number' || token.text === '('
    const ended = before && (before.kind === 'number' || before.text === ')')
    const isProduct = before?.kind === 'name' && token.text !== '('
    if (begins && before && (ended || isProduct)) throw signMissing(text, token.from, before.text)
  })
}

function complaintAt(text: string, tokens: readonly Token[], place: number): FormatError {
  const token = at(tokens, place)
  const before = tokens[place - 1]
  const isValue = before && (before.kind !== 'sign' || before.text === ')')
  const isLast = place === tokens.length - 1
  if (isLast && isValue) return neverClosed(text, lastOpen(tokens))
  if (isLast || token.text === ')') return valueMissing(text, token.from)
  return misplaced(text, token.from, token.text)
}

/** Where the innermost bracket that is still open stands. */
function lastOpen(tokens: readonly Token[]): number {
  const open: number[] = []
  for (const { text, from } of tokens) {
    if (text === '(') open.push(from)
    if (text === ')') open.pop()
  }
  return open.at(-1) ?? 0
}
