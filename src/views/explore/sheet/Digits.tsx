import css from './CheckTable.module.css'

/** A number as it was printed; from its first digit that is not as in ours on, the digits stand out. */
export function Digits({ text, ours }: { readonly text: string; readonly ours: string | null }) {
  // the minus of a page, whatever the sheet was typed with
  const shown = text.replace(/^-/, '\u2212')
  const first = ours === null ? -1 : [...shown].findIndex((letter, k) => letter !== ours[k])
  const same = first < 0 ? shown.length : first
  return (
    <>
      {shown.slice(0, same)}
      {same < shown.length && <mark className={css['off']}>{shown.slice(same)}</mark>}
    </>
  )
}
