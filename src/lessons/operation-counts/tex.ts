import type { Part } from './ids.ts'

/** The index of a part: → is forward, ← is back, o the output layer, h a hidden layer. */
const INDEX: Readonly<Record<Part, string>> = {
  Wa: 'Wa',
  z: 'z',
  forward: '\\rightarrow',
  back: 'W^{\\top}\\delta',
  slope: "\\sigma'",
  product: '\\odot',
  'output error': '\\delta o',
  'hidden error': '\\delta h',
  gradient: '\\nabla',
  update: '\\eta',
  output: 'o',
  hidden: 'h',
  backward: '\\leftarrow',
}

export const multTex = (part: Part): string => `M_{${INDEX[part]}}`
export const addTex = (part: Part): string => `A_{${INDEX[part]}}`
