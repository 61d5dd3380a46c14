import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { result } from '../../derivation/write.ts'
import { idAt, pathRef } from './ids.ts'
import type { DescentParams } from './kit.ts'
import { lossRows, outputRows, slopeRows, updateRows } from './rows.ts'
import { BECAUSE, course, E34, GOAL, TITLE, WHY } from './words.ts'

/** Choose a loss, go forward, find the slopes, go downhill, and repeat. */
export function stepsOf(params: DescentParams): readonly Step[] {
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: ['L', 'y'],
      because: BECAUSE.task,
    }),
    step({
      id: 'y',
      phase: 'forward',
      title: TITLE.y,
      goal: GOAL.y,
      rows: outputRows(),
      computes: ['y'],
      focus: ['w', 'x', 'b', 'y', 'w>y', 'x>y', 'b>y'],
    }),
    step({
      id: 'L',
      phase: 'loss',
      title: TITLE.L,
      goal: GOAL.L,
      rows: lossRows(),
      computes: ['L'],
      focus: ['y', 't', 'L', 'y>L', 't>L'],
    }),
    step({
      id: 'dw',
      phase: 'backward',
      title: TITLE.dw,
      goal: GOAL.dw,
      rows: slopeRows('w'),
      computes: ['error', 'dL_dw'],
      asks: 'dL_dw',
      focus: ['L', 'y', 'w', 'x', 'w>y', 'y>L'],
      flow: [
        { from: 'L', to: 'y' },
        { from: 'y', to: 'w' },
      ],
    }),
    step({
      id: 'db',
      phase: 'backward',
      title: TITLE.db,
      goal: GOAL.db,
      rows: slopeRows('b'),
      computes: ['dL_db'],
      focus: ['L', 'y', 'b', 'b>y', 'y>L'],
      flow: [
        { from: 'L', to: 'y' },
        { from: 'y', to: 'b' },
      ],
      because: BECAUSE.db,
    }),
    step({
      id: 'w1',
      phase: 'update',
      title: TITLE.w1,
      goal: GOAL.w1,
      rows: updateRows('w'),
      computes: ['w[1]'],
      focus: ['w', pathRef(0)],
      why: WHY.update,
    }),
    step({
      id: 'b1',
      phase: 'update',
      title: TITLE.b1,
      goal: GOAL.b1,
      rows: updateRows('b'),
      computes: ['b[1]'],
      focus: ['b', pathRef(0), pathRef(1)],
      because: BECAUSE.b1,
      erratum: E34,
    }),
    repeatStep(params),
  ]
}

/** So many losses make the pattern plain; the last one follows. The first is worked in full. */
const SHOWN = 3

/** The losses of all further updates, and what they are multiplied by each time. */
function repeatStep({ x, eta, updates }: DescentParams): Step {
  const counts = Array.from({ length: updates + 1 }, (_, n) => n)
  const factor = 1 - eta * (x ** 2 + 1)
  return step({
    id: 'repeat',
    phase: 'check',
    title: TITLE.repeat,
    goal: GOAL.repeat,
    rows: [
      ...outputRows(1),
      ...lossRows(1),
      ...counts
        .filter((n) => n > 1 && (n <= SHOWN || n === updates))
        .map((n) => result(`L_{${n}}`, idAt('L', n), { ref: pathRef(n) })),
      result('1 - \\eta\\,(x^2 + 1)', 'factor'),
      result('\\eta_{\\max} = \\tfrac{2}{x^2 + 1}', 'eta_max'),
    ],
    computes: [
      'factor',
      'eta_max',
      ...counts.slice(1).flatMap((n) => [idAt('y', n), idAt('L', n)]),
      ...counts.slice(2).flatMap((n) => [idAt('w', n), idAt('b', n)]),
    ],
    asks: 'L[1]',
    focus: counts.map(pathRef),
    because: course(factor),
  })
}
