import { isFunction } from '../../model/expression.ts'
import { badTarget, misplaced, reserved, valueMissing } from './complaint.ts'
import type { Token } from './token.ts'

/** One statement: the tokens of its value with what ends it, and the name that it is given to. */
export interface Statement {
  readonly target?: { readonly token: Token; readonly adds: boolean }
  readonly tokens: readonly Token[]
}

/** Statements with something in them. Throws a FormatError at an assignment to anything but a name. */
export function statementsOf(text: string, tokens: readonly Token[]): readonly Statement[] {
  const statements: Statement[] = []
  let start = 0
  tokens.forEach((token, place) => {
    if (token.text !== ';' && token.kind !== 'end') return
    if (place > start) statements.push(statementOf(text, tokens.slice(start, place + 1)))
    start = place + 1
  })
  return statements
}

function statementOf(text: string, tokens: readonly Token[]): Statement {
  const signs = tokens.filter(({ text: sign }) => sign === '=' || sign === '+=')
  const [sign, second] = signs
  if (second) throw misplaced(text, second.from, second.text)
  if (!sign) return { tokens }
  const [target] = tokens
  if (tokens[1] !== sign || target?.kind !== 'name') throw badTarget(text, sign.from, sign.text)
  if (isFunction(target.text)) throw reserved(text, target.from, target.text)
  const [, , first] = tokens
  if (tokens.length === 3 && first) throw valueMissing(text, first.from)
  return { target: { token: target, adds: sign.text === '+=' }, tokens: tokens.slice(2) }
}
