import type { Diagram, DiagramEdge, DiagramNode } from '../../derivation/board.ts'
import type { Localized } from '../../i18n/localized.ts'
import { channelsId, copyOf, wireRef } from './ids.ts'
import { channelsName, channelsTex, WIDTH_TEX } from './names.ts'
import type { Width } from './params.ts'
import { SHAPE, type Convolution, type Module } from './parts.ts'
import { CAPTION, NAME, PART, WIRE } from './words.ts'

/** The widths that both modules have. */
export const SHARED = ['C', 'F1', 'F3', 'F5'] as const satisfies readonly Width[]

/** The place of the input, in the middle of four branches. */
const MIDDLE = 1.5

/** One branch under the other, each of one window. */
export function naiveModule(): Diagram {
  return {
    kind: 'diagram',
    id: 'naive',
    caption: CAPTION.naive,
    nodes: [
      { ...widthNode('C', 0, MIDDLE), ref: 'C' },
      sizeNode('H', 0),
      sizeNode('W', 0.75),
      widthNode('F1', 1, 0),
      widthNode('F3', 1, 1),
      widthNode('F5', 1, 2),
      pool('naive', 1),
      out('naive', 2),
    ],
    edges: [
      ...(['1', '3', '5'] as const).map((one) => wire(one, 'C', SHAPE[one].to)),
      plain('C>pool', 'C', 'pool[naive]', WIRE.pool),
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
      { ...widthNode('C', 0, 1), ref: C },
      widthNode('R3', 1, 1),
      widthNode('R5', 1, 2),
      pool('bottleneck', 1),
      { ...widthNode('F1', 2, 0), ref: F1 },
      { ...widthNode('F3', 2, 1), ref: F3 },
      { ...widthNode('F5', 2, 2), ref: F5 },
      widthNode('Rp', 2, 3),
      { ...out('bottleneck', 3), row: 1 },
    ],
    edges: [
      { ...wire('1', C, F1), ref: copyOf(wireRef('1')) },
      wire('r3', C, 'R3'),
      wire('b3', 'R3', F3),
      wire('r5', C, 'R5'),
      wire('b5', 'R5', F5),
      plain('C>pooled', C, 'pool[bottleneck]', WIRE.pool),
      wire('p', 'pool[bottleneck]', 'Rp'),
      ...[F1, F3, F5, 'Rp'].map((from) => intoOut(from, 'bottleneck')),
    ],
  }
}

/** A convolution as a box: its window over the channels that it gives out. */
const boxTex = (width: Width): string => {
  const side = width === 'C' ? undefined : BOX[width]
  return side === undefined
    ? WIDTH_TEX[width]
    : `\\overset{${side} \\times ${side}}{${WIDTH_TEX[width]}}`
}
const BOX: Readonly<Partial<Record<Width, number>>> = { F1: 1, F3: 3, F5: 5, R3: 1, R5: 1, Rp: 1 }

const widthNode = (width: Width, column: number, row: number): DiagramNode => ({
  ref: width,
  kind: 'given',
  tex: boxTex(width),
  quantity: width,
  column,
  row,
  name: NAME[width],
})

const sizeNode = (field: 'H' | 'W', row: number): DiagramNode => ({
  ref: field,
  kind: 'given',
  tex: field,
  quantity: field,
  column: 0,
  row,
  name: NAME[field],
})

/** The pooling passes on all channels. */
const pool = (module: Module, column: number): DiagramNode => ({
  ref: `pool[${module}]`,
  kind: 'result',
  tex: '\\max',
  quantity: 'C',
  column,
  row: 3,
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

function wire(one: Convolution, from: string, to: string): DiagramEdge {
  return {
    ref: wireRef(one),
    from,
    to,
    name: PART[one],
  }
}

const plain = (ref: string, from: string, to: string, name: Localized): DiagramEdge => ({
  ref,
  from,
  to,
  name,
})

const intoOut = (from: string, module: Module): DiagramEdge =>
  plain(`${from}>${module}`, from, channelsId(module), WIRE.joined)
