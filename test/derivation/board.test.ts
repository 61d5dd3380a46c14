import { expect, it } from 'vitest'
import { elementsIn, panelsOf, tiedTo, type Board, type Panel } from '../../src/derivation/board.ts'
import { everywhere } from '../../src/i18n/localized.ts'

const name = everywhere('one')
const head = { caption: name, id: 'p' }
const cell = (ref: string) => ({ ref, quantity: ref, name })
const mark = (ref: string) => ({ ...cell(ref), tex: ref })
const grid: Panel = {
  kind: 'grid',
  ...head,
  rows: [
    [cell('a'), null],
    [cell('b'), cell('c')],
  ],
}
const board: Board = {
  kind: 'board',
  rows: [
    [grid],
    [{ kind: 'bars', ...head, scale: 'linear', groups: [[mark('d')]] }],
    [
      {
        kind: 'strips',
        ...head,
        strips: [
          {
            size: mark('g'),
            ends: [mark('e'), mark('f')],
            read: [],
            pitch: 1,
            origin: 0,
            layer: [],
          },
        ],
      },
    ],
  ],
  ties: [
    { from: 'a', to: 'd', by: 'b' },
    { from: 'c', to: 'd' },
  ],
}

it('has its panels and their elements in reading order, without the zeros of a padding', () => {
  expect(
    panelsOf(board)
      .flatMap(elementsIn)
      .map(({ ref }) => ref),
  ).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
})

it('ties an element to what it feeds, to what it is made from, and to what lies on the way', () => {
  const tied = (ref: string) => [...tiedTo(board, ref)].toSorted()
  expect(tied('a')).toEqual(['b', 'd'])
  expect(tied('b')).toEqual(['a', 'd'])
  expect(tied('c')).toEqual(['d'])
  expect(tied('d')).toEqual(['a', 'b', 'c'])
  expect(tied('nothing')).toEqual([])
})
