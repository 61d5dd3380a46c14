import { PRESETS } from '../../../src/lessons/bp-update/presets.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { useMemo } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../../src/derivation/options.ts'
import { readNumber, step } from '../../../src/format/number.ts'
import { en } from '../../../src/i18n/en.ts'
import lesson from '../../../src/lessons/bp-update/index.ts'
import { exploring } from '../../../src/lessons/bp-update/exploring.ts'
import type { Example } from '../../../src/model/example.ts'
import { undo } from '../../../src/store/actions.ts'
import { createSession, type SessionStore } from '../../../src/store/session.ts'
import { useSessionOf } from '../../../src/store/use.ts'
import { DeskContext, SceneContext, type Desk } from '../../../src/views/desk.ts'
import { ExplorerContext } from '../../../src/views/explore/explorer.ts'
import { Sheet } from '../../../src/views/explore/sheet/Sheet.tsx'
import { loadTypesetting } from '../../../src/views/typeset.tsx'
import { HERE } from '../../store/here.ts'

beforeAll(loadTypesetting)

const { read } = await lesson.borders()

/** The tool as the page renders it: everything follows the parameters of the session. */
function Page({ session }: { readonly session: SessionStore }) {
  const given = useSessionOf(session, (s) => s.params)
  const { scene, explorer } = useMemo(() => {
    const params: Example = read(given)
    const known = new Set<string>()
    return {
      scene: {
        derivation: lesson.derive(params, DEFAULT_OPTIONS),
        before: null,
        known,
        focus: known,
        dimmed: false,
      },
      explorer: {
        exploring,
        params,
        options: DEFAULT_OPTIONS,
        probe: exploring.probe(params, DEFAULT_OPTIONS),
      },
    }
  }, [given])
  return (
    <SceneContext value={scene}>
      <ExplorerContext value={explorer}>
        <Sheet />
      </ExplorerContext>
    </SceneContext>
  )
}

function show(params: object = lesson.defaults): {
  readonly user: UserEvent
  readonly session: SessionStore
} {
  const session = createSession({
    lesson: lesson.id,
    params,
    step: '',
    part: 0,
    sample: 0,
    selected: [],
    answers: {},
    ...HERE,
    mode: 'explore',
    tool: 'sheet',
  })
  const desk: Desk = {
    session,
    locale: 'en',
    strings: en,
    set: () => undefined,
    field: () => undefined,
    readNumber,
    nudge: step,
  }
  render(
    <DeskContext value={desk}>
      <Page session={session} />
    </DeskContext>,
  )
  return { user: userEvent.setup(), session }
}

const box = () => screen.getByRole('textbox')
async function paste(user: UserEvent, text: string): Promise<void> {
  await user.click(box())
  await user.paste(text)
}

const row = (name: RegExp) => screen.getByRole('row', { name })
const openMazur = (user: UserEvent) =>
  user.click(screen.getByRole('button', { name: /^Mazur, step by step/ }))

describe('the library', () => {
  it('opens an example as one step of undo and stays in the tool', async () => {
    const { user, session } = show()
    await openMazur(user)
    expect(session.getState()).toMatchObject({ mode: 'explore', tool: 'sheet' })
    expect(screen.getByRole('button', { name: /^Mazur, step by step/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    undo(session)
    expect(session.getState().params).toBe(lesson.defaults)
  })

  it('names the source of the example on view, with a plain link', async () => {
    const { user } = show()
    expect(screen.queryByRole('link')).toBeNull()
    await openMazur(user)
    expect(screen.getByRole('link')).toHaveAttribute('href', expect.stringContaining('mattmazur'))
  })
})

describe('a published sheet', () => {
  it('shows printed and own value with a verdict, and counts', async () => {
    const { user } = show()
    await openMazur(user)
    expect(screen.getByRole('status')).toHaveTextContent('23 of 25 right to the digits printed')
    expect(row(/net_h1/)).toHaveTextContent('0.3775')
    expect(row(/net_h1/)).toHaveTextContent('exact')
    expect(row(/w5\+/)).toHaveTextContent('right')
    expect(row(/E_total_after/)).toHaveTextContent(/0\.291027924.*0\.2910277737.*wrong/)
  })

  it('says which convention prints a wrong number, and switches to it', async () => {
    const { user, session } = show()
    await openMazur(user)
    const note = screen.getByText(/come out when the hidden layers see weights that are already/)
    expect(note).toHaveTextContent('0.2910279239')
    await user.click(within(note).getByRole('button', { name: 'Work it that way' }))
    expect(session.getState().params).toMatchObject({ hiddenUsesUpdatedWeights: true })
    expect(row(/E_total_after/)).toHaveTextContent('right')
    await user.click(screen.getByRole('button', { name: /Back to the source/ }))
    expect(session.getState().params).toMatchObject({ hiddenUsesUpdatedWeights: false })
  })

  it('can show only the numbers that differ', async () => {
    const { user } = show()
    await openMazur(user)
    await user.click(screen.getByRole('radio', { name: 'Only differing' }))
    expect(screen.getAllByRole('rowheader')).toHaveLength(2)
  })

  it('lights what a number belongs to, and pins it', async () => {
    const { user, session } = show()
    await openMazur(user)
    await user.hover(row(/w5\+/))
    expect(session.getState().pointed).toBe('W[2][1][1]')
    await user.click(within(row(/net_h1/)).getByRole('button'))
    expect(session.getState().pinned).toBe('n[1][1]')
  })

  it('is one tab stop, with arrow keys inside', async () => {
    const { user } = show()
    await openMazur(user)
    const [first, second] = within(screen.getByRole('table')).getAllByRole('button')
    first?.focus()
    await user.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
  })
})

describe('a sheet of one’s own', () => {
  it('is checked while it is typed, and stays in the box', async () => {
    const { user } = show()
    await paste(user, 'y = 0.274\nE = 0.0255\nw11+ 0.51\nw13 = 2')
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 right to the digits printed')
    expect(screen.getByText('Line 4').closest('li')).toHaveTextContent(
      'Nothing in this example is called "w13".',
    )
    expect(box()).toHaveValue('y = 0.274\nE = 0.0255\nw11+ 0.51\nw13 = 2')
  })

  it('names the one way that gives the digits of a wrong number', async () => {
    const { user } = show()
    // (0.274 − 0.5)²
    await paste(user, 'E = 0.051076')
    expect(screen.getByText(/the ½ is left out of the loss/)).toBeInTheDocument()
    expect(screen.queryByText(/Several ways/)).toBeNull()
  })

  it('lists every way where there are several, and claims none of them', async () => {
    const two = PRESETS.find(({ id }) => id === 'two-outputs')
    const { user } = show({ ...two?.params, loss: 'squared-error' })
    // y = 0.274 and 0.146: (0.226² + 0.046²) / 2, with ½ or as a mean over two outputs
    await paste(user, 'E = 0.026596')
    expect(screen.getByText(/the loss has the factor ½/)).toBeInTheDocument()
    expect(screen.getByText(/the loss is the mean over the outputs/)).toBeInTheDocument()
    expect(screen.getByText(/Several ways/)).toBeInTheDocument()
  })

  it('says once what several of the numbers that differ have in common', async () => {
    const { user, session } = show()
    // without the ½: twice 0.025538, −0.04068 and 0.226 · 0.5
    await paste(user, 'E = 0.051076\ndE/dw11 = -0.08136\nΔv11 = 0.0452\ny = 0.9')
    expect(screen.getByText(/^3 of the 4 that differ come out as printed/)).toHaveTextContent(
      'when the ½ is left out of the loss',
    )
    await user.click(screen.getByRole('button', { name: 'Work it that way' }))
    expect(session.getState().params).toMatchObject({ loss: 'squared-error' })
    expect(screen.getByRole('status')).toHaveTextContent('3 of 4')
  })

  it('sees the other sign and digits cut off', async () => {
    const { user } = show()
    await paste(user, 'dE/dw11 = 0.04068\nE+ = 0.0159')
    expect(screen.getByText(/with the other sign/)).toBeInTheDocument()
    expect(screen.getByText(/cut off, not rounded/)).toBeInTheDocument()
  })

  it('says when nothing known gives the digits', async () => {
    const { user } = show()
    await paste(user, 'y = 0.9')
    expect(screen.getByText(/No other convention/)).toBeInTheDocument()
  })

  it('says that a number which is none cannot be right', async () => {
    const { user } = show({ ...lesson.defaults, inputs: [1e200, 1e200], learningRate: 1e200 })
    await paste(user, 'E = 0.5')
    expect(screen.getByText(/not a finite number/)).toBeInTheDocument()
  })

  it('keeps the text of another example that is opened, and reads it there', async () => {
    const { user } = show()
    await paste(user, 'net_h1 = 0.3775')
    expect(screen.getByText(/Nothing in this example/)).toBeInTheDocument()
    await openMazur(user)
    expect(box()).toHaveValue('net_h1 = 0.3775')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 1 right')
    await user.click(screen.getByRole('radio', { name: 'The source’s' }))
    expect(screen.getByRole('status')).toHaveTextContent('23 of 25')
  })
})
