import { useEffect, useState } from 'react'
import type { Lesson } from '../derivation/lesson.ts'
import { useDesk, useSession } from '../views/desk.ts'
import { ShareDialog } from '../views/dialogs/ShareDialog.tsx'
import { linkOf } from './address.ts'
import { closeDialog } from './dialogs.ts'
import { useBorders } from './open.ts'

/** The link to what is on the page, and the same as a file. */
export function Share({ lesson }: { readonly lesson: Lesson }) {
  const { session } = useDesk()
  const params = useSession((s) => s.params)
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    void linkOf(session.getState()).then((hash) => setLink(new URL(hash, location.href).href))
  }, [session])
  const borders = useBorders(lesson)
  if (link === null || borders === null) return null
  return (
    <ShareDialog
      link={link}
      file={{ name: `${lesson.id}.json`, text: borders.toText(params) }}
      onClose={closeDialog}
    />
  )
}
