import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react'
import type { Blank, Formula, FormulaSymbol } from '../../derivation/practice.ts'
import { judgeFormula, judgePieces, readFormula, texOfPieces } from '../../practice/formula.ts'
import { roleIn } from '../../practice/roles.ts'
import { checkRule, ruleOf, writeRule } from '../../practice/rule-draft.ts'
import { ruleMessage } from '../../practice/rule-messages.ts'
import { useScene, useStrings, useText } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import { Tex } from '../typeset.tsx'
import { useExercise, usePractice } from './practice.ts'
import { ruleWords } from './rule-words.ts'
import { Tray } from './Tray.tsx'
import { marks, words } from './words.ts'
import css from './Practice.module.css'
import own from './RuleBox.module.css'

interface RuleBoxProps {
  readonly blank: Blank
  readonly formula: Formula
}

/** Asks for the rule before its number: put together from a tray where it is a product, or typed. */
export function RuleBox({ blank, formula }: RuleBoxProps) {
  const { quantity: id } = blank
  const { store, problem } = usePractice()
  const exercise = useExercise()
  const { quantities } = useScene().derivation
  const { roles } = useStrings().equation
  const text = useText()
  const field = useId()
  const { typed, pieces, state } = ruleOf(exercise, id)
  const verdict = useMemo(
    () => (pieces.length > 0 ? judgePieces(pieces, formula) : judgeFormula(typed, formula)),
    [typed, pieces, formula],
  )
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state === 'checked') said.current?.scrollIntoView({ block: 'nearest' })
  }, [state])
  const quantity = quantities.get(id)
  if (!quantity) return null
  const reading = typed.trim() === '' ? null : readFormula(typed, formula)
  const unread = reading?.kind === 'invalid' ? reading.reason : null
  const tex = reading?.kind === 'formula' ? reading.tex : texOfPieces(pieces, formula)
  const roleOf = (symbol: FormulaSymbol) => {
    const role = roleIn(problem, blank, symbol.tex)
    return role && roles[role]
  }
  const isChecked = state === 'checked'

  function write(draft: Parameters<typeof writeRule>[2]): void {
    store.setState({ exercise: writeRule(exercise, id, draft) })
  }

  function check(): void {
    if (verdict.kind === 'invalid') return
    store.setState({ exercise: checkRule(exercise, id, verdict.kind === 'right') })
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While an input method composes, Enter belongs to it; 229 is how Safari says so.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    check()
  }

  return (
    <div role="group" aria-label={text(ruleWords.ask(text(quantity.name)))}>
      <p className={own['ask']}>
        <Prose text={ruleWords.ask(`$${quantity.tex}$`)} />
      </p>
      <p className={own['rule']} data-empty={tex === '' || undefined}>
        <Tex tex={`${quantity.tex} = ${tex === '' ? '\\;?' : tex}`} spoken />
      </p>
      {formula.isProduct && (
        <Tray
          quantity={id}
          formula={formula}
          chosen={pieces}
          onChoose={(chosen) => write({ typed: '', pieces: chosen })}
        />
      )}
      <div className={own['typed']}>
        <label htmlFor={field}>{text(formula.isProduct ? ruleWords.orType : ruleWords.type)}</label>
        <input
          ref={formula.isProduct ? undefined : focusOn}
          id={field}
          className={`number ${css['input']}`}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={`${field}-read`}
          value={typed}
          onChange={({ currentTarget }) => write({ typed: currentTarget.value, pieces: [] })}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={css['main']} onClick={check}>
          {text(words.check)}
        </button>
        <p id={`${field}-read`} className={css['read']}>
          {unread && text(unread)}
        </p>
      </div>
      <div
        ref={said}
        className={css['verdict']}
        role="status"
        data-mark={isChecked ? 'wrong' : undefined}
      >
        {isChecked && (
          <>
            <p className={css['mark']}>
              <span aria-hidden="true">{marks.wrong.sign}</span> {text(marks.wrong.word)}
            </p>
            <p>
              <Prose text={ruleMessage(verdict, roleOf)} />
            </p>
          </>
        )}
      </div>
    </div>
  )
}

function focusOn(input: HTMLInputElement | null): void {
  input?.focus({ preventScroll: true })
}
