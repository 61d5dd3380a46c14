import { memo } from 'react'
import type { OperationGraph } from '../../derivation/figure.ts'
import { fit } from '../../derivation/layout/text.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { toneOf, type Tone } from '../figure/sight.ts'
import { classes } from '../figure/lit.ts'
import { TONE } from './Box.tsx'
import { slopeOn, type Reading } from './face.ts'
import type { Plan, Wire as Way } from './plan.ts'
import css from './operations.module.css'

export interface WiresProps {
  readonly figure: OperationGraph
  readonly plan: Plan
  readonly reading: Reading
  /** The node whose local equation is on view. */
  readonly current: Ref | null
}

/** Up to so many operations there is room for every slope; else those of one node are written. */
const FEW = 48
const ROOM = 2.7

/** The operands on their way, each with its local derivative: sign as colour and dashes, dots where nothing passes. */
export function Wires({ figure: { nodes, edges }, plan, reading, current }: WiresProps) {
  const byRef = new Map(nodes.map((node) => [node.ref, node]))
  const wires = edges.flatMap((edge) => {
    const way = plan.wires.get(edge.ref)
    const to = byRef.get(edge.to)
    if (!way || !to) return []
    const slope = slopeOn(reading, edge, to)
    const isNear = edge.from === current || edge.to === current
    const isWritten = slope !== undefined && (isNear || nodes.length <= FEW)
    return [
      {
        ref: edge.ref,
        way,
        tone: slope === undefined ? null : toneOf(slope),
        near: isNear,
        text: isWritten ? fit(slope, reading.digits, ROOM, { least: 2 }) : '',
      },
    ]
  })
  return (
    <>
      <svg
        width={plan.width}
        height={plan.height}
        className={classes(css['wires'], nodes.length > FEW && css['many'])}
        aria-hidden="true"
      >
        {wires.map(({ ref, way, tone, near }) => (
          <Line key={ref} path={way.path} tone={tone} near={near} />
        ))}
      </svg>
      {wires.map(({ ref, way, text, near, tone }) =>
        text === '' ? null : <Slope key={ref} way={way} text={text} near={near} tone={tone} />,
      )}
    </>
  )
}

interface LineProps {
  readonly path: string
  readonly tone: Tone | null
  readonly near: boolean
}

const Line = memo(function Line({ path, tone, near }: LineProps) {
  return <path d={path} className={classes(tone && TONE[tone], near && css['near'])} />
})

interface SlopeProps {
  readonly way: Way
  readonly text: string
  readonly tone: Tone | null
  readonly near: boolean
}

const Slope = memo(function Slope({ way, text, tone, near }: SlopeProps) {
  return (
    <span
      aria-hidden="true"
      className={classes('number', css['slope'], tone && TONE[tone], near && css['near'])}
      style={{ left: way.label.x, top: way.label.y }}
    >
      {text}
    </span>
  )
})
