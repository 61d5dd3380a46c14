import type { Plugin } from 'vite'

/**
 * Keeps only the woff2 fonts of KaTeX's stylesheet: it also lists woff and ttf, which every browser that runs this
 * program leaves alone, and which would be emitted all the same.
 */
export const katexWoff2Only: Plugin = {
  name: 'katex-woff2-only',
  enforce: 'pre',
  transform: {
    filter: { id: /katex[\\/]dist[\\/]katex[^?]*\.css/ },
    handler: (code) => ({
      code: code.replace(/,\s*url\([^)]+\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g, ''),
      map: null,
    }),
  },
}
