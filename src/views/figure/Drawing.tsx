import { useId, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Flow, Graph } from '../../derivation/figure.ts'
import { layout, type Layout } from '../../derivation/layout.ts'
import type { Size } from '../../derivation/layout/boxes.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { useDesk, useScene, useSession, useStrings } from '../desk.ts'
import { useKept } from '../kept.ts'
import { Arcs } from './Arcs.tsx'
import { Edges } from './Edges.tsx'
import { hubOf, labelsOnView } from './fan.ts'
import { useGraph } from './graph.ts'
import { sightOf } from './sight.ts'
import { InPlace, type Anchor } from './InPlace.tsx'
import { Labels } from './Labels.tsx'
import { Nodes } from './Nodes.tsx'
import { focusOn, handlers } from './pointing.ts'
import { useSize } from './useSize.ts'
import styles from './figure.module.css'

export type { Anchor }

export interface DrawingProps {
  /** The gradients of the current step. */
  readonly flow: readonly Flow[]
  /** Enlarges everything, for a projector. */
  readonly scale?: number
  /** A press on a parameter opens it for typing. */
  readonly opens?: boolean
  /** What stands beside the pinned element while it is not open for typing. */
  readonly overlay?: (anchor: Anchor) => ReactNode
}

/** The size of the drawing in the prerendered page. On a screen it is set in px: a pane that is laid out in passes would resize a drawing of 100 % in each. */
const UNSEEN: Size = { width: 720, height: 560 }

/** The network. Laid out from the size of its pane; its labels keep their size in CSS px. */
export function Drawing({ flow, scale = 1, opens, overlay }: DrawingProps) {
  const { session } = useDesk()
  const scene = useScene()
  const words = useStrings().figure
  const digits = useSession((s) => s.digits)
  const pane = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const help = useId()
  const size = useSize(pane)
  const { width, height } = size ?? UNSEEN
  const { derivation, focus, dimmed } = scene
  const graph = useGraph()

  const shape = useKept(graph, outline)
  const plan = useMemo(
    () => layout(shape, { width: width / scale, height: height / scale }),
    [shape, width, height, scale],
  )
  const isDense = useMemo(() => [...plan.edges.values()].some((edge) => edge.dense), [plan])
  // Without dense layers nothing in here depends on where the reader points.
  const hub = useSession((s) => (isDense ? hubOf(shape, s.pointed ?? s.pinned) : null))
  const ways = useKept(flow)
  const labels = useMemo(() => labelsOnView(shape, plan, hub, focus), [shape, plan, hub, focus])
  const sight = useMemo(() => sightOf(scene, digits), [scene, digits])

  const [stop, setStop] = useState<Ref | null>(null)
  const current = stop !== null && exists(plan, graph, stop) ? stop : (graph.nodes[0]?.ref ?? null)
  const stage = useMemo(
    () =>
      handlers({
        session,
        graph: shape,
        parameters: derivation.parameters,
        opens,
        stay: setStop,
      }),
    [session, shape, derivation.parameters, opens],
  )
  const view = { graph, plan, sight, focus, current }

  return (
    <div ref={pane} className={styles['pane']}>
      <svg
        ref={svg}
        className={styles['drawing']}
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        style={size ?? undefined}
        role="group"
        aria-label={words.name}
        aria-roledescription={words.kind}
        aria-describedby={help}
        {...stage}
      >
        <desc id={help}>{words.help}</desc>
        <Edges {...view} dimmed={dimmed} labels={labels} />
        <Arcs graph={shape} plan={plan} flow={ways} labels={labels} />
        <Nodes {...view} />
        <Labels {...view} labels={labels} />
      </svg>
      <InPlace
        plan={plan}
        scale={scale}
        pane={{ width, height }}
        overlay={overlay}
        onDone={(ref) => focusOn(svg.current, ref)}
      />
    </div>
  )
}

/** What a graph is laid out from: an edit changes its numbers, and seldom its shape. */
function outline({ nodes, edges }: Graph): unknown {
  return [
    nodes.map(({ ref, kind, column, row, sign, signal, bias }) => [
      ref,
      kind,
      column,
      row,
      sign,
      signal !== undefined,
      bias?.ref,
    ]),
    edges.map(({ ref, from, to, weight }) => [ref, from, to, weight?.sign]),
  ]
}

function exists(plan: Layout, graph: Graph, ref: Ref): boolean {
  return plan.nodes.has(ref) || plan.edges.has(ref) || graph.nodes.some((n) => n.bias?.ref === ref)
}
