import { createHash } from 'node:crypto'
import { relative } from 'node:path'

/**
 * Class names of the CSS modules: as written, with a short mark of their file. Vite's own are twice as long, and every
 * one of them is in the page, in the styles and in the scripts.
 */
export function classNames(root: string): (name: string, file: string) => string {
  return (name, file) => {
    const path = relative(root, file.replace(/\?.*$/, '')).replaceAll('\\', '/')
    return `${name}-${createHash('sha256').update(path).digest('hex').slice(0, 3)}`
  }
}
