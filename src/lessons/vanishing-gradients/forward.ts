import type { Segment } from '../../derivation/equation.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Notes } from '../../derivation/kit/tell.ts'
import { valueOf } from '../../derivation/quantity.ts'
import type { Member } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import type { Activation, ChainParams } from './kit.ts'
import { becauseSlope } from './reasons.ts'
import { idOf, outTex, SIGN, slopeTex, sub, sumTex } from './symbols.ts'
import { NAME } from './words.ts'

/** The sum of a layer and what comes out of it; in the last layer the sum comes out as it is. */
export function outputMember({ f, A }: ChainParams, i: number): Member {
  const isLast = i === A.length
  const [tex, id] = isLast ? [outTex(i), idOf.y(i)] : [sumTex(i), idOf.z(i)]
  return {
    ref: idOf.y(i),
    name: numbered(NAME.y, i),
    rows: [
      ...ladder(tex, sumColumns(i)),
      result(tex, id, { ref: id }),
      ...(isLast
        ? []
        : [
            ...ladder(outTex(i), [activated(f, i)]),
            result(outTex(i), idOf.y(i), { ref: idOf.y(i) }),
          ]),
    ],
    computes: isLast ? [idOf.y(i)] : [idOf.z(i), idOf.y(i)],
    focus: [
      idOf.y(i - 1),
      idOf.A(i),
      idOf.b(i),
      `${idOf.b(i)}>`,
      idOf.y(i),
      ...(isLast ? [] : [idOf.z(i), idOf.slope(i)]),
    ],
  }
}

const sumColumns = (i: number): readonly Column[] => [
  {
    operator: '=',
    rule: [
      formula(sub('A', i), idOf.A(i), numbered(NAME.A, i), 'weight'),
      fixed('\\,'),
      formula(outTex(i - 1), idOf.y(i - 1), i === 1 ? NAME.x : numbered(NAME.y, i - 1), 'signal'),
    ],
    numbers: [
      value(idOf.A(i), { ref: idOf.A(i), role: 'weight' }),
      fixed('\\cdot'),
      value(idOf.y(i - 1), { ref: idOf.y(i - 1), role: 'signal', parens: true }),
    ],
  },
  {
    operator: '+',
    rule: [formula(sub('b', i), idOf.b(i), numbered(NAME.b, i), 'bias')],
    numbers: [value(idOf.b(i), { ref: idOf.b(i), role: 'bias', parens: true })],
  },
]

function activated(f: Activation, i: number): Column {
  const open = fixed(f === 'relu' ? '\\max(0,' : `${SIGN[f]}(`)
  const around = (inner: Segment) => [open, inner, fixed(')')]
  return {
    operator: '=',
    rule: around(formula(sumTex(i), idOf.z(i), numbered(NAME.z, i), 'signal')),
    numbers: around(value(idOf.z(i), { ref: idOf.z(i), role: 'signal' })),
  }
}

/** The slope of the activation at a unit, from its output where that is enough. */
export function slopeMember({ f }: ChainParams, { quantities }: Notes, i: number): Member {
  const [z, y] = [valueOf(quantities, idOf.z(i)), valueOf(quantities, idOf.y(i))]
  const tex = slopeTex(f, i)
  const slope = valueOf(quantities, idOf.slope(i))
  return {
    ref: idOf.slope(i),
    name: numbered(NAME.slope, i),
    rows: [
      // of a ReLU the rule says the number itself
      ...ladder(tex, slopeColumns(f, i, z, y)).filter(
        ({ kind }) => f !== 'relu' || kind === 'rule',
      ),
      result(tex, idOf.slope(i), { ref: idOf.slope(i) }),
    ],
    computes: [...(f === 'sigmoid' ? [idOf.rest(i)] : []), idOf.slope(i)],
    focus: [idOf.dot(i), 'curve.slope', 'curve.most'],
    because: becauseSlope(f, i, { z, y, slope }),
  }
}

/** Where the output is as near to its limit as this, the difference needs more digits than usual. */
const NEAR = 0.99
const DIGITS = 10

function slopeColumns(f: Activation, i: number, z: number, y: number): readonly Column[] {
  const letter = formula(outTex(i), idOf.y(i), numbered(NAME.y, i), 'signal')
  const tie = { ref: idOf.y(i), role: 'signal', parens: true } as const
  switch (f) {
    case 'sigmoid':
      return [
        { operator: '=', rule: [letter], numbers: [value(idOf.y(i), tie)] },
        { operator: '\\cdot', rule: [fixed(`(1 - ${outTex(i)})`)], numbers: [value(idOf.rest(i))] },
      ]
    case 'tanh': {
      const digits = Math.abs(y) > NEAR ? { digits: DIGITS } : {}
      return [
        {
          operator: '=',
          rule: [fixed('1 -'), letter, fixed('^2')],
          numbers: [fixed('1 -'), value(idOf.y(i), { ...tie, ...digits }), fixed('^2')],
        },
      ]
    }
    case 'relu':
      return [
        {
          operator: '=',
          rule: [
            fixed(`\\begin{cases}1 & ${sumTex(i)} > 0\\\\ 0 & ${sumTex(i)} \\le 0\\end{cases}`),
          ],
          numbers: [fixed(z > 0 ? '1' : '0')],
        },
      ]
  }
}
