import { useDeferredValue, useId, useMemo } from 'react'
import { check, type SheetLine, type Variants } from '../../../derivation/sheet.ts'
import { show } from '../../../store/actions.ts'
import { useDesk, useScene, useSession, useText } from '../../desk.ts'
import { useExplorer, usePart } from '../explorer.ts'
import { CheckTable } from './CheckTable.tsx'
import { HOW_TO_NAME, lineNumber, UNREAD, YOUR_VALUES } from './words.ts'
import css from './Own.module.css'

/** A box for a table of one's own, and what has been read in it. */
export function Own({ variants }: { readonly variants: Variants }) {
  const { session } = useDesk()
  const { params, options } = useExplorer()
  const sheets = usePart('sheets')
  const { quantities } = useScene().derivation
  const text = useText()
  const id = useId()
  const sheet = useSession((s) => s.sheet)
  const deferred = useDeferredValue(sheet)
  const isBlank = deferred.trim() === ''
  // finding names takes a moment in a large network: only once there is something to find
  const read = useMemo(
    () => (isBlank ? null : sheets.reader(quantities, params, options)),
    [isBlank, sheets, quantities, params, options],
  )
  const lines = useMemo(() => read?.(deferred) ?? [], [read, deferred])
  const rows = useMemo(
    () =>
      lines.flatMap((line) =>
        line.kind === 'value'
          ? [
              {
                item: line,
                checked: check(line, quantities, variants),
                ...(line.note && { note: line.note }),
              },
            ]
          : [],
      ),
    [lines, quantities, variants],
  )
  const refused = lines.filter((line) => line.kind === 'refused')

  return (
    <div>
      <label className={css['label']} htmlFor={id}>
        {text(YOUR_VALUES)}
      </label>
      <textarea
        id={id}
        className={css['text']}
        aria-describedby={`${id}how`}
        rows={5}
        spellCheck={false}
        autoCapitalize="off"
        value={sheet}
        onChange={(event) => show(session, { sheet: event.currentTarget.value })}
      />
      <p id={`${id}how`} className={css['how']}>
        {text(HOW_TO_NAME)}
      </p>
      <div aria-live="polite">{refused.length > 0 && <Refusals lines={refused} />}</div>
      {rows.length > 0 && <CheckTable rows={rows} />}
    </div>
  )
}

type Refused = Extract<SheetLine, { kind: 'refused' }>

/** The lines that could not be read, and why; they stay in the box. */
function Refusals({ lines }: { readonly lines: readonly Refused[] }) {
  const text = useText()
  return (
    <section className={css['refused']}>
      <h3>{text(UNREAD)}</h3>
      <ul>
        {lines.map((line, k) => (
          <li key={`${k} ${line.line}`}>
            <span className={css['line']}>{text(lineNumber(line.line))}</span>{' '}
            <code>{line.text}</code> {text(line.reason)}
          </li>
        ))}
      </ul>
    </section>
  )
}
