import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { join } from 'node:path'
import { classNames } from './scripts/class-names.ts'
import { startGroup, togetherGroup } from './scripts/chunk-groups.ts'
import { englishFirst } from './scripts/english-first.ts'
import { FIRST, katexFonts } from './scripts/katex-fonts.ts'
import { prerenderedPage } from './scripts/prerender.ts'

const ROOT = import.meta.dirname
const MAIN = join(ROOT, 'src/main.tsx')
/** What every visit reads first: its address and what was kept. */
const WORK = ['restore', 'follow', 'missing'].map((name) => join(ROOT, `src/app/${name}.ts`))
/** What no first view shows. */
const SOON = ['app', 'views'].map((layer) => join(ROOT, `src/${layer}/soon.ts`))
/** Whole modes, which come after all that a step may show. */
const THEN = ['Practice', 'Lecture'].map((name) => join(ROOT, `src/app/${name}.tsx`))
/** What the default example shows in its steps. Anything else waits in the other half of the font. */
const FONTS = {
  'KaTeX_Main-Regular':
    ' abcdefghijklmnopqrstuvwxyzABCDEFGHILMNOPRSTUVWY0123456789%()+,-./:=>?^ˆ′Δ→∂−⋅',
  'KaTeX_Math-Italic': ' EPWabefghjtvwxyzαβδη',
}

/** The chunks that every page begins with. */
const LOADED = /\/(?:react|rolldown-runtime|start)-[^/]*$/

export default defineConfig({
  base: './', // the built page works below any path
  plugins: [
    react(),
    katexFonts(FONTS),
    englishFirst(join(ROOT, 'src/lessons')),
    prerenderedPage({
      view: 'src/app/prerender.tsx',
      head: 'src/app/head.js',
      fonts: Object.keys(FONTS).map((name) => name + FIRST),
      start: [],
      later: 'katex-swap',
    }),
  ],
  css: { modules: { generateScopedName: classNames(ROOT) } },
  build: {
    manifest: true, // read by scripts/size.mjs
    modulePreload: {
      polyfill: false,
      // What the page has loaded itself is not listed again with everything that comes later.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !LOADED.test(file)),
    },
    // A font inside the stylesheet would be fetched even where no glyph of it is shown.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    rolldownOptions: {
      output: {
        // The first view names everything that comes later; seven signs of a hash tell builds apart as well as eight.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
            { name: 'katex', test: /node_modules[\\/]katex[\\/].*\.m?js$/ },
            { name: startGroup('start', MAIN) },
            { name: togetherGroup('work', WORK) },
            { name: togetherGroup('soon', SOON) },
            { name: togetherGroup('then', THEN) },
            { name: 'about', test: /src[\\/]lessons[\\/](?!bp-update)[^\\/]+[\\/]about\.ts/ },
          ],
        },
      },
    },
  },
  test: {
    // how long a test takes is no requirement: a busy machine must not fail one
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: '100%', // nobody works beside the check; one processor fewer is the default
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false, // nothing is shared that a test could spoil, and no file reads all modules anew
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          pool: 'vmThreads', // a document for each file, without a process for each
          include: ['test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          setupFiles: ['test/setup.ts'],
          benchmark: { include: [] },
        },
      },
    ],
  },
})
