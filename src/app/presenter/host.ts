import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Position } from '../../derivation/parts.ts'
import { isSameData } from '../../derivation/same.ts'
import { readMessage, type Body, type Shown } from '../../format/presenter.ts'
import { show } from '../../store/actions.ts'
import { lectureViewOf, toggleClock, type LectureStore } from '../../store/lecture.ts'
import { savedOf, type Session, type SessionStore } from '../../store/session.ts'
import type { Standing } from '../../views/presenter/presenter.ts'
import { keepIdentity, nameOf, newIdentity, readIdentity } from './identity.ts'
import { openLink } from './link.ts'
import { perform, type Deeds } from './perform.ts'
import { openWays, windowOf } from './ways.ts'

const WINDOW = 'popup,width=1180,height=820'

/** The presenter window as the lecture sees it. */
export interface Host {
  /** Null while there is none. */
  readonly id: string | null
  readonly standing: Standing
  /** The browser did not let a window open. */
  readonly isBlocked: boolean
  open(): void
  /** No longer waits for a presenter. */
  forget(): void
}

/** Tells the presenter window what is shown, and does what it asks for. */
export function useHost(
  session: SessionStore,
  store: LectureStore,
  deeds: Deeds & { go(position: Position): void },
): Host {
  const [id, setId] = useState(readIdentity)
  const [standing, setStanding] = useState<Standing>('waiting')
  const [isBlocked, setBlocked] = useState(false)
  const peer = useRef<Window | null>(null)

  const obey = useEffectEvent((body: Body) => {
    if (body.kind === 'command') perform(body.command, session, store, deeds)
    if (body.kind === 'go') deeds.go(body)
    if (body.kind === 'level') show(session, { level: body.level })
  })

  useEffect(() => {
    if (id === null) return undefined
    const answer = () => shownOf(session.getState(), store)
    const link = openLink({
      id,
      side: 'lecture',
      open: (hear) => openWays(nameOf(id), peer, hear),
      answer,
      hear: obey,
      onStanding: (now) => {
        setStanding(now)
        if (now === 'linked') setBlocked(false)
      },
    })
    const tell = () => link.send(answer())
    const ends = [
      session.subscribe((now, then) => {
        if (!isSameData(savedOf(now), savedOf(then))) tell()
      }),
      store.subscribe(tell),
      link.close,
    ]
    tell()
    return () => {
      for (const end of ends) end()
      setStanding('waiting')
    }
  }, [id, session, store])

  // After a reload without storage nothing is known of a presenter that is still there: it makes itself known.
  useEffect(() => {
    if (id !== null) return undefined
    const adopt = ({ data, origin, source }: MessageEvent) => {
      const message = origin === location.origin ? readMessage(data) : null
      if (message?.from !== 'presenter') return
      peer.current = windowOf(source)
      setId(message.id)
    }
    addEventListener('message', adopt)
    return () => removeEventListener('message', adopt)
  }, [id])

  const open = () => {
    if (standing === 'linked' && peer.current?.closed === false) {
      peer.current.focus()
      return
    }
    const own = id ?? newIdentity()
    const { since, past } = store.getState()
    if (since === null && past === 0) toggleClock(store)
    keepIdentity(own)
    setId(own)
    peer.current = window.open(addressOf(own), nameOf(own), WINDOW)
    setBlocked(peer.current === null)
  }
  const forget = () => {
    keepIdentity(null)
    setId(null)
    setBlocked(false)
  }
  return { id, standing, isBlocked, open, forget }
}

/** Beside the page of the lecture, so that it comes from the same place. */
export function addressOf(id: string): string {
  return `?presenter=${encodeURIComponent(id)}`
}

function shownOf(session: Session, store: LectureStore): Shown {
  const { settings, work } = savedOf(session)
  const lecture = store.getState()
  const { params, origin } = work
  return {
    kind: 'shown',
    settings,
    work: { ...work, params: { ...params }, origin: origin && { ...origin } },
    view: { ...lectureViewOf(lecture), spot: lecture.spot },
    hash: location.hash,
  }
}
