import { useState } from 'react'
import { useText } from '../../desk.ts'
import { GradientCheck } from './GradientCheck.tsx'
import { IS_IT_RIGHT } from './words.ts'
import css from './GradientCheck.module.css'

/** The check below a picture that shows the slope: opened by whoever doubts it. */
export function CheckBelow() {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={css['below']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text(IS_IT_RIGHT)}</summary>
      {isOpen && <GradientCheck />}
    </details>
  )
}
