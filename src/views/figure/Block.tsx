import { memo } from 'react'
import type { TableBlock } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { pin } from '../../store/actions.ts'
import { useDesk, useScene, useText } from '../desk.ts'
import { Tex } from '../typeset.tsx'
import { Cell } from './Cell.tsx'
import { classes, useLit } from './lit.ts'
import styles from './Table.module.css'

export interface BlockProps {
  readonly block: TableBlock
  readonly caption: string
  readonly compact: boolean
  /** The parameter that is open for typing here. */
  readonly open: Ref | null
  readonly onOpen: (ref: Ref | null) => void
}

/** One table: a column per unit or weight. */
export function Block({ block, caption, compact, open, onOpen }: BlockProps) {
  const { focus } = useScene()
  const text = useText()
  return (
    <table className={styles['table']}>
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
        {block.rows.map((row, k) => (
          <tr key={k}>
            <th scope="row">{text(row.label)}</th>
            {block.columns.map(({ ref, name }, column) => {
              const quantity = row.cells[column] ?? null
              return (
                <Cell
                  key={ref}
                  id={ref}
                  quantity={quantity}
                  name={text(name)}
                  signed={row.signed ?? false}
                  editable={row.editable ?? false}
                  // One field at a time, in the row that holds the parameter itself.
                  open={open !== null && open === quantity && (row.editable ?? false)}
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
