import { startTransition, useEffect, useState } from 'react'
import type { Exploring } from '../derivation/explore.ts'
import type { Borders, Editing, Lesson } from '../derivation/lesson.ts'
import type { Practising } from '../derivation/practice.ts'
import type { Desk } from '../views/desk.ts'

/** The borders of a lesson once they are loaded. */
export function useBorders(lesson: Lesson): Borders | null {
  return useLoaded(lesson, bordersOf)
}

/** What it takes to change a parameter: how the lesson does it, and how a typed number is read. */
export interface Editor extends Editing, Pick<Desk, 'readNumber' | 'nudge'> {}

/** The editor of a lesson, a moment after the first view. */
export function useEditor(lesson: Lesson): Editor | null {
  return useLoaded(lesson, editorOf)
}

/** The exploring part of a lesson, once it is wanted and loaded. */
export function useExploring(lesson: Lesson, isWanted: boolean): Exploring | null {
  return useLoaded(isWanted ? lesson : null, exploringOf)
}

/** The practising part of a lesson that has one. */
export function usePractising(lesson: Lesson): Practising | null {
  return useLoaded(lesson, practisingOf)
}

const practisingOf = async (lesson: Lesson) => (await lesson.practising?.()) ?? null
const exploringOf = (lesson: Lesson) => lesson.exploring()
const bordersOf = (lesson: Lesson) => lesson.borders()

async function editorOf(lesson: Lesson): Promise<Editor> {
  const [editing, { readNumber, step }] = await Promise.all([
    lesson.editing(),
    import('../format/number.ts'),
  ])
  return { ...editing, readNumber, nudge: step }
}

function useLoaded<T>(lesson: Lesson | null, load: (lesson: Lesson) => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly lesson: Lesson; readonly part: T } | null>(null)
  useEffect(() => {
    if (lesson === null) return undefined
    let isStale = false
    void load(lesson).then((part) => {
      if (!isStale) startTransition(() => setLoaded({ lesson, part }))
    })
    return () => {
      isStale = true
    }
  }, [lesson, load])
  return loaded?.lesson === lesson ? loaded.part : null
}
