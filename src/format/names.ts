/** What the name of a pasted matrix says about it. */
export interface Meaning {
  readonly role: 'inputs' | 'targets' | 'biases' | 'weights'
  /** The layer, counted from 1 as on the sheet; undefined where the name has no number. */
  readonly layer?: number
}

const ROLES: readonly (readonly [RegExp, Meaning['role']])[] = [
  [/^(?:x|a0|inputs?)$/, 'inputs'],
  [/^(?:t|y|yhat|haty|targets?|labels?|ydata)$/, 'targets'],
  [/^(?:b|bias|biases|gamma|theta)[hojk]?\d?$|bias$/, 'biases'],
  [/^(?:w|v|a|weights?|weight)[ihojk]{0,2}\d?$|weight$/, 'weights'],
]

/** The role of `W_1`, `\mathbf{b}^{(2)}`, `fc1.weight`, `x`; undefined for a name that says nothing. */
export function meaningOf(name: string | undefined): Meaning | undefined {
  const plain = (name ?? '')
    .replace(/\\(?:mathbf|boldsymbol|bm|mathrm|mathit|vec|bar|tilde|text)(?![a-z])/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  const role = ROLES.find(([pattern]) => pattern.test(plain))?.[1]
  if (role === undefined) return undefined
  const layer = /\d/.exec(plain)?.[0]
  return layer === undefined ? { role } : { role, layer: Number(layer) }
}
