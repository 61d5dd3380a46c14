// npm test: every check in turn, one line each, and the sum of them all as the last line.
// node scripts/check.mjs lint types: only these. A failing stage shows its output and does not stop the others.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countsOf } from './counts.mjs'
import { STAGES } from './stages.mjs'

const ROOT = join(import.meta.dirname, '..')
const CACHE = join(ROOT, '.cache')
const STAGE_LIMIT = 20 * 60_000

const named = process.argv.slice(2)
const unknown = named.filter((name) => !STAGES.some((stage) => stage.name === name))
if (unknown.length > 0) {
  console.error(
    `unknown stage ${unknown.join(', ')}, expected ${STAGES.map((s) => s.name).join(', ')}`,
  )
  process.exit(2)
}

mkdirSync(CACHE, { recursive: true })
const reports = mkdtempSync(join(CACHE, 'check-'))
const red = new Set()
const sum = { passed: 0, failed: 0 }
for (const stage of STAGES) {
  if (named.length > 0 && !named.includes(stage.name)) continue
  const { passed, failed } = red.has(stage.needs) ? notRun(stage) : await run(stage)
  if (failed > 0) red.add(stage.name)
  sum.passed += passed
  sum.failed += failed
}
rmSync(reports, { recursive: true, force: true })
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed > 0 ? 1 : 0

async function run(stage) {
  const file = join(reports, `${stage.name}.json`)
  const start = performance.now()
  const { code, output } = await npmRun(stage.name, stage.args?.(file) ?? [], stage.env?.(file))
  const counts = countsOf(stage, file, code)
  if (counts.failed > 0) console.log(output.trimEnd())
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const tests = stage.report ? `${counts.passed} passed, ${counts.failed} failed` : ''
  console.log(line(counts.failed > 0 ? '✗' : '✓', stage.name, `${seconds} s`, tests))
  return counts
}

function notRun(stage) {
  console.log(line('✗', stage.name, 'not run', `needs ${stage.needs}`))
  return { passed: 0, failed: 1 }
}

function line(mark, name, time, note) {
  return `${mark} ${name.padEnd(9)} ${time.padStart(8)}  ${note}`.trimEnd()
}

/** The script's exit status and all it printed, in the order it was printed. */
function npmRun(script, args, env = {}) {
  const isWindows = process.platform === 'win32'
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
      detached: !isWindows, // a process group, so that everything it started can be stopped with it
    })
    let output = ''
    const collect = (text) => (output += text)
    child.stdout.setEncoding('utf8').on('data', collect)
    child.stderr.setEncoding('utf8').on('data', collect)

    const stop = () => (isWindows ? child.kill() : process.kill(-Number(child.pid), 'SIGKILL'))
    const late = setTimeout(() => {
      collect(`\n${script} took longer than ${STAGE_LIMIT / 60_000} minutes`)
      stop()
    }, STAGE_LIMIT)
    const interrupted = () => {
      stop()
      process.exit(130)
    }
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
    const end = (code) => {
      clearTimeout(late)
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
      resolve({ code: code ?? 1, output })
    }
    child.on('error', (error) => {
      collect(error.message)
      end(1)
    })
    child.on('close', end)
  })
}
