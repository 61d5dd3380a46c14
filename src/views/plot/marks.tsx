import { line as lineOf } from 'd3-shape'
import type { Point } from './domain.ts'
import { useFrame } from './frame.ts'
import { DIAMOND, RADIUS, STAR } from './Glyph.tsx'
import css from './Plot.module.css'

interface LineProps {
  readonly points: readonly Point[]
  /** How it is drawn; not by colour alone. */
  readonly kind?:
    'curve' | 'tangent' | 'level' | 'step' | 'other' | 'derivative' | 'second' | 'straight'
}

/** So far outside a place is as good as any further: browsers draw no longer numbers. */
const FAR = 1e5

/** A line through points, broken where one of them is not finite. */
export function Line({ points, kind = 'curve' }: LineProps) {
  const { x, y } = useFrame()
  const path = lineOf<Point>()
    .defined((point) => point.every((value) => Number.isFinite(value)))
    .x(([value]) => near(x.at(value)))
    .y(([, value]) => near(y.at(value)))
  return <path className={css['line']} data-kind={kind} d={path(points) ?? ''} />
}

const near = (pixel: number) => Math.round(Math.max(-FAR, Math.min(FAR, pixel)) * 100) / 100

interface MarkProps {
  readonly at: Point
  readonly kind?: 'point' | 'hollow' | 'dot' | 'diamond' | 'star'
}

/** A point; left out where it is not finite or not in the picture. */
export function Mark({ at: [vx, vy], kind = 'point' }: MarkProps) {
  const { x, y, left, right, top, bottom } = useFrame()
  const [px, py] = [x.at(vx), y.at(vy)]
  const isInside = px >= left - 1 && px <= right + 1 && py >= top - 1 && py <= bottom + 1
  if (!isInside) return null
  const place = { className: css['mark'], 'data-kind': kind }
  if (kind === 'diamond' || kind === 'star')
    return (
      <path
        {...place}
        d={kind === 'diamond' ? DIAMOND : STAR}
        transform={`translate(${px} ${py})`}
      />
    )
  return <circle {...place} cx={px} cy={py} r={RADIUS[kind]} />
}

/** Closer to an edge, words go inwards. */
const EDGE = 40

/** Words above a point. */
export function Note({ at: [vx, vy], text }: { readonly at: Point; readonly text: string }) {
  const { x, y, left } = useFrame()
  const place = x.at(vx)
  return (
    <text
      className={css['note']}
      x={place}
      y={y.at(vy) - 14}
      textAnchor={place < left + EDGE ? 'start' : 'middle'}
    >
      {text}
    </text>
  )
}

interface RuleProps {
  readonly at: number
  readonly label?: string
  /** Labels of neighbours stand in different rows. */
  readonly row?: number
}

/** An upright line at a value of x, with words at its top. */
export function Rule({ at, label, row = 0 }: RuleProps) {
  const { x, left, right, top, bottom } = useFrame()
  const place = x.at(at)
  const toTheLeft = place > (left + right) / 2
  return (
    <>
      <line className={css['rule']} x1={place} x2={place} y1={top} y2={bottom} />
      {label !== undefined && (
        <text
          className={css['note']}
          x={place + (toTheLeft ? -6 : 6)}
          y={top - 6 + 17 * row}
          textAnchor={toTheLeft ? 'end' : 'start'}
        >
          {label}
        </text>
      )}
    </>
  )
}

/** An arrow between two points; a short one is all head, and one of no length is left out. */
export function Arrow({ from, to }: { readonly from: Point; readonly to: Point }) {
  const { x, y } = useFrame()
  const [x0, y0, x1, y1] = [x.at(from[0]), y.at(from[1]), near(x.at(to[0])), near(y.at(to[1]))]
  const length = Math.hypot(x1 - x0, y1 - y0)
  if (!(length > 0.5)) return null
  const head = Math.min(10, length)
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length]
  const [bx, by] = [x1 - head * ux, y1 - head * uy]
  const half = head * 0.45
  return (
    <>
      <line className={css['arrow']} x1={x0} y1={y0} x2={bx} y2={by} />
      <path
        className={css['arrow']}
        data-head=""
        d={`M${x1},${y1}L${bx - half * uy},${by + half * ux}L${bx + half * uy},${by - half * ux}Z`}
      />
    </>
  )
}
