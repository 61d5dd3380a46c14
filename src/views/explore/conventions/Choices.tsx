import { useId } from 'react'
import type { Convention } from '../../../derivation/conventions.ts'
import { digitsToSeparate, format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { plain } from '../../editor/plain.ts'
import { Words } from '../../editor/Words.tsx'
import { Tex } from '../../typeset.tsx'
import css from './Conventions.module.css'

interface ChoicesProps {
  readonly convention: Convention
  readonly lossTex: string
  readonly afterTex: string
  readonly onChoose: (value: string) => void
}

/** One convention: its choices with the two losses that each would give. */
export function Choices({ convention, lossTex, afterTex, onChoose }: ChoicesProps) {
  const text = useText()
  const digits = useSession((s) => s.digits)
  const name = useId()
  const { title, value, choices, about } = convention
  const many = (pick: 'loss' | 'after') =>
    digitsFor(
      choices.map((one) => one[pick]),
      digits,
    )
  const shown = { loss: many('loss'), after: many('after') }
  return (
    <fieldset className={css['convention']}>
      <legend className={css['heading']}>
        <Words text={text(title)} spoken />
      </legend>
      <div className={css['columns']} aria-hidden="true">
        <Tex tex={lossTex} />
        <Tex tex={afterTex} />
      </div>
      {choices.map((choice) => {
        const label = plain(text(choice.label))
        const [loss, after] = [format(choice.loss, shown.loss), format(choice.after, shown.after)]
        return (
          <label key={choice.value} className={css['choice']}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              aria-label={plain(`${label}, $${lossTex}$ = ${loss}, $${afterTex}$ = ${after}`)}
              onChange={() => onChoose(choice.value)}
            />
            <span>{label}</span>
            <span className="number">{loss}</span>
            <span className="number">{after}</span>
          </label>
        )
      })}
      <p className={css['about']}>
        <Words text={text(about)} spoken />
      </p>
    </fieldset>
  )
}

/** Enough to tell all of them apart. */
function digitsFor(values: readonly number[], digits: number): number {
  const finite = values.filter(Number.isFinite)
  return finite.reduce(
    (most, a) => finite.reduce((enough, b) => digitsToSeparate(a, b, enough), most),
    digits,
  )
}
