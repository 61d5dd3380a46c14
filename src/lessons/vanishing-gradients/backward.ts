import { step, type Notes } from '../../derivation/kit/tell.ts'
import type { Flow } from '../../derivation/figure.ts'
import type { Options } from '../../derivation/options.ts'
import { valueOf } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { result } from '../../derivation/write.ts'
import { among } from './among.ts'
import { biasRows, outputRows, weightMember } from './back-rows.ts'
import { E21, E22 } from './errata.ts'
import type { ChainParams } from './kit.ts'
import { BECAUSE, becauseFactor } from './reasons.ts'
import { idOf, outTex, partial, sub } from './symbols.ts'
import { goalsOf, TITLE, titleBack, WHY } from './words.ts'

/** From the output, one layer further back at a time; then to the weights. */
export function backwardSteps(
  params: ChainParams,
  notes: Notes,
  options: Options,
): readonly Step[] {
  const last = params.A.length
  const all = params.A.map((_, k) => k + 1)
  const goal = goalsOf(params)
  return [
    lastStep(params),
    ...all
      .slice(0, -1)
      .toReversed()
      .map((i) => backStep(params, notes, i)),
    among(
      { id: 'dA', phase: 'backward', title: TITLE.dA, goal: goal.dA, why: WHY.dA, erratum: E22 },
      all.map((i) => weightMember(last, i)),
      options,
    ),
  ]
}

/** The last layer has no activation: its slopes are those of a straight line. */
function lastStep(params: ChainParams): Step {
  const last = params.A.length
  const output = outTex(last)
  const before = last - 1
  const toBias = partial(output, sub('b', last))
  const toOutput = partial(output, outTex(before))
  return step({
    id: 'last',
    phase: 'backward',
    title: TITLE.last,
    goal: goalsOf(params).last,
    rows: [
      result(toBias, idOf.db(last), { ref: idOf.db(last) }),
      result(`${toOutput} = ${sub('A', last)}`, idOf.dy(before), { ref: idOf.y(before) }),
    ],
    computes: [idOf.db(last), idOf.dy(before)],
    asks: idOf.dy(before),
    focus: [
      idOf.y(last),
      idOf.b(last),
      `${idOf.b(last)}>`,
      idOf.A(last),
      idOf.y(before),
      idOf.db(last),
    ],
    flow: [{ from: idOf.y(last), to: idOf.y(before) }],
    because: BECAUSE.last(last),
  })
}

/** Back to the output of a layer, by way of the layer behind it, and through its own activation to its bias. */
function backStep(params: ChainParams, { quantities }: Notes, i: number): Step {
  const { f } = params
  const last = params.A.length
  const isFirst = i === last - 1
  const slopeOf = (layer: number) => valueOf(quantities, idOf.slope(layer))
  return step({
    id: `back[${i}]`,
    phase: 'backward',
    title: titleBack(i),
    goal: goalsOf(params).back(i),
    rows: [...(isFirst ? [] : outputRows(f, last, i)), ...biasRows(f, last, i)],
    computes: [...(isFirst ? [] : [idOf.dy(i)]), idOf.db(i)],
    asks: idOf.db(i),
    focus: [
      idOf.y(i),
      idOf.slope(i),
      idOf.z(i),
      `${idOf.b(i)}>`,
      idOf.b(i),
      idOf.db(i),
      ...(isFirst ? [] : [idOf.A(i + 1), idOf.z(i + 1), idOf.slope(i + 1), idOf.y(i + 1)]),
    ],
    flow: [
      ...(isFirst ? [] : [back(idOf.y(i + 1), idOf.y(i), slopeOf(i + 1))]),
      back(idOf.z(i), idOf.b(i), slopeOf(i)),
    ],
    because: becauseFactor(f, i, slopeOf(i), valueOf(quantities, idOf.db(i))),
    ...(isFirst && { why: WHY.product, erratum: E21 }),
  })
}

const back = (from: string, to: string, slope: number): Flow => ({
  from,
  to,
  ...(slope === 0 && { blocked: true }),
})
