import { posix } from 'node:path'

/** The text of every file, by its path from the top of the project. */
export type Files = ReadonlyMap<string, string>

export interface Import {
  readonly from: string
  /** As written, without a query such as `?raw`. */
  readonly specifier: string
  /** The imported file, or undefined for a package. */
  readonly file?: string
}

/** `import … from`, `export … from`, `import '…'`, their type-only forms and `import('…')`. */
const FORMS = [
  /\b(?:import|export)\b[^'"`;()=]*?\bfrom\s*(['"])(.+?)\1/g,
  /\bimport\s*(['"])(.+?)\1/g,
  /\bimport\s*\(\s*(['"])(.+?)\1\s*[,)]/g,
  /\bnew\s+URL\s*\(\s*(['"])(.+?)\1\s*,\s*import\.meta\.url\s*\)/g,
  /@import\s+(?:url\()?(['"])(.+?)\1/g,
]

/** An `import()` or a glob whose target cannot be read off the text. */
const COMPUTED = /\bimport\s*\((?!\s*(?:'[^']*'|"[^"]*")\s*[,)])|\bimport\.meta\.glob\b/

export function importsOf(files: Files): Import[] {
  return [...files].flatMap(([from, text]) => {
    const code = withoutComments(text)
    const specifiers = FORMS.flatMap((form) => [...code.matchAll(form)].map((match) => match[2]!))
    return [...new Set(specifiers)].map((written) => {
      const specifier = written.replace(/\?.*$/, '')
      if (!specifier.startsWith('.')) return { from, specifier }
      return { from, specifier, file: posix.join(posix.dirname(from), specifier) }
    })
  })
}

export function hasComputedImport(text: string): boolean {
  return COMPUTED.test(withoutComments(text))
}

/** Leaves texts in quotes alone, so that `'https://…'` is not taken for a comment. */
export function withoutComments(text: string): string {
  const quotedOrComment =
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[^]*?\*\//g
  return text.replace(quotedOrComment, (_, quoted: string | undefined) => quoted ?? ' ')
}

/** The import cycles, each once, as the files on the way round. */
export function cyclesOf(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, file } of imports) {
    if (file !== undefined) next.set(from, [...(next.get(from) ?? []), file])
  }
  const cycles: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file)
    if (start >= 0) cycles.push([...path.slice(start), file])
    if (start >= 0 || done.has(file)) return
    for (const imported of next.get(file) ?? []) walk(imported, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return cycles
}
