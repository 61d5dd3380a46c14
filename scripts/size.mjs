// What a reader transfers until the first view can be used, gzipped, against its budget. Reads dist and its manifest.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

const KB = 1000
/** Of the scripts, react and react-dom are 68 KB; page and fonts need the rest of the total. */
const LIMIT = { total: 160 * KB, scripts: 130 * KB }
const FONTS = ['KaTeX_Main-Regular-first', 'KaTeX_Math-Italic-first']
/** A sentence that only KaTeX's own code holds. */
const KATEX_MARK = 'KaTeX parse error'

const dist = join(import.meta.dirname, '..', 'dist')
if (!existsSync(join(dist, '.vite/manifest.json'))) {
  console.error('dist is missing: run npm run build first')
  process.exit(1)
}
const page = read('index.html').toString('utf8')
const manifest = JSON.parse(read('.vite/manifest.json').toString('utf8'))
const imports = new Map(
  Object.values(manifest).map((chunk) => [
    chunk.file,
    (chunk.imports ?? []).map((key) => manifest[key].file),
  ]),
)

const linked = [...page.matchAll(/<(?:link|script)\b[^>]*\b(?:href|src)="\.\/([^"]+)"/g)].map(
  (m) => m[1],
)
const ofKind = (ending) => linked.filter((file) => file.endsWith(ending))
const scripts = withStaticImports(ofKind('.js'))
const fonts = ofKind('.woff2')
const rows = [
  row('page, styles inline', 'index.html'),
  ...scripts.map((file) => row('script', file)),
  ...ofKind('.css').map((file) => row('styles', file)),
  ...fonts.map((file) => row('font', file)),
]
const sum = (kind) =>
  rows.filter((r) => !kind || r.kind === kind).reduce((total, r) => total + r.bytes, 0)

for (const { kind, file, bytes } of rows) console.log(line(kind, bytes, file))
console.log(line('scripts', sum('script'), `of ${LIMIT.scripts / KB} KB`))
console.log(line('total', sum(), `of ${LIMIT.total / KB} KB`))

const oldFonts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:ttf|woff)$/.test(file),
)
const faults = [
  scripts.length === 0 && 'index.html has no script',
  sum('script') > LIMIT.scripts && 'the scripts of the first view are over their budget',
  sum() > LIMIT.total && 'the first view is over its budget',
  ...FONTS.filter((name) => !fonts.some((file) => file.includes(name))).map(
    (name) => `${name} is not preloaded`,
  ),
  ...scripts
    .filter((file) => read(file).includes(KATEX_MARK))
    .map((file) => `KaTeX is in ${file}, which the first view loads; import() it instead`),
  oldFonts.length > 0 && `fonts that no supported browser reads: ${oldFonts.join(', ')}`,
].filter(Boolean)
for (const fault of faults) console.error(`✗ ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0

function read(file) {
  return readFileSync(join(dist, file))
}

/** The bytes on the wire: fonts are compressed already. */
function row(kind, file) {
  const bytes = read(file)
  return {
    kind,
    file,
    bytes: file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length,
  }
}

function withStaticImports(files, seen = new Set()) {
  for (const file of files.map((f) => posix.normalize(f))) {
    if (seen.has(file)) continue
    seen.add(file)
    withStaticImports(imports.get(file) ?? [], seen)
  }
  return [...seen]
}

function line(kind, bytes, note) {
  return `${kind.padEnd(20)} ${(bytes / KB).toFixed(1).padStart(7)} KB  ${note}`
}
