import { useDeferredValue, useMemo } from 'react'
import type { Landmark, Probe } from '../../../derivation/explore.ts'
import { format, shown } from '../../../derivation/number.ts'
import { useDesk, useSession, useText } from '../../desk.ts'
import { Tex } from '../../typeset.tsx'
import { useExplorer } from '../explorer.ts'
import { RATES, WORDS } from './words.ts'
import css from './Updates.module.css'

/** A landmark is looked for near by first, where it is seen more exactly. */
const REACHES = [1, 10, 100]
const DIGITS = 5

/** What other learning rates would do to one update from here. */
export function Rates({ isRunning }: { readonly isRunning: boolean }) {
  const text = useText()
  const { probe } = useExplorer()
  const settled = useDeferredValue(isRunning ? null : probe)
  const found = useMemo(() => (settled === null ? null : landmarksOf(settled)), [settled])
  if (probe.update === undefined) return null
  return (
    <section className={css['figure']} aria-label={text(WORDS.rates)}>
      <h2>{text(WORDS.rates)}</h2>
      <ul className={css['rates']}>
        {found?.map((mark) => (
          <Rate key={mark.kind} mark={mark} />
        ))}
        {found?.length === 0 && <li>{text(WORDS.flat)}</li>}
      </ul>
    </section>
  )
}

function Rate({ mark }: { readonly mark: Landmark }) {
  const desk = useDesk()
  const text = useText()
  const digits = useSession((s) => s.digits)
  const { probe } = useExplorer()
  const rate = probe.variables.find(({ ref }) => ref === probe.update?.rate)
  if (rate === undefined) return null
  const value = format(mark.at, DIGITS)
  return (
    <li>
      {text(
        mark.kind === 'least'
          ? RATES.least(format(tidy(mark.loss, probe.loss), digits))
          : RATES.rises,
      )}{' '}
      <button
        type="button"
        className={css['rate']}
        aria-label={text(RATES.set(value))}
        title={text(RATES.set(value))}
        onClick={() => desk.set(rate.ref, shown(mark.at, DIGITS))}
      >
        <Tex tex={`${rate.tex} \\approx`} />
        <span className="number">{value}</span>
      </button>
    </li>
  )
}

/** What is left of a loss after such a part of it is gone is the rounding of the search. */
const ROUNDING = 1e-12

const tidy = (loss: number, before: number) => (loss < ROUNDING * before ? 0 : loss)

function landmarksOf({ update }: Probe): readonly Landmark[] {
  let found: readonly Landmark[] = []
  for (const reach of REACHES) {
    found = update?.landmarks(0, reach) ?? []
    if (found.some(({ kind }) => kind === 'rises')) return found
  }
  return found
}
