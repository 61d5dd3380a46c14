import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState, type ReactElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DropZone } from '../../src/views/dialogs/DropZone.tsx'
import { KeysDialog } from '../../src/views/dialogs/KeysDialog.tsx'
import { Message } from '../../src/views/dialogs/Message.tsx'
import { PasteDialog, type Preview } from '../../src/views/dialogs/PasteDialog.tsx'
import { PrintSheet } from '../../src/views/dialogs/PrintSheet.tsx'
import { SettingsDialog } from '../../src/views/dialogs/SettingsDialog.tsx'
import { ShareDialog } from '../../src/views/dialogs/ShareDialog.tsx'
import { change } from '../../src/store/actions.ts'
import { field, renderOnDesk } from './editing.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function Opened({ dialog }: { readonly dialog: (onClose: () => void) => ReactElement }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button onClick={() => setOpen(true)}>open</button>
      {isOpen && dialog(() => setOpen(false))}
    </>
  )
}

async function open(dialog: (onClose: () => void) => ReactElement) {
  const opened = renderOnDesk(<Opened dialog={dialog} />)
  await opened.user.click(screen.getByRole('button', { name: 'open' }))
  return opened
}

const share = (onClose: () => void) => (
  <ShareDialog
    link="https://example.org/#/bp-update"
    file={{ name: 'example.json', text: '{"version":1}' }}
    onClose={onClose}
  />
)

describe('every dialog', () => {
  it.each([
    ['Share', share],
    ['Settings', (onClose: () => void) => <SettingsDialog onClose={onClose} />],
    ['Keys', (onClose: () => void) => <KeysDialog onGuide={() => undefined} onClose={onClose} />],
    ['My problem in a minute', (onClose: () => void) => paste({ onClose })],
  ] as const)('%s has a title and closes by its button', async (title, dialog) => {
    const { user } = await open(dialog)
    expect(screen.getByRole('dialog', { name: title })).toBeVisible()
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'open' })).toHaveFocus()
  })

  it('closes when the browser asks it to, as for Escape', async () => {
    await open(share)
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('closes on a press beside it, and not on one that began inside', async () => {
    await open(share)
    const dialog = screen.getByRole('dialog')
    fireEvent.pointerDown(screen.getByRole('heading', { name: 'Share' }))
    fireEvent.click(dialog)
    expect(screen.getByRole('dialog')).toBeVisible()
    fireEvent.pointerDown(dialog)
    fireEvent.click(dialog)
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

function paste(props: Partial<Parameters<typeof PasteDialog>[0]> = {}) {
  const preview = (text: string): Preview =>
    text.includes('0.2')
      ? { ok: true, summary: ['One unit sees $x = 0.2$.', '1 weight'] }
      : { ok: false, sentence: 'Row 2 is shorter than row 1.' }
  const nothing = () => undefined
  return (
    <PasteDialog preview={preview} onUse={nothing} onPrint={nothing} onClose={nothing} {...props} />
  )
}

describe('pasting a problem', () => {
  const use = () => screen.getByRole('button', { name: 'Use this problem' })

  it('restates the problem and hands it over', async () => {
    const onUse = vi.fn<(text: string) => void>()
    const { user } = await open(() => paste({ onUse }))
    expect(use()).toBeDisabled()
    await user.click(screen.getByRole('textbox', { name: 'Your matrices' }))
    await user.paste('0.2\t0.5')
    expect(screen.getByText(/One unit sees/)).toBeVisible()
    expect(screen.getByText('1 weight')).toBeVisible()
    await user.click(use())
    expect(onUse).toHaveBeenCalledExactlyOnceWith('0.2\t0.5')
  })

  it('says what is wrong and keeps the text', async () => {
    const { user } = await open(() => paste())
    const box = screen.getByRole('textbox', { name: 'Your matrices' })
    await user.click(box)
    await user.paste('1 2\n3')
    expect(screen.getByText('Row 2 is shorter than row 1.')).toBeVisible()
    expect(box).toBeInvalid()
    expect(box).toHaveValue('1 2\n3')
    expect(use()).toBeDisabled()
  })

  it('starts from a text that was pasted on the page', async () => {
    const onPrint = vi.fn<(text: string) => void>()
    const { user } = await open(() => paste({ initial: '0.2', onPrint }))
    await user.click(screen.getByRole('button', { name: 'Print a blank worksheet' }))
    expect(onPrint).toHaveBeenCalledExactlyOnceWith('0.2')
  })
})

describe('sharing', () => {
  it('copies the link and says so', async () => {
    const { user } = await open(share)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText(/Copied/)).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe('https://example.org/#/bp-update')
  })

  it('selects the text where the browser refuses to copy', async () => {
    const { user } = await open(share)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Copy JSON' }))
    expect(await screen.findByText(/press Ctrl\+C/)).toBeVisible()
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Example file as JSON' })
    expect(text).toHaveFocus()
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('{"version":1}')
  })

  it('saves the problem as a file', async () => {
    const saved: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download)
    })
    const { user } = await open(share)
    await user.click(screen.getByRole('button', { name: 'Save file' }))
    expect(saved).toEqual(['example.json'])
  })
})

describe('settings', () => {
  const settings = (onClose: () => void) => <SettingsDialog onClose={onClose} />

  it('changes language, letters and pace at once', async () => {
    const { user, session } = await open(settings)
    await user.click(screen.getByRole('radio', { name: '한국어' }))
    await user.click(screen.getByRole('radio', { name: 'W z a δ' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'A step opens' }), [
      'line by line',
    ])
    expect(session.getState()).toMatchObject({
      locale: 'ko',
      notation: 'matrix',
      pace: 'line-by-line',
    })
  })

  it('takes 3 to 12 digits', async () => {
    const { user, session } = await open(settings)
    await user.click(field('Significant digits'))
    await user.keyboard('13{Enter}')
    expect(session.getState().digits).toBe(6)
    await user.keyboard('{Escape}9{Enter}')
    expect(session.getState().digits).toBe(9)
  })

  it.each([
    ['Single-letter keys', 'shortcuts', false],
    ['Let me try each result before it is shown', 'tryFirst', true],
    ['Ask why-questions and for a prediction', 'prompts', false],
  ] as const)('switches “%s”', async (name, setting, value) => {
    const { user, session } = await open(settings)
    await user.click(screen.getByRole('switch', { name }))
    expect(session.getState()[setting]).toBe(value)
  })
})

describe('the list of keys', () => {
  it('is a table with a row for every action', async () => {
    await open((onClose) => <KeysDialog onGuide={() => undefined} onClose={onClose} />)
    const row = screen.getByRole('row', { name: /^Next step/ })
    expect(within(row).getByText('Shift')).toBeVisible()
    expect(within(row).getByText('→')).toBeVisible()
  })

  it('says when the letters are switched off', async () => {
    const { session } = await open((onClose) => (
      <KeysDialog onGuide={() => undefined} onClose={onClose} />
    ))
    change(session, { shortcuts: false })
    expect(await screen.findByText(/switched off/)).toBeVisible()
  })
})

describe('a message', () => {
  it('is announced, offers its action and goes', async () => {
    const onAction = vi.fn<() => void>()
    const onClose = vi.fn<() => void>()
    const { user } = renderOnDesk(
      <Message
        text="This link is damaged."
        action={{ label: 'Open my work', onAction }}
        onClose={onClose}
      />,
    )
    expect(screen.getByRole('status')).toHaveTextContent('This link is damaged.')
    await user.click(screen.getByRole('button', { name: 'Open my work' }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(onAction).toHaveBeenCalledOnce()
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('dropping and pasting on the page', () => {
  function drop(file: File) {
    const dataTransfer = { files: [file], types: ['Files'] }
    fireEvent(window, Object.assign(new Event('dragover'), { dataTransfer }))
    fireEvent(window, Object.assign(new Event('drop', { cancelable: true }), { dataTransfer }))
  }

  function pasteText(target: Element, text: string) {
    const clipboardData = { files: [], getData: () => text }
    fireEvent(target, Object.assign(new Event('paste', { bubbles: true }), { clipboardData }))
  }

  it('reads a dropped file', async () => {
    const onText = vi.fn<(text: string, name?: string) => void>()
    renderOnDesk(<DropZone onText={onText} />)
    drop(new File(['{"version":1}'], 'mine.json', { type: 'application/json' }))
    await waitFor(() => expect(onText).toHaveBeenCalledWith('{"version":1}', 'mine.json'))
  })

  it('says that a picture cannot be opened', async () => {
    const onText = vi.fn<(text: string, name?: string) => void>()
    const { session } = renderOnDesk(<DropZone onText={onText} />)
    drop(new File(['x'], 'net.png', { type: 'image/png' }))
    await waitFor(() => expect(session.getState().message).toMatch(/net\.png is not a text file/))
    expect(onText).not.toHaveBeenCalled()
  })

  it('shows while a file is over the page that it can be dropped', () => {
    renderOnDesk(<DropZone onText={() => undefined} />)
    fireEvent(window, Object.assign(new Event('dragover'), { dataTransfer: { types: ['Files'] } }))
    expect(screen.getByText('Drop the file to open it')).toBeVisible()
    fireEvent(window, Object.assign(new Event('dragleave'), { relatedTarget: null }))
    expect(screen.queryByText('Drop the file to open it')).toBeNull()
  })

  it('takes a matrix pasted on the page, but neither a word nor what goes into a field', () => {
    const onText = vi.fn<(text: string, name?: string) => void>()
    renderOnDesk(
      <>
        <DropZone onText={onText} />
        <input />
      </>,
    )
    pasteText(document.body, 'hello')
    pasteText(screen.getByRole('textbox'), '1 2\n3 4')
    expect(onText).not.toHaveBeenCalled()
    pasteText(document.body, '1 2\n3 4')
    expect(onText).toHaveBeenCalledExactlyOnceWith('1 2\n3 4')
  })
})

describe('the worksheet', () => {
  it('prints itself with a numbered row for each blank, and goes', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() } })
    const onDone = vi.fn<() => void>()
    renderOnDesk(
      <PrintSheet
        problem="A network sees $x = 0.2$."
        rows={[{ label: '$\\alpha_1$' }, { label: '$b_1$', answer: '0.18' }]}
        onDone={onDone}
      >
        <svg role="img" aria-label="network" />
      </PrintSheet>,
    )
    expect(screen.getByRole('img', { name: 'network' })).toBeInTheDocument()
    expect(screen.getAllByRole('row')).toHaveLength(3)
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
    fireEvent(window, new Event('afterprint'))
    expect(onDone).toHaveBeenCalledOnce()
  })
})
