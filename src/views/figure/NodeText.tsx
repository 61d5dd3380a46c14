import type { Curve } from '../../derivation/figure.ts'
import type { Sign } from '../../derivation/symbol.ts'
import { startsOf, widthOf } from '../../derivation/layout/text.ts'
import { BETWEEN } from './node-face.ts'
import { classes } from './lit.ts'
import type { NodeProps } from './node-face.ts'
import { Signature } from './Signature.tsx'
import styles from './figure.module.css'

/** What is written in and under a node. An empty slot stands where a number is still to come. */
export function NodeText({
  place,
  sign,
  left,
  right,
  pair,
  ghost,
  change,
  curve,
  dead,
}: NodeProps) {
  const { text, width, height, detail } = place
  const two = pair && detail === 'values'
  const drawn = curve && place.curve && two
  const bare = detail === 'sign'
  const top = bare ? 0.34 * text : drawn ? -0.3 * height + 0.4 * text : -0.36 * text
  const values = drawn ? top + 1.35 * text : 0.82 * text
  const slot = Math.min(width * 0.3, 2.2 * text)
  const span = (number: string) => (number === '' ? slot : widthOf(number) * text)
  // Off the middle when one number is longer, so that both together stand in the middle.
  const split = (span(left) - span(right)) / 2
  const aside = (BETWEEN / 2) * text
  return (
    <>
      <text className={styles['sign']} y={top} fontSize={text + 1}>
        <Signature sign={bare ? short(sign) : sign} />
      </text>
      {!bare && (
        <g className={styles['numbers']} fontSize={text} transform={`translate(0 ${values})`}>
          <Slot at={two ? split - aside - slot : -slot / 2} width={slot} shown={left === ''} />
          <text x={two ? split - aside : 0} textAnchor={two ? 'end' : 'middle'}>
            {left}
          </text>
          {two && (
            <>
              <path className={styles['bar']} d={`M${split} ${-0.85 * text}V${0.25 * text}`} />
              <Slot at={split + aside} width={slot} shown={right === ''} />
              <text x={split + aside} textAnchor="start">
                {right}
              </text>
            </>
          )}
        </g>
      )}
      {drawn && (
        <Miniature
          curve={curve}
          place={{ top: values + 0.5 * text, r: width / 2 }}
          flat={dead !== ''}
          known={left !== ''}
        />
      )}
      {place.ghost && <Under ghost={ghost} change={change} y={place.ghost.y - place.y} />}
    </>
  )
}

const SMALL = 13

/** The number before the edit, and how it has changed. */
function Under({ ghost, change, y }: { ghost: string; change: string; y: number }) {
  const starts = startsOf('middle', [widthOf(ghost), widthOf(change)], 0.35)
  return (
    <g className={styles['under']} fontSize={SMALL} textAnchor="start">
      <text x={(starts[0] ?? 0) * SMALL} y={y + SMALL} className={styles['ghost']}>
        {ghost}
      </text>
      <text x={(starts[1] ?? 0) * SMALL} y={y + SMALL}>
        {change}
      </text>
    </g>
  )
}

/** Without the layer, which its place tells too. */
function short({ letter, sub }: Sign): Sign {
  return { letter, ...(sub && { sub }) }
}

function Slot({ at, width, shown }: { at: number; width: number; shown: boolean }) {
  return (
    <rect
      className={classes(styles['slot'], !shown && styles['hidden'])}
      x={at}
      y="-0.62em"
      width={width}
      height="0.5em"
      rx={4}
    />
  )
}

interface MiniatureProps {
  readonly curve: Curve
  readonly place: { readonly top: number; readonly r: number }
  readonly flat: boolean
  /** Whether the unit has got its value yet. */
  readonly known: boolean
}

/** The graph of the activation with the point where the unit stands. */
function Miniature({ curve, place: { top, r }, flat, known }: MiniatureProps) {
  // As wide as the circle is at its lower edge.
  const bottom = 0.84 * r
  const half = Math.min(0.5 * r, Math.sqrt(r * r - bottom * bottom) * 0.86)
  const height = bottom - top
  const x = (u: number) => Math.round(u * half * 10) / 10
  const y = (v: number) => Math.round((top + ((1 - v) / 2) * height) * 10) / 10
  const path = curve.points.map(([u, v], k) => `${k === 0 ? 'M' : 'L'}${x(u)} ${y(v)}`).join('')
  return (
    <g className={classes(styles['curve'], flat && styles['isFlat'])}>
      <path d={path} />
      <circle
        className={known ? undefined : styles['hidden']}
        cx={x(curve.at[0])}
        cy={y(curve.at[1])}
        r={3}
      />
    </g>
  )
}
