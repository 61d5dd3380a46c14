// npm drops an optional dependency it could not fetch from the lock without a word, and `npm ci` then refuses on other machines.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const path = join(import.meta.dirname, '..', 'package-lock.json')
const packages = JSON.parse(readFileSync(path, 'utf8')).packages
const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !packages[`${at}/node_modules/${name}`] && !packages[`node_modules/${name}`])
    .map((name) => `${at || '.'} -> ${name}`),
)
if (missing.length > 0) {
  console.error(`package-lock.json lacks optional packages:\n  ${missing.join('\n  ')}`)
  process.exit(1)
}
console.log('package-lock.json is whole')
