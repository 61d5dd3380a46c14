import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Operations } from '../../derivation/explore.ts'
import type { OperationGraph, OperationNode } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { beginEdit, pin, point } from '../../store/actions.ts'
import { useDesk, useScene, useSession, useText } from '../desk.ts'
import { refAt } from '../figure/pointing.ts'
import { isWalk } from '../figure/walk.ts'
import { useKept } from '../kept.ts'
import { Boxes } from './Boxes.tsx'
import { tieOf, type Reading } from './face.ts'
import { LocalEquation } from './LocalEquation.tsx'
import { BOX, planOf, type Plan } from './plan.ts'
import { walk } from './walk.ts'
import { Wires } from './Wires.tsx'
import { FIT, GRAPH, HELP, LEGEND, ZOOM_IN, ZOOM_OUT } from './words.ts'
import { useZoom, type Area, type Zoom } from './zoom.ts'
import css from './operations.module.css'

const STEP = 1.3

/** A graph of scalar operations to be panned, zoomed and walked, and below it the local equation of one of them. */
export function OperationsDrawing({ figure, quantities }: Operations) {
  const { session } = useDesk()
  const { known, focus, dimmed, derivation } = useScene()
  const text = useText()
  const digits = useSession((s) => s.digits)
  const pinned = useSession((s) => s.pinned)
  const frame = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const help = useId()
  // An edit changes numbers; what was laid out stays.
  const shape = useKept(figure)
  const plan = useMemo(() => planOf(shape), [shape])
  const zoom = useZoom(frame, stage, plan)
  const reading = useMemo(
    (): Reading => ({ quantities, known, digits }),
    [quantities, known, digits],
  )
  const [last, setLast] = useState<Used | null>(null)
  const current = useMemo(() => currentOf(shape, last, pinned), [shape, last, pinned])

  // What a step is about comes into view; a graph that is all in view stays where it is.
  useEffect(() => {
    const area = areaOf(plan, shape, focus)
    if (area) zoom.reveal(area)
  }, [plan, shape, focus, zoom])

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const node = shape.nodes.find((one) => one.ref === nodeAt(event.target))
    if (!node || event.ctrlKey || event.metaKey || event.altKey) return
    if (!press(event.key, node)) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Whether the key was one for the drawing. */
  function press(key: string, node: OperationNode): boolean {
    if (isWalk(key)) {
      const next = walk(shape, plan, node.ref, key)
      if (next !== null) enter(frame.current, next)
      return true
    }
    if (key === '+' || key === '=') zoom.zoomBy(STEP)
    else if (key === '-') zoom.zoomBy(1 / STEP)
    else if (key === '0') zoom.fit()
    else if (key.toLowerCase() === 'e' && derivation.parameters.has(node.ref))
      beginEdit(session, node.ref)
    else if (key === 'Escape' && session.getState().pinned !== null) pin(session, null)
    else return false
    return true
  }

  /** The local equation follows the last node used. */
  function use(ref: Ref): void {
    setLast({ ref, pinned: session.getState().pinned })
  }

  function select(target: EventTarget): void {
    const ref = nodeAt(target)
    const node = shape.nodes.find((one) => one.ref === ref)
    if (node) use(node.ref)
    // a click beside everything lets go
    if (node) pin(session, tieOf(node))
    else if (session.getState().pinned !== null) pin(session, null)
  }

  return (
    <div className={css['pane']}>
      <div
        ref={frame}
        role="group"
        aria-label={text(GRAPH)}
        aria-describedby={help}
        className={css['frame']}
        data-dimmed={(dimmed && focus.size > 0) || undefined}
        onKeyDown={onKeyDown}
        onClick={({ target }) => select(target)}
        onPointerOver={({ target }) => point(session, refAt(target))}
        onPointerLeave={() => point(session, null)}
        onFocus={({ target }) => {
          const ref = nodeAt(target)
          if (ref === null) return
          use(ref)
          point(session, refAt(target))
          const area = target.matches(':focus-visible') && areaAround(plan, [ref])
          if (area) zoom.reveal(area)
        }}
        onBlur={() => point(session, null)}
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
      <Controls zoom={zoom} />
      {current && (
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

function Controls({ zoom }: { readonly zoom: Zoom }) {
  const text = useText()
  return (
    <div className={css['bar']}>
      <p className={css['legend']}>{text(LEGEND)}</p>
      <div className={css['controls']}>
        <button type="button" aria-label={text(ZOOM_OUT)} onClick={() => zoom.zoomBy(1 / STEP)}>
          −
        </button>
        <button type="button" aria-label={text(ZOOM_IN)} onClick={() => zoom.zoomBy(STEP)}>
          +
        </button>
        <button type="button" onClick={zoom.fit}>
          {text(FIT)}
        </button>
      </div>
    </div>
  )
}

function nodeAt(target: EventTarget): Ref | null {
  return (
    (target instanceof Element && target.closest('[data-node]')?.getAttribute('data-node')) || null
  )
}

/** Gives the focus to a node. The stage moves by its transform, never by scrolling. */
function enter(frame: HTMLElement | null, ref: Ref): void {
  for (const box of frame?.querySelectorAll<HTMLElement>('[data-node]') ?? [])
    if (box.dataset['node'] === ref) box.focus({ preventScroll: true })
}

/** The node used last, and what was selected then. */
interface Used {
  readonly ref: Ref
  readonly pinned: Ref | null
}

/** The node whose equation is on view: the last one used, unless something else was selected since. */
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
    used ??
    nodes.at(-1)
  )
}

/** What a step lights, as one area. */
function areaOf(plan: Plan, { nodes }: OperationGraph, focus: ReadonlySet<Ref>): Area | undefined {
  return areaAround(
    plan,
    nodes.filter((node) => focus.has(tieOf(node))).map(({ ref }) => ref),
  )
}

function areaAround({ nodes }: Plan, refs: readonly Ref[]): Area | undefined {
  const places = refs.flatMap((ref) => nodes.get(ref) ?? [])
  if (places.length === 0) return undefined
  const x = Math.min(...places.map((place) => place.x)) - BOX.width / 2
  const y = Math.min(...places.map((place) => place.y)) - BOX.height / 2
  return {
    x,
    y,
    width: Math.max(...places.map((place) => place.x)) + BOX.width / 2 - x,
    height: Math.max(...places.map((place) => place.y)) + BOX.height / 2 - y,
  }
}
