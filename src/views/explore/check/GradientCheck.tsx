import { useId, useMemo, useState, type ReactNode } from 'react'
import { checkGradient } from '../../../derivation/gradient-check.ts'
import { digitsToSeparate, format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { Words } from '../../editor/Words.tsx'
import { Tex } from '../../typeset.tsx'
import { useExplorer } from '../explorer.ts'
import { useProbed } from '../probed.ts'
import {
  ERROR,
  GRADIENT,
  lead,
  markOf,
  OF_RATE,
  QUOTIENT,
  SLOPE,
  STEP,
  TITLE,
  verdictOf,
} from './words.ts'
import css from './GradientCheck.module.css'

/** The step as a power of ten. */
const EXPONENTS = { min: -14, max: 0, usual: -5 }

/** The gradient of the explored number beside a difference quotient, with a verdict in words. */
export function GradientCheck() {
  const { probe } = useExplorer()
  const variable = useProbed()
  const text = useText()
  const digits = useSession((s) => s.digits)
  const [exponent, setExponent] = useState(EXPONENTS.usual)
  const id = useId()

  const { ref, value, kind, tex: theta } = variable
  const h = Number(`1e${exponent}`)
  const check = useMemo(() => checkGradient(probe, ref, value, h), [probe, ref, value, h])
  const isRate = kind === 'rate'
  const E = `${probe.output.tex}${isRate ? '^{+}' : ''}`
  const d = isRate ? 'd' : '\\partial '
  const many = digitsToSeparate(check.above, check.below, digits)

  return (
    <section className={css['check']} aria-labelledby={id}>
      <h3 id={id} className={css['title']}>
        {text(TITLE)}
      </h3>
      <p className={css['lead']}>
        <Words text={text(lead(theta, E))} spoken />
      </p>
      <label className={css['step']}>
        <span>{text(STEP)}</span>
        <input
          type="range"
          min={EXPONENTS.min}
          max={EXPONENTS.max}
          step={1}
          value={exponent}
          aria-valuetext={format(h)}
          onChange={(event) => setExponent(Number(event.currentTarget.value))}
        />
        <span className={css['h']}>
          <Tex tex={`h = 10^{${exponent}}`} spoken />
        </span>
      </label>
      <dl className={css['lines']}>
        <Line name={<Tex tex={`${E}(${theta} + h)`} spoken />} value={format(check.above, many)} />
        <Line name={<Tex tex={`${E}(${theta} - h)`} spoken />} value={format(check.below, many)} />
        <Line
          name={
            <>
              {text(QUOTIENT)}{' '}
              <Tex tex={`\\dfrac{${E}(${theta} + h) - ${E}(${theta} - h)}{2h}`} spoken />
            </>
          }
          value={format(check.quotient, digits)}
        />
        <Line
          name={
            <>
              {text(isRate ? SLOPE : GRADIENT)}{' '}
              <Tex tex={`\\frac{${d}${E}}{${d}${theta}}`} spoken />
            </>
          }
          value={format(check.gradient, digits)}
        />
        <Line name={text(ERROR)} value={format(check.error, 2)} />
      </dl>
      <p className={css['verdict']} data-verdict={check.verdict.kind} role="status">
        <span className={css['mark']} aria-hidden="true">
          {markOf(check.verdict)}
        </span>
        <span>
          <Words text={text(verdictOf(check, theta, digits))} spoken />
        </span>
      </p>
      {isRate && <p className={css['lead']}>{text(OF_RATE)}</p>}
    </section>
  )
}

function Line({ name, value }: { readonly name: ReactNode; readonly value: string }) {
  return (
    <div className={css['line']}>
      <dt>{name}</dt>
      <dd className="number">{value}</dd>
    </div>
  )
}
