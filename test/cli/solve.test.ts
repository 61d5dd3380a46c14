import { describe, expect, it } from 'vitest'
import { openLessons } from '../../src/lessons/index.ts'
import { solve } from '../../src/cli/solve.ts'
import { MAIN } from '../format/arbitrary.ts'
import { BATCH, MAZUR } from './examples.ts'

const LESSONS = await openLessons()

const NOWHERE = new Error('ENOENT: no such file')
const run = (words: readonly string[], file?: unknown) =>
  solve(words, LESSONS, () => {
    if (file === undefined) throw NOWHERE
    return typeof file === 'string' ? file : JSON.stringify(file)
  })

describe('solve', () => {
  it('answers an array of examples with an array', () => {
    const { stdout } = run(['-'], [MAIN, BATCH, MAZUR])
    const results = JSON.parse(stdout) as readonly { loss: number }[]
    expect(results.map(({ loss }) => Number(loss.toFixed(9)))).toEqual([
      0.025538, 0.021794, 0.298371109,
    ])
    expect(run(['-'], []).stdout).toBe('[]\n')
  })

  it('prints the worked solution as Markdown in the language and notation asked for', () => {
    const { stdout } = run(['-', '--format', 'markdown', '--lang=ko', '--notation', 'matrix'], MAIN)
    expect(stdout).toMatch(/^# 역전파 한 번\n/)
    expect(stdout).toContain('0.0226')
    expect(stdout).toContain('W')
  })

  it('prints several solutions as one LaTeX document', () => {
    const { stdout } = run(['-', '--format=latex'], [MAIN, { ...MAZUR, title: 'Mazur & 50%' }])
    expect(stdout.match(/\\begin\{document\}/g)).toHaveLength(1)
    expect(stdout).toContain('\\section*{Mazur \\& 50\\%}')
  })

  it('prints a lesson with its quantities and steps', () => {
    const { stdout } = run(['--lesson', 'bp-update'])
    const out = JSON.parse(stdout) as {
      lesson: string
      params: object
      quantities: Record<string, number>
      steps: { id: string; phase: string; goal: string; rows: Record<string, string> }[]
    }
    expect(Object.keys(out)).toEqual(['lesson', 'params', 'quantities', 'steps'])
    expect(out.lesson).toBe('bp-update')
    expect(out.params).toMatchObject({ inputs: [0.2, 0.3], learningRate: 1 })
    expect(out.quantities['E']).toBeCloseTo(0.025538, 12)
    expect(out.quantities['w11_new']).toBeCloseTo(0.54068, 12)
    for (const step of out.steps) {
      expect(Object.keys(step)).toEqual(['id', 'phase', 'goal', 'rows'])
      for (const kind of Object.keys(step.rows))
        expect(['chain', 'rule', 'known', 'numbers', 'result']).toContain(kind)
    }
  })

  it('merges the parameters of a file over those of the lesson', () => {
    const { stdout } = run(['--lesson', 'bp-update', 'params.json'], { learningRate: 0.5 })
    // w11 + 0.5 · 0.226 · 0.18
    expect(
      (JSON.parse(stdout) as { quantities: Record<string, number> }).quantities['w11_new'],
    ).toBeCloseTo(0.52034, 12)
  })

  it('tells the same example alike in every language', () => {
    const numbers = (lang: string) =>
      JSON.parse(run(['--lesson', 'bp-update', '--lang', lang]).stdout) as {
        quantities: object
        steps: { goal: string }[]
      }
    expect(numbers('zh').quantities).toEqual(numbers('en').quantities)
    expect(numbers('zh').steps[1]?.goal).not.toBe(numbers('en').steps[1]?.goal)
  })

  const refused: readonly (readonly [string, readonly string[], unknown, string | RegExp])[] = [
    [
      'no file',
      [],
      undefined,
      'expected a file, - for the standard input, or --lesson ID; found nothing.',
    ],
    [
      'an unreadable file',
      ['a.json'],
      undefined,
      'the file "a.json" cannot be read; expected a JSON file.',
    ],
    ['two files', ['a', 'b'], MAIN, 'expected one file; found "b" as well.'],
    [
      'an unknown option',
      ['-', '--out', 'x'],
      MAIN,
      'unknown option "--out"; expected --format, --lang, --notation, --lesson, --variants, --set, --level, --exercises, --skills.',
    ],
    ['an option without a value', ['-', '--format'], MAIN, '--format: expected a value.'],
    [
      'an unknown format',
      ['-', '--format', 'pdf'],
      MAIN,
      '--format: expected one of json, markdown, latex; found "pdf".',
    ],
    [
      'an unknown language',
      ['-', '--lang', 'de'],
      MAIN,
      '--lang: expected one of en, zh, ko; found "de".',
    ],
    [
      'an unknown lesson',
      ['--lesson', 'nope'],
      MAIN,
      /^--lesson: expected one of bp-update.*; found "nope"\.$/,
    ],
    [
      'no JSON',
      ['-'],
      '{"version": 1',
      'this is not valid JSON: the text ends too early, at line 1, column 14.',
    ],
    [
      'NaN',
      ['-'],
      '{"version": 1, "learningRate": NaN}',
      'this is not valid JSON: "NaN" does not fit at line 1, column 32; only finite numbers can be read.',
    ],
    [
      'Infinity in digits',
      ['-'],
      JSON.stringify(MAIN).replace('"learningRate":1', '"learningRate":1e999'),
      'learningRate: expected a finite number; found Infinity.',
    ],
    [
      'an unknown field',
      ['-'],
      { ...MAIN, rate: 1 },
      'rate: unknown field "rate"; expected only the fields of the format.',
    ],
    [
      'a broken element of an array',
      ['-'],
      [MAIN, { ...MAIN, loss: 'mse' }],
      '[1].loss: expected one of half-squared-error, squared-error, mean-squared-error, binary-cross-entropy, softmax-cross-entropy; found "mse".',
    ],
    [
      'endless nesting',
      ['-'],
      '['.repeat(200_000),
      'this is not valid JSON: the text ends too early, at line 1, column 200001.',
    ],
    [
      'endless nesting that is closed',
      ['-'],
      '['.repeat(200_000) + ']'.repeat(200_000),
      '[0]: expected an object with the fields of an example; found a list of 1.',
    ],
    [
      'wrong parameters of a lesson',
      ['--lesson', 'bp-update', 'p.json'],
      { learningRate: 'fast' },
      'learningRate: expected a number; found "fast".',
    ],
    [
      'a field with line breaks',
      ['-'],
      { ...MAIN, 'a\nb\u2028c': 1 },
      '["a\\nb c"]: unknown field "a\\nb c"; expected only the fields of the format.',
    ],
  ]
  it.each(refused)('refuses %s with one line', (_name, words, file, sentence) => {
    const { status, stdout, stderr } = run(words, file)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^[^\n]+\n$/)
    if (typeof sentence === 'string') expect(stderr.trimEnd()).toBe(sentence)
    else expect(stderr.trimEnd()).toMatch(sentence)
  })

  it('complains in the language asked for', () => {
    expect(run(['-', '--lang', 'zh'], { ...MAIN, version: 2 }).stderr).toBe(
      'version: 版本 2 比本程序能读取的版本新，应为 1。\n',
    )
  })
})
