import type { Inset } from '../../derivation/step.ts'
import { format } from '../../derivation/number.ts'
import { valueOf } from '../../derivation/quantity.ts'
import { useScene, useSession } from '../desk.ts'
import { useGraph } from '../figure/graph.ts'
import { Prose } from '../Prose.tsx'
import { Tex } from '../typeset.tsx'
import { style } from '../vars.ts'
import css from './Inset.module.css'

/** A small picture beside the equations: the activation at its point, or output and target on a line. */
export function InsetPicture({ inset }: { readonly inset: Inset }) {
  return (
    <figure className={css['inset']}>
      {inset.kind === 'curve' ? <CurvePicture inset={inset} /> : <NumberLine inset={inset} />}
      <figcaption>
        <Prose text={inset.caption} />
      </figcaption>
    </figure>
  )
}

const SIZE = 46

function CurvePicture({ inset }: { readonly inset: Extract<Inset, { kind: 'curve' }> }) {
  const { nodes } = useGraph()
  const curve = nodes.find(({ ref }) => ref === inset.unit)?.curve
  if (!curve) return null
  const { points, at, slope } = curve
  const place = ([x, y]: readonly [number, number]) => `${x * SIZE},${-y * SIZE}`
  const [x, y] = at
  const reach = 0.6 / Math.hypot(1, slope)
  return (
    <svg viewBox="-52 -52 104 104" width="104" height="104" aria-hidden="true">
      <path className={css['axis']} d={`M${-SIZE},0H${SIZE}M0,${-SIZE}V${SIZE}`} />
      <polyline className={css['curve']} points={points.map(place).join(' ')} />
      {inset.tangent && (
        <line
          className={css['tangent']}
          x1={(x - reach) * SIZE}
          y1={-(y - reach * slope) * SIZE}
          x2={(x + reach) * SIZE}
          y2={-(y + reach * slope) * SIZE}
        />
      )}
      <circle className={css['point']} cx={x * SIZE} cy={-y * SIZE} r="5" />
    </svg>
  )
}

const WIDTH = 320
/** Words of marks that are nearer to each other than this share of the line would touch. */
const NEAR = 0.28

function NumberLine({ inset }: { readonly inset: Extract<Inset, { kind: 'number-line' }> }) {
  const { quantities } = useScene().derivation
  const digits = useSession((s) => s.digits)
  const values = inset.points.map((point) => valueOf(quantities, point.quantity))
  const finite = values.filter(Number.isFinite)
  const low = Math.min(...finite)
  const span = Math.max(...finite) - low || 1
  const places = values.map((value) =>
    Number.isFinite(value) ? 0.1 + (0.8 * (value - low)) / span : 0.5,
  )
  const levels = levelsOf(places)
  return (
    <div
      className={css['line']}
      style={style({ maxWidth: WIDTH, '--levels': Math.max(...levels) })}
    >
      {inset.points.map((point, k) => (
        <div
          key={point.quantity}
          className={css['mark']}
          data-first={k === 0 || undefined}
          style={style({ left: `${100 * (places[k] ?? 0)}%`, '--level': levels[k] ?? 0 })}
        >
          <span>
            <Tex tex={point.tex} />
          </span>
          <i />
          <span className="number">{format(values[k] ?? Number.NaN, digits)}</span>
        </div>
      ))}
    </div>
  )
}

/** How many lines further out the words of each mark stand, so that they clear those of the marks before it. */
function levelsOf(places: readonly number[]): readonly number[] {
  const levels: number[] = []
  places.forEach((place, k) => {
    const taken = new Set(
      levels.filter((_, other) => Math.abs((places[other] ?? 0) - place) < NEAR),
    )
    levels[k] = [...places.keys()].find((level) => !taken.has(level)) ?? 0
  })
  return levels
}
