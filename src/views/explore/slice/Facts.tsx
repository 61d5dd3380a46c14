import type { ReactNode } from 'react'
import type { Landmark } from '../../../derivation/explore.ts'
import { format, formatSigned } from '../../../derivation/number.ts'
import type { Localized } from '../../../i18n/localized.ts'
import { useSession, useText } from '../../desk.ts'
import { useExplorer } from '../explorer.ts'
import { Glyph, type GlyphKind } from '../../plot/Glyph.tsx'
import { Tex } from '../../typeset.tsx'
import type { Reading } from './reading.ts'
import * as words from './words.ts'
import css from './Facts.module.css'

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
    <dl className={css['facts']}>
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
    </dl>
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
        <Equals tex={`${x}^{+}`} value={landing.at} />
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

interface FactProps {
  readonly glyph: GlyphKind
  readonly name: Localized
  readonly children: ReactNode
}

function Fact({ glyph, name, children }: FactProps) {
  const text = useText()
  return (
    <div className={css['fact']}>
      <dt>
        <Glyph kind={glyph} />
        {text(name)}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

interface EqualsProps {
  readonly tex: string
  readonly value: number
  readonly signed?: boolean
}

function Equals({ tex, value, signed = false }: EqualsProps) {
  const digits = useSession((s) => s.digits)
  return (
    <span className={css['equals']}>
      <Tex tex={`${tex} =`} spoken />{' '}
      <span className="number">{(signed ? formatSigned : format)(value, digits)}</span>
    </span>
  )
}
