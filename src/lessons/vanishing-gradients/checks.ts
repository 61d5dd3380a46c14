import { differenceRows } from '../../derivation/kit/difference.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { step, type Notes } from '../../derivation/kit/tell.ts'
import type { Options } from '../../derivation/options.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { among } from './among.ts'
import type { ChainParams } from './kit.ts'
import { becauseBound, becauseMeasured } from './check-reasons.ts'
import { idOf, outTex, partial, sub } from './symbols.ts'
import { goalsOf, NAME, TITLE, WHY } from './words.ts'

/** What no gradient of a bias can exceed, whatever the biases and the input are. */
export function boundStep(params: ChainParams, options: Options): Step {
  return among(
    {
      id: 'bound',
      phase: 'check',
      title: TITLE.bound,
      goal: goalsOf(params).bound,
      why: WHY.bound[params.f],
    },
    params.A.slice(1).map((_, k) => boundMember(params, k + 1)),
    options,
  )
}

function boundMember(params: ChainParams, i: number): Member {
  const { f, A } = params
  const last = A.length
  const behind = A.slice(i).map((_, k) => i + 1 + k)
  return {
    ref: idOf.bound(i),
    name: numbered(NAME.bound, i),
    rows: [
      ...ladder(sub('B', i), [
        ...behind.map((k, n): Column => ({
          operator: n === 0 ? '=' : '\\cdot',
          rule: [formula(`|${sub('A', k)}|`, idOf.A(k), numbered(NAME.size, k), 'weight')],
          numbers: [value(idOf.size(k), { ref: idOf.A(k), role: 'weight' })],
        })),
        ...(f === 'sigmoid' ? [quarters(behind.length)] : []),
      ]),
      result(sub('B', i), idOf.bound(i), { ref: idOf.bound(i) }),
    ],
    computes: [
      ...behind.map(idOf.size),
      idOf.bound(i),
      ...(i === last - 1 ? [idOf.bound(last)] : []),
    ],
    focus: [idOf.bound(i), idOf.db(i), ...behind.map(idOf.A)],
    because: becauseBound(params, i),
  }
}

function quarters(count: number): Column {
  const power = [fixed(count === 1 ? '\\tfrac14' : `\\left(\\tfrac14\\right)^{${count}}`)]
  return { operator: '\\cdot', rule: power, numbers: power }
}

/** The first bias moved a little to both sides: does the output follow as the gradient says? */
export function differenceStep(params: ChainParams, notes: Notes): Step {
  const y = outTex(params.A.length)
  return step({
    id: 'difference',
    phase: 'check',
    title: TITLE.difference,
    goal: goalsOf(params).difference,
    rows: differenceRows(y, 'b_1', { left: `\\frac{\\Delta ${y}}{2h}`, slope: idOf.db(1) }),
    computes: ['h', 'up', 'down', 'measured'],
    asks: 'measured',
    focus: [idOf.b(1), `${idOf.b(1)}>`, idOf.y(params.A.length), idOf.db(1)],
    because: becauseMeasured(partial(y, 'b_1'), notes),
  })
}
