import { isPlain, isPlanLink } from '../format/address.ts'
import { FormatError } from '../format/error.ts'
import { goTo, open } from '../store/actions.ts'
import { workOf, type Session, type SessionStore } from '../store/session.ts'
import { isSeen, linkOf, readLink, type Linked } from './address.ts'
import { invitation } from './class-set.ts'
import { besides } from './restore.ts'
import { lessonOf, startOf } from './start.ts'

/** How long to wait for more changes before the address follows, ms. */
const PAUSE = 250

/** Long enough for a new step to be on the screen before its entry is written, ms. */
const SHOWN = 50

/** What the page notes in the browser's history beside a link of its own. */
interface Entry {
  /** Tells the work that it belongs to from work that was opened from another link. */
  readonly opened: number
  readonly step: string
  readonly part: number
}

/**
 * Keeps address and page together: a new step is a new entry of the browser's history, everything else changes the
 * entry. Back and forward move through the steps of the same work, edits and settings stay; a link that is pasted into
 * the address bar opens, and sets the present work aside.
 */
export function followAddress(session: SessionStore, onWrong: (error: FormatError) => void): void {
  let opened = entryOf(history.state)?.opened ?? Date.now()
  let isFollowing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What the history still lacks: the present entry as it is now, and every step that was gone to since. */
  let unwritten: readonly Session[] = []
  let writing = Promise.resolve()

  const stamp = ({ step, part }: Session): Entry => ({ opened, step, part })
  // One after the other, because the first long link waits for the module that packs it. Where a browser has refused one,
  // as Safari does after a hundred in half a minute, the next is written all the same.
  const write = (shown: Session, isNew: boolean) => {
    writing = writing
      .catch(() => undefined)
      .then(async () => {
        const hash = await linkOf(shown)
        if (isNew) history.pushState(stamp(shown), '', hash)
        else history.replaceState(stamp(shown), '', hash)
      })
  }
  const flush = () => {
    for (const [k, shown] of unwritten.entries()) write(shown, k > 0)
    unwritten = []
  }
  const forget = () => {
    clearTimeout(timer)
    unwritten = []
  }
  const change = (apply: () => void) => {
    forget()
    isFollowing = true
    apply()
    session.setState({ before: null, whole: false })
    isFollowing = false
    write(session.getState(), false)
  }

  session.subscribe((now, then) => {
    if (isFollowing || !isSeen(now, then)) return
    const isStep = now.step !== then.step
    const isAwaited = unwritten.length > 1
    unwritten = [...unwritten.slice(0, -1), ...(isStep ? [then, now] : [now])]
    if (isAwaited) return
    clearTimeout(timer)
    timer = setTimeout(flush, isStep ? SHOWN : PAUSE)
  })

  /** Of two entries that are gone to in a row, the last one counts, however long the first takes to read. */
  let turns = 0
  addEventListener('popstate', ({ state }) => {
    forget()
    const turn = ++turns
    const entry = entryOf(state)
    if (entry?.opened === opened) change(() => goTo(session, entry))
    else void follow(entry, () => turn === turns)
  })
  const follow = async (entry: Entry | null, isLatest: () => boolean) => {
    try {
      if (isPlanLink(location.hash)) {
        const { takePlanLink } = await import('./plans-store.ts')
        takePlanLink(location.hash)
        write(session.getState(), false)
        return
      }
      const linked = isPlain(location.hash)
        ? unlinked(session.getState())
        : await readLink(location.hash)
      if (!isLatest()) return
      const now = session.getState()
      invitation.setState({ set: linked.set })
      const { work, settings, setAside } = besides(linked, {}, workOf(now), now.setAside)
      const { locale } = { ...now, ...settings }
      const message = entry === null && linked.lost ? linked.lost[locale] : null
      opened = entry?.opened ?? Date.now()
      change(() => {
        open(session, work)
        session.setState({ ...settings, setAside, message })
      })
    } catch (error) {
      if (!(error instanceof FormatError)) throw error
      if (!isLatest()) return
      onWrong(error)
      write(session.getState(), false)
    }
  }

  history.replaceState(stamp(session.getState()), '', location.href)
}

/** At the plain address: the work that a link has set aside, or the start of the lesson. */
function unlinked({ setAside, lesson }: Session): Linked {
  return { work: setAside ?? startOf(lessonOf(lesson)), settings: {}, set: null, lost: null }
}

function entryOf(state: unknown): Entry | null {
  const entry = typeof state === 'object' ? state : null
  return entry && isEntry(entry) ? entry : null
}

function isEntry(state: object): state is Entry {
  return 'opened' in state && 'step' in state && 'part' in state
}
