import { expect, it } from 'vitest'
import { startGroup, togetherGroup } from '../../scripts/chunk-groups.ts'

const IMPORTS: Record<string, string[]> = {
  main: ['app'],
  app: ['rules', 'app'],
  lazy: ['rules', 'dialog'],
  later: ['words'],
}
const graph = { getModuleInfo: (id: string) => ({ importedIds: IMPORTS[id] ?? [] }) }
const modules = ['main', 'app', 'rules', 'lazy', 'dialog', 'later', 'words']

it('holds what the entry imports, directly or not, but for the entry itself', () => {
  const nameOf = startGroup('start', 'main')
  expect(modules.filter((id) => nameOf(id, graph) === 'start')).toEqual(['app', 'rules'])
})

it('holds the entries that come together with what they import', () => {
  const nameOf = togetherGroup('soon', ['lazy', 'later'])
  expect(modules.filter((id) => nameOf(id, graph) === 'soon')).toEqual([
    'rules',
    'lazy',
    'dialog',
    'later',
    'words',
  ])
})
