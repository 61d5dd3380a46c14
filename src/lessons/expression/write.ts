import { at } from '../../engine/at.ts'
import { rules, type Rule } from '../../engine/rules.ts'
import type { Segment } from '../../derivation/equation.ts'
import { fixed, formula, value, type Column } from '../../derivation/write.ts'
import type { ExpressionOperation } from '../../model/expression.ts'
import type { Operated, Spoken, Told } from './told.ts'
import { termName } from './words.ts'

/** A term as a factor that is tied to its node. */
const symbol = (one: Spoken): Segment => formula(one.tex, one.id, termName(one), 'signal')

const number = (one: Spoken, parens = false): Segment =>
  value(one.id, { ref: one.id, role: 'signal', parens })

const INFIX: Partial<Record<ExpressionOperation, string>> = {
  add: '+',
  sub: '-',
  mul: '\\cdot',
  div: '/',
}

const NAMED: Partial<Record<ExpressionOperation, string>> = {
  exp: '\\exp',
  log: '\\ln',
  sqrt: '\\operatorname{sqrt}',
  relu: '\\operatorname{relu}',
  sigmoid: '\\sigma',
  tanh: '\\tanh',
  max: '\\max',
  min: '\\min',
  pow: '\\operatorname{pow}',
}

/** The columns of `v = x + y`: the operation on symbols, and on their numbers. */
export function operationColumns(told: Told, { term }: Operated): readonly Column[] {
  const operands = term.operands.map(told.spoken)
  const a = at(operands, 0)
  const [, b] = operands
  const sign = INFIX[term.operation]
  if (sign !== undefined && b)
    return [
      { operator: '=', rule: [symbol(a)], numbers: [number(a)] },
      { operator: sign, rule: [symbol(b)], numbers: [number(b, true)] },
    ]
  const around = (before: string, after: string, parens = false): readonly Column[] => [
    {
      operator: '=',
      rule: [fixed(before), symbol(a), fixed(after)].filter(isSomething),
      numbers: [fixed(before), number(a, parens), fixed(after)].filter(isSomething),
    },
  ]
  if (term.operation === 'neg') return around('-', '', true)
  if (term.operation === 'abs') return around('|', '|')
  if (term.operation === 'pow' && b?.term.kind === 'constant')
    return around('', `^{${b.tex}}`, true)
  const name = NAMED[term.operation] ?? ''
  if (!b) return around(`${name}(`, ')')
  return [
    {
      operator: '=',
      rule: [fixed(`${name}(`), symbol(a), fixed(',\\,'), symbol(b), fixed(')')],
      numbers: [fixed(`${name}(`), number(a), fixed(',\\,'), number(b), fixed(')')],
    },
  ]
}

const isSomething = (segment: Segment) => segment.kind !== 'tex' || segment.tex !== ''

/** How tightly an operation holds its operands together. */
const BINDING: Partial<Record<ExpressionOperation, number>> = {
  add: 1,
  sub: 1,
  mul: 2,
  neg: 1,
  pow: 4,
}
const ATOM = 5

/** An operation as TeX, with the terms that have no name of their own written out down to `leaf`. */
export function operationTex(
  told: Told,
  one: Operated,
  leaf: (operand: Spoken) => boolean = () => true,
): string {
  return written(told, one, leaf).tex
}

interface Written {
  readonly tex: string
  readonly binding: number
}

function written(told: Told, one: Spoken, leaf: (operand: Spoken) => boolean): Written {
  const { term } = one
  if (term.kind !== 'operation')
    return { tex: one.tex, binding: one.tex.startsWith('-') ? 1 : ATOM }
  const parts = term.operands.map((place): Written => {
    const operand = told.spoken(place)
    return leaf(operand) ? { tex: operand.tex, binding: ATOM } : written(told, operand, leaf)
  })
  const a = at(parts, 0)
  const b = parts[1] ?? a
  const binding = BINDING[term.operation] ?? ATOM
  const inside = ({ tex, binding: own }: Written, least: number) =>
    own < least ? `\\left(${tex}\\right)` : tex
  const join = (sign: string) => `${inside(a, binding)} ${sign} ${inside(b, binding + 1)}`
  const tex = (() => {
    switch (term.operation) {
      case 'add':
        return join('+')
      case 'sub':
        return join('-')
      case 'mul':
        return join('\\cdot')
      case 'div':
        return `\\frac{${a.tex}}{${b.tex}}`
      case 'neg':
        return `-${inside(a, 2)}`
      case 'pow':
        return `{${inside(a, ATOM)}}^{${b.tex}}`
      case 'sqrt':
        return `\\sqrt{${a.tex}}`
      case 'exp':
        return `e^{${a.tex}}`
      case 'abs':
        return `\\left|${a.tex}\\right|`
      case 'max':
      case 'min':
        return `${NAMED[term.operation]}(${a.tex}, ${b.tex})`
      default:
        return `${NAMED[term.operation]}\\left(${a.tex}\\right)`
    }
  })()
  // a fraction or a power of e under a power needs its brackets
  return { tex, binding: term.operation === 'div' || term.operation === 'exp' ? 4 : binding }
}

/** The local derivative for operand k as a formula. */
export function slopeTex(told: Told, one: Operated, k: number): string {
  const [a, b = a] = one.term.operands.map(told.spoken)
  const rule: Rule = rules[one.term.operation]
  return a && b ? (rule.partialTex[k]?.(a.tex, b.tex, one.tex) ?? '') : ''
}

/** A local derivative as a factor: in brackets where it is more than a product. */
export function inProduct({ term }: Operated, tex: string): string {
  return tex.startsWith('-') || term.operation === 'tanh' ? `\\left(${tex}\\right)` : tex
}

/** More operations than this do not read as one formula. */
const READABLE = 30

/** The statements of the formula as lines of TeX; none where it is too long to read. */
export function formulaTex(told: Told): readonly string[] {
  const { operations, output } = told
  if (operations.length > READABLE) return []
  const isNamed = (one: Spoken) => one.term.kind !== 'operation' || one.given !== undefined
  return operations
    .filter((one) => one.given !== undefined || one === output)
    .map((one) => `${one.tex} = ${operationTex(told, one, isNamed)}`)
}
