import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Body } from '../../format/presenter.ts'
import type { Standing } from '../../views/presenter/presenter.ts'
import { keepIdentity, nameOf } from './identity.ts'
import { openLink, type Link } from './link.ts'
import { mirrored, type Mirror } from './mirror.ts'
import { openWays } from './ways.ts'

/** The lecture as the presenter window sees it. */
export interface Following {
  /** Null until the lecture has told something. */
  readonly mirror: Mirror | null
  readonly standing: Standing
  /** The lecture has told what cannot be read here. */
  readonly isForeign: boolean
  send(body: Body): void
  /** Opens the lecture once more as it was; null where nothing is known of it. */
  readonly reopen: (() => void) | null
}

/** Follows the lecture of an id for as long as the window is open. */
export function useFollowing(id: string): Following {
  const [mirror, setMirror] = useState<Mirror | null>(null)
  const [standing, setStanding] = useState<Standing>('waiting')
  const [isForeign, setForeign] = useState(false)
  const [hash, setHash] = useState<string | null>(null)
  const link = useRef<Link | null>(null)
  const peer = useRef<Window | null>(null)
  // What has been told is taken over one after the other: the first waits for the lesson.
  const queue = useRef<Promise<Mirror | null>>(Promise.resolve(null))

  const hear = useEffectEvent((body: Body) => {
    if (body.kind !== 'shown') return
    setHash(body.hash)
    queue.current = queue.current.then(async (known) => {
      const now = await mirrored(known, body).catch(notLoaded)
      setForeign(now === null)
      if (now !== null) setMirror(now)
      return now ?? known
    })
  })

  useEffect(() => {
    peer.current ??= openerOf()
    const opened = openLink({
      id,
      side: 'presenter',
      open: (take) => openWays(nameOf(id), peer, take),
      answer: () => ({ kind: 'here' }),
      hear,
      onStanding: setStanding,
    })
    link.current = opened
    return opened.close
  }, [id])

  const send = useMemo(() => (body: Body) => link.current?.send(body), [])
  const reopen =
    hash === null
      ? null
      : () => {
          // A window inherits what its opener keeps for the tab, and so knows its presenter.
          keepIdentity(id)
          peer.current = window.open(`${location.pathname}${hash}`, '_blank')
        }
  return { mirror, standing, isForeign, send, reopen }
}

/** A lesson or a language that does not arrive must not end the following; what has gone wrong is told to the console. */
function notLoaded(error: unknown): null {
  reportError(error)
  return null
}

function openerOf(): Window | null {
  const opener: unknown = window.opener
  return opener instanceof Object && isWindow(opener) ? opener : null
}

function isWindow(value: object): value is Window {
  return 'closed' in value
}
