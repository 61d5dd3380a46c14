/**
 * One row per scalar operation: what it computes, its partial derivatives, and how both are written.
 * This is the only file in which a derivative is stated. `v` is the operation's own value, as in σ′ = v(1−v).
 *
 * A row's `forward` and `backward` run over a whole stretch of nodes of the same operation, so that replaying a tape
 * neither allocates nor switches per node. `partials` says the same derivative for a single node. The loops read with
 * `!` because a tape holds only indices that it has checked.
 */

/** The columns of a tape that a rule reads and writes: values, gradients and the two operand indices per node. */
export interface Columns {
  readonly value: Float64Array
  readonly grad: Float64Array
  readonly a: Int32Array
  readonly b: Int32Array
}

type Formula = (a: string, b: string, v: string) => string

export interface Rule {
  readonly arity: 1 | 2
  /** The operation on TeX operands. */
  readonly tex: (a: string, b: string) => string
  /** The partial derivatives as formulas in the operands and the value, as in ∂(ab)/∂a = b or σ′ = v(1 − v). */
  readonly partialTex: readonly [Formula, Formula?]
  readonly partials: (a: number, b: number, v: number) => readonly [number, number]
  readonly forward: (t: Columns, start: number, end: number) => void
  readonly backward: (t: Columns, start: number, end: number) => void
}

const parens = (x: string) => `\\left(${x}\\right)`

/** Row of a one-operand operation whose cost is the function itself, so a call per node is affordable. */
function unary(
  f: (x: number) => number,
  slope: (x: number, v: number) => number,
  tex: (a: string) => string,
  partialTex: Formula,
): Rule {
  return {
    arity: 1,
    tex,
    partialTex: [partialTex],
    partials: (a, _b, v) => [slope(a, v), 0],
    forward: ({ value, a }, start, end) => {
      for (let i = start; i < end; i++) value[i] = f(value[a[i]!]!)
    },
    backward: ({ value, grad, a }, start, end) => {
      for (let i = end - 1; i >= start; i--) {
        const x = a[i]!
        grad[x]! += grad[i]! * slope(value[x]!, value[i]!)
      }
    },
  }
}

/** Row of a two-operand operation, likewise. */
function binary(
  f: (x: number, y: number) => number,
  partials: Rule['partials'],
  tex: Rule['tex'],
  partialTex: Rule['partialTex'],
): Rule {
  return {
    arity: 2,
    tex,
    partialTex,
    partials,
    forward: ({ value, a, b }, start, end) => {
      for (let i = start; i < end; i++) value[i] = f(value[a[i]!]!, value[b[i]!]!)
    },
    backward: ({ value, grad, a, b }, start, end) => {
      for (let i = end - 1; i >= start; i--) {
        const x = a[i]!
        const y = b[i]!
        const [dx, dy] = partials(value[x]!, value[y]!, value[i]!)
        grad[x]! += grad[i]! * dx
        grad[y]! += grad[i]! * dy
      }
    },
  }
}

const sigmoid = (x: number) => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)))

export const rules = {
  add: {
    arity: 2,
    tex: (a, b) => `${a} + ${b}`,
    partialTex: [() => '1', () => '1'],
    partials: () => [1, 1],
    forward: ({ value, a, b }, start, end) => {
      for (let i = start; i < end; i++) value[i] = value[a[i]!]! + value[b[i]!]!
    },
    backward: ({ grad, a, b }, start, end) => {
      for (let i = end - 1; i >= start; i--) {
        const g = grad[i]!
        grad[a[i]!]! += g
        grad[b[i]!]! += g
      }
    },
  },

  sub: {
    arity: 2,
    tex: (a, b) => `${a} - ${b}`,
    partialTex: [() => '1', () => '-1'],
    partials: () => [1, -1],
    forward: ({ value, a, b }, start, end) => {
      for (let i = start; i < end; i++) value[i] = value[a[i]!]! - value[b[i]!]!
    },
    backward: ({ grad, a, b }, start, end) => {
      for (let i = end - 1; i >= start; i--) {
        const g = grad[i]!
        grad[a[i]!]! += g
        grad[b[i]!]! -= g
      }
    },
  },

  mul: {
    arity: 2,
    tex: (a, b) => `${a} \\cdot ${b}`,
    partialTex: [(_a, b) => b, (a) => a],
    partials: (a, b) => [b, a],
    forward: ({ value, a, b }, start, end) => {
      for (let i = start; i < end; i++) value[i] = value[a[i]!]! * value[b[i]!]!
    },
    backward: ({ value, grad, a, b }, start, end) => {
      for (let i = end - 1; i >= start; i--) {
        const g = grad[i]!
        const x = a[i]!
        const y = b[i]!
        grad[x]! += g * value[y]!
        grad[y]! += g * value[x]!
      }
    },
  },

  div: binary(
    (a, b) => a / b,
    (_a, b, v) => [1 / b, -v / b],
    (a, b) => `\\frac{${a}}{${b}}`,
    [(_a, b) => `\\frac{1}{${b}}`, (a, b) => `-\\frac{${a}}{${b}^2}`],
  ),

  /** aᵇ. A constant exponent accepts a negative base: ∂/∂b is NaN there, and nobody asks a constant for it. */
  pow: binary(
    (a, b) => a ** b,
    (a, b, v) => [b === 0 ? 0 : b * a ** (b - 1), a === 0 && b > 0 ? 0 : v * Math.log(a)],
    (a, b) => `${parens(a)}^{${b}}`,
    [
      (a, b) => `${b} \\cdot ${parens(a)}^{${b} - 1}`,
      (a, b) => `${parens(a)}^{${b}} \\ln ${parens(a)}`,
    ],
  ),

  /** a·ln b with 0·ln 0 = 0, as cross-entropy needs it. */
  xlogy: binary(
    (a, b) => (a === 0 ? 0 : a * Math.log(b)),
    (a, b) => [Math.log(b), a === 0 ? 0 : a / b],
    (a, b) => `${a} \\ln ${parens(b)}`,
    [(_a, b) => `\\ln ${parens(b)}`, (a, b) => `\\frac{${a}}{${b}}`],
  ),

  /** Ties go to the first operand. */
  max: binary(
    (a, b) => (b > a || Number.isNaN(b) ? b : a),
    (a, b) => (b > a ? [0, 1] : [1, 0]),
    (a, b) => `\\max(${a}, ${b})`,
    [(a, b) => `[${a} \\ge ${b}]`, (a, b) => `[${a} < ${b}]`],
  ),

  /** Ties go to the first operand. */
  min: binary(
    (a, b) => (b < a || Number.isNaN(b) ? b : a),
    (a, b) => (b < a ? [0, 1] : [1, 0]),
    (a, b) => `\\min(${a}, ${b})`,
    [(a, b) => `[${a} \\le ${b}]`, (a, b) => `[${a} > ${b}]`],
  ),

  /** max(0, a). The second operand is a constant: the derivative that the reader chose at exactly 0. */
  relu: {
    arity: 2,
    tex: (a) => `\\max(0, ${a})`,
    partialTex: [(a) => `[${a} > 0]`],
    partials: (a, b) => [a > 0 ? 1 : a === 0 ? b : 0, 0],
    forward: ({ value, a }, start, end) => {
      for (let i = start; i < end; i++) {
        const x = value[a[i]!]!
        value[i] = x > 0 || Number.isNaN(x) ? x : 0
      }
    },
    backward: ({ value, grad, a, b }, start, end) => {
      for (let i = end - 1; i >= start; i--) {
        const x = a[i]!
        const z = value[x]!
        if (z > 0) grad[x]! += grad[i]!
        else if (z === 0) grad[x]! += grad[i]! * value[b[i]!]!
      }
    },
  },

  /** a for a > 0, else b·a with a constant slope b, which is also the derivative at 0. */
  leakyRelu: binary(
    (a, b) => (a > 0 ? a : b * a),
    (a, b) => [a > 0 ? 1 : b, 0],
    (a, b) => `\\begin{cases}${a} & ${a} > 0\\\\ ${b}\\,${a} & ${a} \\le 0\\end{cases}`,
    [(a, b) => `\\begin{cases}1 & ${a} > 0\\\\ ${b} & ${a} \\le 0\\end{cases}`],
  ),

  neg: unary(
    (x) => -x,
    () => -1,
    (a) => `-${a}`,
    () => '-1',
  ),
  exp: unary(
    Math.exp,
    (_x, v) => v,
    (a) => `e^{${a}}`,
    (_a, _b, v) => v,
  ),
  log: unary(
    Math.log,
    (x) => 1 / x,
    (a) => `\\ln ${parens(a)}`,
    (a) => `\\frac{1}{${a}}`,
  ),
  sqrt: unary(
    Math.sqrt,
    (_x, v) => 1 / (2 * v),
    (a) => `\\sqrt{${a}}`,
    (a) => `\\frac{1}{2\\sqrt{${a}}}`,
  ),
  abs: unary(
    Math.abs,
    Math.sign,
    (a) => `\\left|${a}\\right|`,
    (a) => `\\operatorname{sgn}(${a})`,
  ),
  sigmoid: unary(
    sigmoid,
    (_x, v) => v * (1 - v),
    (a) => `\\sigma(${a})`,
    (_a, _b, v) => `${v}\\,(1 - ${v})`,
  ),
  tanh: unary(
    Math.tanh,
    (_x, v) => 1 - v * v,
    (a) => `\\tanh(${a})`,
    (_a, _b, v) => `1 - ${v}^2`,
  ),
  /** ln(1 + eˣ), written so that neither tail overflows. */
  softplus: unary(
    (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
    sigmoid,
    (a) => `\\ln\\left(1 + e^{${a}}\\right)`,
    (a) => `\\sigma(${a})`,
  ),
  /** x/√(1+x²); `hypot` keeps the square from overflowing. Source 003 §2.7. */
  algebraic: unary(
    (x) => x / Math.hypot(1, x),
    (x) => Math.hypot(1, x) ** -3,
    (a) => `\\frac{${a}}{\\sqrt{1 + ${a}^2}}`,
    (a) => `(1 + ${a}^2)^{-3/2}`,
  ),
} satisfies Record<string, Rule>

export type Operation = keyof typeof rules

/** Every operation, in the order of the codes stored on a tape. */
export const OPERATIONS = Object.keys(rules) as readonly Operation[]
