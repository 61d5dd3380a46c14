/** The controls of the lesson that are conventions: they change how the same problem is computed. */
export const CONVENTIONS = [
  'loss',
  'reduction',
  'biases',
  'biasSign',
  'reluAtZero',
  'hiddenWeights',
] as const
export type ConventionId = (typeof CONVENTIONS)[number]

/** Losses that differ in a factor only. */
export const SQUARED: ReadonlySet<string> = new Set([
  'half-squared-error',
  'squared-error',
  'mean-squared-error',
])
