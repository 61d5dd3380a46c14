import { posix } from 'node:path'
import type { Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/** Vite's note to itself about a minified stylesheet. */
const VITE_MARK = '/*$vite$:1*/'

/**
 * The entry, the chunks that hold `modules` (absolute paths), and all that these import statically. What a chunk
 * imports comes before it, so that in this order its own styles win over theirs.
 */
export function startChunks(bundle: Bundle, modules: readonly string[]): Chunk[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const seen = new Set<Chunk>()
  const order: Chunk[] = []
  const visit = (chunk: Bundle[string] | undefined) => {
    if (chunk?.type !== 'chunk' || seen.has(chunk)) return
    seen.add(chunk)
    for (const file of chunk.imports) visit(bundle[file])
    order.push(chunk)
  }
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk)
  for (const module of modules) {
    const holder = chunks.find((chunk) => chunk.moduleIds.includes(module))
    if (!holder) throw new Error(`no chunk of the build holds ${module}`)
    visit(holder)
  }
  return order
}

/**
 * Takes the stylesheets of these chunks out of the bundle and returns their text, with addresses made relative to a
 * page at the top. Vite then neither links them in the page nor asks for them again before a lazily loaded chunk.
 */
export function takeStyles(bundle: Bundle, chunks: readonly Chunk[]): string {
  const texts: string[] = []
  for (const chunk of chunks) {
    const files = chunk.viteMetadata?.importedCss ?? new Set<string>()
    for (const file of files) {
      const asset = bundle[file]
      if (asset?.type !== 'asset') continue
      const text = Buffer.from(asset.source).toString('utf8')
      texts.push(addressesFromTop(text, posix.dirname(file)))
      delete bundle[file]
    }
    files.clear()
  }
  return texts.join('').trim()
}

/** The text of a stylesheet in `folder` for a page at the top. */
export function addressesFromTop(css: string, folder: string): string {
  return css
    .replaceAll(VITE_MARK, '')
    .replace(/url\((["']?)([^"')]+)\1\)/g, (whole, quote: string, address: string) =>
      /^(?:[a-z]+:|\/|#)/i.test(address)
        ? whole
        : `url(${quote}./${posix.join(folder, address)}${quote})`,
    )
}
