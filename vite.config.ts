import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { katexWoff2Only } from './scripts/katex-fonts.ts'
import { prerenderedPage } from './scripts/prerender.ts'

export default defineConfig({
  base: './', // the built page works below any path
  plugins: [
    react(),
    katexWoff2Only,
    prerenderedPage({
      view: 'src/app/prerender.tsx',
      head: 'src/app/head.js',
      fonts: ['KaTeX_Main-Regular', 'KaTeX_Math-Italic'],
      start: [],
    }),
  ],
  build: {
    manifest: true, // read by scripts/size.mjs
    modulePreload: { polyfill: false },
    // A font inside the stylesheet would be fetched even where no glyph of it is shown.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
            { name: 'katex', test: /node_modules[\\/]katex[\\/].*\.m?js$/ },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
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
          include: ['test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          setupFiles: ['test/setup.ts'],
          benchmark: { include: [] },
        },
      },
    ],
  },
})
