import { useEffect, useRef } from 'react'
import { useText } from '../desk.ts'
import { usePractice } from './practice.ts'
import { SEEDS, useTurns } from './turns.ts'
import { words } from './words.ts'
import css from './Practice.module.css'

/** A seed that was read out to a class, or written on paper. */
export function SeedField({ onDone }: { readonly onDone: () => void }) {
  const { practising, params } = usePractice()
  const { start } = useTurns()
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <form
      className={css['seed']}
      onSubmit={(event) => {
        event.preventDefault()
        const seed = Number(input.current?.value)
        if (!Number.isInteger(seed) || seed < 0) return
        start(practising.generate(params, seed), { kind: 'seed', seed })
        onDone()
      }}
    >
      <input
        ref={input}
        aria-label={text(words.typeSeed)}
        className="number"
        inputMode="numeric"
        pattern="[0-9]{1,10}"
        required
        autoComplete="off"
        placeholder={`0–${SEEDS - 1}`}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone()
        }}
      />
      <button type="submit">{text(words.takeSeed)}</button>
    </form>
  )
}
