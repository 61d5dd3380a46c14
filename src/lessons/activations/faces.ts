import type { Segment } from '../../derivation/equation.ts'
import { fixed, value } from '../../derivation/write.ts'
import { ID, LEAK } from './gallery.ts'
import type { FunctionName } from './kit.ts'

/** How a function and its derivative are written: in letters, and with the numbers in place of the letters. */
export interface Face {
  readonly tex: string
  readonly rule: string
  readonly numbers: readonly Segment[]
  readonly slopeRule: string
  readonly slopeNumbers: readonly Segment[]
}

const x = (parens = true) => value('x', { ref: 'x', role: 'signal', parens })
const itself = (f: FunctionName) => value(ID[f], { ref: 'f', role: 'signal', parens: true })

/** The two halves of a function that has a corner at 0. */
function halves(
  f: 'relu' | 'leaky' | 'prelu',
  isPositive: boolean,
  rule: string,
  slope: string,
): Face {
  const steepness =
    f === 'prelu' ? value('alpha', { ref: 'alpha' }) : fixed(f === 'leaky' ? `${LEAK}` : '0')
  return {
    tex: f === 'relu' ? '\\mathrm{relu}' : 'f',
    rule,
    numbers: isPositive
      ? [x(false)]
      : f === 'relu'
        ? [fixed('0')]
        : [steepness, fixed('\\cdot'), x()],
    slopeRule: slope,
    slopeNumbers: isPositive ? [fixed('1')] : [steepness],
  }
}

export function faceOf(f: FunctionName, isPositive: boolean): Face {
  switch (f) {
    case 'sigmoid':
      return {
        tex: '\\sigma',
        rule: '\\frac{1}{1 + e^{-x}}',
        numbers: [fixed('1 / \\bigl(1 + \\exp(-'), x(), fixed(')\\bigr)')],
        slopeRule: '\\sigma\\,(1 - \\sigma)',
        slopeNumbers: [itself(f), fixed('\\cdot (1 -'), itself(f), fixed(')')],
      }
    case 'tanh':
      return {
        tex: '\\tanh',
        rule: '\\frac{2}{1 + e^{-2x}} - 1',
        numbers: [fixed('2 / \\bigl(1 + \\exp(-2 \\cdot'), x(), fixed(')\\bigr) - 1')],
        slopeRule: '1 - \\tanh^2',
        slopeNumbers: [fixed('1 -'), itself(f), fixed('^2')],
      }
    case 'algebraic':
      return {
        tex: '\\Phi',
        rule: '\\frac{x}{\\sqrt{1 + x^2}}',
        numbers: [x(false), fixed('/ \\bigl(1 +'), x(), fixed('^2\\bigr)^{1/2}')],
        slopeRule: '(1 + x^2)^{-3/2}',
        slopeNumbers: [fixed('\\bigl(1 +'), x(), fixed('^2\\bigr)^{-3/2}')],
      }
    case 'relu':
      return halves(
        f,
        isPositive,
        '\\max(0, x)',
        '\\begin{cases}1 & x > 0\\\\ 0 & x \\le 0\\end{cases}',
      )
    case 'leaky':
      return halves(
        f,
        isPositive,
        `\\begin{cases}x & x > 0\\\\ ${LEAK}\\,x & x \\le 0\\end{cases}`,
        `\\begin{cases}1 & x > 0\\\\ ${LEAK} & x \\le 0\\end{cases}`,
      )
    case 'prelu':
      return halves(
        f,
        isPositive,
        '\\begin{cases}x & x > 0\\\\ \\alpha\\,x & x \\le 0\\end{cases}',
        '\\begin{cases}1 & x > 0\\\\ \\alpha & x \\le 0\\end{cases}',
      )
  }
}
