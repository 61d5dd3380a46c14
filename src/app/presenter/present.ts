/** Makes the page the presenter window that its address asks for. The first view has no part of it but this. */
export async function present(root: HTMLElement): Promise<void> {
  const id = new URLSearchParams(location.search).get('presenter') ?? ''
  const { render } = await import('./main.tsx')
  await render(root, id)
}
