import { at } from '../engine/at.ts'
import { samplesOf, sizes, type Example, type Layer, type Sample } from '../model/example.ts'
import { FormatError } from './error.ts'
import { readExample, writeExample } from './example.ts'
import { layoutOf, vectorOf, type Layout } from './layout.ts'
import type { Matrix } from './matrices.ts'
import { badBiases, misfit, unequal } from './misfit.ts'
import { meaningOf, type Meaning } from './names.ts'

type Rows = readonly (readonly number[])[]

/**
 * The network of pasted matrices: layers in order, inputs, targets and biases where their names or shapes say so, and
 * everything else from `base` where its sizes fit. Throws a FormatError where sizes do not chain.
 */
export function exampleFromMatrices(matrices: readonly Matrix[], base: Example): Example {
  const named = (role: Meaning['role']) =>
    matrices.filter((matrix) => meaningOf(matrix.name)?.role === role)
  const vectors = ['inputs', 'targets', 'biases']
  const rest = matrices.filter((matrix) => !vectors.includes(meaningOf(matrix.name)?.role ?? ''))
  const inputs = named('inputs')[0]
  const targets = named('targets')[0]
  const chain = inOrder(rest)
  const layout = layoutOf(chain, inputs && samplesIn(inputs)[0])
  if (layout === undefined) throw misfit(chain, inputs && samplesIn(inputs)[0]?.length)

  const layers = withBiases(layersOf(layout, base), named('biases'))
  const outputs = at(layers, layers.length - 1).weights.length
  const data = dataOf(
    inputs ? samplesIn(inputs) : layout.inputs && [layout.inputs],
    targets ? samplesIn(targets, inputs) : layout.targets && [layout.targets],
    at(at(layers, 0).weights, 0).length,
    outputs,
    base,
  )
  const {
    inputs: _i,
    targets: _t,
    samples: _s,
    reduction: _r,
    title: _,
    ...settings
  } = writeExample(base)
  return readExample({ ...settings, ...data, layers })
}

/** By their numbers where every name has one: W2 may be pasted before W1. */
function inOrder(matrices: readonly Matrix[]): readonly Matrix[] {
  const numbered = matrices.map((matrix) => ({ matrix, layer: meaningOf(matrix.name)?.layer }))
  if (numbered.some(({ layer }) => layer === undefined)) return matrices
  return numbered.toSorted((a, b) => (a.layer ?? 0) - (b.layer ?? 0)).map(({ matrix }) => matrix)
}

function layersOf(layout: Layout, base: Example): readonly Layer[] {
  const last = at(base.layers, base.layers.length - 1)
  const sameDepth = layout.layers.length === base.layers.length
  return layout.layers.map(({ weights, biases }, l) => {
    const isLast = l === layout.layers.length - 1
    // a base of one layer says nothing about hidden ones, and softmax cannot stand there
    const hidden = at(base.layers, sameDepth ? l : 0).activation
    const activation = isLast ? last.activation : hidden === 'softmax' ? 'sigmoid' : hidden
    const old = sameDepth ? at(base.layers, l).biases : null
    return { weights, biases: biases ?? (old?.length === weights.length ? old : null), activation }
  })
}

function withBiases(layers: readonly Layer[], biases: readonly Matrix[]): readonly Layer[] {
  const numbers = biases.map((matrix) => meaningOf(matrix.name)?.layer ?? 0)
  const areLayers = numbers.every(
    (n, k) => n >= 1 && n <= layers.length && numbers.indexOf(n) === k,
  )
  return biases.reduce<readonly Layer[]>((so, matrix, k) => {
    const l = areLayers ? at(numbers, k) - 1 : k
    const layer = so[l]
    const values = vectorOf(matrix)
    const name = matrix.name ?? `b${l + 1}`
    if (layer === undefined || values?.length !== layer.weights.length)
      throw new FormatError('', badBiases(name, layer?.weights.length, matrix.rows))
    return so.with(l, { ...layer, biases: values })
  }, layers)
}

/** The rows of X are samples; a single row or column is one sample. Targets follow the shape of the inputs. */
function samplesIn(matrix: Matrix, inputs?: Matrix): Rows {
  const vector = vectorOf(matrix)
  const count = inputs && vectorOf(inputs) === undefined ? inputs.rows.length : 1
  if (count > 1) {
    if (vector?.length === count) return vector.map((value) => [value])
    return matrix.rows
  }
  return vector ? [vector] : matrix.rows
}

function dataOf(
  inputs: Rows | undefined,
  targets: Rows | undefined,
  width: number,
  outputs: number,
  base: Example,
) {
  const known = samplesOf(base)
  const [baseWidth, ...units] = sizes(base)
  const keepInputs = inputs === undefined && baseWidth === width
  const keepTargets = targets === undefined && units.at(-1) === outputs
  const count = inputs?.length ?? targets?.length ?? (keepInputs || keepTargets ? known.length : 1)
  const oneHot = base.loss === 'softmax-cross-entropy'
  const samples = Array.from({ length: count }, (_, s): Sample => {
    const old = known[s] ?? at(known, 0)
    return {
      inputs:
        (inputs ? inputs[s] : undefined) ??
        (keepInputs
          ? old.inputs
          : Array.from({ length: width }, (_value, i) => ((i % 9) + 1) / 10)),
      targets:
        (targets ? targets[s] : undefined) ??
        (keepTargets
          ? old.targets
          : Array.from({ length: outputs }, (_value, k) => (oneHot ? (k === 0 ? 1 : 0) : 0.5))),
    }
  })
  if (targets && targets.length !== count) throw new FormatError('', unequal(count, targets.length))
  const [only] = samples
  if (count === 1 && only && !('samples' in base && inputs === undefined)) return only
  return { samples, reduction: 'samples' in base ? base.reduction : 'sum' }
}
