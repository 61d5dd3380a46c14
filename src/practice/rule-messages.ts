import type { FormulaSymbol } from '../derivation/practice.ts'
import type { Prose } from '../derivation/prose.ts'
import type { FormulaVerdict } from './formula.ts'

/**
 * What a reader is told of a rule. Never holds the right one: of several missing symbols only one is named. Roles come in
 * the language on view.
 */
export function ruleMessage(
  verdict: FormulaVerdict,
  roleOf: (symbol: FormulaSymbol) => string | undefined = () => undefined,
): Prose {
  switch (verdict.kind) {
    case 'right':
      return RIGHT
    case 'sign':
      return SIGN
    case 'wrong':
      return WRONG
    case 'invalid':
      return verdict.reason
    case 'missing':
      return missing(named(verdict.symbols[0], roleOf), verdict.symbols.length)
    case 'extra':
      return extra(named(verdict.symbols[0], roleOf))
  }
}

/** `$w_{11}$ (weight)` */
function named(
  symbol: FormulaSymbol | undefined,
  roleOf: (symbol: FormulaSymbol) => string | undefined,
): string {
  const role = symbol && roleOf(symbol)
  return symbol ? `$${symbol.tex}$${role ? ` (${role})` : ''}` : ''
}

const RIGHT: Prose = {
  en: 'That is the rule. Now the number.',
  zh: '公式正确。接下来求数值。',
  ko: '공식이 맞습니다. 이제 수를 구하세요.',
}

const SIGN: Prose = {
  en: 'Every symbol is right, the sign is not. Which way does it point?',
  zh: '符号都选对了，但正负号相反。想一想方向。',
  ko: '기호는 모두 맞지만 부호가 반대입니다. 어느 방향이어야 할까요?',
}

const WRONG: Prose = {
  en: 'The symbols are right, but put together in another way. Which are multiplied, and which are added?',
  zh: '所用的符号是对的，但组合方式不对。哪些相乘，哪些相加？',
  ko: '기호는 맞지만 엮는 방법이 다릅니다. 무엇을 곱하고 무엇을 더하나요?',
}

const missing = (symbol: string, count: number): Prose =>
  count === 1
    ? {
        en: `${symbol} is not in your formula. Why does the rule need it?`,
        zh: `公式里缺少 ${symbol}。为什么需要它？`,
        ko: `${symbol} — 이 기호가 빠졌습니다. 왜 필요할까요?`,
      }
    : {
        en: `${count} symbols are missing. One of them is ${symbol}.`,
        zh: `缺少 ${count} 个符号，其中一个是 ${symbol}。`,
        ko: `기호 ${count}개가 빠졌습니다. 그중 하나는 ${symbol}입니다.`,
      }

const extra = (symbol: string): Prose => ({
  en: `${symbol} does not belong in this rule. What does it have to do with it?`,
  zh: `这条公式里不该有 ${symbol}。它与所求的量有什么关系？`,
  ko: `${symbol} — 이 식에는 들어가지 않습니다. 구하는 값과 어떤 관계가 있나요?`,
})
