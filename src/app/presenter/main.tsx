import { createRoot } from 'react-dom/client'
import { loadLate } from '../../views/late.tsx'
import { loadTypesetting } from '../../views/typeset.tsx'
import { Presenter } from './Presenter.tsx'

/** Renders the presenter window. It keeps nothing, and leaves the address as it is. */
export async function render(root: HTMLElement, id: string): Promise<void> {
  await loadTypesetting()
  root.replaceChildren()
  createRoot(root).render(<Presenter id={id} />)
  document.documentElement.classList.remove('pending')
  void loadLate()
}
