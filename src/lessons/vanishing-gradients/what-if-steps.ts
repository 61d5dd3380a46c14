import type { Row } from '../../derivation/equation.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { cell, fixed, ladder, result, value } from '../../derivation/write.ts'
import { E23, E24 } from './errata.ts'
import type { ChainParams } from './kit.ts'
import { becauseSaturated, becauseSmall } from './check-reasons.ts'
import { idOf, outTex, partial, SIGN, slopeTex, sub } from './symbols.ts'
import { withSaturatedUnit, withSmallWeight } from './what-if.ts'
import { BECAUSE_KEPT, goalsOf, TITLE, titleOfSaturated, WHY } from './words.ts'

/** The same chain with one number replaced, and the one that loses nothing. */
export function whatIfSteps(params: ChainParams): readonly Step[] {
  return [smallStep(params), saturatedStep(params), keptStep(params)]
}

function smallStep(params: ChainParams): Step {
  const { layer } = withSmallWeight(params)
  const before = layersOf(params).filter((i) => i < layer)
  return step({
    id: 'small',
    phase: 'check',
    title: TITLE.small,
    goal: goalsOf(params).small(layer),
    rows: changedRows(params, 'small'),
    computes: ['small.A', ...layersOf(params).map((i) => `small.db[${i}]`)],
    asks: 'small.db[1]',
    focus: [idOf.A(layer), ...before.map(idOf.db)],
    because: becauseSmall(params, layer),
    why: WHY.small,
    erratum: E23,
  })
}

function saturatedStep(params: ChainParams): Step {
  const { layer } = withSaturatedUnit(params)
  const before = layersOf(params).filter((i) => i <= layer)
  return step({
    id: 'saturated',
    phase: 'check',
    title: titleOfSaturated(params.f),
    goal: goalsOf(params).saturated(layer),
    rows: [
      changed(slopeTex(params.f, layer), idOf.slope(layer), 'saturated.slope'),
      ...changedRows(params, 'saturated'),
    ],
    computes: [
      'saturated.b',
      'saturated.slope',
      ...layersOf(params).map((i) => `saturated.db[${i}]`),
    ],
    asks: 'saturated.db[1]',
    focus: [idOf.b(layer), idOf.z(layer), idOf.slope(layer), ...before.map(idOf.db)],
    because: becauseSaturated(params, layer),
    why: WHY.saturated[params.f],
    erratum: E24,
  })
}

const layersOf = ({ A }: ChainParams) => A.map((_, k) => k + 1)

/** Every gradient of a bias, as it is and as it becomes. */
const changedRows = (params: ChainParams, by: 'small' | 'saturated'): readonly Row[] =>
  layersOf(params).map((i) =>
    changed(partial(outTex(params.A.length), sub('b', i)), idOf.db(i), `${by}.db[${i}]`),
  )

const changed = (tex: string, from: QuantityId, to: QuantityId): Row => ({
  kind: 'result',
  cells: [cell('', fixed(tex)), cell('=', value(from, { ref: from })), cell('\\to', value(to))],
})

/** Numbers with which a layer hands on exactly what comes back to it. */
function keptStep(params: ChainParams): Step {
  const { f } = params
  const g = SIGN[f]
  const factor = `${g}'(\\tilde y)\\,A`
  return step({
    id: 'kept',
    phase: 'check',
    title: TITLE.kept,
    goal: goalsOf(params).kept,
    rows: [
      ...ladder('\\tilde y', [
        {
          operator: '=',
          rule: [fixed('A\\,x')],
          numbers: [value('kept.A'), fixed('\\cdot'), value('kept.x')],
        },
        { operator: '+', rule: [fixed('b')], numbers: [value('kept.b', { parens: true })] },
      ]),
      result('\\tilde y', 'kept.z'),
      result(`${g}(\\tilde y)`, 'kept.y'),
      ...ladder(factor, [
        {
          operator: '=',
          rule: [fixed(`${g}'(\\tilde y)`)],
          numbers: [value('kept.slope')],
        },
        { operator: '\\cdot', rule: [fixed('A')], numbers: [value('kept.A')] },
      ]),
      result(factor, 'kept.factor'),
      result(partial(outTex(params.A.length), 'b_1'), 'kept.db'),
    ],
    computes: [
      'kept.A',
      'kept.b',
      'kept.x',
      'kept.z',
      'kept.y',
      'kept.slope',
      'kept.factor',
      'kept.db',
    ],
    asks: 'kept.factor',
    focus: params.A.slice(1).flatMap((_, k) => [idOf.A(k + 2), idOf.slope(k + 1)]),
    because: BECAUSE_KEPT[f],
    why: WHY.kept,
  })
}
