import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_OPTIONS } from '../../../src/derivation/options.ts'
import type { Practising } from '../../../src/derivation/practice.ts'
import type { Locale } from '../../../src/i18n/localized.ts'
import { openLessons } from '../../../src/lessons/index.ts'
import { NEWCOMER } from '../../../src/practice/fading.ts'
import { problemOf } from '../../../src/practice/problem.ts'
import { createPractice } from '../../../src/store/practice.ts'
import { PracticeContext } from '../../../src/views/practice/practice.ts'
import { ProblemSets } from '../../../src/views/problem-sets/ProblemSets.tsx'
import { at } from '../../../src/derivation/at.ts'
import { BLANKS } from '../../practice/class.ts'
import { field, renderOnDesk } from '../editing.tsx'

const LESSON = at(await openLessons(), 0)

function practised(): Practising {
  if (LESSON.practice === undefined) throw new Error('the main lesson is practised')
  return { ...LESSON.practice, blanks: () => BLANKS }
}

function show(locale: Locale = 'en') {
  const practising = practised()
  const { defaults: params, derive, id: lesson } = LESSON
  const options = DEFAULT_OPTIONS
  const problem = problemOf(practising, params, options, derive(params, options))
  const store = createPractice({ progress: NEWCOMER, exercise: null })
  const desk = {
    store,
    lesson,
    practising,
    params,
    options,
    problem,
    derive,
    exposes: () => true,
    setLink: () => '',
    file: { write: () => '', read: () => ({ progress: NEWCOMER }) },
    onOpen: vi.fn(),
    onResume: () => Promise.resolve(true),
  }
  const onClose = vi.fn()
  const shown = renderOnDesk(
    <PracticeContext value={desk}>
      <ProblemSets
        derive={derive}
        linkOf={({ name }) => `https://example.org/#set=${name}`}
        onClose={onClose}
      />
    </PracticeContext>,
    locale,
  )
  return { ...shown, onClose }
}

const rows = () => within(screen.getByRole('region', { name: 'Answer key' })).getAllByRole('row')
const button = (name: string) => screen.getByRole('button', { name })
const ready = (count: number) =>
  screen.findByText(new RegExp(`^${count} variants?, ready to print`), {}, { timeout: 4000 })

async function setStudents(user: ReturnType<typeof show>['user'], count: number) {
  await user.clear(field('How many'))
  await user.type(field('How many'), `${count}{Enter}`)
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the sheet for instructors', () => {
  it('says that nothing is secret on a site without a server', () => {
    show()
    expect(screen.getByText(/cannot keep answers secret/)).toBeVisible()
  })

  it('shows the key of every student, with the published seed', async () => {
    const { user } = show()
    await user.clear(screen.getByLabelText('Name of the set'))
    await user.type(screen.getByLabelText('Name of the set'), 'HW2')
    await user.click(screen.getByRole('radio', { name: 'Names' }))
    await user.type(screen.getByLabelText('Names, one a line'), 'A\nBob')
    await ready(2)
    expect(rows()).toHaveLength(3)
    expect(within(at(rows(), 1)).getByText('3350681551')).toBeVisible()
    expect(within(at(rows(), 2)).getByRole('rowheader')).toHaveTextContent('Bob')
  })

  it('asks about the chosen skills at the chosen level', async () => {
    const { user } = show()
    await setStudents(user, 1)
    await ready(1)
    const asked = () => within(at(rows(), 0)).getAllByRole('columnheader').length - 2
    expect(asked()).toBe(8)
    await user.selectOptions(screen.getByLabelText('Left open'), '2')
    await waitFor(() => expect(asked()).toBe(4))
    await user.click(screen.getByRole('checkbox', { name: 'output weights' }))
    await waitFor(() => expect(asked()).toBe(1))
    expect(screen.getByRole('checkbox', { name: 'everything' })).not.toBeChecked()
  })

  it('gives the link that students open', async () => {
    const { user } = show()
    await user.type(screen.getByLabelText('Name of the set'), 'b')
    expect(screen.getByLabelText('Link for students')).toHaveValue('https://example.org/#set=HW1b')
  })

  it('prints a sheet for every exercise, and the key behind them', async () => {
    vi.stubGlobal('print', vi.fn())
    Object.defineProperty(document, 'fonts', {
      value: { ready: Promise.resolve() },
      configurable: true,
    })
    const { user } = show()
    await setStudents(user, 2)
    await ready(2)
    await user.click(button('Print'))
    await waitFor(() => expect(window.print).toHaveBeenCalledOnce())
    const paper = at([...document.querySelectorAll('body > article')], 0)
    const headings = [...paper.querySelectorAll('h1')].map((one) => one.textContent)
    expect(headings).toEqual(['HW1', 'HW1', 'HW1 · Answer key'])
    expect(paper.querySelectorAll('footer')[0]?.textContent).toMatch(/^HW1 · seed \d+ · /)
    window.dispatchEvent(new Event('afterprint'))
    await waitFor(() => expect(document.querySelector('body > article')).toBeNull())
  })

  it('saves the key for a spreadsheet', async () => {
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob)
      return 'blob:'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const { user } = show()
    await setStudents(user, 1)
    await ready(1)
    await user.click(button('Download CSV'))
    expect(await at(blobs, 0).text()).toMatch(/set,student,exercise,seed,.*\r\nHW1,1,1,/)
    expect(at(blobs, 0).type).toBe('text/csv')
  })

  it('asks for a name and somebody to work it', async () => {
    const { user } = show()
    await user.clear(screen.getByLabelText('Name of the set'))
    expect(screen.getByText(/Give the set a name/)).toBeVisible()
    expect(button('Print')).toBeDisabled()
  })

  it.each([
    ['zh', '班级习题集'],
    ['ko', '수업용 문제 세트'],
  ] as const)('speaks %s', (locale, title) => {
    show(locale)
    expect(screen.getByRole('dialog', { name: title })).toBeVisible()
  })
})
