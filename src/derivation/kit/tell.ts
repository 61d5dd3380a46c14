import { everywhere, type Localized } from '../../i18n/localized.ts'
import { markedIn, panelsOf, type Board, type Grid } from '../board.ts'
import { byUnit } from '../by-unit.ts'
import type { TableBlock } from '../figure.ts'
import type { Derivation } from '../lesson.ts'
import type { Options } from '../options.ts'
import { overflowOf } from '../overflow.ts'
import type { Quantities, Quantity, QuantityId } from '../quantity.ts'
import { resultsOf, sayResults } from '../results.ts'
import type { Step } from '../step.ts'
import { slotsOf, type Kit } from './spec.ts'

/** Small words in which lessons with a board of panels are told. */

/** The quantities of a lesson while they are noted. */
export interface Notes {
  /** Notes a number and gives its id. */
  note(id: QuantityId, value: number, tex: string, name: Localized): QuantityId
  readonly quantities: Quantities
}

/** Notes that begin with the numbers of the parameters, each under its own ref. */
export function notesOf<P extends object>(kit: Kit<P>, params: P): Notes {
  const quantities = new Map<QuantityId, Quantity>()
  const note: Notes['note'] = (id, value, tex, name) => {
    quantities.set(id, { id, value, tex, name })
    return id
  }
  for (const { ref, value, tex, name } of slotsOf(kit, params)) note(ref, value, tex, name)
  return { note, quantities }
}

type Spare = 'members' | 'flow' | 'rows' | 'focus' | 'computes' | 'say'

/** A step of which all is left out that it has none of; it says the results of its rows. */
export function step(told: Omit<Step, Spare> & Partial<Pick<Step, Spare>>): Step {
  const { rows = [], computes = [] } = told
  return {
    members: [],
    flow: [],
    focus: [],
    ...told,
    rows,
    computes,
    say: told.say ?? sayResults(resultsOf(rows)),
    ...(told.asks === undefined && computes[0] !== undefined && { asks: computes[0] }),
  }
}

type Told = Pick<Derivation, 'legend'> &
  Partial<Pick<Derivation, 'loss' | 'caution' | 'arrays' | 'tables'>> & {
    readonly notes: Notes
    readonly steps: readonly Step[]
    readonly figure: Board
  }

/** A whole derivation from its parts; the tables follow from the panels. */
export function derivationOf<P extends object>(
  kit: Kit<P>,
  params: P,
  { detail }: Options,
  { notes, steps, figure, tables, ...rest }: Told,
): Derivation {
  const { quantities } = notes
  const parameters = new Set(slotsOf(kit, params).map(({ ref }) => ref))
  const told = detail === 'unit' ? byUnit(steps) : steps
  const overflow = overflowOf(quantities, told)
  return {
    ...rest,
    quantities,
    steps: told,
    figure,
    tables: tables ?? tablesOf(figure, quantities, parameters),
    parameters,
    samples: 1,
    ...(overflow && { overflow }),
  }
}

/** A map as a panel: its cells are quantities that bear their own refs. `null` is a zero of the padding. */
export function gridOf(
  { quantities }: Pick<Notes, 'quantities'>,
  head: Omit<Grid, 'kind' | 'rows'>,
  ids: readonly (readonly (QuantityId | null)[])[],
): Grid {
  const cell = (id: QuantityId) => ({
    ref: id,
    quantity: id,
    name: quantities.get(id)?.name ?? everywhere(id),
  })
  return {
    kind: 'grid',
    ...head,
    rows: ids.map((row) => row.map((id) => (id === null ? null : cell(id)))),
  }
}

/** Each grid as a table, and all other numbers of the panels in one more. */
function tablesOf(
  figure: Board,
  quantities: Quantities,
  parameters: ReadonlySet<string>,
): readonly TableBlock[] {
  return panelsOf(figure).flatMap((panel): readonly TableBlock[] => {
    switch (panel.kind) {
      case 'grid':
        return [gridTable(panel, parameters)]
      case 'bars':
        return [listTable(panel.caption, panel.groups.flat(), quantities, parameters)]
      case 'diagram':
        return [listTable(panel.caption, [...panel.nodes, ...panel.edges], quantities, parameters)]
      case 'strips': {
        const marks = panel.strips.flatMap(markedIn)
        return [listTable(panel.caption, marks, quantities, parameters)]
      }
      case 'plot': {
        const points = [...panel.points, ...(panel.path ?? [])]
        const shown = points.flatMap(({ ref, x, y, name }) => [
          { ref, quantity: x, name },
          { ref, quantity: y, name },
        ])
        return [listTable(panel.caption, shown, quantities, parameters)]
      }
    }
  })
}

function gridTable(
  { caption, rows, first = 1 }: Grid,
  parameters: ReadonlySet<string>,
): TableBlock {
  const inner = rows
    .map((row) => row.filter((cell) => cell !== null))
    .filter((row) => row.length > 0)
  const cells = inner.flat()
  return {
    kind: 'units',
    caption,
    columns: (inner[0] ?? []).map((cell, j) => ({
      ref: cell.ref,
      tex: `${j + first}`,
      name: cell.name,
    })),
    rows: inner.map((row, i) => ({
      label: rowName(i + first),
      cells: row.map(({ quantity }) => quantity),
      refs: row.map(({ ref }) => ref),
      ...(cells.every(({ quantity }) => parameters.has(quantity)) && { editable: true }),
    })),
  }
}

const rowName = (n: number): Localized => ({ en: `row ${n}`, zh: `第 ${n} 行`, ko: `${n}행` })

interface Listed {
  readonly ref: string
  readonly quantity?: QuantityId
  readonly name: Localized
}

function listTable(
  caption: Localized,
  listed: readonly Listed[],
  quantities: Quantities,
  parameters: ReadonlySet<string>,
): TableBlock {
  const found = new Map<QuantityId, Listed>()
  for (const one of listed) if (one.quantity !== undefined) found.set(one.quantity, one)
  const ids = [...found.keys()]
  return {
    kind: 'units',
    caption,
    columns: [...found].map(([id, { ref, name }]) => ({
      ref,
      tex: quantities.get(id)?.tex ?? '',
      name,
    })),
    rows: [
      {
        label: { en: 'value', zh: '值', ko: '값' },
        cells: ids,
        ...(ids.length > 0 && ids.every((id) => parameters.has(id)) && { editable: true }),
      },
    ],
  }
}
