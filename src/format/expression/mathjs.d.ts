/** Makes a parser from classes for its nodes. */
export type CreateParse = (parts: Readonly<Record<string, unknown>>) => (text: string) => unknown

declare module 'mathjs' {
  /** Exported and described by the package, but without a type of its own. */
  export const createParse: CreateParse
}
