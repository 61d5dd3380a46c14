import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Operations } from '../../derivation/explore.ts'
import type { OperationGraph, OperationNode } from '../../derivation/figure.ts'
import type { Prose as Sentence } from '../../derivation/prose.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { useDesk, useScene, useSession, useText } from '../desk.ts'
import { useKept } from '../kept.ts'
import { Prose } from '../Prose.tsx'
import { Boxes } from './Boxes.tsx'
import { tieOf, valueAt, withheldAt, type Reading } from './face.ts'
import { LocalEquation } from './LocalEquation.tsx'
import { areaOf } from './area.ts'
import { planOf } from './plan.ts'
import { enter, handlersOf, ZOOM_STEP } from './pointing.ts'
import { Wires } from './Wires.tsx'
import { FIT, GRAPH, HELP, LEGEND, ZOOM_IN, ZOOM_OUT } from './words.ts'
import { useZoom, type Zoom } from './zoom.ts'
import css from './operations.module.css'

const NOTHING: ReadonlySet<Ref> = new Set()

interface OperationsDrawingProps extends Operations {
  /** On a projector: how much larger it is, and the drawing alone. */
  readonly scale?: number | undefined
}

/** A graph of scalar operations to be panned, zoomed and walked, and below it the local equation of one of them. */
export function OperationsDrawing({ figure, quantities, note, scale }: OperationsDrawingProps) {
  const { session } = useDesk()
  const { known, focus, dimmed, derivation } = useScene()
  const { parameters } = derivation
  const text = useText()
  const digits = useSession((s) => s.digits)
  const practises = useSession((s) => s.mode === 'practice')
  const pinned = useSession((s) => s.pinned)
  const frame = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const help = useId()
  // An edit changes numbers; what was laid out stays.
  const shape = useKept(figure)
  const plan = useMemo(() => planOf(shape), [shape])
  const zoom = useZoom(frame, stage, plan, scale)
  const reading = useMemo(
    (): Reading => ({
      quantities,
      known,
      digits,
      withheld: practises ? withheldAt(shape, known) : NOTHING,
    }),
    [quantities, known, digits, practises, shape],
  )
  const [last, setLast] = useState<Used | null>(null)
  const lit = useKept(litRefs(shape, focus))
  const idle = dimmed ? shape.nodes.at(-1) : resultOf(shape, lit, reading)
  const current = currentOf(shape, last, pinned) ?? idle

  // What a step is about comes into view; a graph that is all in view stays where it is.
  useEffect(() => {
    const area = areaOf(plan, lit)
    if (area) zoom.reveal(area)
  }, [plan, lit, zoom])

  const stay = useCallback(
    (ref: Ref) => setLast({ ref, pinned: session.getState().pinned }),
    [session],
  )
  const handlers = useMemo(
    () => handlersOf({ session, figure: shape, plan, zoom, parameters, stay }),
    [session, shape, plan, zoom, parameters, stay],
  )

  return (
    <div className={css['pane']}>
      <div
        ref={frame}
        role="group"
        aria-label={text(GRAPH)}
        aria-describedby={help}
        className={css['frame']}
        data-dimmed={(dimmed && focus.size > 0) || undefined}
        {...handlers}
      >
        <p id={help} hidden>
          {text(HELP)}
        </p>
        <div ref={stage} className={css['stage']}>
          <Wires figure={shape} plan={plan} reading={reading} current={current?.ref ?? null} />
          <Boxes
            figure={shape}
            plan={plan}
            reading={reading}
            focus={focus}
            current={current?.ref ?? null}
          />
        </div>
      </div>
      {scale === undefined && <Controls zoom={zoom} note={note} />}
      {scale === undefined && current && (
        <LocalEquation
          figure={shape}
          node={current}
          reading={reading}
          onDone={() => enter(frame.current, current.ref)}
        />
      )}
    </div>
  )
}

interface ControlsProps {
  readonly zoom: Zoom
  readonly note: Sentence | undefined
}

function Controls({ zoom, note }: ControlsProps) {
  const text = useText()
  return (
    <div className={css['bar']}>
      <p className={css['legend']}>
        {text(LEGEND)}
        {note && (
          <>
            {' '}
            <Prose text={note} />
          </>
        )}
      </p>
      <div className={css['controls']}>
        <button
          type="button"
          aria-label={text(ZOOM_OUT)}
          onClick={() => zoom.zoomBy(1 / ZOOM_STEP)}
        >
          −
        </button>
        <button type="button" aria-label={text(ZOOM_IN)} onClick={() => zoom.zoomBy(ZOOM_STEP)}>
          +
        </button>
        <button type="button" onClick={zoom.fit}>
          {text(FIT)}
        </button>
      </div>
    </div>
  )
}

/** The node used last, and what was selected then. */
interface Used {
  readonly ref: Ref
  readonly pinned: Ref | null
}

/** The node that the reader is at: the last one used, unless something else was selected since. */
function currentOf(
  { nodes }: OperationGraph,
  last: Used | null,
  pinned: Ref | null,
): OperationNode | undefined {
  const used = nodes.find(({ ref }) => ref === last?.ref)
  if (used && (pinned === null || pinned === last?.pinned || tieOf(used) === pinned)) return used
  return (
    nodes.find(({ ref }) => ref === pinned) ??
    nodes.findLast((node) => tieOf(node) === pinned) ??
    used
  )
}

/** What a step lights. */
function litRefs({ nodes }: OperationGraph, focus: ReadonlySet<Ref>): readonly Ref[] {
  return nodes.filter((node) => focus.has(tieOf(node))).map(({ ref }) => ref)
}

/** What a step has come to: the last operation that it lights and knows; the loss where it lights none. */
function resultOf({ nodes }: OperationGraph, lit: readonly Ref[], reading: Reading) {
  const own = nodes.findLast(
    (node) =>
      node.rule !== undefined && lit.includes(node.ref) && valueAt(reading, node) !== undefined,
  )
  return own ?? nodes.at(-1)
}
