import { useText } from '../../desk.ts'
import { WORDS } from './words.ts'
import css from './Updates.module.css'

interface LogarithmicProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

export function Logarithmic({ isOn, onChange }: LogarithmicProps) {
  const text = useText()
  return (
    <label className={css['check']}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {text(WORDS.log)}
    </label>
  )
}
