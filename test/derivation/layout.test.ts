import { describe, expect, test } from 'vitest'
import { arcs, layout, type Layout } from '../../src/derivation/layout.ts'
import {
  contains,
  lengthInside,
  touch,
  touchesShape,
  type Box,
} from '../../src/derivation/layout/boxes.ts'
import { graphOf } from '../lessons/examples.ts'
import { derivationOf, netOf } from '../views/figure-net.ts'

const SHAPES = [
  [1, 1],
  [2, 2, 1],
  [2, 2, 2],
  [3, 4, 2],
  [4, 8, 8, 2],
  [6, 8, 8, 8, 8],
]
const PANES = [
  { width: 320, height: 200 },
  { width: 320, height: 240 },
  { width: 358, height: 287 },
  { width: 390, height: 287 },
  { width: 480, height: 360 },
  { width: 640, height: 420 },
  { width: 720, height: 560 },
  { width: 737, height: 500 },
  { width: 737, height: 600 },
  { width: 900, height: 620 },
  { width: 1000, height: 900 },
]
/** What a phone leaves of a batch: room for small networks only. */
const LOW = { width: 320, height: 140 }
const CASES = SHAPES.flatMap((sizes) =>
  [false, true].flatMap((biases) =>
    (sizes.length > 3 || Math.max(...sizes) > 2 ? PANES : [LOW, ...PANES]).map((pane) => ({
      name: `${sizes.join('-')}${biases ? '+b' : ''} in ${pane.width}×${pane.height}`,
      sizes,
      biases,
      pane,
    })),
  ),
)

function drawn(sizes: readonly number[], biases: boolean, pane: { width: number; height: number }) {
  const graph = graphOf(derivationOf(netOf(sizes, biases)))
  return { graph, plan: layout(graph, pane) }
}

const round = (box: Box) =>
  `${Math.round(box.x)},${Math.round(box.y)} ${Math.round(box.width)}×${Math.round(box.height)}`

/** Pairs of texts on one another, and texts on nodes, among labels that are shown together. */
function clashes(plan: Layout, labels: readonly (readonly [string, Box])[]): string[] {
  const around = [...plan.nodes.values()].flatMap(({ ref, tag, bias }) => [
    ...(tag ? [[`tag of ${ref}`, tag] as const] : []),
    ...(bias ? [[`bias of ${ref}`, bias] as const] : []),
  ])
  const texts = [...labels, ...around]
  const found: string[] = []
  texts.forEach(([name, box], k) => {
    for (const [other, otherBox] of texts.slice(k + 1))
      if (touch(box, otherBox))
        found.push(`${name} (${round(box)}) on ${other} (${round(otherBox)})`)
    for (const node of plan.nodes.values())
      if (touchesShape(box, node)) found.push(`${name} (${round(box)}) on node ${node.ref}`)
    if (!contains({ x: 0, y: 0, width: plan.width, height: plan.height }, box))
      found.push(`${name} outside`)
  })
  return found
}

test.each(SHAPES.map((sizes) => ({ name: sizes.join('-'), sizes })))(
  '$name has no negative size in a pane of a few px',
  ({ sizes }) => {
    const { plan } = drawn(sizes, true, { width: 1, height: 3 })
    for (const { ref, width, height, round } of plan.nodes.values())
      expect(Math.min(width, height, round), ref).toBeGreaterThan(0)
  },
)

describe.each(CASES)('$name', ({ sizes, biases, pane }) => {
  const { graph, plan } = drawn(sizes, biases, pane)

  test('nodes stay inside the pane and apart', () => {
    const nodes = [...plan.nodes.values()]
    expect(nodes).toHaveLength(graph.nodes.length)
    for (const node of nodes) {
      expect(node.x - node.width / 2).toBeGreaterThanOrEqual(0)
      expect(node.x + node.width / 2).toBeLessThanOrEqual(pane.width)
      expect(node.y - node.height / 2).toBeGreaterThanOrEqual(0)
      expect(node.y + node.height / 2).toBeLessThanOrEqual(pane.height)
      for (const other of nodes)
        if (other !== node) {
          const box = {
            x: other.x - other.width / 2,
            y: other.y - other.height / 2,
            width: other.width,
            height: other.height,
          }
          const own = {
            x: node.x - node.width / 2,
            y: node.y - node.height / 2,
            width: node.width,
            height: node.height,
          }
          expect(touch(own, box), `${node.ref} on ${other.ref}`).toBe(false)
        }
    }
  })

  test('no label lies on a label, a node or the edge of the pane', () => {
    const labels = [...plan.edges.values()].flatMap(({ ref, label }) =>
      label ? [[ref, label] as const] : [],
    )
    expect(clashes(plan, labels)).toEqual([])
  })

  test('the fan of no unit of a dense layer has labels on one another', () => {
    for (const { ref } of graph.nodes) {
      const fan = (side: 'into' | 'out') =>
        graph.edges.flatMap((edge) => {
          const label = plan.edges.get(edge.ref)?.fan[side]
          return label && (side === 'into' ? edge.to : edge.from) === ref
            ? [[edge.ref, label] as const]
            : []
        })
      expect(
        clashes(
          {
            ...plan,
            nodes: new Map([...plan.nodes].map(([k, n]) => [k, { ...n, tag: null, bias: null }])),
          },
          [...fan('into'), ...fan('out')],
        ),
      ).toEqual([])
    }
  })
})

test.each(PANES)('every edge of a small net is labelled in $width × $height', (pane) => {
  for (const sizes of [
    [1, 1],
    [2, 2, 1],
    [2, 2, 2],
  ]) {
    const { graph, plan } = drawn(sizes, false, pane)
    const weights = graph.edges.filter((edge) => edge.weight)
    const labelled = weights.filter(({ ref }) => plan.edges.get(ref)?.label)
    expect(
      labelled.map(({ ref }) => ref),
      sizes.join('-'),
    ).toEqual(weights.map(({ ref }) => ref))
  }
})

test('values play no part: an edit moves nothing', () => {
  const net = netOf([2, 3, 1])
  const edited = { ...net, inputs: [-123.456, 0] }
  const pane = { width: 720, height: 560 }
  expect(layout(graphOf(derivationOf(edited)), pane)).toEqual(
    layout(graphOf(derivationOf(net)), pane),
  )
})

/** Points of a path of quadratic curves, close together. */
function pointsOn(path: string): readonly Box[] {
  return path.split('M').flatMap((piece) => {
    const numbers = (piece.match(/-?[\d.]+/g) ?? []).map(Number)
    if (numbers.length === 0) return []
    const [sx, sy, cx, cy, ex, ey] = numbers
    const on = (t: number, start = NaN, control = NaN, stop = NaN) =>
      (1 - t) ** 2 * start + 2 * t * (1 - t) * control + t ** 2 * stop
    return Array.from({ length: 51 }, (_, k) => {
      const t = k / 50
      return { x: on(t, sx, cx, ex), y: on(t, sy, cy, ey), width: 0, height: 0 }
    })
  })
}

/** The way back along every weight of the last layer, as points. */
function waysBack({ graph, plan }: ReturnType<typeof drawn>, count: number) {
  const edges = graph.edges.filter(({ weight }) => weight).slice(-count)
  expect(edges).toHaveLength(count)
  const labels = [...plan.edges.values()].map(({ label }) => label)
  return edges.map(({ from, to }) => {
    const points = pointsOn(arcs(graph, plan, [{ from: to, to: from }], labels)[0]?.curve ?? '')
    expect(points.length).toBeGreaterThan(0)
    expect(points.every(({ x, y }) => Number.isFinite(x + y))).toBe(true)
    return { name: `${to} to ${from}`, points }
  })
}

describe.each(PANES.slice(6))('the way of a gradient: $width × $height', (pane) => {
  test('is not through a unit', () => {
    const net = drawn([3, 4, 2], false, pane)
    const through = waysBack(net, 8).flatMap(({ name, points }) =>
      [...net.plan.nodes.values()]
        .filter((node) => points.some((point) => touchesShape(point, node)))
        .map((node) => `${name} through ${node.ref}`),
    )
    expect(through).toEqual([])
  })

  test.each([[[2, 2, 2]], [[2, 3, 2]], [[3, 4, 2]]])('is not through the text of %j', (sizes) => {
    const net = drawn(sizes, true, pane)
    const texts = [...net.plan.edges.values()].flatMap(({ label }) => label ?? [])
    expect(texts.length).toBeGreaterThan(0)
    const count = sizes.slice(-2).reduce((product, size) => product * size, 1)
    const through = waysBack(net, count).filter(({ points }) =>
      points.some((point) => texts.some((text) => touch(point, text))),
    )
    expect(through.map(({ name }) => name)).toEqual([])
  })
})

test('on a wall no label of the main example lies on the edge of another', () => {
  const { plan } = drawn([2, 2, 1], false, { width: 330, height: 360 })
  const edges = [...plan.edges.values()]
  const labels = edges.flatMap(({ ref, label }) => (label ? [{ ref, label }] : []))
  expect(labels).toHaveLength(6)
  const lying = labels.flatMap(({ ref, label }) =>
    edges
      .filter((edge) => edge.ref !== ref && lengthInside(edge, label) > 0)
      .map((edge) => `${ref} on ${edge.ref}`),
  )
  expect(lying).toEqual([])
})
