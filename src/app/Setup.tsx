import { useState } from 'react'
import type { Lesson } from '../derivation/lesson.ts'
import { edit, open } from '../store/actions.ts'
import { useDesk, useSession } from '../views/desk.ts'
import { saveTextFile } from '../views/dialogs/files.ts'
import { SetupPanel } from '../views/editor/SetupPanel.tsx'
import { closeDialog, openDialog } from './dialogs.ts'
import { importFile } from './intake.ts'
import { useEditor } from './open.ts'

/** Everything about the problem that can be changed. */
export function Setup({ lesson }: { readonly lesson: Lesson }) {
  const desk = useDesk()
  const { session } = desk
  const params = useSession((s) => s.params)
  const editor = useEditor(lesson)
  const [seed, setSeed] = useState(1)
  if (editor === null) return null
  return (
    <SetupPanel
      groups={editor.controls(params)}
      presets={editor.presets}
      seed={seed}
      onPreset={(id) => {
        const preset = editor.presets.find((one) => one.id === id)
        if (preset) open(session, { params: preset.params })
      }}
      onRandomise={(drawn) => {
        setSeed(drawn)
        edit(session, editor.randomise(params, drawn))
      }}
      onImport={() => void importFile(desk, lesson)}
      onExport={() => void exportFile(lesson, params)}
      onPaste={() => openDialog('paste')}
      onReset={() => open(session, { params: lesson.defaults })}
      onClose={closeDialog}
    />
  )
}

async function exportFile(lesson: Lesson, params: object): Promise<void> {
  const { toText } = await lesson.borders()
  saveTextFile({ name: `${lesson.id}.json`, text: toText(params) })
}
