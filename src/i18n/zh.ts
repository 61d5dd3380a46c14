import type { Strings } from './strings.ts'

export const zh: Strings = {
  app: { name: 'Chalkgrad', tagline: '' },
  figure: {},
  editor: {},
  steps: {},
}
