import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Control, ControlGroup } from '../../src/derivation/lesson.ts'
import { everywhere } from '../../src/i18n/localized.ts'
import { pin } from '../../src/store/actions.ts'
import { useSession } from '../../src/views/desk.ts'
import { Controls } from '../../src/views/editor/Controls.tsx'
import { beside } from '../../src/views/editor/place.ts'
import { plain } from '../../src/views/editor/plain.ts'
import { PinnedCard, type PinnedCardProps } from '../../src/views/editor/PinnedCard.tsx'
import { SetupPanel, type SetupPanelProps } from '../../src/views/editor/SetupPanel.tsx'
import { field, renderOnDesk } from './editing.tsx'

const V11 = {
  kind: 'number',
  id: 'v11',
  label: everywhere('$v_{11}$'),
  value: 0.6,
  min: -5,
  max: 5,
  step: 0.01,
} as const satisfies Control

function choice(labels: readonly string[]): Control {
  return {
    kind: 'choice',
    id: 'loss',
    label: { en: 'Loss', zh: '损失', ko: '손실' },
    value: labels[0] ?? '',
    options: labels.map((value) => ({ value, label: everywhere(value) })),
  }
}

const GROUPS: readonly ControlGroup[] = [
  {
    title: { en: 'Structure', zh: '结构', ko: '구조' },
    controls: [
      { kind: 'count', id: 'units', label: everywhere('Units'), value: 2, min: 1, max: 3 },
      choice(['a', 'b']),
    ],
  },
  { title: { en: 'Weights', zh: '权重', ko: '가중치' }, controls: [V11] },
]

describe('controls of any lesson', () => {
  it('sets a number', async () => {
    const { user, set } = renderOnDesk(<Controls groups={GROUPS} />)
    await user.click(field('v₁₁'))
    await user.keyboard('1/4{Enter}')
    expect(set.mock.calls).toEqual([['v11', 0.25]])
  })

  it('adds and removes with the buttons of a count', async () => {
    const { user, set } = renderOnDesk(<Controls groups={GROUPS} />)
    await user.click(screen.getByRole('button', { name: 'Increase Units' }))
    await user.click(screen.getByRole('button', { name: 'Decrease Units' }))
    expect(set.mock.calls).toEqual([
      ['units', 3],
      ['units', 1],
    ])
  })

  it('sets a choice from buttons that stand side by side', async () => {
    const { user, set } = renderOnDesk(<Controls groups={GROUPS} />)
    const loss = within(screen.getByRole('radiogroup', { name: 'Loss' }))
    expect(loss.getByRole('radio', { name: 'a' })).toBeChecked()
    await user.click(loss.getByRole('radio', { name: 'b' }))
    expect(set.mock.calls).toEqual([['loss', 'b']])
  })

  it('sets a choice from a menu where the words are long', async () => {
    const long = choice(['half squared error', 'softmax cross-entropy'])
    const group = { title: everywhere('Training'), controls: [long] }
    const { user, set } = renderOnDesk(<Controls groups={[group]} />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Loss' }), [
      'softmax cross-entropy',
    ])
    expect(set.mock.calls).toEqual([['loss', 'softmax cross-entropy']])
  })

  it('groups them under titles in the language of the reader', () => {
    renderOnDesk(<Controls groups={GROUPS} />, 'ko')
    expect(screen.getByRole('group', { name: '구조' })).toBeVisible()
    expect(screen.getByRole('radiogroup', { name: '손실' })).toBeVisible()
  })

  it('folds a long list of numbers', () => {
    const controls = Array.from({ length: 40 }, (_, k) => ({ ...V11, id: `v${k}` }))
    renderOnDesk(<Controls groups={[{ title: everywhere('Weights'), controls }]} />)
    expect(screen.getByText('Weights').closest('details')).not.toHaveAttribute('open')
  })
})

it.each([
  ['Learning rate $\\eta$', 'Learning rate η'],
  ['$W^{(1)}_{12}$', 'W⁽¹⁾₁₂'],
  ['$\\hat{y}_1$', 'ŷ₁'],
  ['$E^+$', 'E⁺'],
  ["$\\sigma'$", "σ'"],
  ['$\\frac{\\partial E}{\\partial w}$', '∂E/∂w'],
])('names %s without typesetting', (typeset, name) => {
  expect(plain(typeset)).toBe(name)
})

describe('the setup panel', () => {
  const props = {
    groups: GROUPS,
    presets: [{ id: 'mazur', title: everywhere('Mazur'), params: {} }],
    seed: 4217,
  }

  function open() {
    const calls = {
      onPreset: vi.fn<SetupPanelProps['onPreset']>(),
      onRandomise: vi.fn<SetupPanelProps['onRandomise']>(),
      onPaste: vi.fn<() => void>(),
      onImport: vi.fn<() => void>(),
      onExport: vi.fn<() => void>(),
      onReset: vi.fn<() => void>(),
      onClose: vi.fn<() => void>(),
    }
    return { ...renderOnDesk(<SetupPanel {...props} {...calls} />), ...calls }
  }

  it('opens a preset', async () => {
    const { user, onPreset } = open()
    await user.click(screen.getByRole('button', { name: 'Mazur' }))
    expect(onPreset).toHaveBeenCalledExactlyOnceWith('mazur')
  })

  it('draws another seed, short enough to be said aloud', async () => {
    const { user, onRandomise } = open()
    await user.click(screen.getByRole('button', { name: 'Draw new numbers' }))
    const seed = onRandomise.mock.calls[0]?.[0] ?? Number.NaN
    expect(Number.isInteger(seed) && seed >= 0 && seed <= 9999).toBe(true)
    expect(seed).not.toBe(4217)
  })

  it('draws from a seed that was typed', async () => {
    const { user, onRandomise } = open()
    await user.click(field('Seed'))
    await user.keyboard('7{Enter}')
    expect(onRandomise.mock.calls).toEqual([[7]])
  })

  it('draws from the same seed again on Enter', async () => {
    const { user, onRandomise } = open()
    await user.click(field('Seed'))
    await user.keyboard('{Enter}')
    expect(onRandomise.mock.calls).toEqual([[4217]])
  })

  it.each([
    ['Paste a problem…', 'onPaste'],
    ['Open a file…', 'onImport'],
    ['Save as a file', 'onExport'],
    ['Back to the original', 'onReset'],
    ['Close', 'onClose'],
  ] as const)('has a button %s', async (name, call) => {
    const opened = open()
    await opened.user.click(screen.getByRole('button', { name }))
    expect(opened[call]).toHaveBeenCalledOnce()
  })

  it('closes on Escape, but not while a number is being typed', async () => {
    const { user, onClose } = open()
    await user.click(field('v₁₁'))
    await user.keyboard('9{Escape}')
    expect(onClose).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('the pinned card', () => {
  const quantity = { id: 'v11', value: 0.6, tex: 'v_{11}', name: everywhere('v11') }

  /** As the page shows it: while its ref is pinned. */
  function Pane(props: Partial<PinnedCardProps>) {
    const pinned = useSession((s) => s.pinned)
    return (
      <>
        <button>edge</button>
        {pinned === 'v11' && (
          <PinnedCard
            name="Weight v 1 1"
            heading="$x_1 \to h_1$"
            values={[{ quantity }]}
            x={0}
            y={0}
            {...props}
          />
        )}
      </>
    )
  }

  function open(props: Partial<PinnedCardProps> = {}) {
    const opened = renderOnDesk(<Pane {...props} />)
    pin(opened.session, 'v11')
    opened.rerender(<Pane {...props} />)
    return opened
  }

  it('shows the name and the value', () => {
    open()
    expect(screen.getByRole('region', { name: /^Weight/ })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('0.6')
  })

  it('shows after an edit what the value was and by how much it changed', () => {
    open({ values: [{ quantity, before: 0.5 }] })
    expect(screen.getByText('was 0.5')).toBeVisible()
    expect(screen.getByText('+0.1')).toBeVisible()
  })

  it('tells apart what rounding would make equal', () => {
    open({ values: [{ quantity: { ...quantity, value: 0.60000001 }, before: 0.6 }] })
    expect(screen.getByRole('status')).toHaveTextContent('0.60000001')
  })

  it('offers no edit of what is computed', () => {
    open()
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull()
  })

  it('says where a value is not computed yet', () => {
    open({ values: [] })
    expect(screen.getByText('Computed in a later step')).toBeVisible()
  })

  it('opens a parameter for typing', async () => {
    const { user, session } = open({ parameter: 'v11' })
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    expect(session.getState()).toMatchObject({ pinned: 'v11', editing: true })
  })

  it('jumps to the step that computes it', async () => {
    const onJump = vi.fn<() => void>()
    const { user } = open({ jump: { title: 'Update', onJump } })
    await user.click(screen.getByRole('button', { name: /Where is it computed\?\s*Update/ }))
    expect(onJump).toHaveBeenCalledOnce()
  })

  it('lets go on Escape and on Close', async () => {
    const { user, session } = open({ parameter: 'v11' })
    screen.getByRole('button', { name: 'Edit' }).focus()
    await user.keyboard('{Escape}')
    expect(session.getState().pinned).toBeNull()
    pin(session, 'v11')
    await user.click(await screen.findByRole('button', { name: 'Close' }))
    expect(session.getState().pinned).toBeNull()
  })
})

describe('the place of the card', () => {
  it('is after the point where there is room', () => {
    expect(beside(100, 200, 700)).toBe(114)
  })

  it('is before the point at the far edge', () => {
    expect(beside(690, 200, 700)).toBe(476)
  })

  it('stays inside a pane that is hardly larger than the card', () => {
    expect(beside(60, 200, 210)).toBe(8)
  })
})
