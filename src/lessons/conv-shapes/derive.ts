import { at } from '../../derivation/at.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { figureOf } from './figure.ts'
import { KERNELS, OUTPUT, PICTURE, sumId, SUMS } from './ids.ts'
import { KIT } from './kit.ts'
import { NAME, nameOfSum, TEX } from './names.ts'
import { CHANNELS, type ShapeParams } from './params.ts'
import { passed, shapeOf, yuvOf, type Shape } from './shapes.ts'
import { stepsOf } from './steps.ts'
import { LEGEND } from './words.ts'

export function derive(params: ShapeParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const shape = shapeOf(params)
  noteForward(notes, params)
  noteShape(notes, shape)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, shape),
    figure: figureOf(notes),
    legend: LEGEND,
    arrays: [
      { id: 'input', cells: PICTURE },
      { id: 'kernel', cells: KERNELS },
      { id: 'output', cells: OUTPUT },
      { id: 'per_channel', cells: SUMS },
      { id: 'yuv', cells: ['Y', 'U', 'V'] },
    ],
  })
}

function noteForward({ note }: Notes, params: ShapeParams): void {
  const { sums, output } = passed(params)
  CHANNELS.forEach((channel, c) =>
    note(sumId(channel), at(sums, c), `z_${channel}`, nameOfSum(channel)),
  )
  note('y', output, TEX.y, NAME.y)
  const { Y, U, V } = yuvOf(params)
  note('Y', Y, TEX.Y, NAME.Y)
  note('U', U, TEX.U, NAME.U)
  note('V', V, TEX.V, NAME.V)
}

function noteShape({ note }: Notes, shape: Shape): void {
  for (const id of ['ck', 'q', 'no', 'ho', 'wo', 'co', 'rh', 'rw'] as const)
    note(id, shape[id], TEX[id], NAME[id])
  note('W', shape.weights, TEX.W, NAME.W)
  note('P', shape.parameters, TEX.P, NAME.P)
  note('M', shape.multiplications, TEX.M, NAME.M)
}
