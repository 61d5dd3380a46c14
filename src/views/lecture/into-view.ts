/** Shows the line that the part has come to; a step that begins, from its title on. */
export function bringIntoView(page: HTMLElement | null, part: number): void {
  const pane = page?.parentElement
  if (!page || !pane) return
  if (part === 0) pane.scrollTop = 0
  // The siblings too, where there is room for both.
  for (const lines of ['li', '[data-kind]:not([data-concealed])']) {
    const last = [...page.querySelectorAll(`[role='group'] ${lines}`)].at(-1)
    if (last?.checkVisibility({ visibilityProperty: true }))
      last.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
}
