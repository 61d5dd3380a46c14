/**
 * One row per scalar operation: what it computes, its partial derivatives, and how both are written.
 * This is the only file in which a derivative is stated. `v` is the operation's own value, as in σ′ = v(1−v).
 *
 * A row's `forward` and `backward` run over a whole stretch of nodes of the same operation, none of which uses another,
 * so that replaying a tape neither allocates nor switches per node and the nodes may be done in any order. `partials`
 * says the same derivative for a single node. Each row spells its own loops: in a loop shared between rows the engine
 * could not inline the function, and would box every number that goes in or out. A gradient of 0 passes nothing on, so
 * that a node which does not lead to the output cannot spoil others with 0·∞, and dead units cost little. The loops read
 * with `!` because a tape holds only indices that it has checked.
 */

/** The columns of a tape that a rule reads and writes: values, gradients and the two operand indices per node. */
export interface Columns {
  readonly value: Float64Array
  readonly grad: Float64Array
  readonly a: Int32Array
  readonly b: Int32Array
  /** The operands of the weighted sums, one after the other. `a` and `b` of such a node say from where to where. */
  readonly list: Int32Array
}

/** The two passes over a run of one operation. */
export interface Loops {
  readonly forward: (t: Columns, start: number, end: number) => void
  readonly backward: (t: Columns, start: number, end: number) => void
}

type Formula = (a: string, b: string, v: string) => string

/** An operation on one or two operands. */
export interface Rule extends Loops {
  readonly arity: 1 | 2
  /** The operation on TeX operands. */
  readonly tex: (a: string, b: string) => string
  /** The partial derivatives as formulas in the operands and the value, as in ∂(ab)/∂a = b or σ′ = v(1 − v). */
  readonly partialTex: readonly [Formula, Formula?]
  readonly partials: (a: number, b: number, v: number) => readonly [number, number]
}

/** An operation on any number of operands. */
export interface ListRule extends Loops {
  readonly tex: (operands: readonly string[]) => string
  /** Of each operand, in their order. */
  readonly partialTex: (operands: readonly string[]) => readonly string[]
  readonly partials: (operands: readonly number[]) => readonly number[]
}

const parens = (x: string) => `\\left(${x}\\right)`

const sigmoid = (x: number) => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)))

/** ln(1 + eˣ), written so that neither tail overflows. */
const softplus = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))

/** x/√(1+x²). From 1e8 on the root rounds to |x|, and the square must not overflow. */
const algebraic = (x: number) => (Math.abs(x) < 1e8 ? x / Math.sqrt(1 + x * x) : Math.sign(x))

const algebraicSlope = (x: number) => {
  const root = Math.sqrt(1 + x * x)
  return 1 / (root * root * root)
}

const xlogy = (a: number, b: number) => (a === 0 ? 0 : a * Math.log(b))

/** ∂aᵇ/∂a, where x⁰ is constant at 0 too. */
const powSlope = (a: number, b: number) => (b === 0 ? 0 : b * a ** (b - 1))

/** ∂aᵇ/∂b, where 0ᵇ is constant for positive b. */
const powExponentSlope = (a: number, b: number, v: number) =>
  a === 0 && b > 0 ? 0 : v * Math.log(a)

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
      for (let i = start; i < end; i++) {
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
      for (let i = start; i < end; i++) {
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
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        if (g === 0) continue
        grad[a[i]!]! += g * value[b[i]!]!
        grad[b[i]!]! += g * value[a[i]!]!
      }
    },
  },

  div: {
    arity: 2,
    tex: (a, b) => `\\frac{${a}}{${b}}`,
    partialTex: [(_a, b) => `\\frac{1}{${b}}`, (a, b) => `-\\frac{${a}}{${b}^2}`],
    partials: (_a, b, v) => [1 / b, -v / b],
    forward: ({ value, a, b }, start, end) => {
      for (let i = start; i < end; i++) value[i] = value[a[i]!]! / value[b[i]!]!
    },
    backward: ({ value, grad, a, b }, start, end) => {
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        if (g === 0) continue
        const y = b[i]!
        const share = g / value[y]!
        grad[a[i]!]! += share
        grad[y]! -= share * value[i]!
      }
    },
  },

  /** aᵇ. A constant exponent accepts a negative base: ∂/∂b is NaN there, and nobody asks a constant for it. */
  pow: {
    arity: 2,
    tex: (a, b) => `${parens(a)}^{${b}}`,
    partialTex: [
      (a, b) => `${b} \\cdot ${parens(a)}^{${b} - 1}`,
      (a, b) => `${parens(a)}^{${b}} \\ln ${parens(a)}`,
    ],
    partials: (a, b, v) => [powSlope(a, b), powExponentSlope(a, b, v)],
    forward: ({ value, a, b }, start, end) => {
      for (let i = start; i < end; i++) value[i] = value[a[i]!]! ** value[b[i]!]!
    },
    backward: ({ value, grad, a, b }, start, end) => {
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        if (g === 0) continue
        const x = value[a[i]!]!
        const y = value[b[i]!]!
        grad[a[i]!]! += g * powSlope(x, y)
        grad[b[i]!]! += g * powExponentSlope(x, y, value[i]!)
      }
    },
  },

  /** a·ln b with 0·ln 0 = 0, as cross-entropy needs it. */
  xlogy: {
    arity: 2,
    tex: (a, b) => `${a} \\ln ${parens(b)}`,
    partialTex: [(_a, b) => `\\ln ${parens(b)}`, (a, b) => `\\frac{${a}}{${b}}`],
    partials: (a, b) => [Math.log(b), a === 0 ? 0 : a / b],
    forward: ({ value, a, b }, start, end) => {
      for (let i = start; i < end; i++) value[i] = xlogy(value[a[i]!]!, value[b[i]!]!)
    },
    backward: ({ value, grad, a, b }, start, end) => {
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        if (g === 0) continue
        const x = value[a[i]!]!
        const y = value[b[i]!]!
        grad[a[i]!]! += g * Math.log(y)
        if (x !== 0) grad[b[i]!]! += (g * x) / y
      }
    },
  },

  /** Ties go to the first operand. */
  max: {
    arity: 2,
    tex: (a, b) => `\\max(${a}, ${b})`,
    partialTex: [(a, b) => `[${a} \\ge ${b}]`, (a, b) => `[${a} < ${b}]`],
    partials: (a, b) => (b > a ? [0, 1] : [1, 0]),
    forward: ({ value, a, b }, start, end) => {
      for (let i = start; i < end; i++) value[i] = Math.max(value[a[i]!]!, value[b[i]!]!)
    },
    backward: ({ value, grad, a, b }, start, end) => {
      for (let i = start; i < end; i++) {
        const x = a[i]!
        const y = b[i]!
        grad[value[y]! > value[x]! ? y : x]! += grad[i]!
      }
    },
  },

  /** Ties go to the first operand. */
  min: {
    arity: 2,
    tex: (a, b) => `\\min(${a}, ${b})`,
    partialTex: [(a, b) => `[${a} \\le ${b}]`, (a, b) => `[${a} > ${b}]`],
    partials: (a, b) => (b < a ? [0, 1] : [1, 0]),
    forward: ({ value, a, b }, start, end) => {
      for (let i = start; i < end; i++) value[i] = Math.min(value[a[i]!]!, value[b[i]!]!)
    },
    backward: ({ value, grad, a, b }, start, end) => {
      for (let i = start; i < end; i++) {
        const x = a[i]!
        const y = b[i]!
        grad[value[y]! < value[x]! ? y : x]! += grad[i]!
      }
    },
  },

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
      for (let i = start; i < end; i++) {
        const x = a[i]!
        const z = value[x]!
        if (z > 0) grad[x]! += grad[i]!
        // off at its corner, it passes nothing on, not even of an infinite gradient
        else if (z === 0 && value[b[i]!]! !== 0) grad[x]! += grad[i]! * value[b[i]!]!
      }
    },
  },

  /** a for a > 0, else b·a with a constant slope b, which is also the derivative at 0. */
  leakyRelu: {
    arity: 2,
    tex: (a, b) => `\\begin{cases}${a} & ${a} > 0\\\\ ${b}\\,${a} & ${a} \\le 0\\end{cases}`,
    partialTex: [(a, b) => `\\begin{cases}1 & ${a} > 0\\\\ ${b} & ${a} \\le 0\\end{cases}`],
    partials: (a, b) => [a > 0 ? 1 : b, 0],
    forward: ({ value, a, b }, start, end) => {
      for (let i = start; i < end; i++) {
        const x = value[a[i]!]!
        value[i] = x > 0 ? x : value[b[i]!]! * x
      }
    },
    backward: ({ value, grad, a, b }, start, end) => {
      for (let i = start; i < end; i++) {
        const x = a[i]!
        grad[x]! += value[x]! > 0 ? grad[i]! : grad[i]! * value[b[i]!]!
      }
    },
  },

  neg: {
    arity: 1,
    tex: (a) => `-${a}`,
    partialTex: [() => '-1'],
    partials: () => [-1, 0],
    forward: ({ value, a }, start, end) => {
      for (let i = start; i < end; i++) value[i] = -value[a[i]!]!
    },
    backward: ({ grad, a }, start, end) => {
      for (let i = start; i < end; i++) grad[a[i]!]! -= grad[i]!
    },
  },

  exp: {
    arity: 1,
    tex: (a) => `e^{${a}}`,
    partialTex: [(_a, _b, v) => v],
    partials: (_a, _b, v) => [v, 0],
    forward: ({ value, a }, start, end) => {
      for (let i = start; i < end; i++) value[i] = Math.exp(value[a[i]!]!)
    },
    backward: ({ value, grad, a }, start, end) => {
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        if (g !== 0) grad[a[i]!]! += g * value[i]!
      }
    },
  },

  log: {
    arity: 1,
    tex: (a) => `\\ln ${parens(a)}`,
    partialTex: [(a) => `\\frac{1}{${a}}`],
    partials: (a) => [1 / a, 0],
    forward: ({ value, a }, start, end) => {
      for (let i = start; i < end; i++) value[i] = Math.log(value[a[i]!]!)
    },
    backward: ({ value, grad, a }, start, end) => {
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        const x = a[i]!
        if (g !== 0) grad[x]! += g / value[x]!
      }
    },
  },

  sqrt: {
    arity: 1,
    tex: (a) => `\\sqrt{${a}}`,
    partialTex: [(a) => `\\frac{1}{2\\sqrt{${a}}}`],
    partials: (_a, _b, v) => [1 / (2 * v), 0],
    forward: ({ value, a }, start, end) => {
      for (let i = start; i < end; i++) value[i] = Math.sqrt(value[a[i]!]!)
    },
    backward: ({ value, grad, a }, start, end) => {
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        if (g !== 0) grad[a[i]!]! += g / (2 * value[i]!)
      }
    },
  },

  abs: {
    arity: 1,
    tex: (a) => `\\left|${a}\\right|`,
    partialTex: [(a) => `\\operatorname{sgn}(${a})`],
    partials: (a) => [Math.sign(a), 0],
    forward: ({ value, a }, start, end) => {
      for (let i = start; i < end; i++) value[i] = Math.abs(value[a[i]!]!)
    },
    backward: ({ value, grad, a }, start, end) => {
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        const x = a[i]!
        if (g !== 0) grad[x]! += g * Math.sign(value[x]!)
      }
    },
  },

  sigmoid: {
    arity: 1,
    tex: (a) => `\\sigma(${a})`,
    partialTex: [(_a, _b, v) => `${v}\\,(1 - ${v})`],
    partials: (_a, _b, v) => [v * (1 - v), 0],
    forward: ({ value, a }, start, end) => {
      for (let i = start; i < end; i++) value[i] = sigmoid(value[a[i]!]!)
    },
    backward: ({ value, grad, a }, start, end) => {
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        const v = value[i]!
        if (g !== 0) grad[a[i]!]! += g * (v * (1 - v))
      }
    },
  },

  tanh: {
    arity: 1,
    tex: (a) => `\\tanh(${a})`,
    partialTex: [(_a, _b, v) => `1 - ${v}^2`],
    partials: (_a, _b, v) => [1 - v * v, 0],
    forward: ({ value, a }, start, end) => {
      for (let i = start; i < end; i++) value[i] = Math.tanh(value[a[i]!]!)
    },
    backward: ({ value, grad, a }, start, end) => {
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        const v = value[i]!
        if (g !== 0) grad[a[i]!]! += g * (1 - v * v)
      }
    },
  },

  softplus: {
    arity: 1,
    tex: (a) => `\\ln\\left(1 + e^{${a}}\\right)`,
    partialTex: [(a) => `\\sigma(${a})`],
    partials: (a) => [sigmoid(a), 0],
    forward: ({ value, a }, start, end) => {
      for (let i = start; i < end; i++) value[i] = softplus(value[a[i]!]!)
    },
    backward: ({ value, grad, a }, start, end) => {
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        const x = a[i]!
        if (g !== 0) grad[x]! += g * sigmoid(value[x]!)
      }
    },
  },

  /** x/√(1+x²). Source 003 §2.7. */
  algebraic: {
    arity: 1,
    tex: (a) => `\\frac{${a}}{\\sqrt{1 + ${a}^2}}`,
    partialTex: [(a) => `(1 + ${a}^2)^{-3/2}`],
    partials: (a) => [algebraicSlope(a), 0],
    forward: ({ value, a }, start, end) => {
      for (let i = start; i < end; i++) value[i] = algebraic(value[a[i]!]!)
    },
    backward: ({ value, grad, a }, start, end) => {
      for (let i = start; i < end; i++) {
        const g = grad[i]!
        const x = a[i]!
        if (g !== 0) grad[x]! += g * algebraicSlope(value[x]!)
      }
    },
  },
} satisfies Record<string, Rule>

/**
 * The weighted sum Σ wₖxₖ of a unit, its operands in pairs: w₁, x₁, w₂, x₂ … One node where products and sums apart
 * would take two per term. Each factor is the other's derivative.
 */
export const dot: ListRule = {
  tex: (operands) =>
    inPairs(operands)
      .map(([w, x]) => `${w} \\cdot ${x}`)
      .join(' + '),
  partialTex: swapped,
  partials: swapped,
  forward: ({ value, a, b, list }, start, end) => {
    for (let i = start; i < end; i++) {
      const last = b[i]!
      let sum = 0
      for (let k = a[i]!; k < last; k += 2) sum += value[list[k]!]! * value[list[k + 1]!]!
      value[i] = sum
    }
  },
  backward: ({ value, grad, a, b, list }, start, end) => {
    for (let i = start; i < end; i++) {
      const g = grad[i]!
      if (g === 0) continue
      const last = b[i]!
      for (let k = a[i]!; k < last; k += 2) {
        const w = list[k]!
        const x = list[k + 1]!
        grad[w]! += g * value[x]!
        grad[x]! += g * value[w]!
      }
    }
  },
}

function inPairs<T>(operands: readonly T[]): readonly (readonly [T, T])[] {
  return operands.flatMap((w, k) => (k % 2 === 0 ? [[w, operands[k + 1]!] as const] : []))
}

function swapped<T>(operands: readonly T[]): readonly T[] {
  return inPairs(operands).flatMap(([w, x]) => [x, w])
}

/** The operations on one or two operands. */
export type Operation = keyof typeof rules

/** Every one of them, in the order of the codes stored on a tape. */
export const OPERATIONS = Object.keys(rules) as readonly Operation[]
