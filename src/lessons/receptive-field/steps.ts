import { at } from '../../derivation/at.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { endId, idOf, sizeId, type Chain } from './chain.ts'
import { E26, E26B, E27 } from './errata.ts'
import { isSource } from './presets.ts'
import { againRows, growthRows, offsetRows } from './growth.ts'
import { borderRows, endRows, sizeRows, widthRows } from './rows.ts'
import { BECAUSE, GOAL, TITLE, WHY } from './words.ts'
import { layerName } from './names.ts'
import { agreed, back, border, formulaFor, grown, sizeOfFirst, vgg } from './sentences.ts'

/** From a cell of the last map back to the input, the same by a shortcut, and what the border leaves of it. */
export function stepsOf(chain: Chain): readonly Step[] {
  const layers = chain.layers.map((_, index) => index + 1)
  return [
    taskStep(chain),
    sizeStep(chain),
    ...layers.toReversed().map((l) => backStep(chain, l)),
    widthStep(chain),
    ...layers.map((l) => growthStep(chain, l)),
    formulaStep(chain),
    agreeStep(chain),
    borderStep(chain),
  ]
}

function taskStep({ params }: Chain): Step {
  return step({
    id: 'task',
    phase: 'setup',
    title: TITLE.task,
    goal: GOAL.task,
    focus: ['i'],
    because: isSource(params) ? vgg() : BECAUSE.task,
    why: WHY.axis,
    ...(isSource(params) && { erratum: E26B }),
  })
}

function sizeStep(chain: Chain): Step {
  const ids = chain.sizes.map((_, l) => sizeId(l))
  return step({
    id: 'sizes',
    phase: 'setup',
    title: TITLE.sizes,
    goal: GOAL.sizes,
    rows: sizeRows(chain),
    computes: ids.slice(1),
    focus: ids,
    because: sizeOfFirst(chain),
  })
}

function backStep(chain: Chain, l: number): Step {
  const isTop = l === chain.layers.length
  const ends = (map: number) => [...new Set([endId('a', map, chain), endId('b', map, chain)])]
  return step({
    id: `back[${l}]`,
    phase: 'derive',
    title: TITLE.back(l),
    goal: back(chain, l),
    rows: [...endRows('a', l, chain), ...endRows('b', l, chain)],
    computes: ends(l - 1),
    focus: [...ends(l), ...ends(l - 1), idOf('k', l), idOf('s', l), idOf('p', l)],
    ...(isTop && { why: WHY.window }),
  })
}

function widthStep(chain: Chain): Step {
  return step({
    id: 'width',
    phase: 'derive',
    title: TITLE.width,
    goal: GOAL.width,
    rows: widthRows(chain),
    computes: ['width'],
    focus: [endId('a', 0, chain), endId('b', 0, chain)],
    because: BECAUSE.width,
  })
}

/** The layer of the source after which it gives a map the name of the next one. */
const NAMED_EARLY = 5

function growthStep({ params, layers }: Chain, l: number): Step {
  const before = l > 1 ? [idOf('r', l - 1), idOf('j', l - 1)] : []
  return step({
    id: `growth[${l}]`,
    phase: 'count',
    title: TITLE.growth(l),
    goal: GOAL.growth(l),
    rows: growthRows(l),
    computes: [...(l === 1 ? [idOf('r', 0), idOf('j', 0)] : []), idOf('r', l), idOf('j', l)],
    asks: idOf('r', l),
    focus: [...before, idOf('r', l), idOf('j', l), idOf('k', l), idOf('s', l)],
    ...grown(at(layers, l - 1), l),
    ...(l === 1 && { why: WHY.growth }),
    ...(isSource(params) && l === NAMED_EARLY && { erratum: E27 }),
  })
}

function formulaStep(chain: Chain): Step {
  const members = chain.layers.map((_, index) => formulaMember(chain, index + 1))
  const worked = at(members, members.length - 1)
  return step({
    id: 'formula',
    phase: 'count',
    title: TITLE.formula,
    goal: GOAL.formula,
    rows: worked.rows,
    worked: worked.ref,
    members: members.slice(0, -1),
    membersFirst: true,
    computes: [idOf('c', 0), idOf('d', 0), ...members.flatMap(({ computes }) => computes)],
    asks: idOf('c', members.length),
    focus: worked.focus,
    ...(worked.because && { because: worked.because }),
    why: WHY.formula,
    ...(isSource(chain.params) && { erratum: E26 }),
  })
}

function formulaMember(chain: Chain, l: number): Member {
  const ref = idOf('r', l)
  return {
    ref,
    name: layerName(l),
    rows: [...offsetRows('c', l), ...offsetRows('d', l)],
    computes: [idOf('c', l), idOf('d', l)],
    focus: [idOf('k', l), idOf('s', l), idOf('p', l), ...(l > 1 ? [idOf('j', l - 1)] : [])],
    because: formulaFor(chain, l),
  }
}

function agreeStep(chain: Chain): Step {
  return step({
    id: 'agree',
    phase: 'check',
    title: TITLE.agree,
    goal: GOAL.agree,
    rows: [...againRows('c', chain, 'from'), ...againRows('d', chain, 'to')],
    computes: ['from', 'to'],
    focus: ['i', endId('a', 0, chain), endId('b', 0, chain)],
    because: agreed(chain),
  })
}

function borderStep(chain: Chain): Step {
  return step({
    id: 'border',
    phase: 'check',
    title: TITLE.border,
    goal: GOAL.border,
    rows: borderRows(chain),
    computes: ['first', 'last', 'reached', 'count'],
    focus: [endId('a', 0, chain), endId('b', 0, chain), 'n'],
    because: border(chain),
    why: WHY.border,
  })
}
