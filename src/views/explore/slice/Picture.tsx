import { format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { plain } from '../../editor/plain.ts'
import { Arrow, Line } from '../../plot/marks.tsx'
import { useFrame } from '../../plot/frame.ts'
import { Plot } from '../../plot/Plot.tsx'
import type { Grip } from '../grip.ts'
import { Sentence } from '../Sentence.tsx'
import { Handle } from '../Handle.tsx'
import { Marks } from './Marks.tsx'
import type { Curve, Reading } from './reading.ts'
import { BLANK, PICTURE, SPOKEN } from './words.ts'
import css from './Slice.module.css'

interface PictureProps {
  readonly reading: Reading
  readonly curve: Curve
  readonly from: number
  readonly to: number
  /** The symbol of what is drawn upwards, and what of it is shown. */
  readonly y: string
  readonly domain: readonly [number, number]
  /** The loss before the update, which a curve over the learning rate is compared with. */
  readonly before?: number
  readonly grip: Grip
  readonly onMove: (value: number) => void
}

export function Picture({
  reading,
  curve,
  from,
  to,
  y,
  domain,
  before,
  grip,
  onMove,
}: PictureProps) {
  const digits = useSession((s) => s.digits)
  const text = useText()
  const { variable, loss, slope, landing } = reading
  const { points } = curve
  const tangent = (x: number) => loss + slope * (x - variable.value)
  const x = plain(`$${variable.tex}$`)
  const said = [variable.value, loss, slope].map((one) => format(one, digits))
  const isBlank = points.every(([, value]) => !Number.isFinite(value))
  return (
    <Plot
      label={text(PICTURE(x, plain(`$${y}$`)))}
      x={{ tex: variable.tex, domain: [from, to] }}
      y={{ tex: y, domain, ...(isBlank && { isBlank }) }}
      above={<Marks reading={reading} curve={curve} />}
      overlay={
        <>
          {isBlank && (
            <p className={css['blank']}>
              <Sentence text={BLANK(y)} />
            </p>
          )}
          <Handle
            label={x}
            said={text(SPOKEN(x, said[0] ?? '', plain(`$${y}$`), said[1] ?? '', said[2] ?? ''))}
            x={variable.value}
            y={loss}
            axes="x"
            grip={grip}
            onMove={onMove}
          />
        </>
      }
    >
      {before !== undefined && <Line kind="level" points={[from, to].map((x) => [x, before])} />}
      <Line points={points} />
      <Line kind="tangent" points={[from, to].map((x) => [x, tangent(x)])} />
      {landing && <StepArrow from={variable.value} to={landing.at} />}
    </Plot>
  )
}

/** Above the axis. */
const LIFT = 9

/** The step, along the axis of the number. */
function StepArrow({ from, to }: { readonly from: number; readonly to: number }) {
  const { y, bottom } = useFrame()
  const height = y.invert(bottom - LIFT)
  return <Arrow from={[from, height]} to={[to, height]} />
}
