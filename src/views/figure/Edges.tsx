import type { GraphEdge } from '../../derivation/figure.ts'
import type { EdgePlace, LabelPlace } from '../../derivation/layout.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { Edge, type EdgeProps } from './Edge.tsx'
import { seen, toneOf, type Sight } from './sight.ts'
import { sayEdge } from './spoken.ts'
import styles from './figure.module.css'
import { useVoice, type View } from './view.ts'

export interface EdgesProps extends View {
  readonly dimmed: boolean
  readonly labels: ReadonlyMap<Ref, LabelPlace | null>
}

const THIN = 2
const RANGE = 6
const LINK = 1.6
const HAIR = 1
/** Of the strip that takes the pointer; where edges crowd, a strip this wide would cover its neighbours. */
const REACH = { wide: 28, dense: 12 }

export function Edges({ graph, plan, sight, focus, current, dimmed, labels }: EdgesProps) {
  const voice = useVoice(sight)
  const isTarget = new Set(graph.nodes.flatMap(({ kind, ref }) => (kind === 'target' ? [ref] : [])))
  const weights = graph.edges.map((edge) => weightOf(sight, edge))
  const heaviest = Math.max(...weights.map(Math.abs), Number.MIN_VALUE)
  return (
    <g>
      {plan.ties.map((line, k) => (
        <line key={k} {...line} className={styles['toTarget']} strokeWidth={LINK} />
      ))}
      {graph.edges.map((edge, k) => {
        const place = plan.edges.get(edge.ref)
        if (!place) return null
        const on = focus.has(edge.ref)
        const weight = weights[k] ?? 0
        const faded = place.dense && !labels.has(edge.ref) && !on
        return (
          <Edge
            key={edge.ref}
            id={edge.ref}
            line={place}
            {...strokeOf(edge, place, weight / heaviest, faded, isTarget.has(edge.from))}
            on={on}
            rest={on ? null : dimmed || faded ? 'dim' : focus.size > 0 ? 'quiet' : null}
            tabbable={edge.ref === current}
            name={sayEdge(voice, edge)}
          />
        )
      })}
    </g>
  )
}

/** The weight in force: the new one once it is known. */
function weightOf(sight: Sight, { weight }: GraphEdge): number {
  const value = seen(sight, weight?.updated) ?? seen(sight, weight?.value) ?? 0
  return Number.isFinite(value) ? value : 0
}

function strokeOf(
  edge: GraphEdge,
  place: EdgePlace,
  share: number,
  faded: boolean,
  fromTarget: boolean,
): Pick<EdgeProps, 'kind' | 'width' | 'reach'> {
  const reach = place.dense ? REACH.dense : REACH.wide
  if (!edge.weight) return { kind: fromTarget ? 'target' : 'link', width: LINK, reach }
  const kind = toneOf(share)
  if (kind === 'zero' || faded) return { kind, width: HAIR, reach }
  const full = THIN + RANGE * Math.abs(share)
  return { kind, width: Math.round((place.dense ? full / 2 : full) * 100) / 100, reach }
}
