import type { Row } from '../../derivation/equation.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Member } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import type { Activation } from './kit.ts'
import { idOf, outTex, partial, slopeTex, sub, sumTex } from './symbols.ts'
import { NAME } from './words.ts'

/** Back to the output of a layer, from that of the next one. */
export function outputRows(f: Activation, last: number, i: number): readonly Row[] {
  const next = i + 1
  const left = partial(outTex(last), outTex(i))
  return [
    ...ladder(left, [
      upstream(last, next),
      throughSlope(f, next),
      {
        operator: '\\cdot',
        chain: [formula(partial(sumTex(next), outTex(i)), idOf.A(next), NAME.local, 'weight')],
        rule: [formula(sub('A', next), idOf.A(next), numbered(NAME.A, next), 'weight')],
        numbers: [value(idOf.A(next), { ref: idOf.A(next), role: 'weight', parens: true })],
      },
    ]),
    result(left, idOf.dy(i), { ref: idOf.y(i) }),
  ]
}

/** From the output of a layer through its activation to its bias. */
export function biasRows(f: Activation, last: number, i: number): readonly Row[] {
  const left = partial(outTex(last), sub('b', i))
  return [
    ...ladder(left, [
      upstream(last, i),
      throughSlope(f, i),
      {
        operator: '\\cdot',
        chain: [formula(partial(sumTex(i), sub('b', i)), `${idOf.b(i)}>`, NAME.local, 'bias')],
        rule: [fixed('1')],
        numbers: [fixed('1')],
      },
    ]),
    result(left, idOf.db(i), { ref: idOf.db(i) }),
  ]
}

/** What has come back to the output of a layer. */
function upstream(last: number, i: number): Column {
  const symbol = formula(partial(outTex(last), outTex(i)), idOf.y(i), numbered(NAME.dy, i), 'error')
  return {
    operator: '=',
    chain: [symbol],
    rule: [symbol],
    numbers: [value(idOf.dy(i), { ref: idOf.y(i), role: 'error' })],
  }
}

const throughSlope = (f: Activation, i: number): Column => ({
  operator: '\\cdot',
  chain: [formula(partial(outTex(i), sumTex(i)), idOf.slope(i), NAME.local, 'slope')],
  rule: [formula(slopeTex(f, i), idOf.slope(i), numbered(NAME.slope, i), 'slope')],
  numbers: [value(idOf.slope(i), { ref: idOf.slope(i), role: 'slope', parens: true })],
})

/** A weight moves the sum by its input, where the bias moves it by 1. */
export function weightMember(last: number, i: number): Member {
  const left = partial(outTex(last), sub('A', i))
  return {
    ref: idOf.A(i),
    name: numbered(NAME.dA, i),
    rows: [
      ...ladder(left, [
        {
          operator: '=',
          rule: [
            formula(partial(outTex(last), sub('b', i)), idOf.db(i), numbered(NAME.db, i), 'error'),
          ],
          numbers: [value(idOf.db(i), { ref: idOf.db(i), role: 'error' })],
        },
        {
          operator: '\\cdot',
          rule: [
            formula(
              outTex(i - 1),
              idOf.y(i - 1),
              i === 1 ? NAME.x : numbered(NAME.y, i - 1),
              'signal',
            ),
          ],
          numbers: [value(idOf.y(i - 1), { ref: idOf.y(i - 1), role: 'signal', parens: true })],
        },
      ]),
      result(left, idOf.dA(i), { ref: idOf.A(i) }),
    ],
    computes: [idOf.dA(i)],
    focus: [idOf.A(i), idOf.y(i - 1), idOf.db(i), ...(i === last ? [idOf.y(i)] : [idOf.z(i)])],
  }
}
