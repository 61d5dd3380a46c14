/** Which numbers an equation shows: those of this pass, or those after the update. */
export type Version = (id: string) => string
export const now: Version = (id) => id

export const primed = (symbol: string, later: boolean) => (later ? `{${symbol}}'` : symbol)
