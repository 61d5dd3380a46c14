import { useMemo, useState } from 'react'
import { at } from '../../../derivation/at.ts'
import type { Course, Method, Moment, Training } from '../../../derivation/training.ts'
import { format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { plain } from '../../editor/plain.ts'
import { Words } from '../../editor/Words.tsx'
import { NumberField } from '../../NumberField.tsx'
import { Line } from '../../plot/marks.tsx'
import { Plot } from '../../plot/Plot.tsx'
import plot from '../../plot/Plot.module.css'
import { Tex } from '../../typeset.tsx'
import { useExplorer } from '../explorer.ts'
import { Logarithmic } from './Logarithmic.tsx'
import { FLAT, heightOf, pointsOf } from './scale.ts'
import { APART, FORM, PART, SAME, WORDS } from './words.ts'
import css from './Updates.module.css'

/** How each method is drawn, and its rule in the letters of a notation. */
const KINDS = [
  {
    form: 'descent',
    line: 'curve',
    rule: (eta: string) => `\\theta^{k+1} = \\theta^k - ${eta} g^k`,
  },
  {
    form: 'I',
    line: 'tangent',
    rule: (eta: string) =>
      `\\theta^{k+1} = \\theta^k - ${eta} g^k + \\mu(\\theta^k - \\theta^{k-1})`,
  },
  {
    form: 'II',
    line: 'other',
    rule: (eta: string) =>
      `v^{k+1} = \\mu v^k + g^k,\\; \\theta^{k+1} = \\theta^k - ${eta} v^{k+1}`,
  },
] as const

const UPDATES = 30
const MOST = 1000

interface MethodsProps {
  readonly training: Training
  readonly start: object
}

/** Plain descent beside both forms of momentum, from the same start. */
export function Methods({ training, start }: MethodsProps) {
  const text = useText()
  const digits = useSession((s) => s.digits)
  const { probe } = useExplorer()
  const [mu, setMu] = useState(0.9)
  const [updates, setUpdates] = useState(UPDATES)
  const [halvedAfter, setHalvedAfter] = useState(0)
  const [isLog, setLog] = useState(false)
  const runs = useMemo(
    () =>
      KINDS.map((kind) => ({
        ...kind,
        moments: courseOf(training, start, kind.form, mu, halvedAfter).upTo(updates),
      })),
    [training, start, mu, halvedAfter, updates],
  )
  const apart = difference(at(runs, 1).moments, at(runs, 2).moments)
  const losses = runs.map(({ moments }) => moments.map(({ loss }) => loss))
  const eta = probe.variables.find(({ kind }) => kind === 'rate')?.tex ?? '\\eta'

  return (
    <section className={css['figure']} aria-label={text(WORDS.methods)}>
      <div className={css['caption']}>
        <h2>{text(WORDS.methods)}</h2>
        <Logarithmic isOn={isLog} onChange={setLog} />
      </div>
      <div className={css['fields']}>
        <NumberField
          label={plain(text(WORDS.mu))}
          value={mu}
          min={0}
          max={1}
          step={0.05}
          onCommit={setMu}
        >
          <Words text={text(WORDS.mu)} />
        </NumberField>
        <NumberField
          label={text(WORDS.compared)}
          value={updates}
          min={1}
          max={MOST}
          step={10}
          whole
          onCommit={setUpdates}
        />
        <NumberField
          label={text(WORDS.halved)}
          value={halvedAfter}
          min={0}
          max={MOST}
          step={1}
          whole
          onCommit={setHalvedAfter}
        >
          {text(WORDS.halvedAfter)}
        </NumberField>
      </div>
      <Plot
        label={text(WORDS.methods)}
        ratio={FLAT}
        x={{ tex: 'n', domain: [0, updates] }}
        y={{ tex: probe.output.tex, ...heightOf(losses, isLog) }}
      >
        {runs.map(({ form, line }, k) => (
          <Line key={form} kind={line} points={pointsOf(at(losses, k), isLog)} />
        ))}
      </Plot>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls where it is narrow */}
      <div className={css['scroll']} role="group" aria-label={text(WORDS.method)} tabIndex={0}>
        <table className={css['methods']}>
          <thead>
            <tr>
              <th scope="col">{text(WORDS.method)}</th>
              <th scope="col">{text(WORDS.final)}</th>
              <th scope="col">{text(WORDS.least)}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map(({ form, line, rule, moments }) => {
              const least = leastOf(moments)
              return (
                <tr key={form}>
                  <th scope="row">
                    <span className={css['name']}>
                      <svg className={css['key']} viewBox="0 0 36 8" aria-hidden="true">
                        <path className={plot['line']} data-kind={line} d="M0,4H36" />
                      </svg>
                      {text(FORM[form])}
                    </span>
                    <span className={css['rule']}>
                      <Tex tex={rule(eta)} spoken />
                    </span>
                  </th>
                  <td className="number">{format(at(moments, moments.length - 1).loss, digits)}</td>
                  <td className="number">
                    {format(at(moments, least).loss, digits)} <small>n = {least}</small>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className={css['note']}>
        {text(APART(format(apart, 3)))}{' '}
        {text(halvedAfter > 0 && halvedAfter < updates ? PART : SAME)}
      </p>
    </section>
  )
}

function courseOf(
  training: Training,
  start: object,
  form: (typeof KINDS)[number]['form'],
  mu: number,
  halvedAfter: number,
): Course {
  const method: Method = form === 'descent' ? { kind: 'descent' } : { kind: 'momentum', form, mu }
  return training.course(start, method, halvedAfter === 0 ? undefined : halvedAfter)
}

/** The largest distance of any parameter between two runs, as far as both go. */
function difference(one: readonly Moment[], two: readonly Moment[]): number {
  let largest = 0
  one.forEach(({ values }, n) => {
    const others = two[n]?.values
    values.forEach((value, k) => {
      const distance = Math.abs(value - (others?.[k] ?? value))
      if (distance > largest) largest = distance
    })
  })
  return largest
}

function leastOf(moments: readonly Moment[]): number {
  return moments.reduce((best, { loss }, n) => (loss < at(moments, best).loss ? n : best), 0)
}
