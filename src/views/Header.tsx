import { memo, type MouseEvent } from 'react'
import { modesOf, type About, type Lesson } from '../derivation/lesson.ts'
import { LETTERS, NOTATIONS } from '../derivation/options.ts'
import { LANGUAGE, LOCALES } from '../i18n/localized.ts'
import { change, redo, show, undo } from '../store/actions.ts'
import { THEMES } from '../store/session.ts'
import { useHistory } from '../store/use.ts'
import { useDesk, useSession, useStrings } from './desk.ts'
import css from './Header.module.css'

const THEME_SIGN = { system: '◐', light: '☀', dark: '☾' }

interface HeaderProps {
  readonly lessons: readonly About[]
  readonly lesson: Lesson
  /** The letters of the lesson can be chosen. */
  readonly hasNotations: boolean
  /** These stay the same functions, so that an edit passes the header by. */
  readonly onLesson: (id: string) => void
  readonly onWindow: (name: 'setup' | 'keys' | 'settings' | 'share') => void
}

export const Header = memo(function Header(props: HeaderProps) {
  const { lessons, lesson, hasNotations, onLesson, onWindow } = props
  const { session } = useDesk()
  const { canUndo, canRedo } = useHistory(session)
  const words = useStrings().app
  const notation = useSession((s) => s.notation)
  const locale = useSession((s) => s.locale)
  const theme = useSession((s) => s.theme)
  const mode = useSession((s) => s.mode)
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  return (
    <header className={css['header']}>
      <a className={css['skip']} href="#step" onClick={skip}>
        {words.skip}
      </a>
      <h1 className={css['logo']}>
        <span aria-hidden="true">∂</span>
        {words.name}
      </h1>
      <div role="group" aria-label={words.mode} className={css['modes']}>
        {modesOf(lesson).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === mode}
            onClick={() => show(session, { mode: one })}
          >
            {words[one]}
          </button>
        ))}
      </div>
      <Lessons lessons={lessons} lesson={lesson.id} onLesson={onLesson} />
      <button
        type="button"
        className={css['setup']}
        title={words.setup}
        onClick={() => onWindow('setup')}
      >
        <span>{words.setup}</span>
        <span aria-hidden="true">✎</span>
      </button>
      <div className={css['history']}>
        <button type="button" disabled={!canUndo} onClick={() => undo(session)} title={words.undo}>
          <span aria-hidden="true">↶</span>
          <span className="visually-hidden">{words.undo}</span>
        </button>
        <button type="button" disabled={!canRedo} onClick={() => redo(session)} title={words.redo}>
          <span aria-hidden="true">↷</span>
          <span className="visually-hidden">{words.redo}</span>
        </button>
      </div>
      <div className={css['tools']}>
        {hasNotations && (
          <label className={css['wide']}>
            <span className="visually-hidden">{words.notation}</span>
            <select
              value={notation}
              onChange={(event) => {
                const chosen = NOTATIONS.find((one) => one === event.target.value)
                if (chosen) change(session, { notation: chosen })
              }}
            >
              {NOTATIONS.map((one) => (
                <option key={one} value={one}>
                  {LETTERS[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className={css['wide']}>
          <span className="visually-hidden">{words.language}</span>
          <select
            value={locale}
            onChange={(event) => {
              const chosen = LOCALES.find((one) => one === event.target.value)
              if (chosen) change(session, { locale: chosen })
            }}
          >
            {LOCALES.map((one) => (
              <option key={one} value={one} lang={one}>
                {LANGUAGE[one]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className={css['rare']}
          title={words.theme[theme]}
          onClick={() => change(session, { theme: nextTheme })}
        >
          <span aria-hidden="true">{THEME_SIGN[theme]}</span>
          <span className="visually-hidden">{words.theme[theme]}</span>
        </button>
        <button
          type="button"
          className={css['rare']}
          title={words.help}
          onClick={() => onWindow('keys')}
        >
          <span aria-hidden="true">?</span>
          <span className="visually-hidden">{words.help}</span>
        </button>
        <button type="button" title={words.settings} onClick={() => onWindow('settings')}>
          <span aria-hidden="true">⚙</span>
          <span className="visually-hidden">{words.settings}</span>
        </button>
        <button type="button" className={css['share']} onClick={() => onWindow('share')}>
          {words.share}
        </button>
      </div>
    </header>
  )
})

interface LessonsProps {
  readonly lessons: readonly About[]
  readonly lesson: string
  readonly onLesson: (id: string) => void
}

/** The title of the lesson, and the way to another where there is one. */
function Lessons({ lessons, lesson, onLesson }: LessonsProps) {
  const { locale, strings } = useDesk()
  return (
    <label className={css['lesson']}>
      <span className="visually-hidden">{strings.app.lesson}</span>
      <select value={lesson} onChange={(event) => onLesson(event.target.value)}>
        {lessons.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[locale]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** By hand, because the address is that of the reader's work. */
function skip(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('step')?.focus()
}
