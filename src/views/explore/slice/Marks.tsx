import { Fragment } from 'react'
import { useText } from '../../desk.ts'
import { plain } from '../../editor/plain.ts'
import { Mark, Note, Rule } from '../../plot/marks.tsx'
import type { Curve, Reading } from './reading.ts'
import { LEAST_SHORT, RISES_SHORT } from './words.ts'

interface MarksProps {
  readonly reading: Reading
  readonly curve: Curve
}

/** More kinks than this are drawn without their names; the text lists them. */
const NAMED = 6

/** What lies over a curve: its kinks and landmarks, the landings of the step, and the point. */
export function Marks({ reading, curve }: MarksProps) {
  const text = useText()
  const { variable, loss, landing } = reading
  const { kinks, landmarks } = curve
  const isNamed = kinks.length <= NAMED
  return (
    <>
      {kinks.map((kink, k) => (
        <Rule
          // units of several samples may switch at one place
          key={`${k}`}
          at={kink.at}
          row={k % 3}
          {...(isNamed && { label: `${plain(`$${kink.tex}$`)} = 0` })}
        />
      ))}
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
          <Mark kind="diamond" at={[landing.at, landing.tangent]} />
          <Mark kind="hollow" at={[landing.at, landing.curve]} />
        </>
      )}
      <Mark at={[variable.value, loss]} />
    </>
  )
}
