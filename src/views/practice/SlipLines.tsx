import type { Row } from '../../derivation/equation.ts'
import { format } from '../../derivation/number.ts'
import type { Blank } from '../../derivation/practice.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { numberOf, type Problem } from '../../practice/problem.ts'
import { stepOf } from '../../practice/rows.ts'
import type { Hunt } from '../../practice/slip-hunt.ts'
import { workingOf } from '../../practice/working.ts'
import { useSession, useText } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
import { Prose } from '../Prose.tsx'
import { Tex } from '../typeset.tsx'
import { usePractice } from './practice.ts'
import { slipWords } from './slip-words.ts'
import css from './SlipLines.module.css'

interface SlipLinesProps {
  readonly hunt: Hunt
  readonly chosen: QuantityId | undefined
  onChoose(line: QuantityId): void
}

/** The whole solution as it was handed in, a line for each number; one line is chosen. */
export function SlipLines({ hunt, chosen, onChoose }: SlipLinesProps) {
  const { problem } = usePractice()
  const digits = useSession((s) => s.digits)
  const text = useText()
  return (
    <fieldset className={css['lines']}>
      <legend>{text(slipWords.question)}</legend>
      {groupsOf(problem).map(({ step, blanks }) => (
        <section key={step.id} className={css['step']}>
          <h3>
            <Prose text={step.title} />
          </h3>
          <div className={css['numbers']}>
            {blanks.map(({ quantity: id }) => {
              const quantity = problem.derivation.quantities.get(id)
              const value = format(numberOf(hunt.written, id), digits)
              return (
                <label key={id} data-tried={hunt.chosen.includes(id) || undefined}>
                  <input
                    type="radio"
                    name="slip-line"
                    value={id}
                    checked={chosen === id}
                    disabled={hunt.isFound}
                    aria-label={`${quantity ? text(quantity.name) : id} ${value}`}
                    onChange={() => onChoose(id)}
                  />
                  <Tex tex={`${quantity?.tex ?? id} =`} /> <span className="number">{value}</span>
                </label>
              )
            })}
          </div>
          <Rules blanks={blanks} />
        </section>
      ))}
    </fieldset>
  )
}

interface Group {
  readonly step: Step
  readonly blanks: readonly Blank[]
}

function groupsOf({ derivation, blanks }: Problem): readonly Group[] {
  const groups = new Map<Step, Blank[]>()
  for (const blank of blanks) {
    const step = stepOf(derivation, blank)
    if (step) groups.set(step, [...(groups.get(step) ?? []), blank])
  }
  return [...groups].map(([step, own]) => ({ step, blanks: own }))
}

/** The right rules of a step, one of each family. */
function Rules({ blanks }: Pick<Group, 'blanks'>) {
  const { problem } = usePractice()
  const text = useText()
  const isFirst = ({ family }: Blank, index: number) =>
    blanks.findIndex((one) => one.family === family) === index
  const rules: readonly (readonly Row[])[] = blanks
    .filter(isFirst)
    .map((blank) => workingOf(problem, blank).symbols)
    .filter((rows) => rows.length > 0)
  if (rules.length === 0) return null
  return (
    <details>
      <summary>{text(slipWords.rules)}</summary>
      {rules.map((rows, index) => (
        // rules have no identity but their place in the step
        <Equation key={`${index}`} rows={rows} shown={rows.map(() => true)} />
      ))}
    </details>
  )
}
