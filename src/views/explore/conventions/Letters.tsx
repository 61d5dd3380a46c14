import { useId } from 'react'
import type { Clash, LetterRow } from '../../../derivation/conventions.ts'
import { LETTERS, NOTATIONS, type Notation } from '../../../derivation/options.ts'
import { useScene, useText } from '../../desk.ts'
import { Prose } from '../../Prose.tsx'
import { Tex } from '../../typeset.tsx'
import { clashOf, CLASHES, LETTER_TABLE, MEANING, NOTATION } from './words.ts'
import css from './Conventions.module.css'

interface LettersProps {
  readonly rows: readonly LetterRow[]
  readonly clashes: readonly Clash[]
  readonly notation: Notation
  readonly onChoose: (notation: Notation) => void
}

/** The notation, letter by letter beside the two others, with the letters that mean something else there. */
export function Letters({ rows, clashes, notation, onChoose }: LettersProps) {
  const text = useText()
  const { caution } = useScene().derivation
  const name = useId()
  const current = (one: Notation) => (one === notation ? true : undefined)
  return (
    <section className={css['letters']}>
      <fieldset className={css['notation']}>
        <legend className={css['heading']}>{text(NOTATION)}</legend>
        {NOTATIONS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={one === notation}
              onChange={() => onChoose(one)}
            />
            <span className="number">{LETTERS[one]}</span>
          </label>
        ))}
      </fieldset>
      {caution && (
        <p className={css['about']}>
          <Prose text={caution} />
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways where it is narrow */}
      <div className={css['scroll']} role="region" aria-label={text(LETTER_TABLE)} tabIndex={0}>
        <table className={css['table']}>
          <caption className="visually-hidden">{text(LETTER_TABLE)}</caption>
          <thead>
            <tr>
              <th scope="col">{text(MEANING)}</th>
              {NOTATIONS.map((one) => (
                <th key={one} scope="col" className="number" data-current={current(one)}>
                  {LETTERS[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ meaning, tex }) => (
              <tr key={meaning.en}>
                <th scope="row">{text(meaning)}</th>
                {NOTATIONS.map((one) => (
                  <td key={one} data-current={current(one)}>
                    <Tex tex={tex[one]} spoken />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {clashes.length > 0 && (
        <>
          <h3 className={css['heading']}>{text(CLASHES)}</h3>
          <dl className={css['clashes']}>
            {clashes.map((clash) => (
              <div key={clash.tex}>
                <dt>
                  <Tex tex={clash.tex} spoken />
                </dt>
                <dd>{text(clashOf(clash))}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}
