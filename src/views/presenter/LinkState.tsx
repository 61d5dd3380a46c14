import type { Locale } from '../../i18n/localized.ts'
import type { Standing } from './presenter.ts'
import { words } from './words.ts'
import css from './LinkState.module.css'

interface LinkStateProps {
  readonly locale: Locale
  readonly standing: Standing
  /** The lecture has told what cannot be read here. */
  readonly isForeign: boolean
  /** Null where nothing is known that could be opened. */
  readonly onReopen: (() => void) | null
}

/** Whether the lecture answers; if not, what to do about it. */
export function LinkState({ locale, standing, isForeign, onReopen }: LinkStateProps) {
  const isBad = standing === 'lost' || isForeign
  return (
    <div className={css['link']} data-bad={isBad || undefined} role={isBad ? 'alert' : 'status'}>
      <p>
        <span className={css['sign']} data-standing={standing} aria-hidden="true" />
        <b>{words[standing][locale]}</b>
      </p>
      {standing === 'lost' ? (
        <>
          <p>{words.restore[locale]}</p>
          {onReopen && (
            <button type="button" onClick={onReopen}>
              {words.reopen[locale]}
            </button>
          )}
        </>
      ) : (
        isForeign && <p>{words.otherVersion[locale]}</p>
      )}
    </div>
  )
}
