import type { Bars, Board, Diagram, PlotPanel } from '../../derivation/board.ts'
import { sampled } from '../../derivation/kit/curve.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { uniformBound } from '../../model/initialisation.ts'
import { derivedId, tanhId } from './ids.ts'
import type { Stack } from './stack.ts'
import { TEX } from './tex.ts'
import { CAPTION, CURVE, NAME, SERIES } from './words.ts'

/** From the sizes of the layer to its weights, how these are spread, and what a stack makes of a signal. */
export function figureOf(variance: number, stack: Stack): Board {
  return {
    kind: 'board',
    rows: [[CHAIN], [spread(variance)], [bars(stack)]],
    ties: [],
  }
}

const CHAIN: Diagram = {
  kind: 'diagram',
  id: 'chain',
  caption: CAPTION.chain,
  nodes: [
    { ref: 'm', kind: 'given', tex: 'm', quantity: 'm', column: 0, row: 0, name: NAME.m },
    { ref: 'n', kind: 'given', tex: 'n', quantity: 'n', column: 0, row: 1, name: NAME.n },
    {
      ref: 'forward',
      kind: 'result',
      tex: TEX.forward,
      quantity: 'forward',
      column: 1,
      row: 0,
      name: NAME.forward,
    },
    {
      ref: 'backward',
      kind: 'result',
      tex: TEX.backward,
      quantity: 'backward',
      column: 1,
      row: 1,
      name: NAME.backward,
    },
    { ref: 'gain', kind: 'given', tex: 'g', quantity: 'gain', column: 2, row: 1, name: NAME.gain },
    {
      ref: 'xavier',
      kind: 'result',
      tex: TEX.xavier,
      quantity: 'xavier',
      column: 2,
      row: 0,
      name: NAME.xavier,
    },
    { ref: 'r', kind: 'result', tex: 'r', quantity: 'r', column: 3, row: 0, name: NAME.r },
    {
      ref: 'sigma',
      kind: 'result',
      tex: '\\sigma',
      quantity: 'sigma',
      column: 3,
      row: 1,
      name: NAME.sigma,
    },
  ],
  edges: [
    { ref: 'm>forward', from: 'm', to: 'forward', name: NAME.forward },
    { ref: 'n>backward', from: 'n', to: 'backward', name: NAME.backward },
    { ref: 'forward>xavier', from: 'forward', to: 'xavier', name: NAME.xavier },
    { ref: 'backward>xavier', from: 'backward', to: 'xavier', name: NAME.xavier },
    { ref: 'gain>xavier', from: 'gain', to: 'xavier', name: NAME.gain },
    { ref: 'xavier>r', from: 'xavier', to: 'r', name: NAME.r },
    { ref: 'xavier>sigma', from: 'xavier', to: 'sigma', name: NAME.sigma },
  ],
}

/** The two densities with this variance. */
function spread(variance: number): PlotPanel {
  const r = uniformBound(variance)
  const sd = Math.sqrt(variance)
  const reach = 2 * r
  const normal = (w: number) => Math.exp(-(w ** 2) / (2 * variance)) / (sd * Math.sqrt(2 * Math.PI))
  return {
    kind: 'plot',
    id: 'spread',
    caption: CAPTION.spread,
    x: { tex: 'w', min: -reach, max: reach },
    y: { tex: 'p(w)', min: 0, max: 1.1 * normal(0) },
    curves: [
      {
        ref: 'uniform',
        tex: 'U(-r, r)',
        stroke: 'main',
        points: [
          [-reach, 0],
          [-r, 0],
          [-r, 1 / (2 * r)],
          [r, 1 / (2 * r)],
          [r, 0],
          [reach, 0],
        ],
        since: 'r',
        name: CURVE.uniform,
      },
      {
        ref: 'normal',
        tex: 'N(0, \\sigma^2)',
        stroke: 'other',
        points: sampled(reach, normal),
        since: 'sigma',
        name: CURVE.normal,
      },
    ],
    points: [],
    lines: [],
    marks: [],
  }
}

const bars = ({ derived }: Stack): Bars => ({
  kind: 'bars',
  id: 'stack',
  caption: CAPTION.stack,
  scale: 'log',
  series: SERIES,
  groups: derived.slice(1).map((_, k) => {
    const l = k + 1
    return [
      {
        ref: derivedId(l),
        quantity: derivedId(l),
        tex: `${l}`,
        name: numbered(NAME.derived, l),
        series: 0,
      },
      { ref: tanhId(l), quantity: tanhId(l), tex: `${l}`, name: numbered(NAME.tanh, l), series: 1 },
    ]
  }),
})
