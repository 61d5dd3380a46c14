/** What the benchmarks share: our modules, and time that a load which comes and goes disturbs little. */
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const ROUND_MS = 40
const WARM_ROUNDS = 20

/** Modules as they are shipped: their TypeScript, stripped of types by vite. */
export async function load(...paths) {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    const modules = []
    for (const path of paths) modules.push(await server.ssrLoadModule(path))
    return modules
  } finally {
    await server.close()
  }
}

/** Finds how many passes fill a round, and runs rounds until many bring no faster one: the code is compiled by then. */
export function warmUp(runner) {
  runner.passes = 1
  let [best, rounds] = [Infinity, 0]
  while (rounds < WARM_ROUNDS) {
    const us = Math.max(time(runner, runner.passes), 0.001)
    runner.passes = Math.min(Math.ceil((ROUND_MS * 1000) / us), 100 * runner.passes)
    rounds = us < 0.95 * best ? 0 : rounds + 1
    best = Math.min(best, us)
  }
}

/** Microseconds of this process per pass. */
export function time({ pass }, passes) {
  const start = process.cpuUsage()
  for (let n = 0; n < passes; n++) pass(n)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / passes
}

export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
