import { parseAst, type Plugin } from 'vite'

/** Marks the edition that has every language. */
const WHOLE = '?every-language'
const LOCALES = ['en', 'zh', 'ko']

/**
 * Builds what is below `folder` in two editions: with its texts in English alone, for the prerendered first view, and
 * whole, for whoever imports it with `?every-language`. The development server serves the whole one.
 */
export function englishFirst(folder: string): Plugin {
  return {
    name: 'english-first',
    apply: 'build',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        if (!importer?.endsWith(WHOLE) || source.endsWith(WHOLE)) return null
        const bare = importer.slice(0, -WHOLE.length)
        const found = await this.resolve(source, bare, { ...options, skipSelf: true })
        return found?.id.startsWith(folder) ? { ...found, id: found.id + WHOLE } : found
      },
    },
    transform: {
      order: 'post', // when types are gone
      handler: (code, id) =>
        id.startsWith(folder) && !id.includes('?') ? { code: inEnglish(code), map: null } : null,
    },
  }
}

/** The same module with empty texts in place of those in other languages. What is computed stays as it is. */
export function inEnglish(code: string): string {
  const texts: [start: number, end: number][] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    if (!isNode(node)) return
    const foreign = node.type === 'ObjectExpression' ? foreignTexts(node) : []
    texts.push(...foreign.map(({ start, end }): [number, number] => [start, end]))
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseAst(code).body)
  // from the end, so that places stay right; a text within another is gone with it
  let rest = code.length
  let english = code
  for (const [start, end] of texts.sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (end > rest) continue
    english = `${english.slice(0, start)}''${english.slice(end)}`
    rest = start
  }
  return english
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** The texts of `{ en, zh, ko }` that are not English. */
function foreignTexts({ properties }: Node): Node[] {
  if (!Array.isArray(properties) || properties.length !== LOCALES.length) return []
  const named = properties.flatMap((property: unknown) =>
    isNode(property) && isNode(property['key']) && isNode(property['value'])
      ? [{ name: property['key']['name'], value: property['value'] }]
      : [],
  )
  if (!LOCALES.every((locale) => named.some(({ name }) => name === locale))) return []
  return named.flatMap(({ name, value }) => (name !== 'en' && isText(value) ? [value] : []))
}

function isText(node: Node): boolean {
  if (node.type === 'ConditionalExpression') {
    const { consequent, alternate } = node
    return isNode(consequent) && isNode(alternate) && isText(consequent) && isText(alternate)
  }
  return (
    node.type === 'TemplateLiteral' ||
    (node.type === 'Literal' && typeof node['value'] === 'string')
  )
}
