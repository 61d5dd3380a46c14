import type { Localized } from '../i18n/localized.ts'
import type { Board } from './board.ts'
import type { QuantityId, Ref } from './quantity.ts'
import type { Sign } from './symbol.ts'

/** A unit, an input, a target or the loss. */
export interface GraphNode {
  readonly ref: Ref
  readonly kind: 'input' | 'unit' | 'loss' | 'target'
  /** Place in the author's order: layer from the left, row from the top. */
  readonly column: number
  readonly row: number
  readonly sign: Sign
  /** What goes in and what comes out, or the one value it has. */
  readonly values: readonly QuantityId[]
  /** The same after the update: once known they take over, with the old ones as ghosts. */
  readonly updated?: readonly QuantityId[]
  /** The error signal of the unit, shown beside it once the backward pass has reached it. */
  readonly signal?: { readonly sign: Sign; readonly quantity: QuantityId }
  readonly bias?: {
    readonly ref: Ref
    readonly sign: Sign
    readonly quantity: QuantityId
    readonly gradient: QuantityId
    readonly delta: QuantityId
    readonly updated: QuantityId
    readonly name: Localized
  }
  /** The graph of its activation around the current point, both axes scaled to −1..1, and the point on it. */
  readonly curve?: Curve
  /** The slope is zero: no gradient passes. */
  readonly dead?: boolean
  readonly name: Localized
}

export interface Curve {
  readonly points: readonly (readonly [number, number])[]
  readonly at: readonly [number, number]
  /** Of the tangent at the point, in the same scaled units. */
  readonly slope: number
}

/** A weighted connection, or the unweighted link from an output or a target to the loss. */
export interface GraphEdge {
  readonly ref: Ref
  readonly from: Ref
  readonly to: Ref
  readonly weight?: {
    readonly sign: Sign
    readonly value: QuantityId
    readonly gradient: QuantityId
    readonly delta: QuantityId
    readonly updated: QuantityId
  }
  readonly name: Localized
}

export interface Graph {
  readonly kind: 'graph'
  /** What the notation says of a parameter that is about to move: Δ, or the gradient. Never both. */
  readonly moves: 'change' | 'gradient'
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** The data of the drawing as tables: one block per layer of units and of weights. */
export interface TableBlock {
  readonly kind: 'given' | 'units' | 'weights'
  readonly caption: Localized
  readonly columns: readonly { readonly ref: Ref; readonly tex: string; readonly name: Localized }[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly label: Localized
  /** One per column; null where the row does not apply. */
  readonly cells: readonly (QuantityId | null)[]
  /** The elements of the cells, where each row has its own; else those of the columns. */
  readonly refs?: readonly Ref[]
  /** The cells are parameters that can be edited in place. */
  readonly editable?: boolean
  /** Left out where there is little room: the same as another row but for its sign and scale. */
  readonly onRequest?: boolean
  /** Print the sign of positive numbers: changes. */
  readonly signed?: boolean
}

/** A number, or an operation on numbers, in the drawing of a scalar computation. */
export interface OperationNode {
  readonly ref: Ref
  readonly kind: 'leaf' | 'constant' | 'operation' | 'output'
  /** TeX of a leaf's name or an operation's sign: `v_{11}`, `\\times`, `+`, `\\sigma`. */
  readonly tex: string
  /** The name of what it computes, where it has one: `\\alpha_1`. */
  readonly result?: string
  /** The operation on the symbols of its operands: `v_{11} \\cdot x_1`. */
  readonly rule?: string
  readonly value: QuantityId
  readonly gradient: QuantityId
  /** What it works for in the drawing by units, where it is not that itself: a sum for its unit, a product for its weight. */
  readonly element?: Ref
  /** The numbers of a step with which value and gradient become known; left out where they are numbers of a step themselves. */
  readonly since?: { readonly value: QuantityId; readonly gradient: QuantityId }
  readonly name: Localized
}

/** An operand on its way into an operation, with the local derivative. */
export interface OperationEdge {
  readonly ref: Ref
  readonly from: Ref
  readonly to: Ref
  readonly partial: QuantityId
  /** The local derivative on the symbols of the operands: `x_1`. Left out of an operand that is not differentiated. */
  readonly rule?: string
  readonly name: Localized
}

/** A scalar computation, as the tape records it: every node with value and gradient, every edge with its slope. */
export interface OperationGraph {
  readonly kind: 'operations'
  readonly nodes: readonly OperationNode[]
  readonly edges: readonly OperationEdge[]
}

export type Figure = Graph | OperationGraph | Board

/** A gradient on its way back: an arc along an edge. `blocked` ends at a slope of zero. */
export interface Flow {
  readonly from: Ref
  readonly to: Ref
  readonly blocked?: boolean
}
