import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Position } from '../../derivation/parts.ts'
import type { Body } from '../../format/presenter.ts'
import { show } from '../../store/actions.ts'
import { toggleClock, type LectureStore } from '../../store/lecture.ts'
import type { SessionStore } from '../../store/session.ts'
import { voteFor } from '../../views/lecture/poll/moves.ts'
import type { Standing } from '../../views/presenter/presenter.ts'
import { keepIdentity, nameOf, newIdentity, readIdentity } from './identity.ts'
import { perform, type Deeds } from './perform.ts'

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
  // One of yesterday, whose name the tab has kept, is missed by nobody.
  const isExpected = useRef(false)

  const obey = useEffectEvent((body: Body) => {
    if (body.kind === 'command') perform(body.command, session, store, deeds)
    if (body.kind === 'go') deeds.go(body)
    if (body.kind === 'vote') voteFor(store, deeds.asking, body.option, body.by)
    if (body.kind === 'level') show(session, { level: body.level })
  })
  const stand = useEffectEvent((now: Standing) => {
    if (now === 'linked') {
      isExpected.current = true
      setBlocked(false)
    }
    if (isExpected.current) setStanding(now)
  })

  useEffect(() => {
    let isOver = false
    let end = () => {}
    void import('./serve.ts').then(({ awaitPresenter, serve }) => {
      if (isOver) return
      end =
        id === null
          ? awaitPresenter(peer, setId)
          : serve({ id, peer, session, store, hear: obey, onStanding: stand })
    })
    return () => {
      isOver = true
      end()
      setStanding('waiting')
    }
  }, [id, session, store])

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
    isExpected.current = true
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
