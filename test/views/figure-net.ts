import { at } from '../../src/derivation/at.ts'
import type { Graph, GraphEdge, GraphNode, TableBlock } from '../../src/derivation/figure.ts'
import type { Derivation } from '../../src/derivation/lesson.ts'
import type { Quantities, Quantity } from '../../src/derivation/quantity.ts'
import { spoken, tex, type Sign } from '../../src/derivation/symbol.ts'
import { everywhere, localized } from '../../src/i18n/localized.ts'

/** A ReLU net with one update by δ, small and plain: something to draw. Not the program's own arithmetic. */
export interface Net {
  readonly inputs: readonly number[]
  readonly targets: readonly number[]
  /** [l][to][from] */
  readonly weights: readonly (readonly (readonly number[])[])[]
  readonly biases?: readonly (readonly number[])[]
}

export const MAIN: Net = {
  inputs: [0.2, 0.3],
  targets: [0.5],
  weights: [
    [
      [0.6, 0.2],
      [0.1, 0.7],
    ],
    [[0.5, 0.8]],
  ],
}

/** A net of given layer sizes, the inputs first. */
export function netOf(sizes: readonly number[], biases = false): Net {
  const number = (k: number) => Math.round(Math.sin(12.9898 * (k + 1)) * 90) / 100
  return {
    inputs: Array.from({ length: at(sizes, 0) }, (_, i) => 0.2 + 0.1 * i),
    targets: Array.from({ length: at(sizes, sizes.length - 1) }, (_, k) => (k === 0 ? 0.5 : 0.1)),
    weights: sizes
      .slice(1)
      .map((to, l) =>
        Array.from({ length: to }, (_, j) =>
          Array.from({ length: at(sizes, l) }, (_, i) => number(100 * l + 10 * j + i)),
        ),
      ),
    ...(biases && {
      biases: sizes
        .slice(1)
        .map((to, l) => Array.from({ length: to }, (_, j) => number(l + 7 * j))),
    }),
  }
}

const relu = (z: number) => Math.max(0, z)
const pick = (matrix: readonly (readonly number[])[], row: number, column: number) =>
  at(at(matrix, row), column)

export function derivationOf(net: Net): Derivation {
  const quantities = new Map<string, Quantity>()
  const add = (id: string, value: number, symbol = id) => {
    quantities.set(id, { id, value, tex: symbol, name: everywhere(id) })
    return id
  }
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  const tables: TableBlock[] = []
  const parameters = new Set<string>()
  const last = net.weights.length - 1
  const named = (word: string, sign: Sign) => localized((l) => `${word} ${spoken(sign, l)}`)
  const unit = (l: number, j: number) =>
    l < 0 ? `x${j + 1}` : l === last ? `o${j + 1}` : `h${last > 1 ? `${l + 1}.` : ''}${j + 1}`
  const unitSign = (l: number, j: number): Sign => ({
    letter: l < 0 ? 'x' : l === last ? 'y' : 'h',
    ...(l === last && net.targets.length === 1 ? {} : { sub: `${j + 1}` }),
    ...(last > 1 && l >= 0 && l < last ? { sup: `(${l + 1})` } : {}),
  })
  const weightSign = (l: number, j: number, i: number): Sign =>
    last > 1
      ? { letter: 'W', sup: `(${l + 1})`, sub: `${j + 1}${i + 1}` }
      : { letter: l === last ? 'w' : 'v', sub: `${i + 1}${j + 1}` }

  const a: number[][] = [[...net.inputs]]
  const z: number[][] = []
  net.weights.forEach((layer, l) => {
    z.push(
      layer.map((row, j) =>
        row.reduce((sum, w, i) => sum + w * pick(a, l, i), net.biases ? pick(net.biases, l, j) : 0),
      ),
    )
    a.push(at(z, l).map(relu))
  })
  const signal: number[][] = net.weights.map(() => [])
  for (let l = last; l >= 0; l--)
    signal[l] = at(z, l).map((sum, j) => {
      const back =
        l === last
          ? at(net.targets, j) - relu(sum)
          : at(net.weights, l + 1).reduce((s, row, k) => s + at(row, j) * pick(signal, l + 1, k), 0)
      return sum > 0 ? back : 0
    })

  net.inputs.forEach((x, i) => {
    const sign = unitSign(-1, i)
    parameters.add(add(unit(-1, i), x))
    const name = named('Input', sign)
    nodes.push({
      ref: unit(-1, i),
      kind: 'input',
      column: 0,
      row: i,
      sign,
      values: [unit(-1, i)],
      name,
    })
  })
  net.weights.forEach((layer, l) => {
    const columns: { ref: string; tex: string; name: GraphEdge['name'] }[] = []
    layer.forEach((row, j) => {
      const ref = unit(l, j)
      const sign = unitSign(l, j)
      const [sum, error] = [pick(z, l, j), pick(signal, l, j)]
      const bias = net.biases && `bias_${ref}`
      if (bias) {
        parameters.add(add(bias, pick(net.biases ?? [], l, j)))
        add(`D_${bias}`, error)
        add(`${bias}_new`, pick(net.biases ?? [], l, j) + error)
      }
      const letter = l === last ? 'g' : 'e'
      nodes.push({
        ref,
        kind: 'unit',
        column: l + 1,
        row: j,
        sign,
        values: [add(`in_${ref}`, sum), add(`out_${ref}`, relu(sum))],
        signal: { sign: { letter, sub: `${j + 1}` }, quantity: add(`signal_${ref}`, error) },
        ...(bias && {
          bias: {
            ref: bias,
            sign: { letter: l === last ? 'theta' : 'gamma', sub: `${j + 1}` },
            quantity: bias,
            gradient: `dE_d${bias}`,
            delta: `D_${bias}`,
            updated: `${bias}_new`,
            name: named('Bias', sign),
          },
        }),
        curve: {
          points: [
            [-1, -0.6],
            [0, -0.6],
            [1, 0.8],
          ],
          at: [Math.max(-1, Math.min(1, sum)), -0.6 + 1.4 * relu(Math.min(1, sum))],
          slope: sum > 0 ? 1.4 : 0,
        },
        ...(sum <= 0 && { dead: true }),
        name: named(l === last ? 'Output' : 'Hidden', sign),
      })
      row.forEach((w, i) => {
        const symbol = weightSign(l, j, i)
        const id = last > 1 ? `W${l + 1}.${j + 1}.${i + 1}` : `${symbol.letter}${symbol.sub}`
        const change = error * pick(a, l, i)
        parameters.add(add(id, w, tex(symbol)))
        add(`dE_d${id}`, -change)
        add(`D_${id}`, change)
        add(`${id}_new`, w + change)
        const name = localized((locale) => {
          const from = `${l === 0 ? 'input' : 'hidden'} ${spoken(unitSign(l - 1, i), locale)}`
          const to = `${l === last ? 'output' : 'hidden'} ${spoken(sign, locale)}`
          return `Weight ${spoken(symbol, locale)}, from ${from} to ${to}`
        })
        edges.push({
          ref: id,
          from: unit(l - 1, i),
          to: ref,
          weight: {
            sign: symbol,
            value: id,
            gradient: `dE_d${id}`,
            delta: `D_${id}`,
            updated: `${id}_new`,
          },
          name,
        })
        columns.push({ ref: id, tex: tex(symbol), name })
      })
    })
    tables.push({
      kind: 'weights',
      caption: everywhere(`Weights ${l + 1}`),
      columns,
      rows: [
        { label: everywhere('value'), cells: columns.map(({ ref }) => ref), editable: true },
        { label: everywhere('Δ'), cells: columns.map(({ ref }) => `D_${ref}`), signed: true },
        { label: everywhere('new'), cells: columns.map(({ ref }) => `${ref}_new`) },
      ],
    })
  })
  const outputs = at(a, last + 1)
  add(
    'E',
    outputs.reduce((sum, y, k) => sum + 0.5 * (y - at(net.targets, k)) ** 2, 0),
  )
  add('E_new', 0)
  const column = net.weights.length + 1
  nodes.push({
    ref: 'E',
    kind: 'loss',
    column,
    row: 0,
    sign: { letter: 'E' },
    values: ['E'],
    name: everywhere('Loss E'),
  })
  net.targets.forEach((t, k) => {
    const ref = net.targets.length === 1 ? 'target' : `t${k + 1}`
    const sub = net.targets.length === 1 ? {} : { sub: `${k + 1}` }
    parameters.add(add(ref, t))
    const sign: Sign = { letter: 'y', accent: 'hat', ...sub }
    nodes.push({
      ref,
      kind: 'target',
      column,
      row: k + 1,
      sign,
      values: [ref],
      name: named('Target', sign),
    })
    edges.push({
      ref: `link_${unit(last, k)}`,
      from: unit(last, k),
      to: 'E',
      name: named('Link from output', unitSign(last, k)),
    })
    edges.push({ ref: `link_${ref}`, from: ref, to: 'E', name: named('Link from target', sign) })
  })
  const figure: Graph = { kind: 'graph', moves: 'change', nodes, edges }
  return {
    quantities,
    steps: [],
    figure,
    tables,
    loss: { before: 'E', after: 'E_new' },
    parameters,
    legend: [],
    samples: 1,
  }
}

/** What is known after the forward pass, or after everything. */
export function knownIn(quantities: Quantities, when: 'given' | 'forward' | 'backward' | 'all') {
  const order = { given: 0, forward: 1, backward: 2, all: 3 }
  const rank = (id: string) =>
    id.endsWith('_new')
      ? 3
      : /^(?:D_|dE_|signal_)/.test(id)
        ? 2
        : /^(?:in_|out_|E$)/.test(id)
          ? 1
          : 0
  return new Set([...quantities.keys()].filter((id) => rank(id) <= order[when]))
}
