import { useId, useMemo, useRef, useState } from 'react'
import type { Board as Panels, Panel } from '../../derivation/board.ts'
import type { Flow } from '../../derivation/figure.ts'
import { useDesk, useScene, useSession, useText } from '../desk.ts'
import { useSize } from '../figure/useSize.ts'
import { useKept } from '../kept.ts'
import { Prose } from '../Prose.tsx'
import { Arrows } from './Arrows.tsx'
import { BarsPanel } from './BarsPanel.tsx'
import { DiagramPanel } from './DiagramPanel.tsx'
import { GridPanel, widthOfGrids } from './GridPanel.tsx'
import { InPlace } from './InPlace.tsx'
import { PlotPanel } from './PlotPanel.tsx'
import { enter, handlersOf } from './pointing.ts'
import { Readout } from './Readout.tsx'
import { StripsPanel } from './StripsPanel.tsx'
import { useReveal } from './reveal.ts'
import { stopsOf } from './stops.ts'
import { BoardContext, tiesIn, type BoardView } from './view.ts'
import { DRAWING, HELP } from './words.ts'
import { style } from '../vars.ts'
import css from './board.module.css'

/** The largest numbers of a map, by how many rows of panels share the height, in px. */
const SIZES: readonly (number | undefined)[] = [24, 24, 20]

export interface BoardProps {
  readonly board: Panels
  readonly flow: readonly Flow[]
  /** On a projector: the board alone, and a press on a parameter opens it for typing. */
  readonly opens?: boolean
}

/** Panels whose numbers are tied: pointing at one lights what it is made from and what it goes into. */
export function Board({ board, flow, opens = false }: BoardProps) {
  const { session } = useDesk()
  const { derivation, before, known, focus, dimmed } = useScene()
  const text = useText()
  const digits = useSession((s) => s.digits)
  const stage = useRef<HTMLDivElement>(null)
  const [help, description] = [useId(), useId()]
  const ways = useKept(flow)
  const { parameters, quantities } = derivation
  useReveal(stage, focus)
  const size = useSize(stage)
  // Points of a curve change with the numbers; who is where does not.
  const layout = useKept(stopsOf(board))
  const ties = useKept(board.ties)
  const [used, setUsed] = useState<string | null>(null)
  const all = layout.flat(3)
  const current = all.find(({ key }) => key === used)?.key ?? all[0]?.key ?? null

  const tied = useMemo(() => tiesIn({ kind: 'board', rows: [], ties }), [ties])
  const view = useMemo(
    (): BoardView => ({
      reading: { quantities, before, known, digits },
      focus,
      parameters,
      tied,
      current,
      size,
      description,
    }),
    [quantities, before, known, digits, focus, parameters, tied, current, size, description],
  )
  const handlers = useMemo(
    () => handlersOf({ session, stops: layout, parameters, opens, stay: setUsed }),
    [session, layout, parameters, opens],
  )

  // All numbers of a board are of one size, as large as its widest row allows.
  const widest = Math.max(1, ...board.rows.map((panels) => widthOfGrids(panels, view)))
  const most = Math.max(1, ...board.rows.map((panels) => panels.length))

  return (
    <BoardContext value={view}>
      <div className={css['pane']}>
        <div
          ref={stage}
          role="group"
          aria-label={text(DRAWING)}
          aria-describedby={help}
          className={css['stage']}
          data-room={opens || undefined}
          data-dimmed={(dimmed && focus.size > 0) || undefined}
          {...handlers}
        >
          <p id={help} hidden>
            {text(HELP)}
          </p>
          <div className={css['rows']}>
            {board.rows.map((panels, k) => (
              <div
                // a row has no identity but its place
                key={`${k}`}
                className={css['panels']}
                style={style({
                  '--widest': widest,
                  '--gaps': most - 1,
                  '--most': `${SIZES[board.rows.length] ?? 18}px`,
                })}
              >
                {panels.map((panel) => (
                  <Framed key={panel.id} panel={panel} among={board.rows.length} />
                ))}
              </div>
            ))}
          </div>
          <Arrows board={board} flow={ways} stage={stage} />
          <InPlace board={board} stage={stage} onDone={(ref) => enter(stage.current, { ref })} />
        </div>
        <Readout board={board} id={description} opens={opens} />
      </div>
    </BoardContext>
  )
}

interface FramedProps {
  readonly panel: Panel
  /** How many rows of panels there are. */
  readonly among: number
}

function Framed({ panel, among }: FramedProps) {
  return (
    <section className={css['panel']} data-kind={panel.kind}>
      <p className={css['caption']}>
        <Prose text={panel.caption} />
      </p>
      <Content panel={panel} among={among} />
    </section>
  )
}

function Content({ panel, among }: FramedProps) {
  switch (panel.kind) {
    case 'grid':
      return <GridPanel grid={panel} />
    case 'plot':
      return <PlotPanel plot={panel} among={among} />
    case 'bars':
      return <BarsPanel bars={panel} />
    case 'diagram':
      return <DiagramPanel diagram={panel} />
    case 'strips':
      return <StripsPanel strips={panel} />
  }
}
