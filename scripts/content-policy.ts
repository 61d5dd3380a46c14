import { createHash } from 'node:crypto'

/**
 * The content-security policy of the built page: its own files, and the inline script and styles whose text is known.
 *
 * KaTeX writes `style` attributes (heights and shifts), hence style-src-attr; there is no eval anywhere.
 */
export function contentPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(sourceHash).join(' ')}`.trim(),
    `style-src 'self' ${styles.map(sourceHash).join(' ')}`.trim(),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** As a browser computes it: over the exact text between the tags. */
function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}
