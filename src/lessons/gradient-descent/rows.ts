import type { Row } from '../../derivation/equation.ts'
import { fixed, formula, ladder, result, value } from '../../derivation/write.ts'
import { idAt, pathRef } from './ids.ts'
import { NAME } from './words.ts'

/** The letter and the element of what it is after so many updates. */
const after = (letter: 'w' | 'b' | 'y' | 'L', updates: number) => ({
  tex: updates === 0 ? letter : `${letter}_{${updates}}`,
  id: idAt(letter, updates),
  ref: updates === 0 ? letter : pathRef(updates),
})

export function outputRows(updates = 0): readonly Row[] {
  const [w, b, y] = [after('w', updates), after('b', updates), after('y', updates)]
  return [
    ...ladder(y.tex, [
      {
        operator: '=',
        rule: [
          formula(w.tex, w.ref, NAME.w, 'weight'),
          fixed('\\,'),
          formula('x', 'x', NAME.x, 'signal'),
        ],
        numbers: [
          value(w.id, { ref: w.ref, role: 'weight' }),
          fixed('\\cdot'),
          value('x', { ref: 'x', role: 'signal', parens: true }),
        ],
      },
      {
        operator: '+',
        rule: [formula(b.tex, b.ref, NAME.b, 'bias')],
        numbers: [value(b.id, { ref: b.ref, role: 'bias', parens: true })],
      },
    ]),
    result(y.tex, y.id, { ref: y.ref }),
  ]
}

export function lossRows(updates = 0): readonly Row[] {
  const [y, L] = [after('y', updates), after('L', updates)]
  return [
    ...ladder(L.tex, [
      { operator: '=', rule: [fixed('\\tfrac12')], numbers: [fixed('\\tfrac12')] },
      {
        operator: '',
        rule: [fixed('('), formula(y.tex, y.ref, NAME.y, 'signal')],
        numbers: [fixed('('), value(y.id, { ref: y.ref, role: 'signal' })],
      },
      {
        operator: '-',
        rule: [formula('t', 't', NAME.t), fixed(')^2')],
        numbers: [value('t', { ref: 't', parens: true }), fixed(')^2')],
      },
    ]),
    result(L.tex, L.id, { ref: L.ref }),
  ]
}

export function slopeRows(of: 'w' | 'b'): readonly Row[] {
  const left = `\\frac{\\partial L}{\\partial ${of}}`
  return [
    ...ladder(left, [
      {
        operator: '=',
        chain: [formula('\\frac{\\partial L}{\\partial y}', 'y>L', NAME.error, 'error')],
        rule: [fixed('(y - t)')],
        numbers: [value('error', { ref: 'y>L', role: 'error', parens: true })],
      },
      {
        operator: '\\cdot',
        chain: [formula(`\\frac{\\partial y}{\\partial ${of}}`, `${of}>y`, NAME.local, 'slope')],
        rule: [of === 'w' ? formula('x', 'x', NAME.x, 'signal') : fixed('1')],
        numbers: [of === 'w' ? value('x', { ref: 'x', role: 'signal', parens: true }) : fixed('1')],
      },
    ]),
    result(left, `dL_d${of}`, { ref: `${of}>y` }),
  ]
}

export function updateRows(of: 'w' | 'b'): readonly Row[] {
  const name = of === 'w' ? NAME.slopeW : NAME.slopeB
  return [
    ...ladder(`${of}_1`, [
      {
        operator: '=',
        rule: [formula(of, of, NAME[of], of === 'w' ? 'weight' : 'bias')],
        numbers: [value(of, { ref: of })],
      },
      {
        operator: '-',
        rule: [formula('\\eta', 'eta', NAME.eta, 'rate')],
        numbers: [value('eta', { ref: 'eta', role: 'rate' })],
      },
      {
        operator: '\\cdot',
        rule: [formula(`\\frac{\\partial L}{\\partial ${of}}`, `${of}>y`, name, 'slope')],
        numbers: [value(`dL_d${of}`, { ref: `${of}>y`, role: 'slope', parens: true })],
      },
    ]),
    result(`${of}_1`, `${of}[1]`),
  ]
}
