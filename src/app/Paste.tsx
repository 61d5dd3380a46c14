import { useStore } from 'zustand'
import type { Lesson } from '../derivation/lesson.ts'
import { DEFAULT_OPTIONS } from '../derivation/options.ts'
import { filled } from '../derivation/prose.ts'
import { FormatError } from '../format/error.ts'
import { useDesk, useSession } from '../views/desk.ts'
import { PasteDialog, type Preview } from '../views/dialogs/PasteDialog.tsx'
import { closeDialog, dialogs, openDialog } from './dialogs.ts'
import { openText } from './intake.ts'
import { useBorders } from './open.ts'

/** Matrices or a file's text become a problem, restated before it is used. */
export function Paste({ lesson }: { readonly lesson: Lesson }) {
  const desk = useDesk()
  const params = useSession((s) => s.params)
  const notation = useSession((s) => s.notation)
  const digits = useSession((s) => s.digits)
  const borders = useBorders(lesson)
  const initial = useStore(dialogs, (state) => state.text)

  if (borders === null) return null
  const preview = (text: string): Preview => {
    try {
      const read = borders.fromText(text, params)
      const { steps, quantities } = lesson.derive(read, { ...DEFAULT_OPTIONS, notation })
      const problem = steps[0]?.goal[desk.locale] ?? ''
      return { ok: true, summary: [filled(problem, quantities, digits)] }
    } catch (error) {
      if (!(error instanceof FormatError)) throw error
      return { ok: false, sentence: error.sentence[desk.locale] }
    }
  }
  return (
    <PasteDialog
      initial={initial}
      preview={preview}
      onUse={(text) => {
        void openText(desk, lesson, text, desk.strings.app.pasted).then((isOpen) => {
          if (isOpen) closeDialog()
        })
      }}
      onPrint={(text) => openDialog('print', text)}
      onClose={closeDialog}
    />
  )
}
