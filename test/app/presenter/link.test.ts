import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openLink, type Link, type LinkOptions } from '../../../src/app/presenter/link.ts'
import type { Ways } from '../../../src/app/presenter/ways.ts'
import type { Body } from '../../../src/format/presenter.ts'
import type { Standing } from '../../../src/views/presenter/presenter.ts'

/** A channel between pages, as a browser has one: nobody hears itself, and messages arrive as copies. */
class Wire {
  readonly ears = new Set<(data: unknown) => boolean>()
  isCut = false
  /** Everything arrives as often as there are ways. */
  ways = 1

  open(hear: (data: unknown) => boolean): Ways {
    this.ears.add(hear)
    return {
      send: (message) => {
        if (this.isCut) return
        for (let way = 0; way < this.ways; way++)
          for (const ear of this.ears) if (ear !== hear) ear(structuredClone(message))
      },
      close: () => this.ears.delete(hear),
    }
  }
}

interface Side {
  readonly link: Link
  readonly heard: Body[]
  readonly standings: Standing[]
}

let wire: Wire
beforeEach(() => {
  vi.useFakeTimers()
  wire = new Wire()
})
afterEach(() => vi.useRealTimers())

function join(side: LinkOptions['side'], id = 'one'): Side {
  const heard: Body[] = []
  const standings: Standing[] = []
  const link = openLink({
    id,
    side,
    open: (hear) => wire.open(hear),
    answer: () => ({ kind: 'here' }),
    hear: (body) => heard.push(body),
    onStanding: (standing) => standings.push(standing),
  })
  return { link, heard, standings }
}

const NEXT: Body = { kind: 'command', command: 'next' }
const commands = ({ heard }: Side) => heard.filter(({ kind }) => kind === 'command')

it('links two sides at once, whichever comes first', () => {
  const lecture = join('lecture')
  const presenter = join('presenter')
  expect(lecture.standings).toEqual(['linked'])
  expect(presenter.standings).toEqual(['linked'])
})

it('hears nothing of another lecture', () => {
  join('lecture', 'other')
  const presenter = join('presenter')
  vi.advanceTimersByTime(2000)
  expect(presenter.standings).toEqual([])
})

it('is lost after three seconds of silence, and not before', () => {
  const lecture = join('lecture')
  const presenter = join('presenter')
  lecture.link.close()
  vi.advanceTimersByTime(2900)
  expect(presenter.standings).toEqual(['linked'])
  vi.advanceTimersByTime(200)
  expect(presenter.standings).toEqual(['linked', 'lost'])
})

it('is lost where nobody ever answers', () => {
  const presenter = join('presenter')
  vi.advanceTimersByTime(3000)
  expect(presenter.standings).toEqual(['lost'])
})

it('comes back by itself after a reload of either side', () => {
  const lecture = join('lecture')
  const presenter = join('presenter')
  lecture.link.close()
  vi.advanceTimersByTime(4000)
  const again = join('lecture')
  expect(presenter.standings).toEqual(['linked', 'lost', 'linked'])
  presenter.link.close()
  join('presenter')
  vi.advanceTimersByTime(10_000)
  expect(again.standings).toEqual(['linked'])
})

it('comes back within a second once the wire is mended', () => {
  join('lecture')
  const presenter = join('presenter')
  wire.isCut = true
  vi.advanceTimersByTime(5000)
  wire.isCut = false
  vi.advanceTimersByTime(1000)
  expect(presenter.standings).toEqual(['linked', 'lost', 'linked'])
})

it('stays linked while the clock of the other side stands still, as in a hidden window', () => {
  const lecture = join('lecture')
  const setInterval = vi.spyOn(globalThis, 'setInterval').mockReturnValueOnce(setTimeout(() => 0))
  const presenter = join('presenter')
  setInterval.mockRestore()
  vi.advanceTimersByTime(60_000)
  expect(lecture.standings).toEqual(['linked'])
  expect(presenter.standings).toEqual(['linked'])
})

it('takes a message once that arrives by two ways', () => {
  wire.ways = 2
  const lecture = join('lecture')
  const presenter = join('presenter')
  presenter.link.send(NEXT)
  presenter.link.send(NEXT)
  expect(commands(lecture)).toEqual([NEXT, NEXT])
})

it('takes what a reloaded window sends, though it counts from the start again', () => {
  const lecture = join('lecture')
  const presenter = join('presenter')
  for (let k = 0; k < 5; k++) presenter.link.send(NEXT)
  presenter.link.close()
  const again = join('presenter')
  again.link.send(NEXT)
  expect(commands(lecture)).toHaveLength(6)
})

it('keeps to one lecture where its tab was duplicated', () => {
  const first = join('lecture')
  const presenter = join('presenter')
  const second = join('lecture')
  vi.advanceTimersByTime(5000)
  presenter.link.send(NEXT)
  expect(commands(first)).toHaveLength(1)
  expect(commands(second)).toHaveLength(0)
  const { length } = presenter.heard
  second.link.send({ kind: 'here' })
  expect(presenter.heard).toHaveLength(length)
})

it('goes over to the other lecture at once when the first one leaves', () => {
  const first = join('lecture')
  const presenter = join('presenter')
  const second = join('lecture')
  first.link.close()
  vi.advanceTimersByTime(1000)
  presenter.link.send(NEXT)
  expect(commands(second)).toHaveLength(1)
  expect(presenter.standings).toEqual(['linked'])
})

it('lets several presenters follow', () => {
  const lecture = join('lecture')
  for (const presenter of [join('presenter'), join('presenter')]) presenter.link.send(NEXT)
  vi.advanceTimersByTime(5000)
  expect(commands(lecture)).toHaveLength(2)
  expect(lecture.standings).toEqual(['linked'])
})

it('lets messages of others pass, such as a later version of the page', () => {
  const lecture = join('lecture')
  for (const ear of wire.ears)
    for (const data of [null, 'hello', { app: 'chalkgrad', version: 2, id: 'one' }])
      expect(ear(data)).toBe(false)
  expect(lecture.heard).toEqual([])
})
