import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFaults, wordFaults } from './architecture.ts'
import { layers, pureLayers } from './layers.ts'

const root = join(import.meta.dirname, '..')

describe('src', () => {
  const files = readSource()

  it('imports only what the table of layers allows', () => {
    expect(importFaults(files)).toEqual([])
  })

  it('formats numbers, writes HTML and reads the clock only where that is allowed', () => {
    expect(wordFaults(files)).toEqual([])
  })

  it('is type-checked without the DOM in exactly the pure layers', () => {
    const { include } = JSON.parse(readFileSync(join(root, 'tsconfig.pure.json'), 'utf8')) as {
      include: string[]
    }
    expect(include.toSorted()).toEqual(pureLayers.map((layer) => `src/${layer}`).toSorted())
  })

  it('has a table without a way round', () => {
    const order = Object.keys(layers)
    for (const [n, name] of order.entries()) {
      for (const other of layers[name]?.may ?? []) expect(order.indexOf(other)).toBeLessThan(n)
    }
  })
})

describe('the check of imports reports', () => {
  const planted: readonly [string, Record<string, string>, string][] = [
    [
      'an engine that knows the store',
      {
        'src/engine/tape.ts': `import { session } from '../store/session.ts'`,
        'src/store/session.ts': '',
      },
      'src/engine/tape.ts imports upward src/store/session.ts',
    ],
    [
      'a lesson that knows a view',
      {
        'src/lessons/a/lesson.ts': `import {\n  Figure,\n} from '../../views/Figure.tsx'`,
        'src/views/Figure.tsx': '',
      },
      'src/lessons/a/lesson.ts imports upward src/views/Figure.tsx',
    ],
    [
      'an import of a type',
      {
        'src/model/mlp.ts': `import type { Step } from '../derivation/step.ts'`,
        'src/derivation/step.ts': '',
      },
      'src/model/mlp.ts imports upward src/derivation/step.ts',
    ],
    [
      'a re-export',
      { 'src/format/file.ts': `export * from '../lessons/index.ts'`, 'src/lessons/index.ts': '' },
      'src/format/file.ts imports upward src/lessons/index.ts',
    ],
    [
      'a dynamic import',
      { 'src/views/A.tsx': `const load = () => import('../app/App.tsx')`, 'src/app/App.tsx': '' },
      'src/views/A.tsx imports upward src/app/App.tsx',
    ],
    [
      'a side-effect import',
      { 'src/engine/a.ts': `import '../model/b.ts'`, 'src/model/b.ts': '' },
      'src/engine/a.ts imports upward src/model/b.ts',
    ],
    [
      'a dynamic import that is computed',
      { 'src/views/A.tsx': 'const load = (name: string) => import(`../${name}.ts`)' },
      'src/views/A.tsx imports what cannot be read off its text',
    ],
    [
      'a lesson that imports another',
      {
        'src/lessons/a/lesson.ts': `import { text } from '../b/text.ts'`,
        'src/lessons/b/text.ts': '',
      },
      'src/lessons/a/lesson.ts imports another lesson src/lessons/b/text.ts',
    ],
    [
      'a lesson that imports the list of lessons',
      {
        'src/lessons/a/lesson.ts': `import { lessons } from '../index.ts'`,
        'src/lessons/index.ts': '',
      },
      'src/lessons/a/lesson.ts imports another lesson src/lessons/index.ts',
    ],
    [
      'a shared file that knows a lesson',
      {
        'src/lessons/common.ts': `import { text } from './a/text.ts'`,
        'src/lessons/a/text.ts': '',
      },
      'src/lessons/common.ts imports another lesson src/lessons/a/text.ts',
    ],
    [
      'a cycle of two files',
      {
        'src/engine/a.ts': `import { b } from './b.ts'`,
        'src/engine/b.ts': `import { a } from './a.ts'`,
      },
      'cycle src/engine/a.ts -> src/engine/b.ts -> src/engine/a.ts',
    ],
    [
      'a package of another layer',
      { 'src/practice/grade.ts': `import { createStore } from 'zustand/vanilla'` },
      'src/practice/grade.ts imports package zustand/vanilla',
    ],
    [
      'a package that only begins like an allowed one',
      { 'src/views/A.tsx': `import { Router } from 'react-router'` },
      'src/views/A.tsx imports package react-router',
    ],
    ['a folder that is no layer', { 'src/utils/misc.ts': '' }, 'src/utils/misc.ts is in no layer'],
    [
      'code among the styles',
      { 'src/styles/tokens.ts': '' },
      'src/styles/tokens.ts is not a stylesheet',
    ],
    [
      'an import from outside src',
      { 'src/cli/solve.ts': `import data from '../../package.json'` },
      'src/cli/solve.ts imports package.json, which is not in src',
    ],
  ]

  it.each(planted)('%s', (_, files, fault) => {
    expect(importFaults(new Map(Object.entries(files)))).toEqual([fault])
  })

  it('nothing that a comment says', () => {
    const text = `// import { x } from '../store/x.ts'\n/* import('../app/App.tsx') */`
    expect(importFaults(new Map([['src/engine/a.ts', text]]))).toEqual([])
  })

  it('nothing below, beside or in a listed package', () => {
    const files = new Map([
      ['src/main.tsx', `import { createRoot } from 'react-dom/client'\nimport './app/App.tsx'`],
      ['src/app/App.tsx', `import './App.css'\nimport { lessons } from '../lessons/index.ts'`],
      ['src/app/App.css', `@import '../styles/tokens.css';`],
      ['src/styles/tokens.css', ''],
      ['src/lessons/index.ts', `import a from './a/lesson.ts'\nexport { b } from './b/lesson.ts'`],
      ['src/lessons/a/lesson.ts', `import { text } from './text.ts'\nimport '../common.ts'`],
      ['src/lessons/common.ts', ''],
      ['src/lessons/a/text.ts', `const site = 'https://example.org/import/from'`],
      ['src/lessons/b/lesson.ts', ''],
    ])
    expect(importFaults(files)).toEqual([])
  })
})

describe('the check of words reports', () => {
  it.each([
    ['src/views/Number.tsx', 'value.toFixed(3)', 'src/views/Number.tsx formats a number'],
    ['src/practice/draw.ts', 'const u = Math.random()', 'src/practice/draw.ts uses randomness'],
    ['src/export/json.ts', 'const now = Date.now()', 'src/export/json.ts reads the clock'],
    [
      'src/lessons/a/lesson.ts',
      'const now = new Date()',
      'src/lessons/a/lesson.ts reads the clock',
    ],
    [
      'src/format/parse.ts',
      `new Function('x', text)`,
      'src/format/parse.ts evaluates text as code',
    ],
    [
      'src/views/Step.tsx',
      '<p dangerouslySetInnerHTML={html} />',
      'src/views/Step.tsx writes HTML',
    ],
  ])('%s: %s', (path, text, fault) => {
    expect(wordFaults(new Map([[path, text]]))).toEqual([fault])
  })

  it('nothing where it is allowed, nor in a comment', () => {
    const files = new Map([
      ['src/derivation/number.ts', 'value.toPrecision(6)'],
      ['src/views/typeset.tsx', 'element.innerHTML = html'],
      ['src/store/save.ts', 'const saved = Date.now()'],
      ['src/model/mlp.ts', '// never Math.random() here'],
    ])
    expect(wordFaults(files)).toEqual([])
  })
})

function readSource(): Map<string, string> {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(root, path)).isFile())
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}
