import { useMemo, useState } from 'react'
import type { ConventionPreset } from '../../../derivation/conventions.ts'
import type { Notation } from '../../../derivation/options.ts'
import { change, edit } from '../../../store/actions.ts'
import { useDesk, useSession, useText } from '../../desk.ts'
import { Words } from '../../editor/Words.tsx'
import { useExplorer, usePart } from '../explorer.ts'
import { Choices } from './Choices.tsx'
import { Letters } from './Letters.tsx'
import { LEAD, NOTHING_YET, PRESETS, saidOf, TITLE } from './words.ts'
import css from './Conventions.module.css'

/** A problem as it was told before and after a switch. */
interface Shift {
  readonly from: Telling
  readonly to: Telling
}
interface Telling {
  readonly params: object
  readonly notation: Notation
}

/** Every convention that the problem follows, what each choice would give, and what a switch has done. */
export function Conventions() {
  const desk = useDesk()
  const { session } = desk
  const { params, options } = useExplorer()
  const switchboard = usePart('switchboard')
  const text = useText()
  const digits = useSession((s) => s.digits)
  const [shift, setShift] = useState<Shift | null>(null)
  const board = useMemo(
    () => switchboard.conventions(params, options),
    [switchboard, params, options],
  )

  /** Remembers what an action did, to say it. */
  function switching(act: () => void): void {
    const from = tellingOf(session.getState())
    act()
    setShift({ from, to: tellingOf(session.getState()) })
  }

  function take(preset: ConventionPreset): void {
    switching(() => {
      edit(session, preset.params)
      change(session, { notation: preset.notation })
    })
  }

  const isFresh =
    shift !== null && shift.to.params === params && shift.to.notation === options.notation
  const said = useMemo(
    () =>
      isFresh
        ? saidOf(
            switchboard.effect(shift.from.params, params, options),
            board.clashes,
            [shift.from.notation, options.notation],
            digits,
          )
        : NOTHING_YET,
    [isFresh, shift, switchboard, params, options, board, digits],
  )

  return (
    <div className={css['sheet']}>
      <h2 className={css['title']}>{text(TITLE)}</h2>
      <p className={css['lead']}>{text(LEAD)}</p>
      <section className={css['presets']}>
        <h3 className={css['heading']}>{text(PRESETS)}</h3>
        <ul className={css['sources']}>
          {board.presets.map((preset) => (
            <li key={preset.id}>
              <button type="button" className={css['source']} onClick={() => take(preset)}>
                <b>{text(preset.title)}</b>
                <span>
                  <Words text={text(preset.about)} spoken />
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {board.conventions.map((convention) => (
        <Choices
          key={convention.id}
          convention={convention}
          lossTex={board.lossTex}
          afterTex={board.afterTex}
          onChoose={(value) => switching(() => desk.set(convention.id, value))}
        />
      ))}
      {board.fixed.length > 0 && (
        <ul className={css['fixed']}>
          {board.fixed.map((sentence) => (
            <li key={sentence.en}>
              <Words text={text(sentence)} spoken />
            </li>
          ))}
        </ul>
      )}
      <Letters
        rows={board.letters}
        clashes={board.clashes}
        notation={options.notation}
        onChoose={(notation) => switching(() => change(session, { notation }))}
      />
      <p className={css['said']} data-fresh={isFresh || undefined} role="status">
        <Words text={text(said)} spoken />
      </p>
    </div>
  )
}

const tellingOf = ({ params, notation }: Telling): Telling => ({ params, notation })
