import { PARAMETERS } from '../../derivation/kit/parameter-count.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { E09, E10, E11, E12 } from './errata.ts'
import { add, countedAdd, countedMult, mult, sameAdd, sameMult, WAYS } from './ids.ts'
import type { OperationParams } from './kit.ts'
import * as rows from './rows.ts'
import * as told from './sentences.ts'
import { BECAUSE, GOAL, TITLE, WHY } from './words.ts'

/** What the counter found: whether it ran the network itself, and whether it agrees with the formulas. */
export interface Verdict {
  readonly isWhole: boolean
  readonly isSame: boolean
}

/** One layer forward and all of them, the parts of the way back, layers, the whole, and what others say of it. */
export function stepsOf(params: OperationParams, verdict: Verdict): readonly Step[] {
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: PARAMETERS.task,
      goal: GOAL.task,
      focus: ['n', 'L'],
      because: told.counting(params),
      why: WHY.sample,
    }),
    ...forwardSteps(params),
    ...backwardSteps(params),
    ...sumSteps(params),
    ...checkSteps(params, verdict),
  ]
}

function forwardSteps(params: OperationParams): readonly Step[] {
  const hasBiases = params.biases === 'on'
  return [
    step({
      id: 'product',
      phase: 'forward',
      title: TITLE.Wa,
      goal: GOAL.Wa,
      rows: rows.productRows(params),
      computes: [mult('z'), add(hasBiases ? 'Wa' : 'z')],
      focus: ['n', 'n>z', mult('z')],
      because: BECAUSE.Wa,
    }),
    ...(hasBiases
      ? [
          step({
            id: 'bias',
            phase: 'forward',
            title: TITLE.bias,
            goal: GOAL.bias,
            rows: rows.biasRows(),
            computes: [add('z')],
            focus: ['n'],
            because: BECAUSE.bias,
            erratum: E09,
          }),
        ]
      : []),
    step({
      id: 'forward',
      phase: 'forward',
      title: TITLE.forward,
      goal: GOAL.forward,
      rows: rows.forwardRows(),
      computes: [mult('forward'), add('forward')],
      focus: ['L', 'L>forward', mult('z'), 'z>forward', mult('forward')],
      because: BECAUSE.forward,
    }),
  ]
}

function backwardSteps(params: OperationParams): readonly Step[] {
  return [
    step({
      id: 'output-error',
      phase: 'backward',
      title: TITLE.outputError,
      goal: GOAL.outputError,
      rows: rows.outputErrorRows(params),
      computes: [mult('output error'), add('output error'), mult('slope'), mult('product')],
      focus: [mult('slope'), mult('product')],
      because: told.slope(params),
      erratum: E12,
    }),
    step({
      id: 'hidden-error',
      phase: 'backward',
      title: TITLE.hiddenError,
      goal: GOAL.hiddenError,
      rows: rows.hiddenErrorRows(params),
      computes: [mult('hidden error'), add('hidden error'), mult('back')],
      focus: [mult('back'), mult('slope'), mult('product')],
      because: told.hidden(params),
      erratum: E10,
    }),
    step({
      id: 'gradient',
      phase: 'backward',
      title: TITLE.gradient,
      goal: GOAL.gradient,
      rows: rows.gradientRows(),
      computes: [mult('gradient')],
      focus: [mult('gradient')],
      because: told.gradient(params),
    }),
    step({
      id: 'update',
      phase: 'update',
      title: TITLE.update,
      goal: told.updateGoal(params),
      rows: rows.updateRows(params),
      computes: [mult('update'), add('update')],
      focus: [mult('update')],
      because: told.update(params),
    }),
  ]
}

function sumSteps(params: OperationParams): readonly Step[] {
  const shared = [mult('slope'), mult('product'), mult('gradient'), mult('update')]
  return [
    step({
      id: 'output',
      phase: 'count',
      title: TITLE.output,
      goal: GOAL.output,
      rows: rows.layerRows('output'),
      computes: [mult('output'), add('output')],
      focus: [...shared, mult('output')],
      because: told.outputInLetters(params),
    }),
    step({
      id: 'hidden',
      phase: 'count',
      title: TITLE.hidden,
      goal: GOAL.hidden,
      rows: rows.layerRows('hidden'),
      computes: [mult('hidden'), add('hidden')],
      focus: [mult('back'), ...shared, mult('hidden')],
      because: told.hiddenInLetters(params),
    }),
    step({
      id: 'backward',
      phase: 'count',
      title: TITLE.backward,
      goal: GOAL.backward,
      rows: rows.backwardRows(),
      computes: [mult('backward'), add('backward')],
      focus: [
        'L',
        'L>backward',
        mult('hidden'),
        'hidden>backward',
        mult('output'),
        'output>backward',
        mult('backward'),
      ],
      because: told.backwardInLetters(params),
    }),
  ]
}

function checkSteps(params: OperationParams, { isWhole, isSame }: Verdict): readonly Step[] {
  return [
    step({
      id: 'ratio',
      phase: 'check',
      title: TITLE.ratio,
      goal: GOAL.ratio,
      rows: rows.ratioRows(),
      computes: ['ratio'],
      focus: ['curve.exact', 'ratio'],
      because: told.ratio(params),
      ...(params.rate === 'gradients' && { why: WHY.twice }),
    }),
    step({
      id: 'printed',
      phase: 'check',
      title: TITLE.printed,
      goal: GOAL.printed,
      rows: rows.printedRows(),
      computes: ['printed', 'gap', 'printed ratio'],
      focus: ['curve.printed', 'printed ratio', 'curve.exact'],
      because: told.printed(params),
      erratum: E11,
    }),
    step({
      id: 'leading',
      phase: 'check',
      title: TITLE.leading,
      goal: told.leadingGoal(params),
      rows: rows.leadingRows(params),
      computes: ['leading', 'near'],
      focus: ['curve.leading', 'curve.exact'],
      because: told.leading(params),
    }),
    step({
      id: 'counted',
      phase: 'check',
      title: TITLE.counted,
      goal: GOAL.counted,
      rows: rows.countedRows(),
      computes: [
        ...WAYS.flatMap((way) => [countedMult(way), countedAdd(way), sameMult(way), sameAdd(way)]),
        'run units',
        'run layers',
      ],
      focus: [mult('forward'), mult('backward')],
      because: told.verdict(isWhole, isSame),
    }),
  ]
}
