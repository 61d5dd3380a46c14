import { createStore } from 'zustand/vanilla'

/** The windows over the page; one at a time. */
export type DialogName =
  'setup' | 'settings' | 'share' | 'paste' | 'keys' | 'print' | 'plans' | 'guide'

interface Dialogs {
  readonly open: DialogName | null
  /** Text that the paste window starts with, or the worksheet is made from. */
  readonly text: string
}

export const dialogs = createStore<Dialogs>()(() => ({ open: null, text: '' }))

export function openDialog(open: DialogName, text = ''): void {
  dialogs.setState({ open, text })
}

export function closeDialog(): void {
  dialogs.setState({ open: null })
}
