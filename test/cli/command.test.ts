import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { MAIN } from '../format/arbitrary.ts'
import { MAZUR } from './examples.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The command as a reader types it, through npm. */
function command(words: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'solve', '--', ...words],
    {
      cwd: root,
      input,
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr: stderr.replace(/^npm warn .*\n/gm, '') }
}

describe('npm run --silent solve', { timeout: 60_000 }, () => {
  it('prints the numbers of the standard input and nothing else', () => {
    const { status, stdout, stderr } = command(['-'], JSON.stringify([MAIN, MAZUR]))
    expect([status, stderr]).toEqual([0, ''])
    const [main, mazur] = JSON.parse(stdout) as { after: { loss: number } }[]
    expect(main?.after.loss).toBeCloseTo(0.015976616538217903, 12)
    expect(mazur?.after.loss).toBeCloseTo(0.29102777369359933, 12)
  })

  it('refuses bad input with status 2 and one line on stderr', () => {
    const { status, stdout, stderr } = command(['-'], JSON.stringify({ ...MAIN, targets: [] }))
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      'targets: expected at least one entry; found an empty list.\n',
    ])
  })

  it('refuses a file that is not there', () => {
    const { status, stderr } = command(['no-such-file.json'], '')
    expect([status, stderr]).toEqual([
      2,
      'the file "no-such-file.json" cannot be read; expected a JSON file.\n',
    ])
  })
})
