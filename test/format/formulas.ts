import fc from 'fast-check'

/** Random formulas in the variables x, y, z, written out with as few brackets as the grammar asks for or more. */
const leaf = fc.oneof(
  fc.constantFrom('x', 'y', 'z'),
  fc.integer({ min: 0, max: 40 }).map((n) => String(n / 8)),
)

function formulas(functions: readonly string[], operators: readonly string[]) {
  return fc.letrec<{ formula: string; group: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .tuple(tie('group'), fc.constantFrom(...operators), tie('group'))
        .map(([a, sign, b]) => `${a} ${sign} ${b}`),
      tie('group').map((a) => `-${a}`),
      fc.tuple(fc.constantFrom(...functions), tie('formula')).map(([f, a]) => `${f}(${a})`),
      tie('group').map((a) => `(${a})^2`),
    ),
    group: fc.oneof(
      leaf,
      tie('formula'),
      tie('formula').map((a) => `(${a})`),
    ),
  })).formula
}

export const anyFormula = formulas(
  ['exp', 'log', 'sqrt', 'tanh', 'abs', 'sigmoid', 'relu'],
  ['+', '-', '*', '/'],
)
/** Without corners and without places where there is no value. */
export const smoothFormula = formulas(['tanh', 'sigmoid', 'exp'], ['+', '-', '*'])

/** Pieces of formulas in any order, and any other characters. */
export const nonsense = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...['x', 'y', 'exp', 'max', '(', ')', '+', '-', '*', '/', '^', '**', '+=', '=', ';', '\n'],
        ...[
          ',',
          '2',
          '1e5',
          '.5',
          '1e999',
          ' ',
          '!',
          '[',
          'in',
          'mod',
          'true',
          '__proto__',
          '%',
          "'",
        ],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
