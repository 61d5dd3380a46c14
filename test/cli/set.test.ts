import { describe, expect, it } from 'vitest'
import { solve } from '../../src/cli/solve.ts'
import { openLessons } from '../../src/lessons/index.ts'

const LESSONS = await openLessons()
const run = (words: readonly string[], file?: unknown) =>
  solve(words, LESSONS, () => JSON.stringify(file))
const SET = ['--variants', '3', '--set', 'HW2']

describe('solve --variants', () => {
  it('prints a line for every variant, with the seed of its number', () => {
    const { status, stdout, stderr } = run(SET)
    expect([status, stderr]).toEqual([0, ''])
    const [head, ...lines] = stdout.trimEnd().split('\r\n')
    expect(head).toMatch(/^set,student,exercise,seed,/)
    expect(lines.map((line) => line.split(',').slice(0, 3).join())).toEqual([
      'HW2,1,1',
      'HW2,2,1',
      'HW2,3,1',
    ])
  })

  it('prints the same at every call, and other numbers for another name', () => {
    expect(run(SET)).toEqual(run(SET))
    expect(run([...SET.slice(0, 3), 'HW3']).stdout).not.toBe(run(SET).stdout)
  })

  it('prints data in which each example can be solved again', () => {
    const { stdout } = run([...SET, '--format=json', '--exercises', '2'])
    const { variants } = JSON.parse(stdout) as { variants: { params: object; exercise: number }[] }
    expect(variants.map(({ exercise }) => exercise)).toEqual([1, 2, 1, 2, 1, 2])
    expect(run(['-'], { version: 1, ...variants[0]?.params }).status).toBe(0)
  })

  it('prints Markdown in the language asked for', () => {
    expect(run([...SET, '--format', 'markdown', '--lang', 'zh']).stdout).toContain('## 答案')
  })

  it('keeps the shape of the parameters given', () => {
    const file = { inputs: [1, 2, 3], layers: [{ weights: [[1, 2, 3]], activation: 'identity' }] }
    expect(run([...SET, 'p.json'], file).stdout).toMatch(/,x\[1\],x\[2\],x\[3\],/)
  })

  it.each<readonly [string, readonly string[], string]>([
    ['no name', ['--variants', '3'], '--set: expected a value beside --variants; found nothing.'],
    ['no number', ['--set', 'A'], '--variants: expected a value beside --set; found nothing.'],
    [
      'no whole number',
      ['--variants', '1.5', '--set', 'A'],
      '--variants: expected a whole number from 1 to 500; found "1.5".',
    ],
    [
      'an unknown format',
      [...SET, '--format', 'latex'],
      '--format: expected one of csv, json, markdown; found "latex".',
    ],
    [
      'an unknown level',
      [...SET, '--level', '8'],
      '--level: expected one of 0, 1, 2, 3, 4, 5, 6, 7; found "8".',
    ],
    [
      'a format for sets without one',
      ['-', '--format', 'csv'],
      '--format: expected one of json, markdown, latex; found "csv".',
    ],
  ])('refuses %s with status 2 and one line', (_name, words, line) => {
    expect(run(words)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` })
  })

  it('names the field of the parameters that is wrong', () => {
    const { status, stderr } = run([...SET, 'p.json'], { targets: [] })
    expect([status, stderr]).toEqual([
      2,
      'targets: expected at least one entry; found an empty list.\n',
    ])
  })
})
