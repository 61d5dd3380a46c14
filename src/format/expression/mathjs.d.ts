/** The factory of the parser, which the package exports and documents, but does not type. */
export {}

declare module 'mathjs' {
  export function createParse(parts: Readonly<Record<string, unknown>>): (text: string) => unknown
}
