import type { Grid, GridCell, Panel } from '../../derivation/board.ts'
import { widthOf } from '../../derivation/layout/text.ts'
import { valueOf } from '../../derivation/quantity.ts'
import { useDesk, useText } from '../desk.ts'
import { plain } from '../editor/plain.ts'
import { classes } from '../figure/lit.ts'
import { toneOf } from '../figure/sight.ts'
import { cellKey } from './stops.ts'
import { Slot } from './Slot.tsx'
import { sayElement } from './spoken.ts'
import { seen, useBoard, useStates, written, type BoardView, type Reading } from './view.ts'
import { PADDING } from './words.ts'
import { style } from '../vars.ts'
import element from './element.module.css'
import css from './grid.module.css'

/** In em: a cell is as wide as the first of these that its grid needs, so that most edits move nothing. */
const ROOMS = [1.8, 2.4, 3.1, 3.7, 4.4]
const MOST = 4.4
/** The same for a bit. */
const BIT = 0.5
/** In em, around the number of a cell. */
const PADDED = 0.8

/** A stage on a phone. */
const NARROW = 500

/** So many columns leave less room for each number. */
function roomFor(columns: number, { size }: BoardView): number {
  const [wide, narrow] = columns <= 4 ? [MOST, MOST] : columns <= 6 ? [3.4, 3.1] : [3.1, 2.4]
  return size !== null && size.width < NARROW ? narrow : wide
}

/** In full where the last digits matter. */
const roomIn = ({ rows, digits }: Grid, view: BoardView) =>
  digits === undefined ? roomFor(rows[0]?.length ?? 1, view) : Infinity

const readingOf = ({ digits = 0 }: Grid, { reading }: BoardView): Reading =>
  digits > reading.digits ? { ...reading, digits } : reading

/** The room of the longest number, whether it is known yet or not. */
function roomOf(grid: Grid, view: BoardView): number {
  const { rows, bits } = grid
  if (bits) return BIT
  const { quantities, digits } = readingOf(grid, view)
  const most = roomIn(grid, view)
  const widths = rows
    .flat()
    .map((cell) => (cell ? widthOf(written(valueOf(quantities, cell.quantity), digits, most)) : 0))
  const longest = Math.max(0, ...widths)
  return ROOMS.find((room) => room >= longest) ?? longest
}

/** In em: a caption needs some room, too. */
const LEAST = 5.4

/** How wide the grids of a row of panels are together, in em of their numbers. */
export function widthOfGrids(panels: readonly Panel[], view: BoardView): number {
  return panels
    .filter((panel) => panel.kind === 'grid')
    .map((grid) => Math.max(LEAST, (grid.rows[0]?.length ?? 0) * (roomOf(grid, view) + PADDED)))
    .reduce((a, b) => a + b, 0)
}

/** A matrix of numbers, whose cells shrink before they leave the pane. */
export function GridPanel({ grid }: { readonly grid: Grid }) {
  const view = useBoard()
  const reading = readingOf(grid, view)
  const text = useText()
  const columns = grid.rows[0]?.length ?? 0
  const room = roomOf(grid, view)
  const sizes = grid.rows
    .flat()
    .map((cell) => Math.abs((cell && seen(reading, cell.quantity)) ?? 0))
    .filter(Number.isFinite)
  const most = grid.shade ? Math.max(0, ...sizes) : 0
  return (
    <div
      className={css['holder']}
      data-bits={grid.bits}
      style={style({ '--columns': columns, '--room': room })}
    >
      <div role="grid" aria-label={plain(text(grid.caption))} className={css['grid']}>
        {grid.rows.map((cells, row) => (
          <div
            // a row has no identity but its place
            key={`${row}`}
            role="row"
            className={css['row']}
          >
            {cells.map((cell, column) => {
              const key = cellKey(grid.id, row, column)
              return cell ? (
                <Cell
                  key={key}
                  place={key}
                  cell={cell}
                  reading={reading}
                  room={roomIn(grid, view)}
                  most={most}
                />
              ) : (
                <div
                  key={key}
                  role="gridcell"
                  className={css['padding']}
                  aria-label={text(PADDING)}
                >
                  0
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}

interface CellProps {
  readonly place: string
  readonly cell: GridCell
  readonly reading: Reading
  readonly room: number
  /** The largest size in a heat map; 0 elsewhere. */
  readonly most: number
}

function Cell({ place, cell: { ref, quantity, name }, reading, room, most }: CellProps) {
  const { locale, strings } = useDesk()
  const { current, description } = useBoard()
  const { states, pinned } = useStates(ref)
  const value = seen(reading, quantity)
  const part = most > 0 && value !== undefined ? Math.min(1, Math.abs(value) / most) : 0
  return (
    <div
      role="gridcell"
      data-ref={ref}
      data-key={place}
      {...states}
      data-tone={part > 0 && value !== undefined ? toneOf(value) : undefined}
      tabIndex={place === current ? 0 : -1}
      aria-selected={pinned}
      aria-label={sayElement({ words: strings.figure, locale, reading }, name, [quantity])}
      aria-describedby={description}
      className={classes(element['element'], css['cell'])}
      style={style({ '--part': part })}
    >
      <Slot quantity={quantity} room={room} digits={reading.digits} />
    </div>
  )
}
