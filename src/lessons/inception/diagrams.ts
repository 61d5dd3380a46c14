import type { Diagram, DiagramEdge, DiagramNode } from '../../derivation/board.ts'
import type { Localized } from '../../i18n/localized.ts'
import { channelsId, copyOf, wireRef } from './ids.ts'
import { channelsName, channelsTex, FIELD_TEX } from './names.ts'
import type { Field } from './params.ts'
import { CONVOLUTIONS, SHAPE, type Convolution, type Module } from './parts.ts'
import { CAPTION, NAME, PART, WIRE } from './words.ts'

/** The widths that both modules have. */
export const SHARED = ['C', 'F1', 'F3', 'F5'] as const satisfies readonly Field[]

/** The rows of the branches: close enough for both modules to stay over their bars without scrolling. */
const BRANCH = [0, 0.96, 1.92, 2.88] as const
/** Four columns close enough to each other to stand beside the naive module, also on small screens. */
const COLUMN = [0, 0.88, 1.76, 2.64] as const
/** How far the last branch spreads, so that its ways pass by the boxes above. */
const ASIDE = 0.18
/** The place of the input, in the middle of four branches. */
const MIDDLE = 1.44

/** One branch under the other, each of one window. */
export function naiveModule(): Diagram {
  return {
    kind: 'diagram',
    id: 'naive',
    caption: CAPTION.naive,
    nodes: [
      node('C', 0, MIDDLE),
      node('H', 0, 0),
      node('W', 0, MIDDLE / 2),
      node('F1', 1, BRANCH[0]),
      node('F3', 1, BRANCH[1]),
      node('F5', 1, BRANCH[2]),
      pool('naive', 1),
      out('naive', 2),
    ],
    edges: [
      ...(['1', '3', '5'] as const).map((one) => wire(one, 'C', SHAPE[one].to)),
      edge('C>pool', 'C', 'pool[naive]', WIRE.pool),
      ...['F1', 'F3', 'F5', 'pool[naive]'].map((from) => intoOut(from, 'naive')),
    ],
  }
}

/** The same with a 1×1 convolution before each large one, and after the pooling. */
export function bottleneckModule(): Diagram {
  const [C, F1, F3, F5] = [copyOf('C'), copyOf('F1'), copyOf('F3'), copyOf('F5')]
  return {
    kind: 'diagram',
    id: 'bottleneck',
    caption: CAPTION.bottleneck,
    nodes: [
      again('C', COLUMN[0], BRANCH[1]),
      node('R3', COLUMN[1], BRANCH[1]),
      node('R5', COLUMN[1], BRANCH[2]),
      pool('bottleneck', COLUMN[1] - ASIDE),
      again('F1', (COLUMN[1] + COLUMN[2]) / 2, BRANCH[0]),
      again('F3', COLUMN[2], BRANCH[1]),
      again('F5', COLUMN[2], BRANCH[2]),
      node('Rp', COLUMN[2] + ASIDE, BRANCH[3]),
      { ...out('bottleneck', COLUMN[3]), row: BRANCH[1] },
    ],
    edges: [
      { ...wire('1', C, F1), ref: copyOf(wireRef('1')) },
      wire('r3', C, 'R3'),
      wire('b3', 'R3', F3),
      wire('r5', C, 'R5'),
      wire('b5', 'R5', F5),
      edge('C>pooled', C, 'pool[bottleneck]', WIRE.pool),
      wire('p', 'pool[bottleneck]', 'Rp'),
      ...[F1, F3, F5, 'Rp'].map((from) => intoOut(from, 'bottleneck')),
    ],
  }
}

/** A number that is given; in the box of a convolution under its window. */
const node = (field: Field, column: number, row: number): DiagramNode => ({
  ref: field,
  kind: 'given',
  tex: boxTex(field),
  quantity: field,
  column,
  row,
  name: NAME[field],
})

/** The same where the naive module has it already. */
const again = (field: Field, column: number, row: number): DiagramNode => ({
  ...node(field, column, row),
  ref: copyOf(field),
})

function boxTex(field: Field): string {
  const own = CONVOLUTIONS.find((one) => SHAPE[one].to === field)
  if (own === undefined) return FIELD_TEX[field]
  const { side } = SHAPE[own]
  return `\\overset{${side} \\times ${side}}{${FIELD_TEX[field]}}`
}

/** The pooling passes on all channels. */
const pool = (module: Module, column: number): DiagramNode => ({
  ref: `pool[${module}]`,
  kind: 'result',
  tex: '\\max',
  quantity: 'C',
  column,
  row: BRANCH[3],
  name: WIRE.pooled,
})

const out = (module: Module, column: number): DiagramNode => ({
  ref: channelsId(module),
  kind: 'result',
  tex: channelsTex(module),
  quantity: channelsId(module),
  column,
  row: MIDDLE,
  name: channelsName(module),
})

const edge = (ref: string, from: string, to: string, name: Localized): DiagramEdge => ({
  ref,
  from,
  to,
  name,
})

const wire = (one: Convolution, from: string, to: string): DiagramEdge =>
  edge(wireRef(one), from, to, PART[one])

const intoOut = (from: string, module: Module): DiagramEdge =>
  edge(`${from}>${module}`, from, channelsId(module), WIRE.joined)
