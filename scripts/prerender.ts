import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { minify, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { contentPolicy } from './content-policy.ts'
import { firstView } from './first-view.ts'
import { shownRules, withoutFaces } from './shown-rules.ts'
import { addressesFromTop, startChunks, takeStyles } from './start-chunks.ts'

export interface PageOptions {
  /** Module exporting `prerender(): string`, the HTML of the first view. */
  readonly view: string
  /** Classic script that runs before the first paint. */
  readonly head: string
  /** Starts of the names of the fonts that the first view shows. */
  readonly fonts: readonly string[]
  /** Lazily imported modules that the first view asks for at once anyway: fetched together with the entry, their styles inline. */
  readonly start: readonly string[]
  /** Start of the name of a flat stylesheet that comes later: the rules that the first view shows are inline too. */
  readonly later: string
}

/**
 * Finishes index.html of a build: the first view is in it, the styles and the head script are inline, what is needed
 * at once is preloaded, and a content-security policy allows nothing else. The development server does without.
 */
export function prerenderedPage(options: PageOptions): Plugin {
  let config: ResolvedConfig
  let styles = ''
  return {
    name: 'prerendered-page',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'pre', // before Vite links the stylesheets
      handler(_, bundle) {
        styles = takeStyles(bundle, chunks(bundle))
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(page, { bundle }) {
        if (!bundle) return page
        const script = await headScript(join(config.root, options.head))
        const view = scriptless(await firstView(config.root, options.view))
        const fonts = fontFiles(bundle, options.fonts)
        const inlined = takeShown(bundle, options.later, view, options.fonts) + styles
        const preloads = [
          ...fonts.map(
            (file) =>
              `<link rel="preload" as="font" type="font/woff2" crossorigin href="${address(file)}" />`,
          ),
          ...chunks(bundle)
            .map((chunk) => chunk.fileName)
            .filter((file) => !page.includes(address(file))) // Vite names the entry and its imports
            .map((file) => `<link rel="modulepreload" crossorigin href="${address(file)}" />`),
        ]
        const policy = contentPolicy([script], [inlined])
        return [
          // The encoding comes first because it must stand in the first 1024 bytes; it loads nothing.
          after(
            /<meta charset="utf-8"[^>]*>/i,
            `\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          ),
          before(
            /<\/head>/,
            [inline('script', script), inline('style', inlined), ...preloads].join('\n    '),
          ),
          after(/<div id="root">/, view),
        ].reduce((html, edit) => edit(html), page)
      },
    },
  }

  function chunks(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
    return startChunks(
      bundle,
      options.start.map((module) => join(config.root, module)),
    )
  }

  function address(file: string): string {
    return (config.base === '' ? './' : config.base) + file
  }
}

async function headScript(path: string): Promise<string> {
  return (await minify('head.js', readFileSync(path, 'utf8'), { module: false })).code.trim()
}

function fontFiles(bundle: Rolldown.OutputBundle, names: readonly string[]): string[] {
  return names.map((name) => {
    const file = Object.keys(bundle).find((f) => f.includes(`/${name}`) && f.endsWith('.woff2'))
    if (!file) throw new Error(`no font ${name} in the build: is KaTeX's stylesheet imported?`)
    return file
  })
}

/** The rules that the view shows, of a stylesheet that comes later. The faces of its fonts move out of that. */
function takeShown(
  bundle: Rolldown.OutputBundle,
  name: string,
  view: string,
  fonts: readonly string[],
): string {
  const file = Object.keys(bundle).find((f) => f.includes(`/${name}`) && f.endsWith('.css'))
  const asset = file === undefined ? undefined : bundle[file]
  if (file === undefined || asset?.type !== 'asset') throw new Error(`no stylesheet ${name}`)
  const css = Buffer.from(asset.source).toString('utf8')
  asset.source = withoutFaces(css, fonts)
  return shownRules(addressesFromTop(css, posix.dirname(file)), view, fonts)
}

function inline(tag: 'script' | 'style', text: string): string {
  if (text.includes(`</${tag}`)) throw new Error(`text of an inline ${tag} would end it early`)
  return `<${tag}>${text}</${tag}>`
}

/** The policy would refuse them. */
function scriptless(html: string): string {
  if (/<script|\son[a-z]+=/i.test(html)) throw new Error('the prerendered view holds a script')
  return html
}

type Edit = (html: string) => string

function after(mark: RegExp, text: string): Edit {
  return (html) => replaceOnce(html, mark, (found) => found + text)
}

function before(mark: RegExp, text: string): Edit {
  return (html) => replaceOnce(html, mark, (found) => `  ${text}\n  ${found}`)
}

/** With a function as replacement, so that text such as `$&` in styles or equations stays as it is. */
function replaceOnce(html: string, mark: RegExp, text: (found: string) => string): string {
  if (html.split(mark).length !== 2) throw new Error(`index.html must hold ${mark.source} once`)
  return html.replace(mark, text)
}
