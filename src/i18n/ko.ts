import type { Strings } from './strings.ts'

export const ko: Strings = {
  app: { name: 'Chalkgrad', tagline: '' },
  figure: {},
  editor: {},
  steps: {},
}
