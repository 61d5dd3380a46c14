import { readMessage, type Body, type Message } from '../../format/presenter.ts'
import type { Standing } from '../../views/presenter/presenter.ts'
import type { Ways } from './ways.ts'

/** How often one side asks whether the other is there. */
const BEAT = 1000
/** After so long a silence the link is lost. */
const SILENCE = 3000

export interface LinkOptions {
  readonly id: string
  readonly side: Message['from']
  /** Opens the ways to the other side. */
  open(hear: (data: unknown) => boolean): Ways
  /** What this side answers when it is asked. */
  answer(): Body
  hear(body: Body): void
  onStanding(standing: Standing): void
}

export interface Link {
  send(body: Body): void
  close(): void
}

/**
 * Keeps two windows in touch. Each asks every second and answers at once: a browser slows down the clock of a hidden
 * window, but not its messages. Whoever is reloaded asks first of all, and so is told again.
 */
export function openLink({ id, side, open, answer, hear, onStanding }: LinkOptions): Link {
  const sender = `${Date.now()}-${Math.random()}`
  let count = 0
  let heard = Date.now()
  let standing: Standing = 'waiting'
  // A lecture may be open twice, as when its tab is duplicated: the presenter keeps to one of them. Any number of
  // presenters may follow.
  let partner: string | null = null
  const isPartner = (other: string) => side === 'lecture' || partner === null || partner === other
  // Everything comes by two ways; the first to arrive counts.
  const taken = new Map<string, number>()

  const stand = (now: Standing) => {
    if (standing !== now) onStanding(now)
    standing = now
  }
  const ways = open((data) => {
    const message = readMessage(data)
    if (message === null || message.id !== id || message.from === side) return false
    if (message.count <= (taken.get(message.sender) ?? 0)) return true
    taken.set(message.sender, message.count)
    const isMeant = message.to === null || message.to === sender
    if (!isMeant || !isPartner(message.sender)) return true
    partner = message.body.kind === 'bye' ? null : message.sender
    heard = Date.now()
    stand('linked')
    if (message.body.kind === 'ask') send(answer())
    hear(message.body)
    return true
  })
  const send = (body: Body) => {
    count++
    const to = side === 'presenter' ? partner : null
    ways.send({
      app: 'chalkgrad',
      version: 1,
      id,
      from: side,
      sender,
      count,
      to,
      body,
    } satisfies Message)
  }
  const beat = () => {
    if (Date.now() - heard >= SILENCE) {
      stand('lost')
      partner = null
    }
    send({ kind: 'ask' })
  }
  const timer = setInterval(beat, BEAT)
  beat()
  return {
    send,
    close: () => {
      clearInterval(timer)
      send({ kind: 'bye' })
      ways.close()
    },
  }
}
