import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { codePoints, unicodeRange } from './unicode-range.ts'

/** The end of the file name of the half that the first view shows. */
export const FIRST = '-first'

/**
 * Serves KaTeX's fonts as this page needs them. Its stylesheet also lists woff and ttf, which every browser that runs
 * this program leaves alone, and which would be emitted all the same. A font named in `first` is split in two: a small
 * one with these characters, to be preloaded, and one with all others, which a browser fetches when it meets one.
 */
export function katexFonts(first: Readonly<Record<string, string>>): Plugin {
  let cache = ''
  return {
    name: 'katex-fonts',
    enforce: 'pre',
    configResolved(config) {
      cache = join(config.cacheDir, 'katex-fonts')
    },
    transform: {
      filter: { id: /katex[\\/]dist[\\/]katex[^?]*\.css/ },
      async handler(code, id) {
        const home = dirname(id)
        let css = woff2Only(code)
        mkdirSync(cache, { recursive: true })
        for (const [name, characters] of Object.entries(first)) {
          const halves = await split(readFileSync(join(home, `fonts/${name}.woff2`)), characters)
          const faces = halves.map(({ font, range }, k) => {
            const file = join(cache, `${name}${k === 0 ? FIRST : '-rest'}.woff2`)
            writeFileSync(file, font)
            return { address: relative(home, file).replaceAll(sep, '/'), range }
          })
          css = withFaces(css, `fonts/${name}.woff2`, faces)
        }
        return { code: css, map: null }
      },
    },
  }
}

interface Half {
  readonly font: Buffer
  readonly range: string
}

/** A font in two: what it has of `characters`, and everything else. No glyph is lost. */
export async function split(font: Buffer, characters: string): Promise<readonly [Half, Half]> {
  const all = codePoints(await subsetFont(font, EVERY, { targetFormat: 'truetype' }))
  const wanted = new Set([...characters].map((c) => c.codePointAt(0)))
  const half = async (points: readonly number[]): Promise<Half> => ({
    font: await subsetFont(font, String.fromCodePoint(...points), { targetFormat: 'woff2' }),
    range: unicodeRange(points),
  })
  return [
    await half(all.filter((c) => wanted.has(c))),
    await half(all.filter((c) => !wanted.has(c))),
  ]
}

/** Every character that a font can have, but for the surrogates. */
const EVERY = Array.from({ length: 0x11_00_00 }, (_, c) => c)
  .filter((c) => c < 0xd8_00 || c > 0xdf_ff)
  .map((c) => String.fromCodePoint(c))
  .join('')

function woff2Only(css: string): string {
  return css.replace(/,\s*url\([^)]+\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g, '')
}

/** The one `@font-face` rule of a file becomes one for each part of it. */
function withFaces(
  css: string,
  file: string,
  faces: readonly { readonly address: string; readonly range: string }[],
): string {
  const [rule] = (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).filter((one) =>
    one.includes(`url(${file})`),
  )
  if (rule === undefined) throw new Error(`KaTeX's stylesheet does not name ${file}`)
  const parts = faces.map(({ address, range }) =>
    rule.replace(`url(${file})`, `url(${address})`).replace(/;?\}$/, `;unicode-range:${range}}`),
  )
  return css.replace(rule, parts.join(''))
}
