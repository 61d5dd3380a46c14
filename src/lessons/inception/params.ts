/** The numbers of channels: what comes in, what the convolutions give out, and the bottlenecks. */
export const WIDTHS = ['C', 'F1', 'F3', 'F5', 'R3', 'R5', 'Rp'] as const
export type Width = (typeof WIDTHS)[number]

/** All numbers of a problem. */
export const FIELDS = ['H', 'W', ...WIDTHS] as const
export type Field = (typeof FIELDS)[number]

/** How the additions of a sum of n products are counted: n − 1 and the bias, n and the bias, or n − 1 alone. */
export type AdditionRule = 'exact' | 'source' | 'sums'

/** Maps of height H and width W that go through both modules. */
export interface InceptionParams extends Readonly<Record<Field, number>> {
  readonly biases: 'on' | 'off'
  readonly additions: AdditionRule
}

/** The modules of the source document. */
export const SOURCE: InceptionParams = {
  H: 32,
  W: 32,
  C: 256,
  F1: 128,
  F3: 192,
  F5: 96,
  R3: 64,
  R5: 64,
  Rp: 64,
  biases: 'on',
  additions: 'exact',
}

export const isSource = (params: InceptionParams): boolean =>
  params.biases === SOURCE.biases && FIELDS.every((field) => params[field] === SOURCE[field])

export const hasBiases = ({ biases }: Pick<InceptionParams, 'biases'>): boolean => biases === 'on'
