import type { Lesson } from '../derivation/lesson.ts'
import { FormatError } from '../format/error.ts'
import { open, say } from '../store/actions.ts'
import type { Desk } from '../views/desk.ts'
import { pickFile, readTextFile } from '../views/dialogs/files.ts'
import { openDialog } from './dialogs.ts'
import { loadLesson, startOf } from './start.ts'

/** A file opens at once; a pasted text is shown first, because it may have been meant otherwise. */
export function takeText(desk: Desk, lesson: Lesson, text: string, file?: string): void {
  if (file === undefined) openDialog('paste', text)
  else void openText(desk, lesson, text, file)
}

/** Opens an example, or a lesson plan; on bad input the present work stays and one sentence says what was wrong. */
export async function openText(
  { session, strings, locale }: Desk,
  lesson: Lesson,
  text: string,
  name: string,
): Promise<boolean> {
  const own = await ownerOf(text, lesson)
  const { fromText } = await own.borders()
  try {
    if (own.id === lesson.id)
      open(session, { params: fromText(text, session.getState().params), step: '', part: 0 })
    else open(session, { ...startOf(own), params: fromText(text, own.defaults) })
    say(session, null)
    return true
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    const { isPlanTaken } = await import('./plans-store.ts')
    if (isPlanTaken(text)) return true
    say(session, strings.app.fileWrong(name, error.sentence[locale]))
    return false
  }
}

/** The lesson that a file was saved from, or else the one on view. */
async function ownerOf(text: string, lesson: Lesson): Promise<Lesson> {
  if (!/^\s*\{/.test(text)) return lesson
  const { lessonIn } = await import('../format/parameters.ts')
  const id = lessonIn(text)
  return (id === undefined ? undefined : await loadLesson(id)) ?? lesson
}

/** Lets the reader choose a file and opens it. */
export async function importFile(desk: Desk, lesson: Lesson): Promise<void> {
  const file = await pickFile()
  if (file === null) return
  const reading = await readTextFile(file)
  if (reading.kind === 'text') await openText(desk, lesson, reading.file.text, reading.file.name)
  else say(desk.session, desk.strings.editor.drop[reading.kind](reading.name))
}
