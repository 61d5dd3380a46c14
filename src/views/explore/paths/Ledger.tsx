import { useEffect, useId, useRef, useState } from 'react'
import { format } from '../../../derivation/number.ts'
import type { LossPath, PathLedger } from '../../../derivation/path.ts'
import { show } from '../../../store/actions.ts'
import { light } from '../../../store/exploring.ts'
import { useDesk, useSession, useText } from '../../desk.ts'
import { useKept } from '../../kept.ts'
import { useRovingStop } from '../../roving.ts'
import { Tex } from '../../typeset.tsx'
import { PathRow } from './PathRow.tsx'
import { allPaths, BACKWARD, LIGHT, rest, SAME, shownOf, SPOILT, sumOf } from './words.ts'
import css from './Paths.module.css'

/** Up to so many paths all show their factors; of more only the chosen one. */
const FEW = 4

/** All paths of one number. The chosen one is lit alone in the drawing. */
export function Ledger({ ledger }: { readonly ledger: PathLedger }) {
  const { session } = useDesk()
  const text = useText()
  const digits = useSession((s) => s.digits)
  const [wanted, want] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const name = useId()
  useRovingStop(list)

  const { paths, count } = ledger
  const chosen = paths.find(({ id }) => id === wanted)
  const lit = useKept(chosen?.refs ?? ledger.refs)
  useEffect(() => {
    light(session, lit)
    return () => light(session, [])
  }, [session, lit])

  function choose(path: LossPath | null): void {
    want(path?.id ?? null)
    const sample = path?.sample ?? null
    if (sample !== null) show(session, { sample })
  }

  return (
    <>
      {ledger.rest && <p className={css['lead']}>{text(shownOf(paths.length, count))}</p>}
      <fieldset className={css['ledger']}>
        <legend className="visually-hidden">{text(LIGHT)}</legend>
        {count > 1 && (
          <label className={css['all']}>
            <input type="radio" name={name} checked={!chosen} onChange={() => choose(null)} />
            {text(allPaths(count))}
          </label>
        )}
        <ol ref={list} className={css['list']}>
          {paths.map((path) => (
            <PathRow
              key={path.id}
              path={path}
              radio={count > 1 ? name : null}
              isChosen={path === chosen}
              isOpen={count <= FEW || path === chosen}
              onChoose={() => choose(path)}
            />
          ))}
        </ol>
        {ledger.rest && (
          <p className={css['line']}>
            <span>{text(rest(ledger.rest.count))}</span>
            <b className="number">{format(ledger.rest.sum, digits)}</b>
          </p>
        )}
      </fieldset>
      <dl className={css['total']}>
        <div className={css['line']}>
          <dt>{text(sumOf(count))}</dt>
          <dd className="number">{format(ledger.sum, digits)}</dd>
        </div>
        <div className={css['line']}>
          <dt>
            {text(BACKWARD)} <Tex tex={ledger.tex} spoken />
          </dt>
          <dd className="number">{format(ledger.gradient, digits)}</dd>
        </div>
      </dl>
      <p className={css['note']}>{text(Number.isFinite(ledger.sum) ? SAME : SPOILT)}</p>
    </>
  )
}
