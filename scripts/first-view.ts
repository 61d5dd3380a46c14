import react from '@vitejs/plugin-react'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { classNames } from './class-names.ts'

interface FirstView {
  readonly prerender: () => string | Promise<string>
}

/**
 * The HTML of the first view: builds `module` (a path from `root`, exporting `prerender`) for Node and calls it.
 *
 * A build rather than the development module runner, so that class names and React are those of the shipped page. The
 * output stays below `root`, where the packages it imports are found.
 */
export async function firstView(root: string, module: string): Promise<string> {
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'first-view-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [react()],
      css: { modules: { generateScopedName: classNames(root) } },
      build: {
        ssr: module,
        outDir,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'first-view.mjs' } },
      },
    })
    const url = pathToFileURL(join(outDir, 'first-view.mjs')).href
    const { prerender } = (await import(url)) as FirstView
    return await prerender()
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
