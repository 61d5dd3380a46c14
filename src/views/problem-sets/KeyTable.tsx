import { format } from '../../derivation/number.ts'
import { columnsOf, type Variant } from '../../practice/problem-set.ts'
import { SET_WORDS } from '../../practice/set-words.ts'
import { useSession, useText } from '../desk.ts'
import { Tex } from '../typeset.tsx'
import css from './ProblemSets.module.css'

/** What everybody should get: a line for every exercise, a column for every number asked. It scrolls in a box of its own. */
export function KeyTable({ variants }: { readonly variants: readonly Variant[] }) {
  const digits = useSession((s) => s.digits)
  const text = useText()
  const columns = columnsOf(variants, 'asked')
  const isLong = variants.some(({ exercise }) => exercise > 1)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
    <div className={css['box']} role="region" aria-label={text(SET_WORDS.key)} tabIndex={0}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{text(SET_WORDS.student)}</th>
            {isLong && <th scope="col">{text(SET_WORDS.exercise)}</th>}
            <th scope="col">{text(SET_WORDS.seed)}</th>
            {columns.map(({ id, tex, name }) => (
              <th key={id} scope="col">
                <span className="visually-hidden">{text(name)}</span>
                <Tex tex={tex} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {variants.map(({ student, exercise, seed, asked }) => (
            <tr key={`${student} ${exercise}`}>
              <th scope="row">{student}</th>
              {isLong && <td className="number">{exercise}</td>}
              <td className="number">{seed}</td>
              {columns.map(({ id }) => {
                const value = asked.find((one) => one.id === id)?.value
                return (
                  <td key={id} className="number">
                    {value === undefined ? '' : format(value, digits)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
