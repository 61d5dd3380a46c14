import { useMemo, useRef, useState } from 'react'
import { sharedCauses } from '../../../derivation/sheet.ts'
import { isRight, VERDICTS } from '../../../derivation/verdict.ts'
import { point } from '../../../store/actions.ts'
import { useDesk, useText } from '../../desk.ts'
import { Choice } from '../../editor/Choice.tsx'
import { refAt } from '../../figure/pointing.ts'
import { useRovingStop } from '../../roving.ts'
import { useExplorer, usePart } from '../explorer.ts'
import { CheckRow, type Judged } from './CheckRow.tsx'
import { Shared } from './Shared.tsx'
import {
  ALL,
  countOf,
  DIFFERING,
  JUDGEMENT,
  NONE_DIFFERS,
  OURS,
  PRINTED,
  QUANTITY,
  SHOW,
  TABLE,
  VERDICT,
} from './words.ts'
import css from './CheckTable.module.css'

/** Printed numbers beside ours, each with its verdict and, where it differs, what would have given it. */
export function CheckTable({ rows }: { readonly rows: readonly Judged[] }) {
  const { session } = useDesk()
  const { params } = useExplorer()
  const sheets = usePart('sheets')
  const text = useText()
  const [shows, setShows] = useState<'all' | 'differing'>('all')
  const box = useRef<HTMLDivElement>(null)
  useRovingStop(box)
  const refs = useMemo(() => sheets.refs(params), [sheets, params])
  const differing = rows.filter(({ checked }) => !isRight(checked.verdict))
  const shared = sharedCauses(differing.map(({ checked }) => checked))
  const offered = new Set(shared.map(({ variant }) => variant))
  const shown = shows === 'all' ? rows : differing

  return (
    <div>
      <div className={css['top']}>
        <p className={css['count']} role="status">
          {text(countOf(rows.length - differing.length, rows.length))}
        </p>
        <Choice
          label={text(SHOW)}
          value={shows}
          options={[
            { value: 'all', label: text(ALL) },
            { value: 'differing', label: text(DIFFERING) },
          ]}
          onChange={setShows}
        />
      </div>
      <Tally rows={rows} />
      <Shared causes={shared} differing={differing.length} />
      <div
        ref={box}
        className={css['box']}
        onPointerOver={({ target }) => point(session, refAt(target))}
        onPointerLeave={() => point(session, null)}
        onFocus={({ target }) => point(session, refAt(target))}
        onBlur={() => point(session, null)}
      >
        {shown.length === 0 ? (
          <p className={css['none']}>{text(NONE_DIFFERS)}</p>
        ) : (
          <table className={css['table']}>
            <caption className={css['unseen']}>{text(TABLE)}</caption>
            <thead>
              <tr>
                {[QUANTITY, PRINTED, OURS, JUDGEMENT].map((head) => (
                  <th key={head.en} scope="col">
                    {text(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, k) => (
                // a sheet may print a quantity twice
                <CheckRow
                  key={`${k} ${row.item.name}`}
                  {...row}
                  offered={offered}
                  target={refs.get(row.item.quantity) ?? null}
                />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  )
}

/** How many of each verdict: the legend of the signs at the same time. */
function Tally({ rows }: { readonly rows: readonly Judged[] }) {
  const text = useText()
  return (
    <ul className={css['tally']}>
      {VERDICTS.map((verdict) => (
        <li key={verdict} data-verdict={verdict}>
          <span className={css['icon']} aria-hidden>
            {VERDICT[verdict].icon}
          </span>
          <span className="number">
            {rows.filter(({ checked }) => checked.verdict === verdict).length}
          </span>{' '}
          {text(VERDICT[verdict].word)}
        </li>
      ))}
    </ul>
  )
}
