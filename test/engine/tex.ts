import { compileFunction } from 'node:vm'

type Compute = (a: number, b: number, v: number) => number

/**
 * The function that a formula of the rules' TeX means. Reads just the TeX that the rules write: brackets, fractions,
 * powers, named functions, cases, and [conditions], which are 1 or 0.
 */
export function readTex(formula: (a: string, b: string, v: string) => string): Compute {
  const source = REWRITES.reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    formula('A', 'B', 'V'),
  )
  const { abs, exp, log, max, min, sign, sqrt, tanh, E } = Math
  const sigma = (x: number) => 1 / (1 + exp(-x))
  const names = { abs, log, max, min, sgn: sign, sqrt, tanh, sigma, E }
  const compiled = compileFunction(`return ${source}`, ['A', 'B', 'V', ...Object.keys(names)])
  return (a, b, v) => Number(Reflect.apply(compiled, undefined, [a, b, v, ...Object.values(names)]))
}

/** From the inside out, so that every brace is gone before what stands around it is read. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/\\begin\{cases\}(.+) & (.+)\\\\ (.+) & .+\\end\{cases\}/g, '(($2) ? ($1) : ($3))'],
  [/\\left\|(\w)\\right\|/g, 'abs($1)'],
  [/\\left|\\right/g, ''],
  [/\^\{([^{}]*)\}/g, '**($1)'],
  [/\^/g, '**'],
  [/\be\*\*/g, 'E**'],
  [/\\sqrt\{([^{}]*)\}/g, 'sqrt($1)'],
  [/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, '(($1) / ($2))'],
  [/(\d)sqrt/g, '$1 * sqrt'],
  [/\\operatorname\{(\w+)\}/g, '$1'],
  [/\[(.+)\]/g, '(($1) ? 1 : 0)'],
  [/\\ge/g, '>='],
  [/\\le/g, '<='],
  [/\\cdot|\\,/g, '*'],
  [/([)\w])\s*\\ln/g, '$1 * \\ln'],
  [/\\ln/g, 'log'],
  [/\\(max|min|sigma|tanh)/g, '$1'],
]
