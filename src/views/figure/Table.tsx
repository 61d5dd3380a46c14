import { useState } from 'react'
import type { TableBlock } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { useDesk, useScene, useSession, useStrings } from '../desk.ts'
import { point } from '../../store/actions.ts'
import { Prose } from '../Prose.tsx'
import { Block } from './Block.tsx'
import { compactBlocks } from './compact.ts'
import { refAt } from './pointing.ts'
import styles from './Table.module.css'

export interface TableProps {
  /** Only the weights, in few lines, to stand below the drawing. */
  readonly compact?: boolean
}

/** The numbers of the network as tables: the same elements, to be pointed at, pinned and edited. */
export function Table({ compact = false }: TableProps) {
  const { session } = useDesk()
  const { derivation, focus } = useScene()
  const words = useStrings().figure
  // A cell opens where it was pressed; a key opens the pinned parameter in the full table or in the drawing.
  const [typing, setTyping] = useState<Ref | null>(null)
  const asked = useSession((s) => (s.editing && !compact ? s.pinned : null))
  const blocks: readonly TableBlock[] = compact
    ? compactBlocks(derivation.tables, focus)
    : derivation.tables
  return (
    <div
      className={compact ? styles['compact'] : styles['full']}
      role="region"
      aria-label={compact ? words.weights : words.table}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
      tabIndex={0}
      onPointerOver={({ target }) => point(session, refAt(target))}
      onPointerLeave={() => point(session, null)}
      onFocus={({ target }) => point(session, refAt(target))}
      onBlur={() => point(session, null)}
    >
      {blocks.map((block, k) => (
        <Block
          key={`${k} ${block.columns[0]?.ref ?? ''}`}
          block={block}
          caption={compact ? words.weights : <Prose text={block.caption} />}
          compact={compact}
          open={typing ?? asked}
          onOpen={setTyping}
        />
      ))}
    </div>
  )
}
