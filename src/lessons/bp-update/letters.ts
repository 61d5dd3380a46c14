import type { Notation } from '../../derivation/options.ts'
import type { Sign } from '../../derivation/symbol.ts'
import { sizes, type Example } from '../../model/example.ts'

/** The symbols of one notation. Layers l, units j and inputs i count from 0 here and from 1 on the page. */
export interface Letters {
  readonly notation: Notation
  /** The signals are −∂E/∂z, so that an update adds them; otherwise δ = ∂E/∂z, and the update subtracts. */
  readonly descends: boolean
  readonly input: (i: number) => Sign
  /** A hidden unit itself, the same in every notation. */
  readonly hidden: (l: number, j: number) => Sign
  readonly weight: (l: number, j: number, i: number) => Sign
  readonly bias: (l: number, j: number) => Sign
  readonly sum: (l: number, j: number) => Sign
  readonly output: (l: number, j: number) => Sign
  readonly signal: (l: number, j: number) => Sign
  readonly target: (k: number) => Sign
  /** The softmax of logits that the loss takes in. */
  readonly probability: (k: number) => Sign
  readonly rate: Sign
  readonly loss: Sign
}

/** Source 001 §2.1 has one letter per layer, so it ends at two weighted layers; W⁽ˡ⁾ takes over beyond. */
export function lettersFor(example: Example, notation: Notation): Letters {
  const layers = example.layers.length
  const key = `${notation} ${layers} ${sizes(example).at(-1) === 1}`
  const letters = KNOWN.get(key) ?? kept(made(example, notation), layers)
  KNOWN.set(key, letters)
  return letters
}

/** An edit asks for the same letters again; the same objects are cheaper to name. */
const KNOWN = new Map<string, Letters>()

function made(example: Example, notation: Notation): Omit<Letters, 'hidden'> {
  if (notation === 'ay') return ay(example)
  return notation === 'vw' && example.layers.length <= 2 ? vw(example) : matrix(example)
}

function kept(letters: Omit<Letters, 'hidden'>, layers: number): Letters {
  return {
    ...letters,
    hidden: once((l, j) => ({
      letter: 'h',
      sub: `${j + 1}`,
      ...(layers > 2 && { sup: `(${l + 1})` }),
    })),
    input: once(letters.input),
    weight: once(letters.weight),
    bias: once(letters.bias),
    sum: once(letters.sum),
    output: once(letters.output),
    signal: once(letters.signal),
    target: once(letters.target),
    probability: once(letters.probability),
  }
}

/** Above any index. One number is a key that is made sooner than a text, and an edit asks for thousands of signs. */
const BASE = 1024

/** A function of indices that makes each sign once. */
function once<I extends readonly number[]>(make: (...indices: I) => Sign): (...indices: I) => Sign {
  const signs = new Map<number, Sign>()
  return (...indices) => {
    const key = indices.reduce((number, index) => number * BASE + index, 0)
    const known = signs.get(key)
    if (known !== undefined) return known
    const sign = make(...indices)
    signs.set(key, sign)
    return sign
  }
}

function vw(example: Example): Omit<Letters, 'hidden'> {
  const last = example.layers.length - 1
  const single = sizes(example).at(-1) === 1
  const own = (j: number) => (single ? {} : { sub: `${j + 1}` })
  return {
    notation: 'vw',
    descends: true,
    input: (i) => ({ letter: 'x', sub: `${i + 1}` }),
    weight: (l, j, i) => ({ letter: l === last ? 'w' : 'v', sub: pair(i, j) }),
    bias: (l, j) => ({ letter: l === last ? 'theta' : 'gamma', sub: `${j + 1}` }),
    sum: (l, j) => ({ letter: l === last ? 'beta' : 'alpha', sub: `${j + 1}` }),
    output: (l, j) => (l === last ? { letter: 'y', ...own(j) } : { letter: 'b', sub: `${j + 1}` }),
    signal: (l, j) => ({ letter: l === last ? 'g' : 'e', sub: `${j + 1}` }),
    target: (k) => ({ letter: 'y', accent: 'hat', ...own(k) }),
    probability: (k) => ({ letter: 'p', sub: `${k + 1}` }),
    rate: { letter: 'eta' },
    loss: { letter: 'E' },
  }
}

/** Source 001 §2.3: W⁽ˡ⁾ from to-unit j and from-unit i, a target y, and α for the learning rate. */
function matrix(example: Example): Omit<Letters, 'hidden'> {
  const single = sizes(example).at(-1) === 1
  const upper = (letter: string, l: number, sub: string): Sign => ({
    letter,
    sup: `(${l + 1})`,
    sub,
  })
  return {
    notation: 'matrix',
    descends: false,
    input: (i) => ({ letter: 'x', sub: `${i + 1}` }),
    weight: (l, j, i) => upper('W', l, pair(j, i)),
    bias: (l, j) => upper('b', l, `${j + 1}`),
    sum: (l, j) => upper('z', l, `${j + 1}`),
    output: (l, j) => upper('a', l, `${j + 1}`),
    signal: (l, j) => upper('delta', l, `${j + 1}`),
    target: (k) => ({ letter: 'y', ...(single ? {} : { sub: `${k + 1}` }) }),
    probability: (k) => ({ letter: 'p', sub: `${k + 1}` }),
    rate: { letter: 'alpha' },
    loss: { letter: 'E' },
  }
}

/** Source 002: ỹ = Ay + b, y the output of every layer, Y the target, ℓ the loss. */
function ay(example: Example): Omit<Letters, 'hidden'> {
  const single = sizes(example).at(-1) === 1
  const own = (letter: string, l: number, sub: string): Sign => ({ letter, sub: `${l + 1},${sub}` })
  return {
    notation: 'ay',
    descends: false,
    input: (i) => ({ letter: 'x', sub: `${i + 1}` }),
    weight: (l, j, i) => own('A', l, pair(j, i)),
    bias: (l, j) => own('b', l, `${j + 1}`),
    sum: (l, j) => ({ ...own('y', l, `${j + 1}`), accent: 'tilde' }),
    output: (l, j) => own('y', l, `${j + 1}`),
    signal: (l, j) => own('delta', l, `${j + 1}`),
    target: (k) => ({ letter: 'Y', ...(single ? {} : { sub: `${k + 1}` }) }),
    probability: (k) => ({ letter: 'p', sub: `${k + 1}` }),
    rate: { letter: 'alpha' },
    loss: { letter: 'ell' },
  }
}

/** Two indices from 0 as a subscript from 1; a comma parts them where one has two digits. */
function pair(first: number, second: number): string {
  return first < 9 && second < 9 ? `${first + 1}${second + 1}` : `${first + 1},${second + 1}`
}
