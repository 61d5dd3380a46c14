import { useSyncExternalStore } from 'react'
import type { KatexOptions } from 'katex'

/**
 * Typesetting with KaTeX: each piece once, kept by its TeX. KaTeX itself arrives after the first view, whose pieces are
 * read from the prerendered page. Its output is the only HTML that the page takes as text; TeX never comes from outside.
 */

type RenderToString = (tex: string, options: KatexOptions) => string

let render: RenderToString | null = null
const waiting = new Set<() => void>()
const pieces = new Map<string, string>()

/** Hands KaTeX over, and typesets what has been waiting for it. */
function provideTypesetting(renderToString: RenderToString): void {
  render = renderToString
  for (const notify of waiting) notify()
}

/** Its styles come with it: the page has those that the first view needs. */
export async function loadTypesetting(): Promise<void> {
  if (render !== null) return
  const [{ default: katex }] = await Promise.all([
    import('katex'),
    import('katex/dist/katex-swap.min.css'),
  ])
  provideTypesetting(katex.renderToString)
}

/** Takes over what is already typeset on a prerendered page. */
export function adoptTypeset(page: ParentNode): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-tex]'))
    pieces.set(element.dataset['tex'] ?? '', element.innerHTML)
}

function htmlOf(tex: string, spoken: boolean): string | undefined {
  const key = `${spoken ? '' : '!'}${tex}`
  const kept = pieces.get(key)
  if (kept !== undefined || render === null) return kept
  const html = render(tex, {
    output: spoken ? 'htmlAndMathml' : 'html',
    throwOnError: false,
    strict: 'ignore',
    trust: false,
  })
  pieces.set(key, html)
  return html
}

interface TexProps {
  readonly tex: string
  /** With MathML for screen readers; left out where a label beside it already says the formula. */
  readonly spoken?: boolean
}

/** A formula in the running text, or a piece of an equation. */
export function Tex({ tex, spoken = false }: TexProps) {
  const html = htmlOf(tex, spoken)
  if (html === undefined) return <Awaited tex={tex} spoken={spoken} />
  return (
    <span
      data-tex={`${spoken ? '' : '!'}${tex}`}
      {...(!spoken && { 'aria-hidden': true })}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

/** Stands in until KaTeX has arrived, which is a moment after the first view. */
function Awaited({ tex, spoken }: Required<TexProps>) {
  const ready = useSyncExternalStore(
    (notify) => {
      waiting.add(notify)
      return () => waiting.delete(notify)
    },
    () => render !== null,
    () => false,
  )
  return ready ? <Tex tex={tex} spoken={spoken} /> : <span className="tex-awaited">{tex}</span>
}
