import type { Lesson } from '../derivation/lesson.ts'
import { useDesk } from '../views/desk.ts'
import { SettingsDialog } from '../views/dialogs/SettingsDialog.tsx'
import { Choice } from '../views/editor/Choice.tsx'
import { begin } from './begin.ts'
import { closeDialog } from './dialogs.ts'
import { lessons } from './start.ts'

/** The settings, and the choice of a lesson for screens whose header has no room for it. */
export function Settings({ lesson }: { readonly lesson: Lesson }) {
  const { session, locale, strings } = useDesk()
  return (
    <SettingsDialog onClose={closeDialog}>
      <Choice
        label={strings.app.lesson}
        value={lesson.id}
        options={lessons().map(({ id, title }) => ({ value: id, label: title[locale] }))}
        onChange={(id) => void begin(session, id)}
      />
    </SettingsDialog>
  )
}
