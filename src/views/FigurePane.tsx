import type { ReactNode } from 'react'
import { levelOn, levelsOf } from '../derivation/explore.ts'
import type { Flow } from '../derivation/figure.ts'
import { show } from '../store/actions.ts'
import { useDesk, useScene, useSession, useStrings } from './desk.ts'
import { Drawing, type Anchor } from './figure/Drawing.tsx'
import { Table } from './figure/Table.tsx'
import { late } from './late.tsx'
import { LossBox } from './LossBox.tsx'
import css from './FigurePane.module.css'

/** What the pane is called, by what it shows. */
export const LABEL = { graph: 'network', operations: 'operations', board: 'panels' } as const

interface FigurePaneProps {
  readonly flow: readonly Flow[]
  readonly overlay: (anchor: Anchor) => ReactNode
}

const Samples = late(async () => (await import('./soon.ts')).Samples)
const OperationsPane = late(
  async () => (await import('./operations/OperationsPane.tsx')).OperationsPane,
)
const BoardPane = late(async () => (await import('./soon.ts')).BoardPane)
const TextField = late(async () => (await import('./soon.ts')).TextField)
const MatricesPane = late(async () => (await import('./soon.ts')).MatricesPane)

/** The sheet on the left: the same computation as operations, as units over a table of weights, as matrices, as tables. */
export function FigurePane({ flow, overlay }: FigurePaneProps) {
  const { session } = useDesk()
  const words = useStrings().app
  const { figure, source, samples } = useScene().derivation
  const wanted = useSession((s) => s.level)
  const level = levelOn(figure, wanted)
  return (
    <section className={css['pane']} aria-label={words[LABEL[figure.kind]]} data-level={level}>
      <div className={css['bar']}>
        <div role="group" aria-label={words.view} className={css['views']}>
          {levelsOf(figure).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === level}
              onClick={() => show(session, { level: one })}
            >
              {words[one]}
            </button>
          ))}
        </div>
        {samples > 1 && <Samples />}
        <LossBox />
      </div>
      {source && (
        <div className={css['source']}>
          <TextField control={source} />
        </div>
      )}
      {level === 'operations' && <OperationsPane />}
      {level === 'panels' && <BoardPane flow={flow} />}
      {level === 'matrices' && <MatricesPane />}
      {level === 'table' && (
        <div className={css['full']}>
          <Table />
        </div>
      )}
      {level === 'units' && (
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
