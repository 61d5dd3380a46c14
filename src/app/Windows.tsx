import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../derivation/lesson.ts'
import { closeDialog, dialogs, openDialog } from './dialogs.ts'
import '../styles/print.css'

const SettingsDialog = lazy(async () => ({
  default: (await import('../views/dialogs/SettingsDialog.tsx')).SettingsDialog,
}))
const KeysDialog = lazy(async () => ({
  default: (await import('../views/dialogs/KeysDialog.tsx')).KeysDialog,
}))
const Share = lazy(async () => ({ default: (await import('./Share.tsx')).Share }))
const Setup = lazy(async () => ({ default: (await import('./Setup.tsx')).Setup }))
const Paste = lazy(async () => ({ default: (await import('./Paste.tsx')).Paste }))
const Plans = lazy(async () => ({ default: (await import('./Plans.tsx')).Plans }))
const Guide = lazy(async () => ({ default: (await import('../views/guide/Guide.tsx')).Guide }))
const Worksheet = lazy(async () => ({ default: (await import('./Worksheet.tsx')).Worksheet }))

/** The window that is open, loaded when it is first asked for. */
export function Windows({ lesson }: { readonly lesson: Lesson }) {
  const name = useStore(dialogs, (state) => state.open)
  // Nothing at all: on a slow machine this is here before the page around it is hydrated.
  if (name === null) return null
  return (
    <Suspense fallback={null}>
      {name === 'settings' && <SettingsDialog onClose={closeDialog} />}
      {name === 'keys' && <KeysDialog onGuide={() => openDialog('guide')} onClose={closeDialog} />}
      {name === 'plans' && <Plans />}
      {name === 'guide' && <Guide onClose={closeDialog} />}
      {name === 'share' && <Share lesson={lesson} />}
      {name === 'setup' && <Setup lesson={lesson} />}
      {name === 'paste' && <Paste lesson={lesson} />}
      {name === 'print' && <Worksheet lesson={lesson} />}
    </Suspense>
  )
}
