import { useMemo } from 'react'
import { changesBetween, settingsOf, type Change } from '../../../derivation/changes.ts'
import { format } from '../../../derivation/number.ts'
import { isSameData } from '../../../derivation/same.ts'
import { edit, redo, undo } from '../../../store/actions.ts'
import { useHistory } from '../../../store/use.ts'
import { useDesk, useSession, useText } from '../../desk.ts'
import { Tex } from '../../typeset.tsx'
import { useBench, type Bench } from '../bench.ts'
import { useExplorer } from '../explorer.ts'
import { ChangeRow } from './ChangeRow.tsx'
import { COUNT, WORDS } from './words.ts'
import css from './Changes.module.css'

/** Every number and setting that is not what it was when the problem was opened. */
export function Changes() {
  const bench = useBench()
  return bench && <List bench={bench} />
}

function List({ bench }: { readonly bench: Bench }) {
  const { session } = useDesk()
  const text = useText()
  const digits = useSession((s) => s.digits)
  const opened = useSession((s) => s.origin)
  const { exploring, params, options, probe } = useExplorer()
  const { canUndo, canRedo } = useHistory(session)
  const start = opened ?? bench.defaults
  const before = useMemo(() => exploring.probe(start, options), [exploring, start, options])
  const changes = useMemo(
    () =>
      changesBetween(
        settingsOf(bench.controls(start), before.variables),
        settingsOf(bench.controls(params), probe.variables),
      ),
    [bench, start, before, params, probe],
  )
  const set = (change: Change) =>
    change.from && edit(session, bench.set(params, change.id, change.from.value))
  const both = changes.filter(({ from, to }) => from && to)
  const isElsewhere = changes.length === 0 && !isSameData(start, params)

  return (
    <section className={css['changes']} aria-label={text(WORDS.title)}>
      <header className={css['head']}>
        <div>
          <h2>
            {text(WORDS.title)}
            {changes.length > 0 && <span> · {text(COUNT(changes.length))}</span>}
          </h2>
          <p>{text(opened === null ? WORDS.ownStart : WORDS.openedStart)}</p>
        </div>
        <p className={css['loss']}>
          <Tex tex={probe.output.tex} spoken />
          <span className="number">{format(before.loss, digits)}</span>
          <span aria-hidden="true">→</span>
          <b className="number">{format(probe.loss, digits)}</b>
        </p>
      </header>
      <div className={css['buttons']}>
        <button
          type="button"
          className={css['button']}
          disabled={!canUndo}
          onClick={() => undo(session)}
        >
          <span aria-hidden="true">↶</span> {text(WORDS.undo)}
        </button>
        <button
          type="button"
          className={css['button']}
          disabled={!canRedo}
          onClick={() => redo(session)}
        >
          <span aria-hidden="true">↷</span> {text(WORDS.redo)}
        </button>
        <button
          type="button"
          className={css['button']}
          disabled={changes.length === 0 && !isElsewhere}
          onClick={() => edit(session, start)}
        >
          {text(WORDS.all)}
        </button>
      </div>
      {changes.length === 0 && (
        <p className={css['note']}>{text(isElsewhere ? WORDS.unlisted : WORDS.nothing)}</p>
      )}
      {changes.length > 0 && (
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">{text(WORDS.setting)}</th>
              <th scope="col">{text(WORDS.before)}</th>
              <th scope="col">{text(WORDS.now)}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <ChangeRow key={change.id} change={change} onRestore={set} />
            ))}
          </tbody>
        </table>
      )}
      {both.length < changes.length && <p className={css['note']}>{text(WORDS.reshaped)}</p>}
    </section>
  )
}
