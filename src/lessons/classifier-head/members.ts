import { numbered } from '../../derivation/kit/spec.ts'
import type { Member } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { cellsOf, ID, MAPS } from './ids.ts'
import { BECAUSE, NAME } from './words.ts'

export function pooledMember(c: number): Member {
  const cells = cellsOf(c).flat()
  const tex = `g_{${c}}`
  return {
    ref: ID.pooled(c),
    name: numbered(NAME.pooled, c),
    rows: [
      ...ladder(tex, [
        {
          operator: '=',
          rule: [fixed('\\tfrac14 \\bigl(')],
          numbers: [fixed('\\tfrac14 \\bigl(')],
        },
        ...cells.map((id, n): Column => ({
          operator: n === 0 ? '' : '+',
          rule: [
            formula(`(M_${c})_{${Math.floor(n / 2) + 1}${(n % 2) + 1}}`, id, NAME.cell, 'signal'),
          ],
          numbers: [value(id, { ref: id, role: 'signal', parens: n > 0 })],
        })),
        { operator: '', rule: [fixed('\\bigr)')], numbers: [fixed('\\bigr)')] },
      ]),
      result(tex, ID.pooled(c), { ref: ID.pooled(c) }),
    ],
    computes: [ID.pooled(c)],
    focus: [ID.pooled(c), ...cells],
  }
}

export function scoreMember(k: number): Member {
  const tex = `z_{${k}}`
  return {
    ref: ID.z(k),
    name: numbered(NAME.z, k),
    rows: [
      ...ladder(tex, [
        ...MAPS.map((c): Column => ({
          operator: c === 1 ? '=' : '+',
          rule: [
            formula(`W_{${k}${c}}`, ID.weight(k, c), NAME.weight, 'weight'),
            fixed('\\,'),
            formula(`g_{${c}}`, ID.pooled(c), NAME.pooled, 'signal'),
          ],
          numbers: [
            value(ID.weight(k, c), { ref: ID.weight(k, c), role: 'weight', parens: c > 1 }),
            fixed('\\cdot'),
            value(ID.pooled(c), { ref: ID.pooled(c), role: 'signal', parens: true }),
          ],
        })),
        {
          operator: '+',
          rule: [formula(`b_{${k}}`, ID.bias(k), NAME.bias, 'bias')],
          numbers: [value(ID.bias(k), { ref: ID.bias(k), role: 'bias', parens: true })],
        },
      ]),
      result(tex, ID.z(k), { ref: ID.z(k) }),
    ],
    computes: [ID.z(k)],
    focus: [ID.z(k), ID.bias(k), ...MAPS.flatMap((c) => [ID.weight(k, c), ID.pooled(c)])],
  }
}

export function shareMember(k: number): Member {
  const tex = `p_{${k}}`
  return {
    ref: ID.p(k),
    name: numbered(NAME.p, k),
    rows: [
      ...ladder(tex, [
        { operator: '=', rule: [fixed(`e_{${k}}`)], numbers: [value(ID.power(k))] },
        { operator: '/', rule: [fixed('Z')], numbers: [value('sum')] },
      ]),
      result(tex, ID.p(k), { ref: ID.p(k) }),
    ],
    computes: [ID.p(k)],
    focus: [ID.p(k), ID.z(k)],
  }
}

export function gradientMember(k: number, t: number): Member {
  const tex = `\\frac{\\partial E}{\\partial z_{${k}}}`
  const isRight = k === t
  return {
    ref: ID.gradient(k),
    name: numbered(NAME.gradient, k),
    rows: [
      ...ladder(tex, [
        {
          operator: '=',
          rule: [formula(`p_{${k}}`, ID.p(k), NAME.p, 'signal')],
          numbers: [value(ID.p(k), { ref: ID.p(k), role: 'signal' })],
        },
        {
          operator: '-',
          rule: [fixed(`\\delta_{${k}${t}}`)],
          numbers: [fixed(isRight ? '1' : '0')],
        },
      ]),
      result(tex, ID.gradient(k), { ref: ID.gradient(k) }),
    ],
    computes: [ID.gradient(k)],
    focus: [ID.gradient(k), ID.p(k)],
    because: BECAUSE[isRight ? 'right' : 'wrong'](k),
  }
}
