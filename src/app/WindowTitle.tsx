import type { Lesson } from '../derivation/lesson.ts'
import { useStrings, useText } from '../views/desk.ts'

/** The lesson as the title of the window. */
export function WindowTitle({ lesson }: { readonly lesson: Lesson }) {
  const title = useText()(lesson.title)
  const { name } = useStrings().app
  return <title>{`${title} – ${name}`}</title>
}
