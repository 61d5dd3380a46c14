import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Erratum } from '../../src/derivation/step.ts'
import { everywhere, type Locale } from '../../src/i18n/localized.ts'
import { SceneContext } from '../../src/views/desk.ts'
import { SourceNote } from '../../src/views/step/SourceNote.tsx'
import { DERIVATION } from './board/fixture.ts'
import { bareScene, renderOnDesk } from './editing.tsx'

const ERRATUM: Erratum = {
  document: '004',
  lines: '12–14',
  printed: everywhere('{k1}'),
  right: everywhere('{k2}'),
  why: everywhere('The sign was lost.'),
}

function note(erratum: Erratum, locale: Locale = 'en') {
  return renderOnDesk(
    <SceneContext value={bareScene(DERIVATION)}>
      <SourceNote erratum={erratum} />
    </SceneContext>,
    locale,
  )
}

describe('a note on the source', () => {
  test('is closed until it is asked for', async () => {
    const { user } = note(ERRATUM)
    expect(screen.getByText('The sign was lost.')).not.toBeVisible()
    await user.click(screen.getByText('In the source'))
    expect(screen.getByText('The sign was lost.')).toBeVisible()
  })

  test('says where it stands, what is printed and what is right', () => {
    note(ERRATUM)
    expect(screen.getByText('Document 004, lines 12–14')).toBeInTheDocument()
    expect(
      screen.getAllByRole('definition', { hidden: true }).map((one) => one.textContent),
    ).toEqual(['2', '−1'])
  })

  test.each([
    ['en', 'Document 004, line 5'],
    ['zh', '文档 004，第 5 行'],
    ['ko', '문서 004, 5행'],
  ] as const)('names one line in %s', (locale, place) => {
    note({ ...ERRATUM, lines: '5' }, locale)
    expect(screen.getByText(place)).toBeInTheDocument()
  })
})
