import { at } from '../../../engine/at.ts'
import type { Brace, Row } from '../../../derivation/equation.ts'
import type { Flow } from '../../../derivation/figure.ts'
import type { Options } from '../../../derivation/options.ts'
import { spread } from '../../../derivation/spread.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import {
  cell,
  fixed,
  formula,
  ladder,
  result,
  value,
  type Column,
} from '../../../derivation/write.ts'
import { edgeRef, gradientId, shareId, slopeId } from '../ids.ts'
import { partialTex } from '../quantities.ts'
import { IDEA } from '../ideas.ts'
import { backwardReason } from '../reasons.ts'
import { passedOn, type Operated, type Spoken, type Told } from '../told.ts'
import { gradientName, joined, slopeName, termName } from '../words.ts'
import { inProduct, slopeTex } from '../write.ts'
import { SEED, type Arrivals } from './arrivals.ts'
import { addsUp, backGoal, backTitle, TOGETHER_BACK } from './backward-words.ts'
import { chosenOf } from './chosen.ts'
import { focusOf, listOf } from './forward.ts'
import type { Level } from './levels.ts'

/** The way back through one operation, or through all of a depth. */
export function backwardStep(
  told: Told,
  { id, operations }: Level,
  arrivals: Arrivals,
  options: Options,
): Step {
  const members = operations.map((one): Member => memberOf(told, one, arrivals))
  const first = at(operations, 0)
  const isOne = operations.length === 1
  const why = isOne ? joined(IDEA[first.term.operation], addsUp(sharedOf(told, first))) : undefined
  return spread(chosenOf(operations, options)?.id, () => members, {
    id: `backward.${id}`,
    phase: 'backward',
    title: backTitle(
      isOne
        ? { en: `$${first.tex}$`, zh: `$${first.tex}$`, ko: `$${first.tex}$` }
        : listOf(operations),
    ),
    goal: isOne ? backGoal(told.output, first, askedOf(told, first)) : TOGETHER_BACK,
    computes: members.flatMap((member) => member.computes),
    flow: operations.flatMap((one) => flowOf(told, one)),
    ...(why && { why }),
  })
}

/** The operands that a reader asks about: constants have no gradient that matters. */
function askedOf(told: Told, one: Operated): readonly Spoken[] {
  return [...new Set(one.term.operands.map(told.spoken))].filter(
    ({ term }) => term.kind !== 'constant',
  )
}

const sharedOf = (told: Told, one: Operated) => askedOf(told, one).filter(({ uses }) => uses > 1)

function memberOf(told: Told, one: Operated, arrivals: Arrivals): Member {
  const because = backwardReason(told, one)
  const pairs = one.term.operands
    .map((place, k) => ({ operand: told.spoken(place), k }))
    .filter(({ operand }) => operand.term.kind !== 'constant')
  const complete = askedOf(told, one).filter(({ id }) => {
    const last = arrivals.shares.get(id)?.at(-1)?.id
    return pairs.some(({ operand, k }) => operand.id === id && shareId(one.id, k) === last)
  })
  return {
    ref: one.id,
    name: termName(one),
    rows: [
      ...pairs.flatMap(({ operand, k }) => shareRows(told, one, operand, k, arrivals)),
      ...complete
        .filter(({ uses }) => uses > 1)
        .flatMap((operand) => sumRows(told, operand, arrivals)),
    ],
    computes: [
      ...complete.map(({ id }) => gradientId(id)),
      ...pairs.flatMap(({ k }) => [slopeId(one.id, k), shareId(one.id, k)]),
    ],
    focus: focusOf(told, one),
    goal: backGoal(told.output, one, askedOf(told, one)),
    ...(because && { because }),
  }
}

/** What arrives, times the local derivative. */
function shareRows(
  told: Told,
  one: Operated,
  operand: Spoken,
  k: number,
  arrivals: Arrivals,
): readonly Row[] {
  const { output } = told
  const arriving = partialTex(output.tex, one.tex)
  const isShared = operand.uses > 1
  const left = partialTex(output.tex, operand.tex)
  // what arrives at the output is ∂f/∂f: a chain through it would say nothing
  const isChained = one !== output
  const [arrives, slope] = [
    formula(arriving, one.id, gradientName(one), 'error'),
    formula(partialTex(one.tex, operand.tex), edgeRef(one.id, k), slopeName(one, operand), 'slope'),
  ]
  const columns: readonly Column[] = [
    {
      operator: isShared ? ADDS : '=',
      ...(isChained && { chain: [arrives] }),
      rule: [arrives],
      numbers: [value(gradientId(one.id), { ref: one.id, role: 'error' })],
    },
    {
      operator: '\\cdot',
      ...(isChained && { chain: [slope] }),
      rule: [
        formula(
          inProduct(one, slopeTex(told, one, k)),
          edgeRef(one.id, k),
          slopeName(one, operand),
          'slope',
        ),
      ],
      numbers: [
        value(slopeId(one.id, k), { ref: edgeRef(one.id, k), role: 'slope', parens: true }),
      ],
    },
  ]
  const known: Brace = {
    from: 1,
    to: 1,
    segments: [arrives],
    step: arrivals.steps.get(one.id) ?? SEED,
  }
  return [
    ...ladder(left, columns, [known]),
    isShared
      ? {
          kind: 'result',
          cells: [
            cell('', fixed(left)),
            cell(ADDS, value(shareId(one.id, k), { ref: operand.id })),
          ],
        }
      : result(left, gradientId(operand.id), { ref: operand.id }),
  ]
}

/** A share of a gradient that has others. */
const ADDS = '\\mathrel{+}='

/** All shares of an operand that is used several times: the chain rule along each way, then their sum. */
function sumRows(told: Told, operand: Spoken, arrivals: Arrivals): readonly Row[] {
  const left = partialTex(told.output.tex, operand.tex)
  const columns = (arrivals.shares.get(operand.id) ?? []).map(({ id, by }, k): Column => ({
    operator: k === 0 ? '=' : '+',
    rule: [
      formula(partialTex(told.output.tex, by.tex), by.id, gradientName(by), 'error'),
      fixed('\\,'),
      fixed(partialTex(by.tex, operand.tex)),
    ],
    numbers: [value(id, { ref: operand.id, parens: k > 0 })],
  }))
  return [...ladder(left, columns), result(left, gradientId(operand.id), { ref: operand.id })]
}

/** Arcs from an operation to its operands; a slope of zero blocks them. */
function flowOf(told: Told, one: Operated): readonly Flow[] {
  return passedOn(told, one).flatMap(({ slope }, k): readonly Flow[] => {
    const operand = told.spoken(at(one.term.operands, k))
    return operand.term.kind === 'constant'
      ? []
      : [{ from: one.id, to: operand.id, ...(slope === 0 && { blocked: true }) }]
  })
}
