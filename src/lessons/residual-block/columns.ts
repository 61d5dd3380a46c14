import { fixed, formula, value, type Column } from '../../derivation/write.ts'
import { NAME } from './words.ts'

export const partial = (above: string, below: string) =>
  `\\frac{\\partial ${above}}{\\partial ${below}}`

export function link(
  operator: string,
  above: string,
  below: string,
  ref: string,
  rule: Column['rule'][number],
  number: Column['numbers'][number],
): Column {
  return {
    operator,
    chain: [formula(partial(above, below), ref, NAME.slope, 'slope')],
    rule: [rule],
    numbers: [number],
  }
}

export function product(
  weightTex: string,
  weight: string,
  signalTex: string,
  signal: string,
): Column {
  return {
    operator: '=',
    rule: [
      formula(weightTex, weight, NAME.weight, 'weight'),
      fixed('\\,'),
      formula(signalTex, signal, NAME.signal, 'signal'),
    ],
    numbers: [
      value(weight, { ref: weight, role: 'weight' }),
      fixed('\\cdot'),
      value(signal, { ref: signal, role: 'signal', parens: true }),
    ],
  }
}

export function plus(tex: string, ref: string): Column {
  return {
    operator: '+',
    rule: [
      formula(tex, ref, ref === 'x' ? NAME.shortcut : NAME.bias, ref === 'x' ? 'signal' : 'bias'),
    ],
    numbers: [value(ref, { ref, parens: true })],
  }
}

export function relu(tex: string, id: string): Column {
  return {
    operator: '=',
    rule: [fixed('\\max(0,'), formula(tex, id, NAME.signal, 'signal'), fixed(')')],
    numbers: [fixed('\\max(0,'), value(id, { ref: id }), fixed(')')],
  }
}
