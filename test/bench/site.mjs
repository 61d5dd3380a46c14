/** A built site on a free port, for measuring it as a browser gets it. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

/** Sent gzipped; anything else as it is. */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** Serves a folder on a free port. */
export async function serve(path) {
  const folder = resolve(path)
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`${folder} holds no built page: run npm run build first`)
    process.exit(1)
  }
  const packed = new Map()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const type = TYPES[extname(file)]
    if (type === undefined) {
      response.writeHead(200, { 'content-length': statSync(file).size })
      createReadStream(file).pipe(response)
      return
    }
    if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file), { level: 9 }))
    const body = packed.get(file)
    response.writeHead(200, {
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': body.length,
      'cache-control': 'max-age=600',
    })
    response.end(body)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    name: basename(folder),
    url: `http://127.0.0.1:${server.address().port}/`,
    server,
  }
}
