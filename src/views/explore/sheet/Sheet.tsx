import { useMemo, useState } from 'react'
import { check, type Published, type Variants } from '../../../derivation/sheet.ts'
import { useScene, useSession, useText } from '../../desk.ts'
import { Choice } from '../../editor/Choice.tsx'
import { useExplorer, usePart } from '../explorer.ts'
import { CheckTable } from './CheckTable.tsx'
import { Library } from './Library.tsx'
import { Own } from './Own.tsx'
import { MINE, PRINTED_THERE, WHOSE } from './words.ts'
import css from './Sheet.module.css'

/** Holds printed numbers against ours: those of a published example, or those of the reader. */
export function Sheet() {
  const { params, options } = useExplorer()
  const sheets = usePart('sheets')
  const text = useText()
  const hasOwn = useSession((s) => s.sheet.trim() !== '')
  const [chosen, setChosen] = useState<'source' | 'own' | null>(null)
  const current = useMemo(() => sheets.published(params), [sheets, params])
  const variants = useMemo(() => sheets.variants(params, options), [sheets, params, options])
  const whose = current ? (chosen ?? (hasOwn ? 'own' : 'source')) : 'own'
  return (
    <div className={css['sheet']}>
      {sheets.library.length > 0 && <Library library={sheets.library} current={current} />}
      <section className={css['check']}>
        {current && (
          <Choice
            label={text(WHOSE)}
            value={whose}
            options={[
              { value: 'source', label: text(PRINTED_THERE) },
              { value: 'own', label: text(MINE) },
            ]}
            onChange={setChosen}
          />
        )}
        {current && whose === 'source' ? (
          <Source entry={current.entry} variants={variants} />
        ) : (
          <Own variants={variants} />
        )}
      </section>
    </div>
  )
}

/** Every number that the source prints. */
function Source({ entry, variants }: { readonly entry: Published; readonly variants: Variants }) {
  const { quantities } = useScene().derivation
  const rows = useMemo(
    () => entry.values.map((item) => ({ item, checked: check(item, quantities, variants) })),
    [entry, quantities, variants],
  )
  return <CheckTable rows={rows} />
}
