import { useId } from 'react'
import type { Variable } from '../../derivation/explore.ts'
import { format } from '../../derivation/number.ts'
import { probe as explore } from '../../store/actions.ts'
import { useDesk, useSession, useStrings, useText } from '../desk.ts'
import { plain } from '../editor/plain.ts'
import { useExplorer, useProbed } from './explorer.ts'
import { KIND_NAME, NUMBER } from './words.ts'
import css from './ChooseNumber.module.css'

const KINDS = ['weight', 'bias', 'input', 'target', 'rate'] as const satisfies Variable['kind'][]

/** Chooses the number that is explored, beside pinning it in the drawing. */
export function ChooseNumber() {
  const { session } = useDesk()
  const { probe } = useExplorer()
  const chosen = useProbed()
  const text = useText()
  const words = useStrings().app
  const digits = useSession((s) => s.digits)
  const id = useId()

  /** A symbol that occurs again is that of the next sample. */
  const labelOf = (variable: Variable, among: readonly Variable[]) => {
    const same = among.filter(({ tex }) => tex === variable.tex)
    const sample = same.length > 1 ? `, ${words.sample(same.indexOf(variable) + 1)}` : ''
    return `${plain(`$${variable.tex}$`)} = ${format(variable.value, digits)}${sample}`
  }

  return (
    <div className={css['choose']}>
      <label htmlFor={id}>{text(NUMBER)}</label>
      <select
        id={id}
        className={css['menu']}
        value={chosen.ref}
        onChange={(event) => explore(session, event.currentTarget.value)}
      >
        {KINDS.map((kind) => {
          const some = probe.variables.filter((one) => one.kind === kind)
          return (
            some.length > 0 && (
              <optgroup key={kind} label={text(KIND_NAME[kind])}>
                {some.map((one) => (
                  <option key={one.ref} value={one.ref}>
                    {labelOf(one, some)}
                  </option>
                ))}
              </optgroup>
            )
          )
        })}
      </select>
    </div>
  )
}
