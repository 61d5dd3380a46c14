import type { Work } from '../../src/store/session.ts'

/** Where a reader begins: walking through the steps, with the network drawn unit by unit. */
export const HERE = {
  mode: 'study',
  tool: 'slice',
  level: 'units',
  probed: [],
  origin: null,
} as const satisfies Partial<Work>
