import { step } from '../../derivation/kit/tell.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Step } from '../../derivation/step.ts'
import { result } from '../../derivation/write.ts'
import { derivedId, tanhId } from './ids.ts'
import type { XavierParams } from './kit.ts'
import { compromiseRows, gainRows, normalRows, oneOver, uniformRows } from './rows.ts'
import { BECAUSE, deeper, E15, E16, GOAL, TITLE, WHY } from './words.ts'

/** What each direction asks for, the compromise, two ways to draw such weights, and what becomes of it. */
export function stepsOf(params: XavierParams): readonly Step[] {
  const layers = Array.from({ length: params.depth }, (_, k) => k + 1)
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: ['m', 'n', 'gain'],
      because: BECAUSE.task,
    }),
    step({
      id: 'forward',
      phase: 'derive',
      title: TITLE.forward,
      goal: GOAL.forward,
      rows: oneOver('forward', 'm'),
      computes: ['forward'],
      focus: ['m', 'm>forward', 'forward'],
      because: BECAUSE.forward,
      why: WHY.forward,
      erratum: E15,
    }),
    step({
      id: 'backward',
      phase: 'derive',
      title: TITLE.backward,
      goal: GOAL.backward,
      rows: oneOver('backward', 'n'),
      computes: ['backward'],
      focus: ['n', 'n>backward', 'backward'],
      because: BECAUSE.backward,
    }),
    step({
      id: 'compromise',
      phase: 'derive',
      title: TITLE.compromise,
      goal: GOAL.compromise,
      rows: compromiseRows(),
      computes: ['xavier'],
      focus: ['m', 'n', 'gain', 'forward>xavier', 'backward>xavier', 'gain>xavier', 'xavier'],
      because: params.gain === 1 ? BECAUSE.mean : BECAUSE.gain,
    }),
    step({
      id: 'uniform',
      phase: 'derive',
      title: TITLE.uniform,
      goal: GOAL.uniform,
      rows: uniformRows(),
      computes: ['r'],
      focus: ['xavier', 'xavier>r', 'r'],
      because: BECAUSE.uniform,
    }),
    step({
      id: 'normal',
      phase: 'derive',
      title: TITLE.normal,
      goal: GOAL.normal,
      rows: normalRows(),
      computes: ['sigma'],
      focus: ['xavier', 'xavier>sigma', 'sigma'],
      because: BECAUSE.normal,
    }),
    step({
      id: 'gains',
      phase: 'check',
      title: TITLE.gains,
      goal: GOAL.gains,
      rows: gainRows(),
      computes: ['ahead', 'back'],
      focus: ['m', 'n', 'xavier'],
      because: direction(params),
    }),
    step({
      id: 'stack',
      phase: 'check',
      title: TITLE.stack,
      goal: GOAL.stack,
      rows: layers.map((l) => result(`q_{${l}}`, tanhId(l), { ref: tanhId(l) })),
      computes: layers.flatMap((l) => [tanhId(l), derivedId(l)]),
      focus: layers.flatMap((l) => [tanhId(l), derivedId(l)]),
      because: deeper(params.depth),
      erratum: E16,
    }),
  ]
}

function direction({ m, n, gain }: XavierParams): Localized {
  if (m !== n) return BECAUSE.apart
  return gain === 1 ? BECAUSE.square : BECAUSE.squared
}
