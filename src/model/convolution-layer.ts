import { at } from '../engine/at.ts'
import { Tape, type NodeId } from '../engine/tape.ts'
import { constantOf, OPERATION, type UnitActivation } from './activations.ts'
import { convolve, leaves, weighted } from './convolution.ts'
import { mapOf, type Window } from './window.ts'

type Map = readonly (readonly number[])[]
type Nodes = readonly (readonly NodeId[])[]

/** A layer: an activation, then a cross-correlation with a bias, and the errors that come back to its output. */
export interface ConvolutionLayer extends Pick<Window, 'stride' | 'padding'> {
  readonly z: Map
  /** As it lies on the input. */
  readonly kernel: Map
  readonly bias: number
  readonly upstream: Map
  readonly activation: UnitActivation
}

export interface RecordedLayer {
  readonly tape: Tape
  readonly z: Nodes
  readonly a: Nodes
  readonly kernel: Nodes
  readonly bias: NodeId
  readonly out: Nodes
  /** Σ δ_ij out_ij, whose gradient at each output is the error that came back to it. */
  readonly loss: NodeId
}

/** The layer on a tape, with all gradients. ReLU′(0) is 0. */
export function recordLayer(layer: ConvolutionLayer): RecordedLayer {
  const { activation } = layer
  const tape = new Tape()
  const z = leaves(tape, layer.z)
  const kernel = leaves(tape, layer.kernel)
  const bias = tape.leaf(layer.bias)
  const constant = tape.leaf(constantOf(activation, { slope: 0, reluAtZero: 0 }))
  const operation = OPERATION[activation]
  const a = z.map((row) =>
    row.map((node) => (operation ? tape.record(operation, node, constant) : node)),
  )
  const out = convolve(tape, a, kernel, layer, bias)
  const loss = weighted(tape, out, layer.upstream)
  tape.backward(loss)
  return { tape, z, a, kernel, bias, out, loss }
}

/** f′ at each input of the activation. */
export function slopesOf({ tape, z, a }: RecordedLayer): Map {
  return a.map((row, i) =>
    row.map((node, j) => (node === at(at(z, i), j) ? 1 : at(tape.partials(node), 0))),
  )
}

/** The loss with one leaf moved; the tape is left as it was, but without gradients of its own. */
export function lossWith({ tape, loss }: RecordedLayer, leaf: NodeId, value: number): number {
  const before = tape.value(leaf)
  tape.set(leaf, value)
  tape.forward()
  const moved = tape.value(loss)
  tape.set(leaf, before)
  tape.forward()
  return moved
}

/**
 * The errors of the output spread out: s − 1 zeros between them for a stride of s, and zeros around so that a kernel of
 * size k that slides over them with stride 1 makes a map as large as the input. Null is such a zero. More padding than
 * k − 1 cuts off what lies on it.
 */
export function spreadOut<T>(
  upstream: readonly (readonly T[])[],
  input: { readonly rows: number; readonly columns: number },
  { height, width, stride, padding }: Window,
): (T | null)[][] {
  const size = { rows: input.rows + height - 1, columns: input.columns + width - 1 }
  const source = (place: number, k: number) => (place - (k - 1 - padding)) / stride
  return mapOf(size, (i, j) => upstream[source(i, height)]?.[source(j, width)] ?? null)
}
