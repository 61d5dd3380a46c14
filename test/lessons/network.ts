import type { Figure, Graph } from '../../src/derivation/figure.ts'

/** The drawing of a lesson that draws a network. */
export function networkOf(figure: Figure): Graph {
  if (figure.kind !== 'graph') throw new TypeError(`the figure is one of ${figure.kind}`)
  return figure
}
