import type { Board, Diagram, DiagramEdge, DiagramNode, PlotPanel } from '../../derivation/board.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { FORMS, type Form } from '../../model/momentum.ts'
import type { Course } from './course.ts'
import { countId, gradientId, pathRef, thetaId, thetaRef, thetaTex, velocityId } from './ids.ts'
import { CAPTION, NAME } from './words.ts'

/** The two tapes with the gradients that both of them take in, and where θ goes. */
export function figureOf(course: Course): Board {
  const updates = course.velocity.length - 1
  return { kind: 'board', rows: [[tapes(updates)], [way(course)]], ties: [] }
}

const ROW = { I: 0, g: 1, v: 2, II: 3 } as const

function tapes(updates: number): Diagram {
  const counts = Array.from({ length: updates + 1 }, (_, k) => k)
  const before = counts.slice(0, -1)
  const places = (form: Form) =>
    counts.map((k): DiagramNode => ({
      ref: thetaRef(form, k),
      kind: k === 0 ? 'given' : 'result',
      tex: thetaTex(form, k),
      quantity: thetaId(form, k),
      column: k,
      row: ROW[form],
      name: numbered(NAME[form], k),
    }))
  const edge = (from: string, to: string, k: number): DiagramEdge => ({
    ref: `${from}>${to}`,
    from,
    to,
    name: numbered(NAME.into, k + 1),
  })
  return {
    kind: 'diagram',
    id: 'tapes',
    caption: CAPTION.tapes,
    nodes: [
      ...places('I'),
      ...before.map((k): DiagramNode => ({
        ref: gradientId(k),
        kind: 'given',
        tex: `g_{${k}}`,
        quantity: gradientId(k),
        column: k + 0.5,
        row: ROW.g,
        name: numbered(NAME.g, k),
      })),
      ...counts.map((k): DiagramNode => ({
        ref: velocityId(k),
        kind: k === 0 ? 'given' : 'result',
        tex: `v_{${k}}`,
        quantity: velocityId(k),
        column: k,
        row: ROW.v,
        name: numbered(NAME.v, k),
      })),
      ...places('II'),
    ],
    edges: before.flatMap((k) => [
      edge(thetaRef('I', k), thetaRef('I', k + 1), k),
      edge(gradientId(k), thetaRef('I', k + 1), k),
      edge(gradientId(k), velocityId(k + 1), k),
      edge(velocityId(k), velocityId(k + 1), k),
      edge(velocityId(k + 1), thetaRef('II', k + 1), k),
      edge(thetaRef('II', k), thetaRef('II', k + 1), k),
    ]),
  }
}

function way({ theta, plain }: Course): PlotPanel {
  const updates = plain.length - 1
  const all = [...theta.I, ...theta.II, ...plain].filter(Number.isFinite)
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const room = Math.max(0.1, (most - least) / 10)
  return {
    kind: 'plot',
    id: 'way',
    caption: CAPTION.way,
    x: { tex: 'k', min: -0.3, max: updates + 0.6, whole: true },
    y: { tex: '\\theta', min: least - room, max: most + room },
    curves: [
      {
        ref: 'plain',
        tex: '\\beta = 0',
        points: plain.map((value, k) => [k, value] as const),
        stroke: 'other',
        since: thetaId('I', 1),
        name: NAME.plain,
      },
      ...FORMS.map((form) => ({
        ref: `way[${form}]`,
        tex: `\\theta^{\\mathrm{${form}}}`,
        points: theta[form].map((value, k) => [k, value] as const),
        stroke: form === 'I' ? ('main' as const) : ('derivative' as const),
        since: thetaId(form, updates),
        name: NAME[form],
      })),
    ],
    points: [],
    lines: [],
    marks: [],
    path: plain.map((_, k) => ({
      ref: pathRef(k),
      tex: `${k}`,
      x: countId(k),
      y: thetaId('II', k),
      name: numbered(NAME.II, k),
    })),
  }
}
