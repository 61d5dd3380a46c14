import { Fragment, useMemo } from 'react'
import { format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { plain } from '../../editor/plain.ts'
import { domainOf } from '../../plot/domain.ts'
import { Arrow, Line, Mark, Note, Rule } from '../../plot/marks.tsx'
import { useFrame } from '../../plot/frame.ts'
import { Plot } from '../../plot/Plot.tsx'
import type { Grip } from '../grip.ts'
import { Handle } from '../Handle.tsx'
import type { Curve, Reading } from './reading.ts'
import { LEAST_SHORT, PICTURE, RISES_SHORT, SPOKEN } from './words.ts'

interface PictureProps {
  readonly reading: Reading
  readonly curve: Curve
  readonly from: number
  readonly to: number
  /** The symbol of what is drawn upwards. */
  readonly y: string
  /** The loss before the update, which a curve over the learning rate is compared with. */
  readonly before?: number
  readonly grip: Grip
  readonly onMove: (value: number) => void
}

/** More kinks than this are drawn without their names; the text lists them. */
const NAMED = 6

export function Picture({ reading, curve, from, to, y, before, grip, onMove }: PictureProps) {
  const digits = useSession((s) => s.digits)
  const text = useText()
  const { variable, loss, slope, landing } = reading
  const { points, kinks, landmarks } = curve
  const domain = useMemo(
    () =>
      domainOf(
        points.map(([, value]) => value),
        before === undefined ? [] : [before],
      ),
    [points, before],
  )
  const tangent = (x: number) => loss + slope * (x - variable.value)
  const x = plain(`$${variable.tex}$`)
  const said = [variable.value, loss, slope].map((one) => format(one, digits))
  const isNamed = kinks.length <= NAMED
  return (
    <Plot
      label={text(PICTURE(x, plain(`$${y}$`)))}
      x={{ tex: variable.tex, domain: [from, to] }}
      y={{ tex: y, domain }}
      above={kinks.map((kink, k) => (
        <Rule
          key={`${kink.unit} ${kink.at}`}
          at={kink.at}
          row={k % 3}
          {...(isNamed && { label: `${plain(`$${kink.tex}$`)} = 0` })}
        />
      ))}
      overlay={
        <Handle
          label={x}
          said={text(SPOKEN(x, said[0] ?? '', plain(`$${y}$`), said[1] ?? '', said[2] ?? ''))}
          x={variable.value}
          y={loss}
          axes="x"
          grip={grip}
          onMove={onMove}
        />
      }
    >
      {before !== undefined && <Line kind="level" points={[from, to].map((x) => [x, before])} />}
      <Line points={points} />
      <Line kind="tangent" points={[from, to].map((x) => [x, tangent(x)])} />
      {landmarks.map((landmark) =>
        landmark.kind === 'least' ? (
          <Fragment key="least">
            <Mark kind="star" at={[landmark.at, landmark.loss]} />
            <Note at={[landmark.at, landmark.loss]} text={text(LEAST_SHORT)} />
          </Fragment>
        ) : (
          <Rule key="rises" at={landmark.at} label={text(RISES_SHORT)} row={3} />
        ),
      )}
      {landing && (
        <>
          <StepArrow from={variable.value} to={landing.at} />
          <Mark kind="diamond" at={[landing.at, landing.tangent]} />
          <Mark kind="hollow" at={[landing.at, landing.curve]} />
        </>
      )}
      <Mark at={[variable.value, loss]} />
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
