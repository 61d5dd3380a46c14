import { useRef, type FocusEvent } from 'react'
import { levelOn } from '../../derivation/explore.ts'
import type { Flow } from '../../derivation/figure.ts'
import { pin } from '../../store/actions.ts'
import { useDesk, useScene, useSession, useStrings } from '../desk.ts'
import { Drawing } from '../figure/Drawing.tsx'
import { LABEL } from '../FigurePane.tsx'
import { ParameterField } from '../figure/ParameterField.tsx'
import { Table } from '../figure/Table.tsx'
import { late } from '../late.tsx'
import { focusStep } from '../transport/focus.ts'
import { Losses } from './Losses.tsx'
import css from './Lecture.module.css'

const OperationsPane = late(
  async () => (await import('../operations/OperationsPane.tsx')).OperationsPane,
)
const BoardPane = late(async () => (await import('../soon.ts')).BoardPane)
const MatricesPane = late(async () => (await import('../soon.ts')).MatricesPane)

/** The smallest text of the drawing is 13 px, the old number beside a new one 11 px: as 33 and 28 lines. */
const DRAWN = 2.51
/** The smallest number at an operation is 12 px at a scale of 0.8. */
const OPERATED = 3
/** The tables are set in 14 px. */
const TABLED = 2

/** The numbers of a map are set in 17 px; a large one may shrink them. */
const PANELLED = 1.9

interface LectureFigureProps {
  readonly flow: readonly Flow[]
  readonly unit: number
}

/** The drawing at the size of a projector, and above it the loss. */
export function LectureFigure({ flow, unit }: LectureFigureProps) {
  const words = useStrings().app
  const { figure } = useScene().derivation
  const wanted = useSession((s) => s.level)
  const level = levelOn(figure, wanted)
  const byHand = useRef(false)
  // After a press by hand the keys are those of the page again: arrows go on and back.
  const release = ({ target }: FocusEvent) => {
    if (byHand.current && target.closest('svg, [data-ref]')) focusStep()
  }
  return (
    <section
      className={css['figure']}
      aria-label={words[LABEL[figure.kind]]}
      onPointerDownCapture={() => (byHand.current = true)}
      onKeyDownCapture={({ target }) => {
        if (!(target instanceof HTMLInputElement)) byHand.current = false
      }}
      onFocus={release}
    >
      <Losses />
      <div className={css['drawing']}>
        {level === 'units' && <Drawing flow={flow} scale={DRAWN * unit} opens />}
        {level === 'operations' && <OperationsPane scale={OPERATED * unit} />}
        {level === 'panels' && (
          <div className={css['sheet']} style={{ zoom: PANELLED * unit }}>
            <BoardPane flow={flow} opens />
          </div>
        )}
        {level === 'matrices' && (
          <div className={css['sheet']} style={{ zoom: TABLED * unit }}>
            <MatricesPane />
          </div>
        )}
        {level === 'table' && (
          <div className={css['sheet']} style={{ zoom: TABLED * unit }}>
            <Table />
          </div>
        )}
      </div>
      {level === 'operations' && <PinnedField />}
    </section>
  )
}

/** The field of a pinned parameter, where the drawing has no place for one. */
function PinnedField() {
  const { session } = useDesk()
  const pinned = useSession((s) => s.pinned)
  const { parameters } = useScene().derivation
  if (pinned === null || !parameters.has(pinned)) return null
  const close = () => {
    pin(session, null)
    focusStep()
  }
  return (
    <div className={css['pinned']}>
      <ParameterField key={pinned} id={pinned} onDone={close} />
    </div>
  )
}
