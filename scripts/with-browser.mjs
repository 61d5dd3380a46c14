// node scripts/with-browser.mjs <playwright|vitest> [args…]: finds or gets a Chromium, then runs the tool with it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBrowser } from './ensure-browser.mjs'

const TOOLS = { vitest: 'vitest/vitest.mjs', playwright: '@playwright/test/cli.js' }
const [tool, ...args] = process.argv.slice(2)
const program = TOOLS[tool]
if (!program) {
  console.error(`unknown tool ${tool}, expected one of ${Object.keys(TOOLS).join(', ')}`)
  process.exit(2)
}

const browser = await ensureBrowser(console.log).catch((error) => {
  console.error(error.message)
  process.exit(1)
})
const env = {
  ...process.env,
  ...browser.env,
  ...(browser.path ? { E2E_CHROMIUM: browser.path } : {}),
  E2E_SANDBOX: browser.sandbox ? '1' : '',
}
spawn(process.execPath, [join(import.meta.dirname, '../node_modules', program), ...args], {
  stdio: 'inherit',
  env,
}).on('exit', (code) => process.exit(code ?? 1))
