import { useId, useMemo } from 'react'
import type { Variable } from '../../derivation/explore.ts'
import type { Ref } from '../../derivation/quantity.ts'
import type { Localized } from '../../i18n/localized.ts'
import { useText } from '../desk.ts'
import { useKept } from '../kept.ts'
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
  // an edit changes values only; a large network has hundreds of options
  const named = useKept(variables.map(({ ref, kind, tex, sample }) => ({ ref, kind, tex, sample })))
  const options = useMemo(
    () => KINDS.map((kind) => <Kind key={kind} kind={kind} named={named} />),
    [named],
  )
  return (
    <span className={css['choice']}>
      <label htmlFor={id}>{text(label)}</label>
      <select
        id={id}
        className={css['menu']}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options}
      </select>
    </span>
  )
}

interface KindProps {
  readonly kind: Variable['kind']
  readonly named: readonly (Pick<Variable, 'ref' | 'kind' | 'tex'> & {
    readonly sample: number | undefined
  })[]
}

function Kind({ kind, named }: KindProps) {
  const text = useText()
  const own = named.filter((one) => one.kind === kind)
  if (own.length === 0) return null
  return (
    <optgroup label={text(KIND[kind])}>
      {own.map(({ ref, tex, sample }) => {
        const symbol = plain(`$${tex}$`)
        return (
          <option key={ref} value={ref}>
            {sample === undefined ? symbol : text(OF_SAMPLE(symbol, sample + 1))}
          </option>
        )
      })}
    </optgroup>
  )
}
