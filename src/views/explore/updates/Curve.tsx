import { useState } from 'react'
import { format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { Line, Mark } from '../../plot/marks.tsx'
import { Plot } from '../../plot/Plot.tsx'
import { useExplorer } from '../explorer.ts'
import { Logarithmic } from './Logarithmic.tsx'
import { FLAT, heightOf, pointsOf } from './scale.ts'
import type { Walking } from './walking.ts'
import { CURVE, WORDS } from './words.ts'
import css from './Updates.module.css'

/** Fewer would make an axis of fractions. */
const SHORTEST = 10

/** The loss over the updates so far. */
export function Curve({ walking }: { readonly walking: Walking }) {
  const text = useText()
  const digits = useSession((s) => s.digits)
  const { probe } = useExplorer()
  const [isLog, setLog] = useState(false)
  const { moments, index } = walking
  const losses = moments.map(({ loss }) => loss)
  const points = pointsOf(losses, isLog)
  const last = moments.length - 1
  const label = CURVE(
    format(losses[0] ?? NaN, digits),
    format(losses[last] ?? NaN, digits),
    String(last),
  )
  return (
    <figure className={css['figure']}>
      <figcaption className={css['caption']}>
        <h2>{text(WORDS.curve)}</h2>
        <Logarithmic isOn={isLog} onChange={setLog} />
      </figcaption>
      <Plot
        label={text(label)}
        ratio={FLAT}
        x={{ tex: 'n', domain: [0, Math.max(SHORTEST, last)] }}
        y={{ tex: probe.output.tex, ...heightOf([losses], isLog) }}
        above={<Mark at={points[index] ?? [0, NaN]} />}
      >
        <Line points={points} />
      </Plot>
    </figure>
  )
}
