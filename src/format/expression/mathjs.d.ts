/** The factory of the parser, which the package exports and documents, but does not type. */
import type {} from 'mathjs'

declare module 'mathjs' {
  export function createParse(parts: Readonly<Record<string, unknown>>): (text: string) => unknown
}
