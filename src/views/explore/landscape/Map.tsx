import { useMemo } from 'react'
import { format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { plain } from '../../editor/plain.ts'
import { useFrame } from '../../plot/frame.ts'
import type { Point } from '../../plot/domain.ts'
import { Arrow, Line, Mark } from '../../plot/marks.tsx'
import { Plot } from '../../plot/Plot.tsx'
import type { Grip } from '../grip.ts'
import { Handle } from '../Handle.tsx'
import { Contours } from './Contours.tsx'
import type { Bands } from './bands.ts'
import type { Side } from './field.ts'
import type { Reading } from './reading.ts'
import { BOTH, PICTURE, SPOKEN } from './words.ts'

interface MapProps {
  readonly field: Bands
  readonly sides: readonly [Side, Side]
  readonly reading: Reading
  /** From the start of the updates to the point. */
  readonly trail: readonly Point[]
  readonly output: string
  readonly grip: Grip
  readonly onMove: (x: number, y: number) => void
}

export function Map({ field, sides, reading, trail, output, grip, onMove }: MapProps) {
  const digits = useSession((s) => s.digits)
  const text = useText()
  const { x, y, loss, gradient, landing, path } = reading
  const names = [x.tex, y.tex, output].map((tex) => plain(`$${tex}$`))
  const [across = '', up = '', height = ''] = names
  const said = [x.value, y.value, loss].map((value, k) => `${names[k]} = ${format(value, digits)}`)
  const [left, right] = [sides[0].from, sides[0].to]
  const [low, high] = [sides[1].from, sides[1].to]
  // the bands stay as they are while the point moves over them
  const contours = useMemo(() => <Contours field={field} />, [field])
  return (
    <Plot
      label={text(PICTURE(across, up, height))}
      x={{ tex: x.tex, domain: [left, right] }}
      y={{ tex: y.tex, domain: [low, high] }}
      ratio={0.64}
      overlay={
        <Handle
          label={text(BOTH(across, up))}
          said={text(SPOKEN(said[0] ?? '', said[1] ?? '', said[2] ?? ''))}
          x={x.value}
          y={y.value}
          axes="xy"
          grip={grip}
          onMove={onMove}
        />
      }
    >
      {contours}
      <Line points={trail} />
      {trail.slice(0, -1).map((at, k) => (
        // updates have no identity but their place
        <Mark key={`${k}`} kind="dot" at={at} />
      ))}
      <Line kind="other" points={[[x.value, y.value], ...path]} />
      {path.map((at, k) => (
        // steps have no identity but their place
        <Mark key={`${k}`} kind="dot" at={at} />
      ))}
      {landing && <Line kind="step" points={[[x.value, y.value], landing.at]} />}
      <Downhill reading={reading} gradient={gradient} />
      {landing && <Mark kind="hollow" at={landing.at} />}
      <Mark at={[x.value, y.value]} />
    </Plot>
  )
}

/** In px: the arrow shows a direction; the step shows how far. */
const LENGTH = 62

function Downhill({
  reading,
  gradient: [gx, gy],
}: Pick<Reading, 'gradient'> & { reading: Reading }) {
  const frame = useFrame()
  const { x, y } = reading
  const at = (value: number, scale: typeof frame.x) => scale.at(value)
  // as it looks on the screen, whatever the scales of the two sides are
  const dx = at(x.value - gx, frame.x) - at(x.value, frame.x)
  const dy = at(y.value - gy, frame.y) - at(y.value, frame.y)
  const length = Math.hypot(dx, dy)
  if (!(length > 0) || !Number.isFinite(length)) return null
  const reach = LENGTH / length
  return <Arrow from={[x.value, y.value]} to={[x.value - gx * reach, y.value - gy * reach]} />
}
