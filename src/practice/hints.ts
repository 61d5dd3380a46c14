import type { Cell, Role, Row } from '../derivation/equation.ts'
import type { Blank, Help } from '../derivation/practice.ts'
import type { Prose } from '../derivation/prose.ts'
import type { QuantityId, Ref } from '../derivation/quantity.ts'
import { everywhere } from '../i18n/localized.ts'
import { symbolOf, type Problem } from './problem.ts'
import { cellsOf, memberOf, stepOf, withBlanks } from './rows.ts'
import { workingOf } from './working.ts'
import { spoiledFactor } from './spoiled.ts'
import { beginWith, crossing, inSymbols, putIn, readOff, whatEnters } from './hint-words.ts'

/** Help with one blank. Numbers that are not to be given away are blank segments of the rows. */
export interface Hint {
  readonly kind: Help
  readonly prose: Prose
  readonly rows: readonly Row[]
  /** What is lit in the drawing. */
  readonly refs: readonly Ref[]
  /** What each factor of the rule is, from left to right. */
  readonly roles: readonly Role[]
  /** Why it is so, with the answer. */
  readonly why?: Prose
}

export interface Wanted {
  readonly kind: Help
  /** The wrong rule that was named last: the rule begins with the factor that went wrong. */
  readonly mistake?: string
  /** Other blanks that are still open, which a hint does not fill in. */
  readonly open?: ReadonlySet<QuantityId>
}

export function hint(problem: Problem, blank: Blank, wanted: Wanted): Hint {
  const step = stepOf(problem.derivation, blank)
  const symbol = symbolOf(problem, blank.quantity)
  const bare = { kind: wanted.kind, prose: everywhere(''), rows: [], refs: [], roles: [] } as const
  if (step === undefined) return { ...bare, refs: blank.ref ? [blank.ref] : [] }
  const { quantity } = blank
  const member = memberOf(step, quantity)
  const working = workingOf(problem, blank)
  const { symbols, numbers, between, result } = working
  const focus = member?.focus ?? (step.members.length === 0 ? step.focus : [])
  const refs = [...new Set([...(blank.ref ? [blank.ref] : []), ...refsIn(symbols), ...focus])]
  const roles = rolesIn(symbols)
  const isOpen = (id: QuantityId) => id === quantity || wanted.open?.has(id) === true
  const bareRule = blank.skill === 'act.deriv' ? readOff(symbol) : whatEnters(symbol)
  const rule = symbols.length > 0 ? inSymbols(symbol) : bareRule
  switch (wanted.kind) {
    case 'where': {
      const isChain = symbols.some(({ kind }) => kind === 'chain')
      return { ...bare, refs, prose: isChain ? crossing(symbol) : whatEnters(symbol) }
    }
    case 'rule': {
      const first =
        wanted.mistake === undefined
          ? undefined
          : spoiledFactor(problem, quantity, working, wanted.mistake)
      return first
        ? { ...bare, rows: symbols, roles, refs: [first.ref], prose: beginWith(first.tex) }
        : { ...bare, rows: symbols, roles, refs, prose: rule }
    }
    case 'numbers': {
      const rows = withBlanks([...(numbers.length > 0 ? numbers : symbols), ...result], isOpen)
      return { ...bare, rows, roles, refs, prose: numbers.length > 0 ? putIn(symbol) : rule }
    }
    case 'answer': {
      const why = member ? member.because : (step.because ?? step.why)
      return {
        ...bare,
        rows: [...symbols, ...numbers, ...between, ...result],
        roles,
        refs,
        prose: everywhere(`${symbol} = {${quantity}}`),
        ...(why && { why }),
      }
    }
  }
}

function rolesIn(symbols: readonly Row[]): readonly Role[] {
  const [rule] = symbols.filter(({ kind }) => kind === 'rule')
  return rule
    ? cellsOf([rule]).flatMap((cell) => factorsOf(cell).flatMap(({ role }) => role ?? []))
    : []
}

const refsIn = (symbols: readonly Row[]): readonly Ref[] =>
  cellsOf(symbols).flatMap((cell) => factorsOf(cell).map(({ ref }) => ref))

const factorsOf = ({ segments }: Cell) =>
  segments.flatMap((segment) => (segment.kind === 'factor' ? [segment] : []))
