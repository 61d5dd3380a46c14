/** How to reach the other window, and to stop hearing it. */
export interface Ways {
  send(message: object): void
  close(): void
}

/** The other window, where it is known: the one that was opened, or the opener, or who spoke last. */
export interface Peer {
  current: Window | null
}

/**
 * Two ways at once, because each is closed somewhere: a channel where storage is blocked or a frame has a storage of its
 * own, a window's messages once the windows no longer know each other. `hear` says whether it was a message of ours.
 */
export function openWays(name: string, peer: Peer, hear: (data: unknown) => boolean): Ways {
  const channel = channelOf(name)
  channel?.addEventListener('message', ({ data }) => void hear(data))
  const onMessage = ({ data, origin, source }: MessageEvent) => {
    if (origin === location.origin && hear(data)) peer.current = windowOf(source) ?? peer.current
  }
  addEventListener('message', onMessage)
  return {
    send: (message) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
      channel?.postMessage(message)
      if (peer.current?.closed === false) peer.current.postMessage(message, TARGET)
    },
    close: () => {
      channel?.close()
      removeEventListener('message', onMessage)
    },
  }
}

/** A page that was opened as a file has no origin to be told by. */
const TARGET = { targetOrigin: location.origin === 'null' ? '*' : location.origin }

function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    // Unknown to this browser, or forbidden with the storage.
    return null
  }
}

/** A message from a window has it as its source. */
export function windowOf(source: MessageEventSource | null): Window | null {
  return source && 'closed' in source ? source : null
}
