import type { Token } from '../format/expression/token.ts'

/**
 * The pieces of a formula with every product written out: `0.5 (1 - y)` and `w11 g1` have a `*` in between. Two numbers
 * side by side stay as they are, since nobody means their product; a function keeps its bracket.
 */
export function withProducts(
  tokens: readonly Token[],
  isFunction: (name: string) => boolean,
): readonly Token[] {
  return tokens.flatMap((token, place) => {
    const before = tokens[place - 1]
    if (before === undefined || !ends(before) || !begins(token)) return [token]
    if (before.kind === 'number' && token.kind === 'number') return [token]
    if (before.kind === 'name' && token.text === '(' && isFunction(before.text)) return [token]
    return [{ kind: 'sign', text: '*', from: token.from }, token]
  })
}

function ends({ kind, text }: Token): boolean {
  return kind === 'name' || kind === 'number' || text === ')'
}

function begins({ kind, text }: Token): boolean {
  return kind === 'name' || kind === 'number' || text === '('
}
