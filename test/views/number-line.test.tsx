import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Inset } from '../../src/derivation/step.ts'
import { everywhere } from '../../src/i18n/localized.ts'
import { SceneContext } from '../../src/views/desk.ts'
import { InsetPicture } from '../../src/views/step/Inset.tsx'
import { DERIVATION } from './board/fixture.ts'
import { bareScene, renderOnDesk } from './editing.tsx'

/** The levels on which the words of marks at these values stand. */
function levelsOf(values: readonly number[]): readonly string[] {
  const quantities = new Map(
    values.map((value, k) => [`q${k}`, { id: `q${k}`, value, tex: 'q', name: everywhere('q') }]),
  )
  const inset: Inset = {
    kind: 'number-line',
    points: values.map((_, k) => ({ tex: 'q', quantity: `q${k}` })),
    caption: everywhere('On one line.'),
  }
  renderOnDesk(
    <SceneContext value={bareScene({ ...DERIVATION, quantities })}>
      <InsetPicture inset={inset} />
    </SceneContext>,
  )
  const marks = [...screen.getByRole('figure').querySelectorAll<HTMLElement>('[style*="left"]')]
  return marks.map((mark) => mark.style.getPropertyValue('--level'))
}

describe('words of marks on a number line', () => {
  test('stand on one level where the marks are far apart', () => {
    expect(levelsOf([0, 5, 10])).toEqual(['0', '0', '0'])
  })

  test('make way for those of the marks before them', () => {
    expect(levelsOf([0.5, 0.274, 0.321])).toEqual(['0', '0', '1'])
  })

  test('make way for those of the first mark, too', () => {
    expect(levelsOf([0.5, 0.48, 0.1])).toEqual(['0', '1', '0'])
  })

  test('stand on three levels where all marks are in one place', () => {
    expect(levelsOf([0.5, 0.5, 0.5])).toEqual(['0', '1', '2'])
  })

  test('have a place where a value is no number', () => {
    expect(levelsOf([0.5, Number.NaN, Infinity])).toEqual(['0', '0', '1'])
  })
})
