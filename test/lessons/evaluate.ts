/**
 * A small evaluator of the TeX of substituted lines, written apart from the program: it knows brackets, fractions,
 * whole powers and the named functions, and refuses a sign after an operator, which paper asks to bracket.
 */

/** The arithmetic in which a line is worked out: with numbers, or with the intervals that rounded numbers stand for. */
export interface Arithmetic<T> {
  readonly constant: (value: number) => T
  readonly add: (a: T, b: T) => T
  readonly negate: (a: T) => T
  readonly multiply: (a: T, b: T) => T
  readonly divide: (a: T, b: T) => T
  /** Applies a function that never falls. */
  readonly rising: (f: (x: number) => number, a: T) => T
  /** Applies a function of two that never falls in either. */
  readonly pair: (f: (x: number, y: number) => number, a: T, b: T) => T
}

export const REAL: Arithmetic<number> = {
  constant: (value) => value,
  add: (a, b) => a + b,
  negate: (a) => -a,
  // 0·ln 0 = 0, as in every definition of cross-entropy
  multiply: (a, b) => (a === 0 || b === 0 ? 0 : a * b),
  divide: (a, b) => a / b,
  rising: (f, a) => f(a),
  pair: (f, a, b) => f(a, b),
}

export type Interval = readonly [low: number, high: number]

const hull = (...values: readonly number[]): Interval => [Math.min(...values), Math.max(...values)]

export const INTERVAL: Arithmetic<Interval> = {
  constant: (value) => [value, value],
  add: (a, b) => [a[0] + b[0], a[1] + b[1]],
  negate: (a) => [-a[1], -a[0]],
  multiply: (a, b) => hull(...a.flatMap((x) => b.map((y) => REAL.multiply(x, y)))),
  divide: (a, b) =>
    b[0] <= 0 && b[1] >= 0 ? [-Infinity, Infinity] : hull(...a.flatMap((x) => b.map((y) => x / y))),
  rising: (f, a) => [f(a[0]), f(a[1])],
  pair: (f, a, b) => [f(a[0], b[0]), f(a[1], b[1])],
}

/** The functions of one argument in brackets; `f` is the leaky ReLU of the example. */
function named(slope: number): Readonly<Record<string, (z: number) => number>> {
  return {
    '\\sigma': (z) => 1 / (1 + Math.exp(-z)),
    '\\tanh': Math.tanh,
    '\\exp': Math.exp,
    '\\sqrt': Math.sqrt,
    '\\relu': (z) => Math.max(0, z),
    '\\softplus': (z) => (z > 40 ? z : Math.log(1 + Math.exp(z))),
    '\\varphi': (z) => z / Math.sqrt(1 + z * z),
    f: (z) => (z > 0 ? z : slope * z),
  }
}

const TOKEN = /\\[a-zA-Z]+|\\[{}]|\d+(?:\.\d+)?|#\d+|[-+/()[\],^{}f]/g

function tokens(tex: string): readonly string[] {
  const plain = tex
    .replace(/\\operatorname\{(\w+)\}/g, '\\$1')
    .replace(/\\(?:bigl|bigr|Bigl|Bigr|left|right)(?![a-zA-Z])/g, '')
    .replace(/\\[,;!]/g, ' ')
    .replace(/\\tfrac\s*(\{?)(\d)\}?\s*\{?(\d+)\}?/g, '($2/$3)')
  const found = plain.match(TOKEN) ?? []
  if (found.join('') !== plain.replace(/\s+/g, ''))
    throw new SyntaxError(`cannot read all of ${tex}`)
  return found
}

/** Works out a line. `#0`, `#1` … stand for `values`; a leading `=` is not part of it. */
export function evaluate<T>(
  tex: string,
  values: readonly T[],
  on: Arithmetic<T>,
  slope: number,
): T {
  const list = tokens(tex)
  const functions = named(slope)
  let place = 0
  const peek = () => list[place]
  const take = (wanted?: string): string => {
    const token = list[place++]
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new SyntaxError(`expected ${wanted ?? 'more'}, found ${token ?? 'the end'} in ${tex}`)
    return token
  }

  const sum = (): T => {
    const isNegative = peek() === '-'
    if (isNegative) take()
    let total = isNegative ? on.negate(product()) : product()
    while (peek() === '+' || peek() === '-') {
      const operator = take()
      const next = product()
      total = on.add(total, operator === '+' ? next : on.negate(next))
    }
    return total
  }

  const product = (): T => {
    let total = power()
    for (;;) {
      const next = peek()
      if (next === '\\cdot') {
        take()
        total = on.multiply(total, power())
      } else if (next === '/') {
        take()
        total = on.divide(total, power())
      } else if (next !== undefined && /^(?:[([#f]|\d|\\[a-z])/.test(next)) {
        total = on.multiply(total, power())
      } else return total
    }
  }

  const power = (): T => {
    const base = primary()
    if (peek() !== '^') return base
    take()
    const exponent = peek() === '{' ? grouped() : Number(take())
    if (!Number.isFinite(exponent)) throw new SyntaxError(`expected a power in ${tex}`)
    if (exponent < 0) return on.divide(on.constant(1), raised(base, -exponent))
    return raised(base, exponent)
  }

  /** `{-3/2}` */
  const grouped = (): number => {
    take('{')
    const sign = peek() === '-' ? -1 : 1
    if (sign < 0) take()
    const over = Number(take())
    if (peek() === '/') take()
    const under = peek() === '}' ? 1 : Number(take())
    take('}')
    return (sign * over) / under
  }

  const raised = (base: T, exponent: number): T => {
    // of roots there are only those of numbers above 0
    if (!Number.isInteger(exponent)) return on.rising((x) => Math.max(0, x) ** exponent, base)
    const product = Array.from({ length: exponent - 1 }, () => base).reduce(on.multiply, base)
    // an even power is never negative, also where the interval under it holds 0
    return exponent % 2 === 0 ? on.rising((x) => Math.max(0, x), product) : product
  }

  const primary = (): T => {
    const token = take()
    if (token === '(' || token === '[') {
      const inner = sum()
      take(token === '(' ? ')' : ']')
      return inner
    }
    if (token === '\\max' || token === '\\min') {
      const end = take() === '(' ? ')' : '\\}'
      let extreme = sum()
      while (peek() === ',') {
        take()
        extreme = on.pair(token === '\\max' ? Math.max : Math.min, extreme, sum())
      }
      take(end)
      return extreme
    }
    if (token === '\\ln' || token === '\\log')
      return on.rising((x) => Math.log(Math.max(0, x)), primary())
    const f = functions[token]
    if (f !== undefined) {
      if (peek() !== '(') throw new SyntaxError(`${token} without brackets in ${tex}`)
      return on.rising(f, primary())
    }
    if (token.startsWith('#')) {
      const value = values[Number(token.slice(1))]
      if (value === undefined) throw new SyntaxError(`no value for ${token} in ${tex}`)
      return value
    }
    if (/^\d/.test(token)) return on.constant(Number(token))
    throw new SyntaxError(`unexpected ${token} in ${tex}`)
  }

  const total = sum()
  if (place < list.length) throw new SyntaxError(`unexpected ${String(peek())} in ${tex}`)
  return total
}

/** A number as the page prints it, read back: `−1.5×10⁻⁷` is the interval of what rounds to it. */
export function printed(text: string, digits: number): Interval {
  const plain = text
    .replace(/[\u2212⁻]/g, '-')
    .replaceAll('\u202f', '')
    .replace(/×10(.+)$/, (_, power: string) => `e${power}`)
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (c) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c)))
  const value = Number(plain)
  if (!/^-?\d+(?:\.\d+)?(?:e-?\d+)?$/.test(plain)) throw new SyntaxError(`${text} is not a number`)
  // integers stand in full: all their digits count
  if (/^-?\d+$/.test(plain) && plain.replace('-', '').length > digits) return [value, value]
  const half = value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits) / 2
  return [value - half, value + half]
}
