import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openLessons } from '../lessons/index.ts'
import { solve } from './solve.ts'

/** Opened with this module: the runner of `scripts/solve.mjs` loads nothing once the module is there. */
const lessons = await openLessons()

/** Runs `solve` on the words of the command line. */
export function main(): void {
  const { status, stdout, stderr } = solve(process.argv.slice(2), lessons, read)
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  // not `exit`, which would cut off output that a pipe has not taken yet
  process.exitCode = status
}

function read(file: string): string {
  return readFileSync(file === '-' ? 0 : resolve(directory(), file), 'utf8')
}

/** `npm run` changes to the folder of the package; paths are meant from where the command was given. */
function directory(): string {
  const { npm_lifecycle_event: script, INIT_CWD: start } = process.env
  return script === 'solve' && start !== undefined ? start : process.cwd()
}
