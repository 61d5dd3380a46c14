import { useStore } from 'zustand'
import type { Lesson } from '../derivation/lesson.ts'
import { closeDialog, dialogs, openDialog } from './dialogs.ts'
import { late } from '../views/late.tsx'
import '../styles/print.css'

const SettingsDialog = late(
  async () => (await import('../views/dialogs/SettingsDialog.tsx')).SettingsDialog,
  'asked',
)
const KeysDialog = late(
  async () => (await import('../views/dialogs/KeysDialog.tsx')).KeysDialog,
  'asked',
)
const Share = late(async () => (await import('./Share.tsx')).Share, 'asked')
const Setup = late(async () => (await import('./Setup.tsx')).Setup, 'asked')
const Paste = late(async () => (await import('./Paste.tsx')).Paste, 'asked')
const Plans = late(async () => (await import('./Plans.tsx')).Plans, 'asked')
const Guide = late(async () => (await import('../views/guide/Guide.tsx')).Guide, 'asked')
const Worksheet = late(async () => (await import('./Worksheet.tsx')).Worksheet, 'asked')

/** The window that is open, loaded when it is first asked for. */
export function Windows({ lesson }: { readonly lesson: Lesson }) {
  const name = useStore(dialogs, (state) => state.open)
  if (name === null) return null
  return (
    <>
      {name === 'settings' && <SettingsDialog onClose={closeDialog} />}
      {name === 'keys' && <KeysDialog onGuide={() => openDialog('guide')} onClose={closeDialog} />}
      {name === 'plans' && <Plans />}
      {name === 'guide' && <Guide onClose={closeDialog} />}
      {name === 'share' && <Share lesson={lesson} />}
      {name === 'setup' && <Setup lesson={lesson} />}
      {name === 'paste' && <Paste lesson={lesson} />}
      {name === 'print' && <Worksheet lesson={lesson} />}
    </>
  )
}
