/** What a layer of src may import: other layers, and packages from npm or Node. */
export interface Layer {
  readonly may: readonly string[]
  readonly packages: readonly string[]
}

/**
 * The layers of src, from the mathematics outwards. A layer may always import itself. A package stands for everything
 * below it (`react-dom` for `react-dom/client`), and `node:*` for all of Node.
 */
export const layers: Readonly<Record<string, Layer>> = {
  i18n: { may: [], packages: [] },
  engine: { may: [], packages: [] },
  model: { may: ['engine'], packages: [] },
  derivation: { may: ['engine', 'model', 'i18n'], packages: [] },
  format: {
    may: ['engine', 'model', 'derivation', 'i18n'],
    packages: ['valibot', 'fflate', 'mathjs'],
  },
  lessons: { may: ['engine', 'model', 'derivation', 'format', 'i18n'], packages: [] },
  practice: { may: ['derivation', 'format', 'model', 'i18n'], packages: [] },
  export: { may: ['derivation', 'format', 'model', 'i18n'], packages: [] },
  store: { may: ['derivation', 'format', 'i18n'], packages: ['zustand', 'zundo'] },
  styles: { may: [], packages: [] },
  views: {
    may: ['derivation', 'practice', 'export', 'store', 'i18n', 'styles'],
    packages: [
      'react',
      'react-dom',
      'katex',
      'd3-array',
      'd3-contour',
      'd3-scale',
      'd3-selection',
      'd3-shape',
      'd3-zoom',
      '@dagrejs/dagre',
      'uqr',
    ],
  },
  app: {
    may: [
      'engine',
      'model',
      'derivation',
      'format',
      'lessons',
      'practice',
      'export',
      'store',
      'views',
      'i18n',
      'styles',
    ],
    packages: ['react', 'react-dom', 'zustand', 'katex/dist/katex-swap.min.css'],
  },
  cli: {
    may: ['engine', 'model', 'derivation', 'format', 'lessons', 'practice', 'export', 'i18n'],
    packages: ['node:*'],
  },
}

/** Layers without DOM, clock and randomness. */
export const pureLayers: readonly string[] = [
  'i18n',
  'engine',
  'model',
  'derivation',
  'format',
  'lessons',
  'practice',
  'export',
]
