// Finds, or gets, a Chromium that really starts. Tried in order; the first that launches wins; every refusal is reported.
import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { execFileSync, spawnSync } from 'node:child_process'
import { chromium } from 'playwright-core'

const ROOT = join(import.meta.dirname, '..')
const CACHE = join(ROOT, 'node_modules', '.cache', 'e2e-browser')
/** The last version for Node 20. It carries the program and its shared libraries inside the package. */
const PACKAGE = '@sparticuz/chromium@147.0.0'
const isRoot = process.getuid?.() === 0

/** Where a browser may come from, in the order in which they are asked. */
const SOURCES = {
  E2E_CHROMIUM: () => [process.env.E2E_CHROMIUM].filter(Boolean).map((path) => ({ path })),
  'playwright cache': () => [{ path: chromium.executablePath() }].filter((b) => existsSync(b.path)),
  system: installed,
  'playwright install': playwrightInstall,
  'npm package': npmPackage,
  'apt-get': aptGet,
}

/** `{ source, version, sandbox, path?, env? }` of a Chromium that was launched once to be sure. */
export async function ensureBrowser(log = () => {}) {
  const refusals = []
  for (const [source, find] of Object.entries(SOURCES)) {
    try {
      const found = find()
      if (found.length === 0) refusals.push(`${source}: none`)
      for (const browser of found) {
        const launched = await launch(browser, (why) =>
          refusals.push(`${source} ${browser.path ?? ''}: ${why}`),
        )
        if (!launched) continue
        log(`browser: ${source} ${browser.path ?? 'of playwright'} ${launched.version}`)
        return { source, ...browser, ...launched }
      }
    } catch (error) {
      refusals.push(`${source}: ${error.message}`)
    }
  }
  throw new Error(
    `no Chromium that starts:\n  ${refusals.join('\n  ')}\n` +
      'Set E2E_CHROMIUM to one, or: npx playwright install --with-deps chromium',
  )
}

/** With its sandbox where it can be had: never for root, and some containers forbid it to others too. */
async function launch({ path, env }, refuse) {
  for (const sandbox of isRoot ? [false] : [true, false]) {
    try {
      const browser = await chromium.launch({
        executablePath: path,
        chromiumSandbox: sandbox,
        args: ['--disable-gpu'],
        env: { ...process.env, ...env },
        timeout: 60_000,
      })
      const version = browser.version()
      await browser.close()
      return { version, sandbox }
    } catch (error) {
      refuse(error.message.split('\n')[0])
    }
  }
  return undefined
}

function installed() {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ]
  const folders = (process.env.PATH ?? '').split(delimiter)
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  )
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((exe) =>
      join(process.env[name] ?? '', exe),
    ),
  )
  return [...folders.flatMap((f) => names.map((n) => join(f, n))), ...mac, ...windows]
    .filter((path) => existsSync(path))
    .map((path) => ({ path }))
}

function playwrightInstall() {
  const cli = join(ROOT, 'node_modules/playwright-core/cli.js')
  quietly(process.execPath, [cli, 'install', 'chromium', '--only-shell'], 180_000)
  return [{ path: undefined }]
}

function npmPackage() {
  if (process.platform !== 'linux') return []
  const home = join(CACHE, 'node_modules/@sparticuz/chromium')
  mkdirSync(CACHE, { recursive: true })
  const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund']
  if (!existsSync(home)) quietly('npm', ['install', '--prefix', CACHE, ...flags, PACKAGE], 300_000)
  // The package unpacks its own shared libraries only when it believes it is on Lambda, and into the temporary folder.
  const env = { TMPDIR: CACHE, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  const url = pathToFileURL(join(home, 'build/esm/index.js')).href
  const code = `const { default: c } = await import(${JSON.stringify(url)}); console.log(await c.executablePath())`
  const path = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 120_000,
  }).trim()
  return [{ path, env: { LD_LIBRARY_PATH: join(CACHE, 'al2023/lib') } }]
}

function aptGet() {
  if (process.platform !== 'linux' || !isRoot || !process.env.CI) return []
  quietly('apt-get', ['update', '-qq'], 300_000)
  const flags = ['-y', '-qq', '--no-install-recommends']
  quietly('apt-get', ['install', ...flags, 'chromium'], 600_000, {
    DEBIAN_FRONTEND: 'noninteractive',
  })
  return installed()
}

/** Runs a command without output; throws its first line of complaint. */
function quietly(command, args, timeout, env = {}) {
  const run = spawnSync(command, args, {
    timeout,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (run.status === 0) return
  const lines = (run.error?.message ?? (run.stderr || run.stdout || '')).trim().split('\n')
  throw new Error(lines.find((line) => /error|E:/i.test(line)) ?? `exit ${run.status}`)
}
