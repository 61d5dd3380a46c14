import type { Ref } from '../quantity.ts'
import type { Box, Line, Shape, Size } from './boxes.ts'

/** Where a node stands and what finds room in and around it. */
export interface NodePlace extends Shape {
  readonly ref: Ref
  /** Font size of what is inside. */
  readonly text: number
  /** The sign alone, with the latest value, or with all its values. */
  readonly detail: 'sign' | 'value' | 'values'
  /** Whether there is room for the graph of its activation. */
  readonly curve: boolean
  /** The error signal above the node. */
  readonly tag: Box | null
  /** The bias below it: one line, or two with its change. */
  readonly bias: Box | null
  /** The value before an edit, below. */
  readonly ghost: Box | null
}

/** The room of a label beside its edge. */
export interface LabelPlace extends Box {
  /** The side that hugs the edge. */
  readonly anchor: 'start' | 'middle' | 'end'
  /** A label above its edge grows upwards from its last line. */
  readonly up: boolean
  /** One line has room for the value only. */
  readonly lines: 1 | 2
}

export interface EdgePlace extends Line {
  readonly ref: Ref
  /** One of so many that only the fan of one unit is labelled. */
  readonly dense: boolean
  readonly label: LabelPlace | null
  /** Labels for the fan into its head and for the fan out of its tail. */
  readonly fan: { readonly into: LabelPlace | null; readonly out: LabelPlace | null }
}

/** The drawing of a graph in a pane, in CSS px. */
export interface Layout extends Size {
  /** Font size of labels. */
  readonly text: number
  readonly nodes: ReadonlyMap<Ref, NodePlace>
  readonly edges: ReadonlyMap<Ref, EdgePlace>
  /** From a target to the loss, where the graph has no edge of its own for it. */
  readonly ties: readonly Line[]
}
