import type { NumberSpec, WholeSpec } from './spec.ts'

/** What the lessons of layers with many units let a reader set. */

/** How many units a layer takes in, or gives out. */
export const UNITS = {
  kind: 'number',
  whole: true,
  min: 1,
  max: 10_000,
  step: 1,
  draw: [2, 4, 10, 20, 50, 100, 200, 256],
} as const satisfies Partial<NumberSpec>

/** How deep a stack of such layers is. */
export const stackDepth = (max: number): WholeSpec => ({
  kind: 'whole',
  min: 1,
  max,
  label: { en: 'Layers in the stack', zh: '堆叠的层数', ko: '쌓은 층의 수' },
})
