import type { ReactNode } from 'react'
import { anchorOf, type Layout } from '../../derivation/layout.ts'
import type { Box, Size } from '../../derivation/layout/boxes.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { useScene, useSession } from '../desk.ts'
import { useGraph } from './graph.ts'
import { ParameterField } from './ParameterField.tsx'
import styles from './figure.module.css'

/** Where something about the pinned element can stand: its place and the size of the pane, in CSS px. */
export interface Anchor extends Box {
  readonly ref: Ref
  readonly pane: Size
}

export interface InPlaceProps {
  readonly plan: Layout
  readonly scale: number
  readonly pane: Size
  readonly overlay: ((anchor: Anchor) => ReactNode) | undefined
  /** The reader has finished with a field. */
  readonly onDone: (ref: Ref) => void
}

/** Half the room that a field needs, so that it stays inside the pane. */
const HALF = { width: 96, height: 30 }

/** What stands over the drawing at the pinned element: a field to type in, or what the page adds. */
export function InPlace({ plan, scale, pane, overlay, onDone }: InPlaceProps) {
  const pinned = useSession((s) => s.pinned)
  const editing = useSession((s) => s.editing)
  const { parameters } = useScene().derivation
  const figure = useGraph()
  if (pinned === null) return null
  const owner = figure.nodes.find((node) => node.bias?.ref === pinned)
  const box = owner ? (plan.nodes.get(owner.ref)?.bias ?? null) : anchorOf(plan, pinned)
  if (!box) return null
  const anchor: Anchor = {
    ref: pinned,
    x: box.x * scale,
    y: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
    pane,
  }
  if (!editing || !parameters.has(pinned)) return overlay?.(anchor) ?? null
  return (
    <div
      className={styles['inPlace']}
      style={{
        left: within(anchor.x + anchor.width / 2, HALF.width * scale, pane.width),
        top: within(anchor.y + anchor.height / 2, HALF.height * scale, pane.height),
      }}
    >
      <ParameterField id={pinned} onDone={() => onDone(pinned)} />
    </div>
  )
}

function within(middle: number, half: number, size: number): number {
  return Math.max(Math.min(half, size / 2), Math.min(size - half, middle))
}
