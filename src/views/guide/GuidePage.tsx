import { useStrings, useText } from '../desk.ts'
import { KEYMAP, type Keystroke } from '../dialogs/keymap.ts'
import { Keys } from '../dialogs/Keys.tsx'
import { words } from '../lecture/words.ts'
import { CHAPTERS, WORDS } from './words.ts'
import css from './Guide.module.css'

/** What a lecturer presses while the lecture is on the wall. */
const STROKES = KEYMAP.filter(({ group }) => group === 'steps' || group === words.lecture).flatMap(
  ({ strokes }) => strokes,
)

/** The text of the guide, on the screen and on paper. */
export function GuidePage() {
  const text = useText()
  const names = useStrings().editor.keys
  return (
    <div className={css['page']}>
      {CHAPTERS.map(({ title, lines }) => (
        <section key={title.en} className={css['chapter']}>
          <h3>{text(title)}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line.text.en}>
                {text(line.text)}
                {line.keys?.map((what) => (
                  <span key={typeof what === 'string' ? what : what.en} className={css['keys']}>
                    <Keys keys={keysOf(what)} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className={css['map']}>
        <h3>{text(WORDS.keys)}</h3>
        <dl>
          {STROKES.map(({ what, keys }) => (
            <div key={typeof what === 'string' ? what : what.en}>
              <dt>{typeof what === 'string' ? names[what] : text(what)}</dt>
              <dd>
                <Keys keys={keys} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}

/** From the map of all keys: what the page really does. */
function keysOf(what: Keystroke['what']): Keystroke['keys'] {
  return KEYMAP.flatMap(({ strokes }) => strokes).find((one) => one.what === what)?.keys ?? []
}
