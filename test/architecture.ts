import {
  cyclesOf,
  hasComputedImport,
  importsOf,
  withoutComments,
  type Files,
  type Import,
} from './imports.ts'
import { layers, pureLayers } from './layers.ts'

/** Files of src that belong to no folder. */
const TOP_LAYER: Readonly<Record<string, string>> = { 'src/main.tsx': 'app' }
const TEXTS = ['src/README.md']
const LESSON_LIST = 'src/lessons/index.ts'

/** One sentence for every import that goes against the table of layers. */
export function importFaults(files: Files): string[] {
  const imports = importsOf(files)
  return [
    ...[...files.keys()].flatMap(misplaced),
    ...imports.flatMap((one) =>
      one.file === undefined ? foreignPackage(one) : wrongWay(one, files),
    ),
    ...[...files]
      .filter(([path, text]) => isCode(path) && hasComputedImport(text))
      .map(([path]) => `${path} imports what cannot be read off its text`),
    ...cyclesOf(imports).map((cycle) => `cycle ${cycle.join(' -> ')}`),
  ]
}

/** What only some files may write. */
export function wordFaults(files: Files): string[] {
  const pure = (path: string) => pureLayers.includes(layerOf(path) ?? '')
  const rules: readonly [RegExp, (path: string) => boolean, string][] = [
    [
      /\.\s*to(?:Fixed|Precision|Exponential)\b/,
      (path) => path === 'src/derivation/number.ts',
      'formats a number',
    ],
    [/\bMath\s*\.\s*random\b/, (path) => !pure(path), 'uses randomness'],
    [/\bDate\s*\.\s*\w+\s*\(|\bnew\s+Date\b/, (path) => !pure(path), 'reads the clock'],
    [/\beval\s*\(|\bnew\s+Function\b/, () => false, 'evaluates text as code'],
    [
      /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)\b/,
      (path) => path === 'src/views/typeset.tsx',
      'writes HTML',
    ],
  ]
  return [...files]
    .filter(([path]) => isCode(path))
    .flatMap(([path, text]) => {
      const code = withoutComments(text)
      return rules
        .filter(([pattern, allowed]) => !allowed(path) && pattern.test(code))
        .map(([, , what]) => `${path} ${what}`)
    })
}

function misplaced(path: string): string[] {
  const layer = layerOf(path)
  if (layer === 'styles' && !path.endsWith('.css')) return [`${path} is not a stylesheet`]
  return layer === undefined && !TEXTS.includes(path) ? [`${path} is in no layer`] : []
}

function foreignPackage({ from, specifier }: Import): string[] {
  const allowed = layers[layerOf(from) ?? '']?.packages ?? []
  const isListed = allowed.some((name) =>
    name.endsWith('*')
      ? specifier.startsWith(name.slice(0, -1))
      : specifier === name || specifier.startsWith(`${name}/`),
  )
  return isListed ? [] : [`${from} imports package ${specifier}`]
}

function wrongWay({ from, file = '' }: Import, files: Files): string[] {
  if (!files.has(file)) return [`${from} imports ${file}, which is not in src`]
  const [here, there] = [layerOf(from), layerOf(file)]
  if (here === undefined || there === undefined) return []
  if (here !== there)
    return layers[here]?.may.includes(there) ? [] : [`${from} imports upward ${file}`]
  return isForeignLesson(from, file) ? [`${from} imports another lesson ${file}`] : []
}

/** Only the list of lessons knows lessons; a lesson knows itself and the files that all of them share. */
function isForeignLesson(from: string, file: string): boolean {
  if (from === LESSON_LIST) return false
  const lesson = lessonOf(file)
  return file === LESSON_LIST
    ? lessonOf(from) !== undefined
    : lesson !== undefined && lesson !== lessonOf(from)
}

function layerOf(path: string): string | undefined {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1]
  if (folder === undefined) return TOP_LAYER[path]
  return Object.hasOwn(layers, folder) ? folder : undefined
}

/** The folder that a file of a lesson is in; files directly in lessons belong to all of them. */
function lessonOf(path: string): string | undefined {
  return /^src\/lessons\/([^/]+)\//.exec(path)?.[1]
}

function isCode(path: string): boolean {
  return /\.[jt]sx?$/.test(path)
}
