import { describe, expect, it } from 'vitest'
import { solve } from '../../src/cli/solve.ts'
import { openLessons } from '../../src/lessons/index.ts'
import { MAIN } from '../format/arbitrary.ts'

const LESSONS = await openLessons()
const run = (words: readonly string[], file?: unknown) =>
  solve(words, LESSONS, () => JSON.stringify(file))

const CIRCUIT = { version: 1, expression: '(x + y) * z', variables: { x: -2, y: 5, z: -4 } }

describe('solve with an expression', () => {
  it('prints its value and a gradient for every variable', () => {
    const { status, stdout } = run(['-'], { ...CIRCUIT, variables: { ...CIRCUIT.variables, u: 1 } })
    expect(status).toBe(0)
    // printed on the page of CS231n
    expect(JSON.parse(stdout)).toEqual({ value: -12, gradients: { x: -4, y: -4, z: 3, u: 0 } })
  })

  it('prints numbers that are not finite as texts', () => {
    const { stdout } = run(['-'], { version: 1, expression: 'log(x)', variables: { x: 0 } })
    expect(JSON.parse(stdout)).toEqual({ value: '-Infinity', gradients: { x: 'Infinity' } })
  })

  it('answers an array in which networks and expressions are mixed', () => {
    const { stdout } = run(['-'], [CIRCUIT, MAIN, CIRCUIT])
    const [first, second, third] = JSON.parse(stdout) as { value?: number; loss?: number }[]
    expect(first?.value).toBe(-12)
    expect(second?.loss).toBeCloseTo(0.025538, 12)
    expect(third).toEqual(first)
  })

  it('takes formulas that no screen could draw', () => {
    const expression = Array.from({ length: 5000 }, () => 'x').join(' + ')
    const { stdout } = run(['-'], { version: 1, expression, variables: { x: 2 } })
    expect(JSON.parse(stdout)).toEqual({ value: 10_000, gradients: { x: 5000 } })
  })

  it.each(['markdown', 'latex'])('writes the worked solution as %s', (format) => {
    const { status, stdout } = run(
      ['-', '--format', format],
      [{ ...CIRCUIT, title: 'Sum & product' }, MAIN],
    )
    expect(status).toBe(0)
    expect(stdout).toContain('Back through $f$')
    expect(stdout).toContain('\\frac{\\partial f}{\\partial z}')
    expect(stdout).toContain('One backprop update')
  })

  it('writes it in the language asked for', () => {
    expect(run(['-', '--format=markdown', '--lang=ko'], CIRCUIT).stdout).toMatch(/^# 식의 역전파\n/)
    expect(run(['-', '--format=markdown', '--lang=zh'], CIRCUIT).stdout).toMatch(
      /^# 公式的反向传播\n/,
    )
  })

  it('prints the lesson with its quantities and steps', () => {
    const { stdout } = run(['--lesson', 'expression', 'p.json'], { variables: { z: 2 } })
    const out = JSON.parse(stdout) as {
      params: unknown
      quantities: Record<string, number>
      steps: { id: string }[]
    }
    expect(out.params).toEqual({ expression: '(x + y) * z', variables: { x: -2, y: 5, z: 2 } })
    expect(out.quantities).toMatchObject({
      x: -2,
      z: 2,
      'n[1]': 3,
      'n[2]': 6,
      'grad[x]': 2,
      'grad[z]': 3,
    })
    expect(out.steps.map(({ id }) => id)).toEqual([
      'task',
      'forward.1',
      'forward.2',
      'seed',
      'backward.2',
      'backward.1',
      'gradients',
      'check',
    ])
  })

  it.each<readonly [string, unknown, string]>([
    [
      'a formula',
      { ...CIRCUIT, expression: '(x + y) z' },
      'expression: a sign is missing after ")": a product needs its * (character 9).',
    ],
    [
      'an unknown name',
      { ...CIRCUIT, expression: 'x + q' },
      'expression: "q" has no value; expected a variable or a name that an earlier statement gives (character 5).',
    ],
    [
      'an unknown field',
      { ...CIRCUIT, inputs: [] },
      'inputs: unknown field "inputs"; expected only the fields of the format.',
    ],
    [
      'an element',
      [MAIN, { ...CIRCUIT, variables: { x: null } }],
      '[1].variables.x: expected a finite number; found null.',
    ],
  ])('refuses %s with status 2 and one line', (_name, file, line) => {
    expect(run(['-'], file)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` })
  })
})
