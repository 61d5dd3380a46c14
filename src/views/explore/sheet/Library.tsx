import type { Match, Published } from '../../../derivation/sheet.ts'
import { edit, open } from '../../../store/actions.ts'
import { useDesk, useText } from '../../desk.ts'
import { BACK_TO_SOURCE, LIBRARY, OTHER_CONVENTION, SOURCE } from './words.ts'
import css from './Library.module.css'

export interface LibraryProps {
  readonly library: readonly Published[]
  /** The published example that is on view, under its own or another convention. */
  readonly current: Match | undefined
}

/** The published examples to choose from, and where the one on view comes from. */
export function Library({ library, current }: LibraryProps) {
  const { session } = useDesk()
  const text = useText()
  return (
    <section>
      <h2 className={css['heading']}>{text(LIBRARY)}</h2>
      <ul className={css['entries']}>
        {library.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className={css['entry']}
              aria-pressed={entry === current?.entry}
              onClick={() => open(session, { params: entry.params })}
            >
              {text(entry.title)}
            </button>
          </li>
        ))}
      </ul>
      {current && <Origin {...current} />}
    </section>
  )
}

function Origin({ entry, isOwnWay }: Match) {
  const { session } = useDesk()
  const text = useText()
  const { source, convention, remark } = entry
  return (
    <div className={css['origin']}>
      <p>
        {text(SOURCE)}: <Source {...source} />
      </p>
      <p>{text(convention)}</p>
      {remark && <p>{text(remark)}</p>}
      {!isOwnWay && (
        <p className={css['other']}>
          {text(OTHER_CONVENTION)}{' '}
          <button type="button" className={css['back']} onClick={() => edit(session, entry.params)}>
            {text(BACK_TO_SOURCE)}
          </button>
        </p>
      )}
    </div>
  )
}

function Source({ text, url }: Published['source']) {
  return url === null ? (
    text
  ) : (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  )
}
