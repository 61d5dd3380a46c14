import { words as poll } from '../lecture/poll/words.ts'
import { words } from '../lecture/words.ts'
import { words as presenter } from '../presenter/words.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Strings } from '../../i18n/words.ts'

type Words = Strings['editor']['keys']

/** The keys of one action: alternatives, each pressed together. */
export interface Keystroke {
  readonly what: Exclude<keyof Words, 'groups'> | Localized
  readonly keys: readonly (readonly string[])[]
  /** Can be switched off, because voice input types letters. */
  readonly isLetter?: boolean
}

/** The keyboard map, as it is shown; pressing happens where the keys act. */
export const KEYMAP: readonly {
  readonly group: keyof Words['groups'] | Localized
  readonly strokes: readonly Keystroke[]
}[] = [
  {
    group: 'steps',
    strokes: [
      { what: 'next', keys: [['→'], ['Space'], ['PageDown'], ['N']] },
      { what: 'previous', keys: [['←'], ['Shift', 'Space'], ['PageUp'], ['P']] },
      { what: 'nextStep', keys: [['Shift', '→']] },
      { what: 'previousStep', keys: [['Shift', '←']] },
      { what: 'ends', keys: [['Home'], ['End']] },
      { what: 'goTo', keys: [['G']], isLetter: true },
    ],
  },
  {
    group: 'drawing',
    strokes: [
      { what: 'walk', keys: [['←'], ['→'], ['↑'], ['↓']] },
      { what: 'pin', keys: [['Enter']] },
      { what: 'edit', keys: [['E']] },
      { what: 'letGo', keys: [['Esc']] },
      { what: 'level', keys: [['1'], ['2'], ['3'], ['4']], isLetter: true },
      { what: 'zoom', keys: [['+'], ['−'], ['0']] },
      { what: 'values', keys: [['V']], isLetter: true },
    ],
  },
  {
    group: 'numbers',
    strokes: [
      { what: 'step', keys: [['↑'], ['↓']] },
      { what: 'stepLarge', keys: [['Shift', '↑'], ['PageUp']] },
      { what: 'stepSmall', keys: [['Alt', '↑']] },
      { what: 'commit', keys: [['Enter']] },
      { what: 'restore', keys: [['Esc']] },
    ],
  },
  {
    group: 'page',
    strokes: [
      { what: 'undo', keys: [['Ctrl', 'Z']] },
      { what: 'redo', keys: [['Ctrl', 'Shift', 'Z']] },
      { what: 'reset', keys: [['R']], isLetter: true },
      { what: 'link', keys: [['K']], isLetter: true },
      { what: 'help', keys: [['?']], isLetter: true },
    ],
  },
  {
    group: words.lecture,
    strokes: [
      { what: words.startStop, keys: [['F5']] },
      { what: words.escape, keys: [['Esc']] },
      { what: poll.predict, keys: [['Q']], isLetter: true },
      { what: poll.more, keys: [['1'], ['2'], ['3'], ['4']], isLetter: true },
      {
        what: poll.less,
        keys: [
          ['Shift', '1'],
          ['Shift', '2'],
          ['Shift', '3'],
          ['Shift', '4'],
        ],
        isLetter: true,
      },
      { what: poll.reveal, keys: [['Enter']] },
      { what: words.black, keys: [['B'], ['.']], isLetter: true },
      { what: words.white, keys: [['W']], isLetter: true },
      { what: words.spotlight, keys: [['D']], isLetter: true },
      { what: words.spot, keys: [['L']], isLetter: true },
      { what: words.moveSpot, keys: [['←'], ['→'], ['↑'], ['↓']] },
      { what: words.zoom, keys: [['Z'], ['Shift', 'Z']], isLetter: true },
      { what: words.code, keys: [['K']], isLetter: true },
      { what: words.plans, keys: [['A']], isLetter: true },
      { what: words.fullscreen, keys: [['F']], isLetter: true },
      { what: presenter.open, keys: [['S']], isLetter: true },
    ],
  },
]
