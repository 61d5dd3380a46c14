/** Runs the command line from its TypeScript sources: no build step, nothing left behind. */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const { module } = await runnerImport(`${root}src/cli/main.ts`, {
  root,
  configFile: false,
  envDir: false,
  logLevel: 'silent',
})
module.main()
