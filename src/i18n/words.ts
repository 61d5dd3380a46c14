import type { en } from './en.ts'

/** The words of the interface: English is the model that the other languages must match in full. */
export type Strings = typeof en
