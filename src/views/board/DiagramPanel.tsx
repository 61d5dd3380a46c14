import { useRef } from 'react'
import type { Diagram, DiagramEdge, DiagramNode } from '../../derivation/board.ts'
import { classes } from '../figure/lit.ts'
import { useSize } from '../figure/useSize.ts'
import { Tex } from '../typeset.tsx'
import { Element } from './Element.tsx'
import { planOf, type Way } from './diagram-plan.ts'
import { Slot } from './Slot.tsx'
import { partKey } from './stops.ts'
import { useStates } from './view.ts'
import { style } from '../vars.ts'
import css from './diagram.module.css'

/** Before it has been measured. */
const WIDTH = 560
/** The sizes of the numbers at edges and in nodes, in px. */
const [LABEL, NUMBER] = [14.5, 16]
/** In em: what a number may take of a width. */
const roomIn = (width: number, size: number) => Math.max(2, Math.min(4.4, (width - 8) / size))

/** A few numbers and what leads from one to the next. */
export function DiagramPanel({ diagram }: { readonly diagram: Diagram }) {
  const box = useRef<HTMLDivElement>(null)
  const plan = planOf(diagram, useSize(box)?.width ?? WIDTH)
  return (
    <div className={css['scroll']} data-across="">
      <div
        ref={box}
        className={css['diagram']}
        style={style({ height: plan.height, minWidth: plan.least, '--node': `${plan.node}px` })}
      >
        <svg className={css['edges']} width={plan.width} height={plan.height} aria-hidden="true">
          {diagram.edges.map((edge) => (
            <Wire key={edge.ref} edge={edge} way={plan.ways.get(edge.ref)} />
          ))}
        </svg>
        {diagram.edges.map((edge) => (
          <EdgeLabel
            key={edge.ref}
            panel={diagram.id}
            edge={edge}
            way={plan.ways.get(edge.ref)}
            room={roomIn(plan.gap, LABEL)}
          />
        ))}
        {diagram.nodes.map((node) => (
          <Node
            key={node.ref}
            panel={diagram.id}
            node={node}
            at={plan.nodes.get(node.ref)}
            room={roomIn(plan.node, NUMBER)}
          />
        ))}
      </div>
    </div>
  )
}

function Wire({ edge, way }: { readonly edge: DiagramEdge; readonly way: Way | undefined }) {
  const { states } = useStates(edge.ref)
  if (!way) return null
  return (
    <g data-edge={edge.ref} {...states} className={css['wire']}>
      <path className={css['halo']} d={way.path} />
      <path className={css['line']} d={way.path} />
      <path className={css['head']} d={way.head} />
    </g>
  )
}

interface EdgeLabelProps {
  readonly panel: string
  readonly edge: DiagramEdge
  readonly way: Way | undefined
  readonly room: number
}

function EdgeLabel({ panel, edge, way, room }: EdgeLabelProps) {
  const { ref, name, tex, quantity } = edge
  if (!way) return null
  return (
    <Element
      place={partKey(panel, ref)}
      of={ref}
      name={name}
      quantities={quantity === undefined ? [] : [quantity]}
      className={classes(css['label'], tex === undefined && quantity === undefined && css['bare'])}
      style={{ left: way.label.x, top: way.label.y }}
    >
      {tex !== undefined && (
        <span className={css['sign']}>
          <Tex tex={tex} />
        </span>
      )}
      {quantity !== undefined && <Slot quantity={quantity} room={room} />}
    </Element>
  )
}

interface NodeProps {
  readonly panel: string
  readonly node: DiagramNode
  readonly at: { readonly x: number; readonly y: number } | undefined
  readonly room: number
}

function Node({ panel, node: { ref, kind, tex, quantity, name }, at, room }: NodeProps) {
  if (!at) return null
  return (
    <Element
      place={partKey(panel, ref)}
      of={ref}
      name={name}
      quantities={quantity === undefined ? [] : [quantity]}
      className={classes(css['node'], css[kind])}
      style={{ left: at.x, top: at.y }}
    >
      <span className={css['sign']}>
        <Tex tex={tex} />
      </span>
      {quantity !== undefined && <Slot quantity={quantity} room={room} />}
    </Element>
  )
}
