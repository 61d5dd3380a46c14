import { readMessage, type Body, type Shown } from '../../format/presenter.ts'
import { isSameData } from '../../derivation/same.ts'
import { lectureViewOf, type LectureStore } from '../../store/lecture.ts'
import { planOf } from '../../store/plans.ts'
import { savedOf, type Session, type SessionStore } from '../../store/session.ts'
import type { Standing } from '../../views/presenter/presenter.ts'
import { openPlans } from '../plans-store.ts'
import { nameOf } from './identity.ts'
import { openLink } from './link.ts'
import { openWays, windowOf, type Peer } from './ways.ts'

export interface Service {
  readonly id: string
  readonly peer: Peer
  readonly session: SessionStore
  readonly store: LectureStore
  hear(body: Body): void
  onStanding(standing: Standing): void
}

/** Tells the presenter what is shown, at every change and whenever it asks, until the call of what it returns. */
export function serve({ id, peer, session, store, hear, onStanding }: Service): () => void {
  const answer = () => shownOf(session.getState(), store)
  const link = openLink({
    id,
    side: 'lecture',
    open: (take) => openWays(nameOf(id), peer, take),
    answer,
    hear,
    onStanding,
  })
  const tell = () => link.send(answer())
  const leave = () => link.send({ kind: 'bye' })
  addEventListener('pagehide', leave)
  const ends = [
    () => removeEventListener('pagehide', leave),
    session.subscribe((now, then) => {
      if (!isSameData(savedOf(now), savedOf(then))) tell()
    }),
    store.subscribe(tell),
    openPlans().subscribe(tell),
    link.close,
  ]
  tell()
  return () => {
    for (const end of ends) end()
  }
}

/**
 * Waits for a presenter to make itself known: after a reload without storage nothing is known of one that is still
 * there. Ends with the call of what it returns.
 */
export function awaitPresenter(peer: Peer, onFound: (id: string) => void): () => void {
  const onMessage = ({ data, origin, source }: MessageEvent) => {
    const message = origin === location.origin ? readMessage(data) : null
    if (message?.from !== 'presenter' || message.body.kind !== 'ask') return
    peer.current = windowOf(source)
    onFound(message.id)
  }
  addEventListener('message', onMessage)
  return () => removeEventListener('message', onMessage)
}

function shownOf(session: Session, store: LectureStore): Shown {
  const { settings, work } = savedOf(session)
  const lecture = store.getState()
  const { params, origin } = work
  const { plan } = lecture
  return {
    kind: 'shown',
    settings,
    work: { ...work, params: { ...params }, origin: origin && { ...origin } },
    view: { ...lectureViewOf(lecture), spot: lecture.spot },
    plan: (plan && planOf(openPlans().getState(), plan.id)) ?? null,
    hash: location.hash,
  }
}
