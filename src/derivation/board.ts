import type { Localized } from '../i18n/localized.ts'
import type { Stretch } from '../model/receptive-field.ts'
import type { Prose } from './prose.ts'
import type { QuantityId, Ref } from './quantity.ts'

/** A number at its place in a map. */
export interface GridCell {
  readonly ref: Ref
  readonly quantity: QuantityId
  readonly name: Localized
}

export type { Stretch }

interface Headed {
  /** Of its own within the board. */
  readonly id: string
  /** What the panel shows, with its symbol: `$a^{(l)}$, the input`. */
  readonly caption: Prose
}

/** A matrix of numbers, such as an image, a kernel, a feature map or a Jacobian. */
export interface Grid extends Headed {
  readonly kind: 'grid'
  /** Row by row; null is a zero of the padding, which belongs to nobody. */
  readonly rows: readonly (readonly (GridCell | null)[])[]
  /** Tint each cell by sign and size, as a heat map. */
  readonly shade?: boolean
  /** What rows and columns are counted from in their names; 1 where left out. */
  readonly first?: 0 | 1
  /** At least so many digits, where the last ones are what the map is about: its cells are as wide as that takes. */
  readonly digits?: number
  /** Its numbers are bits, whose cells stand close together. */
  readonly bits?: true
}

export type Place = readonly [x: number, y: number]

/** One axis of a plot: its letter as TeX, and the interval that it shows. */
export interface PlotAxis {
  readonly tex: string
  readonly min: number
  readonly max: number
  readonly scale?: 'linear' | 'log'
  /** It counts: nothing is between two whole numbers. */
  readonly whole?: boolean
}

/** A sampled function; it breaks where a value is not finite. */
export interface PlotCurve {
  readonly ref: Ref
  readonly tex: string
  readonly points: readonly Place[]
  /** Curves of one plot differ in stroke as well as in colour. */
  readonly stroke: 'main' | 'derivative' | 'second' | 'other'
  /** Drawn once this quantity is known; from the start where left out. */
  readonly since?: QuantityId
  readonly name: Localized
}

/** A point whose coordinates are quantities; drawn once both are known. */
export interface PlotPoint {
  readonly ref: Ref
  readonly tex: string
  readonly x: QuantityId
  readonly y: QuantityId
  readonly name: Localized
}

/** A straight line through a point with a slope, such as a tangent; drawn once its slope is known. */
export interface PlotLine {
  readonly ref: Ref
  readonly x: QuantityId
  readonly y: QuantityId
  readonly slope: QuantityId
  readonly name: Localized
}

/** Curves, points and tangents over one axis; or a landscape of two parameters with the path through it. */
export interface PlotPanel extends Headed {
  readonly kind: 'plot'
  readonly x: PlotAxis
  readonly y: PlotAxis
  readonly curves: readonly PlotCurve[]
  readonly points: readonly PlotPoint[]
  readonly lines: readonly PlotLine[]
  /** Upright lines at places that matter, such as an extreme. */
  readonly marks: readonly { readonly at: number; readonly tex: string; readonly name: Localized }[]
  /** The parameters under the axes: dragging in the picture sets them, arrow keys step them. */
  readonly drag?: { readonly x?: Ref; readonly y?: Ref }
  /** Heights over the plane, row by row of `ys`, drawn as contours. */
  readonly heights?: {
    readonly xs: readonly number[]
    readonly ys: readonly number[]
    readonly values: readonly number[]
  }
  /** Points joined by arrows in their order, each once it is known. */
  readonly path?: readonly PlotPoint[]
}

export interface Bar {
  readonly ref: Ref
  readonly quantity: QuantityId
  readonly tex: string
  readonly name: Localized
  /** Bars of one group that stand for different things, such as with and without a shortcut. */
  readonly series?: 0 | 1
}

/** Numbers as bars from zero, or on a logarithmic scale, each over its symbol. */
export interface Bars extends Headed {
  readonly kind: 'bars'
  readonly scale: 'linear' | 'log'
  readonly groups: readonly (readonly Bar[])[]
  /** What the series are, where there are two. */
  readonly series?: readonly [Localized, Localized]
}

export interface DiagramNode {
  readonly ref: Ref
  readonly kind: 'given' | 'result'
  readonly tex: string
  readonly quantity?: QuantityId
  /** Place in the author's order: column from the left, row from the top; halves are allowed. */
  readonly column: number
  readonly row: number
  readonly name: Localized
}

export interface DiagramEdge {
  readonly ref: Ref
  readonly from: Ref
  readonly to: Ref
  readonly tex?: string
  /** The weight, or the local derivative on the way back. */
  readonly quantity?: QuantityId
  /** Bow over what lies between, as a shortcut does. */
  readonly bows?: boolean
  readonly name: Localized
}

/** A few numbers and what leads from one to the next. */
export interface Diagram extends Headed {
  readonly kind: 'diagram'
  /** Its numbers are long: it rather scrolls than make the nodes narrow. */
  readonly wide?: boolean
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
}

/** A number under its symbol, at a place of its own. */
export interface Marked {
  readonly ref: Ref
  readonly quantity: QuantityId
  readonly tex: string
  readonly name: Localized
}

/** A map of a chain of layers as a row of cells, of which some are read. */
export interface Strip {
  /** How many cells there are. */
  readonly size: Marked
  /** The first and the last of the cells that are looked at; one alone where they are the same. */
  readonly ends: readonly [Marked] | readonly [Marked, Marked]
  /** Those of them that really are read: the others are padding, or skipped. */
  readonly read: readonly Stretch[]
  /** The middle of cell x lies over `pitch · x + origin`, counted in cells of the lowest map. */
  readonly pitch: number
  readonly origin: number
  /** The numbers of the window that looks from here at the map below; none on the lowest. */
  readonly layer: readonly Marked[]
}

/** Maps over each other, and the cells of each that one cell of the uppermost looks at. */
export interface Strips extends Headed {
  readonly kind: 'strips'
  /** From the uppermost down. */
  readonly strips: readonly Strip[]
}

export type Panel = Grid | PlotPanel | Bars | Diagram | Strips

/** One number goes into another, by way of a third where there is one: a weight of the kernel. */
export interface Tie {
  readonly from: Ref
  readonly to: Ref
  readonly by?: Ref
}

/** A drawing made of panels, whose elements are tied: pointing at one lights all that it feeds and is made from. */
export interface Board {
  readonly kind: 'board'
  /** The panels in rows; a row wraps where there is little room. */
  readonly rows: readonly (readonly Panel[])[]
  readonly ties: readonly Tie[]
}

export function panelsOf({ rows }: Board): readonly Panel[] {
  return rows.flat()
}

/** An element of a panel with the numbers that it shows. */
export interface BoardElement {
  readonly ref: Ref
  readonly name: Localized
  readonly quantities: readonly QuantityId[]
}

/** Everything in a panel that can be pointed at, in reading order. */
export function elementsIn(panel: Panel): readonly BoardElement[] {
  switch (panel.kind) {
    case 'grid':
      return panel.rows.flat().flatMap((cell) => (cell ? [one(cell, cell.quantity)] : []))
    case 'plot':
      return [
        ...panel.curves.map((curve) => one(curve)),
        ...panel.points.map((point) => one(point, point.x, point.y)),
        ...panel.lines.map((line) => one(line, line.x, line.y, line.slope)),
        ...(panel.path ?? []).map((point) => one(point, point.x, point.y)),
      ]
    case 'bars':
      return panel.groups.flat().map((bar) => one(bar, bar.quantity))
    case 'diagram':
      return [...panel.nodes, ...panel.edges].map((part) =>
        part.quantity === undefined ? one(part) : one(part, part.quantity),
      )
    case 'strips':
      return panel.strips.flatMap(markedIn).map((mark) => one(mark, mark.quantity))
  }
}

/** Everything of a strip that can be pointed at: its ends, its size, and the window below it. */
export function markedIn({ ends, size, layer }: Strip): readonly Marked[] {
  return [...ends, size, ...layer]
}

function one(
  { ref, name }: Pick<BoardElement, 'ref' | 'name'>,
  ...quantities: readonly QuantityId[]
): BoardElement {
  return { ref, name, quantities }
}

/** All that is tied to an element: what it feeds, what it is made from, and what lies on the way. */
export function tiedTo({ ties }: Board, ref: Ref): ReadonlySet<Ref> {
  const found = new Set<Ref>()
  for (const { from, to, by } of ties)
    if (from === ref || to === ref || by === ref)
      for (const other of [from, to, by]) if (other !== undefined && other !== ref) found.add(other)
  return found
}
