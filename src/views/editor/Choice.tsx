import { useId, type ReactNode } from 'react'
import styles from './Choice.module.css'

export interface ChoiceProps<T extends string> {
  /** Its name, and what stands before it unless `children` say it with formulas. */
  readonly label: string
  readonly children?: ReactNode
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[]
  readonly onChange: (value: T) => void
}

/** More letters than this do not stand side by side in a panel. */
const ROOM = 30

/** One of a few: side by side where the words are short, else a menu. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, children, options } = props
  const id = useId()
  const letters = options.reduce((sum, option) => sum + width(option.label) + 3, 0)
  const isShort = options.length <= 4 && letters <= ROOM
  return (
    <div className={styles['choice']}>
      {isShort ? (
        <span className={styles['label']} aria-hidden>
          {children ?? label}
        </span>
      ) : (
        <label className={styles['label']} htmlFor={id}>
          {children ?? label}
        </label>
      )}
      {isShort ? <Segments {...props} /> : <Menu {...props} id={id} />}
    </div>
  )
}

function Segments<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={styles['segments']}>
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            className={styles['radio']}
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}

function Menu<T extends string>(props: ChoiceProps<T> & { readonly id: string }) {
  const { id, label, value, options, onChange } = props
  return (
    <select
      id={id}
      aria-label={label}
      className={styles['menu']}
      value={value}
      onChange={(event) => {
        const chosen = options[event.currentTarget.selectedIndex]
        if (chosen) onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** Chinese and Korean letters are twice as wide. */
function width(text: string): number {
  return [...text].reduce((sum, c) => sum + (c > '\u1100' ? 2 : 1), 0)
}
