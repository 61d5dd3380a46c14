import { useEffect, useState } from 'react'
import type { Lesson } from '../derivation/lesson.ts'
import { useSession } from '../views/desk.ts'
import { late } from '../views/late.tsx'
import { shortLinkOf } from './address.ts'
import { useBorders } from './open.ts'

const CodeSheet = late(async () => (await import('../views/lecture/code/CodeSheet.tsx')).CodeSheet)

interface LectureCodeProps {
  readonly lesson: Lesson
  onClose(): void
}

/** The step on view as a code for the phones of a room: they study it with the same numbers. */
export function LectureCode({ lesson, onClose }: LectureCodeProps) {
  const shown = useSession((state) => state)
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    let isStale = false
    void shortLinkOf(shown).then((hash) => {
      if (!isStale) setLink(new URL(hash, location.href).href)
    })
    return () => {
      isStale = true
    }
  }, [shown])
  const borders = useBorders(lesson)
  if (link === null || borders === null) return null
  const file = { name: `${lesson.id}.json`, text: borders.toText(shown.params) }
  return <CodeSheet link={link} file={file} onClose={onClose} />
}
