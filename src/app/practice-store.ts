import { isSameData } from '../derivation/same.ts'
import { FormatError } from '../format/error.ts'
import { readPractice, writePractice } from '../format/practice.ts'
import { NEWCOMER } from '../practice/fading.ts'
import type { PracticeDesk } from '../views/practice/practice.ts'
import { createPractice, type PracticeStore, type Progress } from '../store/practice.ts'
import { keepAside } from './aside.ts'
import { lateWriter } from './late-writer.ts'

const STORAGE_KEY = 'chalkgrad-practice'
const STUDENT_KEY = 'chalkgrad-student'

/** What was practised on this device, and what was wrong with it. */
export interface OpenPractice {
  readonly store: PracticeStore
  readonly error: FormatError | null
}

let opened: OpenPractice | null = null

/** Opens what this device keeps; once, so that a change of mode loses nothing. Says once what is or goes wrong. */
export function openPractice(onFailure: () => void): OpenPractice {
  const now = opened ?? restored()
  opened = { ...now, error: null }
  keep(now.store, onFailure)
  return now
}

function restored(): OpenPractice {
  let text: string | null = null
  try {
    text = localStorage.getItem(STORAGE_KEY)
    if (text !== null) return { store: createPractice(readPractice(text)), error: null }
  } catch (error) {
    // where the storage is blocked, practice goes on in memory
    if (text !== null && error instanceof FormatError) {
      keepAside(STORAGE_KEY, text)
      return { store: begun(), error }
    }
  }
  return { store: begun(), error: null }
}

const begun = () => createPractice({ progress: NEWCOMER, exercise: null })
const kept = new WeakSet<PracticeStore>()

function keep(store: PracticeStore, onFailure: () => void): void {
  if (kept.has(store)) return
  kept.add(store)
  let elsewhere: Progress | null = null
  const write = lateWriter(STORAGE_KEY, () => writePractice(store.getState()), onFailure)
  store.subscribe(({ progress }, then) => {
    if (progress === then.progress || progress !== elsewhere) write()
  })
  // Another window of the same device has practised: what is known there is known here.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== STORAGE_KEY || newValue === null) return
    try {
      const { progress } = readPractice(newValue)
      if (isSameData(progress, store.getState().progress)) return
      elsewhere = progress
      store.setState({ progress })
    } catch (error) {
      if (!(error instanceof FormatError)) throw error
    }
  })
}

/** Progress as a file. A file that cannot be read says why, and changes nothing. */
export const practiceFile: PracticeDesk['file'] = {
  write: ({ progress }) => writePractice({ progress, exercise: null }),
  read: (text) => {
    try {
      return { progress: readPractice(text).progress }
    } catch (error) {
      if (error instanceof FormatError) return { wrong: error.sentence }
      throw error
    }
  },
}

/** The name that a student of a class has typed before on this device. */
export function readStudent(): string {
  try {
    return localStorage.getItem(STUDENT_KEY) ?? ''
  } catch {
    return ''
  }
}

export function keepStudent(name: string): void {
  try {
    localStorage.setItem(STUDENT_KEY, name)
  } catch {
    // it is asked for again
  }
}
