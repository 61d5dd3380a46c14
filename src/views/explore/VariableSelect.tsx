import { useId } from 'react'
import type { Variable } from '../../derivation/explore.ts'
import type { Ref } from '../../derivation/quantity.ts'
import type { Localized } from '../../i18n/localized.ts'
import { useText } from '../desk.ts'
import { plain } from '../editor/plain.ts'
import { KIND, OF_SAMPLE } from './words.ts'
import css from './VariableSelect.module.css'

interface VariableSelectProps {
  readonly label: Localized
  readonly variables: readonly Variable[]
  readonly value: Ref
  readonly onChange: (ref: Ref) => void
}

const KINDS: readonly Variable['kind'][] = ['weight', 'bias', 'input', 'target', 'rate']

/** A menu of the numbers of a problem, by their kinds. */
export function VariableSelect({ label, variables, value, onChange }: VariableSelectProps) {
  const text = useText()
  const id = useId()
  const symbol = ({ tex, sample }: Variable) =>
    sample === undefined ? plain(`$${tex}$`) : text(OF_SAMPLE(plain(`$${tex}$`), sample + 1))
  return (
    <span className={css['choice']}>
      <label htmlFor={id}>{text(label)}</label>
      <select
        id={id}
        className={css['menu']}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {KINDS.map((kind) => ({ kind, own: variables.filter((one) => one.kind === kind) }))
          .filter(({ own }) => own.length > 0)
          .map(({ kind, own }) => (
            <optgroup key={kind} label={text(KIND[kind])}>
              {own.map((one) => (
                <option key={one.ref} value={one.ref}>
                  {symbol(one)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </span>
  )
}
