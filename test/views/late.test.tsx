import { act, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { late, loadLate } from '../../src/views/late.tsx'

test('what has come before the page is taken over does not contradict the prerendered page', async () => {
  const Names = late(() => Promise.resolve(() => <p>all names</p>))
  const page = (
    <div>
      <Names />
    </div>
  )
  const root = document.body.appendChild(document.createElement('div'))
  root.innerHTML = renderToString(page)
  expect(root).toHaveTextContent('')
  await loadLate()

  const onRecoverableError = vi.fn<(error: unknown) => void>()
  await act(() => Promise.resolve(hydrateRoot(root, page, { onRecoverableError })))
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(screen.getByText('all names')).toBeInTheDocument()
})

test('what waits until it is asked for is not fetched before', async () => {
  const load = vi.fn(() => Promise.resolve(() => <p>a window</p>))
  const Window = late(load, 'asked')
  await loadLate()
  expect(load).not.toHaveBeenCalled()
  render(<Window />)
  expect(await screen.findByText('a window')).toBeInTheDocument()
})
