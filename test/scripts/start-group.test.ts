import { expect, it } from 'vitest'
import { startGroup } from '../../scripts/start-group.ts'

it('holds what the entry imports, directly or not, but for the entry itself', () => {
  const imports: Record<string, string[]> = {
    main: ['app'],
    app: ['rules', 'app'],
    lazy: ['rules', 'dialog'],
  }
  const graph = {
    getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
  }
  const nameOf = startGroup('start', 'main')
  const named = ['main', 'app', 'rules', 'lazy', 'dialog'].filter((id) => nameOf(id, graph))
  expect(named).toEqual(['app', 'rules'])
})
