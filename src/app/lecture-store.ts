import { readLecture } from '../format/lecture.ts'
import { createLecture, lectureViewOf, type LectureStore } from '../store/lecture.ts'

const STORAGE_KEY = 'chalkgrad-lecture'

let opened: LectureStore | null = null

/** The lecture of this tab, as it was before a reload. */
export function openLecture(): LectureStore {
  opened ??= kept(restored())
  return opened
}

function restored(): LectureStore {
  try {
    const text = sessionStorage.getItem(STORAGE_KEY)
    if (text !== null) return createLecture(readLecture(text))
  } catch {
    // Blocked or damaged: nothing of anybody's work is in there, and a room is waiting.
  }
  return createLecture()
}

function kept(store: LectureStore): LectureStore {
  store.subscribe((state) => {
    try {
      sessionStorage.setItem(STORAGE_KEY, JSON.stringify(lectureViewOf(state)))
    } catch {
      // Where the storage is blocked, a reload starts afresh.
    }
  })
  return store
}
