import { at } from '../../derivation/at.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import type { Localized } from '../../i18n/localized.ts'
import { mapOf, sizeOf } from '../../model/window.ts'
import { figureOf } from './figure.ts'
import { ID } from './ids.ts'
import { KIT, ORDERS, outOf, type PoolBackParams } from './kit.ts'
import { firstOut, orderId, orderTex } from './order.ts'
import { passOf, sent, type Pass } from './pass.ts'
import { stepsOf } from './steps.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: PoolBackParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const pass = passOf(params)
  noteAll(notes, params, pass)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, pass, options),
    figure: figureOf(notes, params, pass),
    legend: LEGEND,
    arrays: [
      { id: 'pooled', cells: mapOf(outOf(params), ID.pooled) },
      ...(params.kind === 'max'
        ? [
            {
              id: 'argmax',
              cells: mapOf(outOf(params), (i, j) => [ID.largestRow(i, j), ID.largestColumn(i, j)]),
            },
          ]
        : []),
      { id: 'dL_dz', cells: mapOf(sizeOf(params.z), ID.gradient) },
    ],
  })
}

function noteAll({ note }: Notes, params: PoolBackParams, pass: Pass): void {
  const { f, order } = params
  const noteMap = (
    id: (i: number, j: number) => string,
    map: readonly (readonly number[])[],
    tex: (at: string) => string,
    name: Localized,
  ) =>
    map.forEach((row, i) =>
      row.forEach((value, j) =>
        note(id(i, j), value, tex(`${i + 1}${j + 1}`), numbered(name, i + 1, j + 1)),
      ),
    )
  const isActive = f !== 'identity'
  if (isActive && order === 'before') noteMap(ID.a, pass.a, (at) => `a_{${at}}`, NAME.a)
  noteMap(ID.pooled, pass.pooled, (at) => `y_{${at}}`, NAME.y)
  if (isActive) {
    if (order === 'after') noteMap(ID.out, pass.out, (at) => `f(y_{${at}})`, NAME.out)
    const inner = order === 'after' ? 'y' : 'z'
    noteMap(ID.slope, pass.slopes, (at) => `f'(${inner}_{${at}})`, NAME.slope)
  }
  if (params.kind === 'max')
    pass.sources.forEach((row, i) =>
      row.forEach((sources, j) => {
        const { row: u, column: v } = at(sources, 0)
        note(ID.largestRow(i, j), u, 'u', NAME.largestRow)
        note(ID.largestColumn(i, j), v, 'v', NAME.largestColumn)
      }),
    )
  if (isActive)
    for (const one of ORDERS)
      note(orderId(params, one), firstOut(params, one), orderTex(params, one), NAME.out)
  noteMap(
    ID.sent,
    mapOf(outOf(params), (i, j) => sent(params, pass, i, j)),
    (at) => `s_{${at}}`,
    NAME.sent,
  )
  noteMap(
    ID.gradient,
    pass.gradients,
    (at) => `\\frac{\\partial L}{\\partial z_{${at}}}`,
    NAME.gradient,
  )
  const sum = (map: readonly (readonly number[])[]) =>
    map.flat().reduce((total, one) => total + one, 0)
  note('sum_delta', sum(params.delta), '\\sum \\delta', NAME.sumIn)
  note('sum_dz', sum(pass.gradients), '\\sum \\frac{\\partial L}{\\partial z}', NAME.sumOut)
}
