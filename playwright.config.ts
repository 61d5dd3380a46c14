import { defineConfig } from '@playwright/test'
import { createServer, type AddressInfo } from 'node:net'

// Whole journeys against the built site. Run by scripts/with-browser.mjs, which names a Chromium that starts.
const { E2E_CHROMIUM, E2E_REPORT, E2E_SANDBOX, E2E_TRACE, CI } = process.env

// Workers read this file again and inherit the environment: all of them must see one port.
const port = (process.env['E2E_PORT'] ??= String(await freePort()))
const url = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.e2e/results',
  fullyParallel: true,
  forbidOnly: !!CI,
  workers: 2,
  // a press that comes before a busy machine has the page ready is tried once more; the report names it
  retries: 1,
  timeout: 60_000,
  globalTimeout: 19 * 60_000, // before scripts/check.mjs stops the stage
  expect: { timeout: 12_000 },
  reporter: [['list'], ['json', { outputFile: E2E_REPORT ?? '.e2e/report.json' }]],
  use: {
    baseURL: url,
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    // a trace of every test takes a good part of the time; it is there for whoever looks into one
    trace: E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    locale: 'en-US',
    launchOptions: {
      ...(E2E_CHROMIUM ? { executablePath: E2E_CHROMIUM } : {}),
      chromiumSandbox: E2E_SANDBOX === '1',
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url,
    timeout: 60_000,
    reuseExistingServer: false,
  },
})

/** A port that nothing listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo
      probe.close(() => resolve(free))
    })
  })
}
