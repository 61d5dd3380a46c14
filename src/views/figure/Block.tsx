import { memo, type CSSProperties, type ReactNode } from 'react'
import type { TableBlock, TableRow } from '../../derivation/figure.ts'
import { widthOf } from '../../derivation/layout/text.ts'
import { format, formatSigned } from '../../derivation/number.ts'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import { pin } from '../../store/actions.ts'
import { useDesk, useScene, useSession, useText } from '../desk.ts'
import { Tex } from '../typeset.tsx'
import { Cell, type CellFace } from './Cell.tsx'
import { classes, useLit } from './lit.ts'
import { past, seen, sightOf, type Sight } from './sight.ts'
import styles from './Table.module.css'

export interface BlockProps {
  readonly block: TableBlock
  readonly caption: ReactNode
  readonly compact: boolean
  /** The parameter that is open for typing here. */
  readonly open: Ref | null
  readonly onOpen: (ref: Ref | null) => void
}

/** One table: a column per unit or weight. */
export function Block({ block, caption, compact, open, onOpen }: BlockProps) {
  const scene = useScene()
  const { focus, derivation } = scene
  const digits = useSession((s) => s.digits)
  const text = useText()
  const sight = sightOf(scene, digits)
  const isExploring = useSession((s) => s.mode === 'explore')
  const told = block.rows.map((row) => ({
    row,
    faces: row.cells.map((quantity) => faceOf(sight, row, quantity)),
  }))
  // While exploring, a row that is empty is not about to be filled.
  const rows = isExploring ? told.filter(({ faces }) => faces.some(isFilled)) : told
  const widest = Math.max(
    ...rows.flatMap(({ faces }) => faces).map(({ number }) => widthOf(number)),
  )
  return (
    <table className={styles['table']} style={compact ? even(block.columns.length, widest) : {}}>
      <caption className={compact ? styles['unseen'] : styles['caption']}>{caption}</caption>
      <thead>
        <tr>
          <td />
          {block.columns.map(({ ref, tex, name }) => (
            <Head key={ref} id={ref} tex={tex} name={text(name)} on={focus.has(ref)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, faces }, k) => (
          <tr key={k}>
            <th scope="row">{text(row.label)}</th>
            {block.columns.map(({ ref, name }, column) => {
              const quantity = row.cells[column] ?? null
              const face = faces[column]
              if (quantity === null || !face) return <td key={ref} />
              const editable = row.editable === true && derivation.parameters.has(quantity)
              return (
                <Cell
                  key={ref}
                  {...face}
                  id={ref}
                  quantity={quantity}
                  name={text(name)}
                  editable={editable}
                  // One field at a time, in the row that holds the parameter itself.
                  open={editable && open === quantity}
                  on={focus.has(ref)}
                  onOpen={onOpen}
                />
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isFilled = ({ number }: CellFace) => number !== ''

const NOTHING: CellFace = { number: '', ghost: '' }

function faceOf(sight: Sight, { signed, editable }: TableRow, id: QuantityId | null): CellFace {
  const value = id === null ? undefined : seen(sight, id)
  if (id === null || value === undefined) return NOTHING
  const write = signed ? formatSigned : format
  // Of what was computed, the drawing shows how it has changed.
  const old = editable ? past(sight, id) : undefined
  return {
    number: write(value, sight.digits),
    ghost: old === undefined ? '' : write(old, sight.digits),
  }
}

/** Columns of equal width, as wide as the longest number: an edit lays out the cells it changes, and not the table. */
function even(columns: number, em: number): CSSProperties & Record<`--${string}`, string> {
  return { '--columns': String(columns), '--column': `${em}em` }
}

interface HeadProps {
  readonly id: Ref
  readonly tex: string
  readonly name: string
  readonly on: boolean
}

const Head = memo(function Head({ id, tex, name, on }: HeadProps) {
  const { session } = useDesk()
  const { lit, pinned } = useLit(id)
  return (
    <th scope="col" data-ref={id} className={classes(on && styles['on'], lit && styles['lit'])}>
      <button
        type="button"
        className={styles['head']}
        aria-label={name}
        aria-pressed={pinned}
        onClick={() => pin(session, id)}
      >
        <Tex tex={tex} />
      </button>
    </th>
  )
})
