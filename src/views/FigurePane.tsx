import type { ReactNode } from 'react'
import type { Flow } from '../derivation/figure.ts'
import { show } from '../store/actions.ts'
import { useDesk, useScene, useSession, useStrings } from './desk.ts'
import { Drawing, type Anchor } from './figure/Drawing.tsx'
import { Table } from './figure/Table.tsx'
import { LossBox } from './LossBox.tsx'
import css from './FigurePane.module.css'

interface FigurePaneProps {
  readonly flow: readonly Flow[]
  readonly overlay: (anchor: Anchor) => ReactNode
}

/** The sheet on the left: the drawing over a table of its weights, or everything as tables. */
export function FigurePane({ flow, overlay }: FigurePaneProps) {
  const { session } = useDesk()
  const words = useStrings().app
  const table = useSession((s) => s.table)
  return (
    <section className={css['pane']} aria-label={words.network}>
      <div className={css['bar']}>
        <div role="group" aria-label={words.view} className={css['views']}>
          <button
            type="button"
            aria-pressed={!table}
            onClick={() => show(session, { table: false })}
          >
            {words.drawing}
          </button>
          <button type="button" aria-pressed={table} onClick={() => show(session, { table: true })}>
            {words.table}
          </button>
        </div>
        <Samples />
        <LossBox />
      </div>
      {table ? (
        <div className={css['full']}>
          <Table />
        </div>
      ) : (
        <>
          <div className={css['drawing']}>
            <Drawing flow={flow} overlay={overlay} />
          </div>
          <div className={css['compact']}>
            <Table compact />
          </div>
        </>
      )}
    </section>
  )
}

/** Which sample of a batch drawing and equations follow. */
function Samples() {
  const { session } = useDesk()
  const { samples } = useScene().derivation
  const words = useStrings().app
  const current = useSession((s) => s.sample)
  if (samples < 2) return null
  return (
    <div role="group" aria-label={words.sample(current + 1)} className={css['samples']}>
      {Array.from({ length: samples }, (_, s) => (
        <button
          key={s}
          type="button"
          aria-label={words.sample(s + 1)}
          aria-pressed={s === current}
          onClick={() => show(session, { sample: s })}
        >
          {s + 1}
        </button>
      ))}
    </div>
  )
}
