import { useEffect, useMemo, useRef } from 'react'
import type { Formula, FormulaSymbol } from '../../derivation/practice.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import { trayOf } from '../../practice/tray.ts'
import { light } from '../../store/exploring.ts'
import { useDesk, useText } from '../desk.ts'
import { useRovingStop } from '../roving.ts'
import { Tex } from '../typeset.tsx'
import { ruleWords } from './rule-words.ts'
import css from './RuleBox.module.css'

interface TrayProps {
  readonly quantity: QuantityId
  readonly formula: Formula
  /** Ids of symbols, as they were picked. */
  readonly chosen: readonly string[]
  onChoose(chosen: string[]): void
}

/** Symbols to put a product together from: one tab stop, with arrow keys inside. */
export function Tray({ quantity, formula, chosen, onChoose }: TrayProps) {
  const { session } = useDesk()
  const text = useText()
  const box = useRef<HTMLDivElement>(null)
  useRovingStop(box, '[data-piece]')
  const symbols = useMemo(() => trayOf(quantity, formula), [quantity, formula])
  useEffect(() => {
    box.current
      ?.querySelector<HTMLElement>('[data-piece][tabindex="0"]')
      ?.focus({ preventScroll: true })
  }, [])
  useEffect(() => () => light(session, []), [session])
  const pick = ({ id, ref }: FormulaSymbol) => {
    const isChosen = chosen.includes(id)
    onChoose(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])
    light(session, isChosen || ref === undefined ? [] : [ref])
  }
  return (
    <div ref={box} className={css['tray']} role="group" aria-label={text(ruleWords.tray)}>
      {symbols.map((symbol) => (
        <button
          key={symbol.id}
          type="button"
          data-piece=""
          tabIndex={-1}
          className={css['piece']}
          aria-label={text(symbol.name)}
          aria-pressed={chosen.includes(symbol.id)}
          title={text(symbol.name)}
          onClick={() => pick(symbol)}
        >
          <Tex tex={symbol.tex} />
        </button>
      ))}
    </div>
  )
}
