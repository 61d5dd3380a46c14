import type { Landmark } from '../../../derivation/explore.ts'
import { useText } from '../../desk.ts'
import { useExplorer } from '../explorer.ts'
import { Equals, Fact, FactList } from '../Fact.tsx'
import type { Reading } from './reading.ts'
import * as words from './words.ts'

interface FactsProps {
  readonly reading: Reading
  readonly landmarks: readonly Landmark[]
  readonly y: string
}

/** The same as the picture, in numbers; each with the sign that it has there. */
export function Facts({ reading, landmarks, y }: FactsProps) {
  const { probe } = useExplorer()
  const { variable, loss, slope, landing } = reading
  const { tex: x, value } = variable
  const isRate = variable.ref === probe.update?.rate
  return (
    <FactList>
      <Fact glyph="point" name={words.POINT}>
        <Equals tex={x} value={value} />
        <Equals tex={y} value={loss} />
      </Fact>
      <Fact glyph="tangent" name={words.TANGENT}>
        <Equals tex={isRate ? `d${y}/d${x}` : `\\partial ${y}/\\partial ${x}`} value={slope} />
      </Fact>
      {isRate ? (
        <OfRate before={probe.loss} landmarks={landmarks} x={x} y={y} />
      ) : (
        probe.update && <OfStep landing={landing} value={value} x={x} y={y} />
      )}
    </FactList>
  )
}

interface OfStepProps {
  readonly landing: Reading['landing']
  readonly value: number
  readonly x: string
  readonly y: string
}

function OfStep({ landing, value, x, y }: OfStepProps) {
  const text = useText()
  if (landing === null)
    return (
      <Fact glyph="arrow" name={words.STEP}>
        {text(words.NO_STEP)}
      </Fact>
    )
  return (
    <>
      <Fact glyph="arrow" name={words.STEP}>
        <Equals tex={`\\Delta ${x}`} value={landing.at - value} signed />
        <Equals tex={`{${x}}^{+}`} value={landing.at} />
      </Fact>
      <Fact glyph="hollow" name={words.ON_CURVE}>
        <Equals tex={y} value={landing.curve} />
      </Fact>
      <Fact glyph="diamond" name={words.ON_TANGENT}>
        <Equals tex={y} value={landing.tangent} />
      </Fact>
    </>
  )
}

interface OfRateProps {
  readonly before: number
  readonly landmarks: readonly Landmark[]
  readonly x: string
  readonly y: string
}

function OfRate({ before, landmarks, x, y }: OfRateProps) {
  const { probe } = useExplorer()
  const text = useText()
  const found = (kind: Landmark['kind']) => landmarks.find((one) => one.kind === kind)
  const [least, rises] = [found('least'), found('rises')]
  return (
    <>
      <Fact glyph="level" name={words.BEFORE}>
        <Equals tex={probe.output.tex} value={before} />
      </Fact>
      <Fact glyph="star" name={words.LEAST}>
        {least ? (
          <>
            <Equals tex={x} value={least.at} />
            <Equals tex={y} value={least.loss} />
          </>
        ) : (
          text(words.NOT_HERE)
        )}
      </Fact>
      <Fact glyph="rule" name={words.RISES}>
        {rises ? <Equals tex={x} value={rises.at} /> : text(words.NOT_HERE)}
      </Fact>
    </>
  )
}
