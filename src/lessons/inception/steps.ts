import { at } from '../../derivation/at.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { channelRows, placeRows, ratioRows } from './checks.ts'
import { isSaving } from './counts.ts'
import { erratumOf } from './errata.ts'
import { channelsId, copyOf, countId, ratioId, wireRef } from './ids.ts'
import type { InceptionParams } from './params.ts'
import {
  BRANCHES,
  COUNTS,
  isModule,
  MODULES,
  PARTS,
  PLAIN,
  SHAPE,
  type Branch,
  type Convolution,
  type Module,
  type Sum,
} from './parts.ts'
import { additionRows, convolutionRows, sumRows } from './rows.ts'
import { GOAL, sumGoal, TITLE } from './questions.ts'
import { additions, balance, BECAUSE, kernel, WHY } from './sentences.ts'
import { summedIn, wayOf } from './ways.ts'
import { COUNT, PART } from './words.ts'

/** The naive module, the one with bottlenecks, and how they compare. */
export function stepsOf(params: InceptionParams): readonly Step[] {
  const convolution = (one: Convolution) => convolutionStep(params, one)
  const sum = (one: Sum) => sumStep(params, one)
  return [
    taskStep(),
    ...PARTS.naive.map(convolution),
    additionStep(params, 'naive', PARTS.naive),
    sum('naive'),
    ...OTHERS.map(convolution),
    additionStep(params, 'bottleneck', OTHERS),
    ...BRANCHES.map(sum),
    sum('bottleneck'),
    ratioStep(params),
    placeStep(),
    channelStep(),
  ]
}

/** The convolutions that only the module with bottlenecks has. */
const OTHERS: readonly Convolution[] = [...BRANCHES.flatMap((branch) => PARTS[branch]), 'p']

const taskStep = (): Step =>
  step({
    id: 'task',
    phase: 'setup',
    title: TITLE.task,
    goal: GOAL.task,
    focus: ['H', 'W', 'C', copyOf('C')],
    because: BECAUSE.task,
    why: WHY.task,
  })

function convolutionStep(params: InceptionParams, one: Convolution): Step {
  return step({
    id: `conv[${one}]`,
    phase: 'count',
    title: PART[one],
    goal: GOAL.convolution,
    rows: convolutionRows(params, one),
    computes: (['P', 'N', 'M'] as const).map((count) => countId(count, one)),
    focus: ['H', 'W', ...wayOf(one), countId('M', one)],
    because: kernel(params, one),
    ...erratumOf(params, one),
  })
}

function additionStep(
  params: InceptionParams,
  module: Module,
  convolutions: readonly Convolution[],
): Step {
  const members = convolutions.map((one): Member => ({
    ref: wireRef(one),
    name: PART[one],
    rows: additionRows(params, one),
    computes: [countId('A', one)],
    focus: wayOf(one),
  }))
  // a large window shows more than that of the first
  return step({
    ...withMembers(members, 1),
    id: `additions[${module}]`,
    phase: 'count',
    title: module === 'naive' ? TITLE.additions : TITLE.otherAdditions,
    goal: GOAL.additions,
    because: additions(params),
  })
}

/** One of some siblings worked in full, the others in one line each. */
function withMembers(members: readonly Member[], chosen: number) {
  const { rows, ref, focus } = at(members, chosen)
  return {
    rows,
    worked: ref,
    focus,
    members: members.filter((_, k) => k !== chosen),
    computes: members.flatMap(({ computes }) => computes),
  }
}

function sumStep(params: InceptionParams, sum: Sum): Step {
  // what a branch counts goes into the bars of its module
  const module = isModule(sum) ? sum : 'bottleneck'
  const members = COUNTS.map((count): Member => ({
    ref: countId(count, module),
    name: COUNT[count],
    rows: sumRows(count, sum),
    computes: [countId(count, sum)],
    focus: summedIn(sum),
  }))
  return step({
    ...withMembers(members, 0),
    id: `sum[${sum}]`,
    phase: 'count',
    title: TITLE[sum],
    goal: sumGoal(sum),
    because: isModule(sum) ? BECAUSE[sum] : BECAUSE.branch,
    ...erratumOf(params, sum),
  })
}

const ratioStep = (params: InceptionParams): Step =>
  step({
    id: 'ratios',
    phase: 'check',
    title: TITLE.ratios,
    goal: GOAL.ratios,
    rows: [...ratioRows('P'), ...ratioRows('M')],
    computes: [ratioId('P'), ratioId('M')],
    focus: MODULES.flatMap((module) => [countId('P', module), countId('M', module)]),
    because: balance(isSaving(params)),
  })

const placeStep = (): Step =>
  step({
    ...withMembers(BRANCHES.map(placeMember), 0),
    id: 'places',
    phase: 'check',
    title: TITLE.places,
    goal: GOAL.places,
    because: BECAUSE.places,
    why: WHY.places,
  })

function placeMember(branch: Branch): Member {
  const [first, second] = PARTS[branch]
  return {
    ref: wireRef(second),
    name: PART[branch],
    rows: placeRows(branch),
    computes: [ratioId(branch)],
    focus: [wireRef(PLAIN[branch]), wireRef(first), SHAPE[first].to, wireRef(second)],
  }
}

const channelStep = (): Step =>
  step({
    id: 'channels',
    phase: 'check',
    title: TITLE.channels,
    goal: GOAL.channels,
    rows: MODULES.flatMap(channelRows),
    computes: MODULES.map(channelsId),
    focus: [
      ...['F1', 'F3', 'F5'].flatMap((width) => [width, copyOf(width)]),
      'pool[naive]',
      'Rp',
      ...MODULES.map(channelsId),
    ],
    because: BECAUSE.channels,
  })
