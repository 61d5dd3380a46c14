import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../src/engine/at.ts'
import { OPERATIONS } from '../../src/engine/rules.ts'
import { Tape, type NodeId } from '../../src/engine/tape.ts'
import { differences } from '../fixtures/differences.ts'
import { graphArbitrary, leafValue, measuredSlope, recordGraph } from './graph.ts'

const gradients = (tape: Tape, nodes: readonly NodeId[]) => nodes.map((node) => tape.gradient(node))

describe('recording', () => {
  it('numbers nodes in the order of recording', () => {
    const tape = new Tape()
    const x = tape.leaf(2)
    const y = tape.leaf(3)
    expect([x, y, tape.record('mul', x, y), tape.record('neg', x)]).toEqual([0, 1, 2, 3])
    expect(tape.length).toBe(4)
  })

  it('computes a value at once', () => {
    const tape = new Tape()
    const node = tape.record('sub', tape.leaf(2), tape.leaf(5))
    expect(tape.value(node)).toBe(-3)
  })

  it('uses only nodes that were recorded before', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const { tape, nodes } = recordGraph(graph)
        for (const node of nodes)
          for (const operand of tape.operands(node)) expect(operand).toBeLessThan(node)
      }),
    )
  })

  it('remembers the operation of a node and the nodes it was applied to', () => {
    const tape = new Tape()
    const x = tape.leaf(1)
    const y = tape.leaf(2)
    const quotient = tape.record('div', y, x)
    const root = tape.record('sqrt', quotient)
    expect([x, quotient, root].map((node) => tape.operation(node))).toEqual([
      undefined,
      'div',
      'sqrt',
    ])
    expect([x, quotient, root].map((node) => tape.operands(node))).toEqual([[], [y, x], [quotient]])
  })

  it('tells one local derivative per operand, and none for a leaf', () => {
    const tape = new Tape()
    const x = tape.leaf(3)
    const y = tape.leaf(5)
    expect(tape.partials(x)).toEqual([])
    expect(tape.partials(tape.record('mul', x, y))).toEqual([5, 3])
    expect(tape.partials(tape.record('neg', x))).toEqual([-1])
  })
})

describe('forward', () => {
  it('replays with new leaves what a fresh recording computes', () => {
    fc.assert(
      fc.property(
        graphArbitrary,
        fc.array(leafValue, { minLength: 4, maxLength: 4 }),
        (graph, others) => {
          const { tape, nodes, inputs } = recordGraph(graph)
          const leaves = inputs.map((_, k) => at(others, k))
          inputs.forEach((leaf, k) => tape.set(leaf, at(leaves, k)))
          tape.forward()
          const fresh = recordGraph(graph, leaves)
          expect(nodes.map((node) => tape.value(node))).toEqual(
            fresh.nodes.map((node) => fresh.tape.value(node)),
          )
        },
      ),
    )
  })

  it('replays every operation', () => {
    const tape = new Tape()
    const a = tape.leaf(1)
    const b = tape.leaf(1)
    const nodes = OPERATIONS.map((name) => tape.record(name, a, b))
    tape.set(a, 0.5)
    tape.set(b, 0.75)
    tape.forward()
    const fresh = new Tape()
    const c = fresh.leaf(0.5)
    const d = fresh.leaf(0.75)
    expect(nodes.map((node) => tape.value(node))).toEqual(
      OPERATIONS.map((name) => fresh.value(fresh.record(name, c, d))),
    )
  })

  it('keeps the old values until it is asked to replay', () => {
    const tape = new Tape()
    const x = tape.leaf(1)
    const double = tape.record('add', x, x)
    tape.set(x, 4)
    expect(tape.value(double)).toBe(2)
    tape.forward()
    expect(tape.value(double)).toBe(8)
  })

  it('replays recordings of any length', () => {
    const tape = new Tape()
    const x = tape.leaf(1)
    const y = tape.leaf(1)
    let total: NodeId = x
    for (let n = 0; n < 1000; n++) total = tape.record(n % 3 === 0 ? 'sub' : 'add', total, y)
    expect(tape.value(total)).toBe(1 + 666 - 334)
    tape.set(x, 10)
    tape.set(y, 0.5)
    tape.forward()
    expect(tape.value(total)).toBe(10 + (666 - 334) / 2)
    tape.backward(total)
    expect(gradients(tape, [x, y])).toEqual([1, 666 - 334])
  })

  it('replays what was recorded after a replay', () => {
    const tape = new Tape()
    const x = tape.leaf(2)
    const square = tape.record('mul', x, x)
    tape.set(x, 3)
    tape.forward()
    const cube = tape.record('mul', square, x)
    expect(tape.value(cube)).toBe(27)
    tape.set(x, 1)
    tape.forward()
    expect(tape.value(cube)).toBe(1)
  })
})

describe('backward', () => {
  it('gives the slopes that are measured by differences', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const { tape, inputs, output } = recordGraph(graph)
        tape.backward(output)
        const measured = inputs.map((_, leaf) => measuredSlope(graph, leaf))
        expect(differences(gradients(tape, inputs), measured, 1e-6)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('passes nothing through a ReLU that is off at its corner, whatever arrives there', () => {
    const tape = new Tape()
    const x = tape.leaf(-0.7)
    const zero = tape.leaf(0)
    const first = tape.record('relu', x, zero)
    // the root is infinitely steep at 0
    tape.backward(tape.record('sqrt', tape.record('relu', first, zero)))
    expect(gradients(tape, [x, first])).toEqual([0, 0])
  })

  it('gives the output itself the gradient 1', () => {
    const tape = new Tape()
    const output = tape.record('neg', tape.leaf(2))
    tape.backward(output)
    expect(tape.gradient(output)).toBe(1)
  })

  it('doubles nothing when it is called twice', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const { tape, nodes, output } = recordGraph(graph)
        tape.backward(output)
        const once = gradients(tape, nodes)
        tape.backward(output)
        expect(gradients(tape, nodes)).toEqual(once)
      }),
    )
  })

  it('adds up the gradients of a node that is used several times', () => {
    const tape = new Tape()
    const w = tape.leaf(3)
    const cube = tape.record('mul', tape.record('mul', w, w), w)
    tape.backward(tape.record('add', cube, w))
    expect(tape.gradient(w)).toBe(3 * 9 + 1) // (w³ + w)′
  })

  it('starts from any node and leaves what does not lead to it at 0', () => {
    const tape = new Tape()
    const x = tape.leaf(2)
    const square = tape.record('mul', x, x)
    const cube = tape.record('mul', square, x)
    const aside = tape.leaf(7)
    tape.backward(cube)
    tape.backward(square)
    expect(gradients(tape, [x, square, cube, aside])).toEqual([4, 1, 0, 0])
  })

  it('starts in the middle of a run of one operation', () => {
    const tape = new Tape()
    const x = tape.leaf(2)
    const first = tape.record('add', x, x)
    const second = tape.record('add', first, x)
    tape.record('add', second, second)
    tape.backward(second)
    expect(gradients(tape, [x, first, second])).toEqual([3, 1, 1])
  })

  it.each([
    ['mul', 0, Infinity],
    ['div', 1, 0],
    ['pow', 0, -1],
    ['xlogy', 1, 0],
    ['exp', 1000, 0],
    ['log', 0, 0],
    ['sqrt', 0, 0],
    ['abs', NaN, 0],
    ['sigmoid', NaN, 0],
    ['tanh', NaN, 0],
    ['softplus', NaN, 0],
    ['algebraic', NaN, 0],
  ] as const)(
    'is not spoilt by %s(%d, %d), which does not lead to the output',
    (operation, a, b) => {
      const tape = new Tape()
      const [x, y] = [tape.leaf(a), tape.leaf(b)]
      for (let n = 0; n < 5; n++) tape.record(operation, x, y)
      tape.backward(tape.record('add', x, y))
      expect(gradients(tape, [x, y])).toEqual([1, 1])
    },
  )

  it('gives a leaf as output the gradient 1 and everything else 0', () => {
    const tape = new Tape()
    const x = tape.leaf(2)
    const y = tape.record('exp', x)
    tape.backward(x)
    expect(gradients(tape, [x, y])).toEqual([1, 0])
  })

  it('uses the values of the last replay', () => {
    const tape = new Tape()
    const x = tape.leaf(2)
    const y = tape.leaf(5)
    const product = tape.record('mul', x, y)
    tape.set(y, 7)
    tape.forward()
    tape.backward(product)
    expect(tape.gradient(x)).toBe(7)
  })

  it('keeps its gradients while the tape grows', () => {
    const tape = new Tape()
    const x = tape.leaf(2)
    const square = tape.record('mul', x, x)
    tape.backward(square)
    for (let n = 0; n < 200; n++) tape.leaf(n)
    expect(gradients(tape, [x, square])).toEqual([4, 1])
  })

  it('gives a node recorded later the gradient 0', () => {
    const tape = new Tape()
    const x = tape.leaf(2)
    tape.backward(tape.record('mul', x, x))
    expect(tape.gradient(tape.record('neg', x))).toBe(0)
  })
})

describe('what cannot be done', () => {
  const tapeOfTwo = () => {
    const tape = new Tape()
    const x = tape.leaf(1)
    return { tape, x, y: tape.record('neg', x) }
  }
  const foreign = (index: number) => index as NodeId

  it.each([-1, 2, NaN, 0.5])('reading node %d of 0..1 says so', (index) => {
    const { tape } = tapeOfTwo()
    const sentence = `node ${index} is outside 0..1`
    expect(() => tape.value(foreign(index))).toThrow(new RangeError(sentence))
    expect(() => tape.gradient(foreign(index))).toThrow(new RangeError(sentence))
    expect(() => tape.operands(foreign(index))).toThrow(new RangeError(sentence))
    expect(() => tape.partials(foreign(index))).toThrow(new RangeError(sentence))
    expect(() => tape.backward(foreign(index))).toThrow(new RangeError(sentence))
  })

  it('recording on a node that is not there says so and records nothing', () => {
    const { tape, x } = tapeOfTwo()
    expect(() => tape.record('add', x, foreign(9))).toThrow('node 9 is outside 0..1')
    expect(() => tape.record('add', foreign(9), x)).toThrow('node 9 is outside 0..1')
    expect(tape.length).toBe(2)
  })

  it('setting a computed node says so and changes nothing', () => {
    const { tape, y } = tapeOfTwo()
    expect(() => tape.set(y, 5)).toThrow(new RangeError('node 1 is not a leaf'))
    expect(tape.value(y)).toBe(-1)
  })

  it('an output that is not there leaves the gradients as they were', () => {
    const { tape, x, y } = tapeOfTwo()
    tape.backward(y)
    expect(() => tape.backward(foreign(5))).toThrow('node 5 is outside 0..1')
    expect(tape.gradient(x)).toBe(-1)
  })
})

describe('memory', () => {
  /** Bytes on the heap after a job that were not there before: the upper quartile of several trials. */
  function allocated(job: () => void): number {
    const trials = Array.from({ length: 20 }, () => {
      const before = process.memoryUsage().heapUsed
      job()
      return process.memoryUsage().heapUsed - before
    })
    return at(
      trials.toSorted((p, q) => p - q),
      15,
    )
  }

  // One boxed number per node would be 48 kB at least; a trial is short, so that few meet a garbage collection.
  it.each(OPERATIONS)('is not allocated by replaying %s', (operation) => {
    const tape = new Tape()
    const a = tape.leaf(0.5)
    const b = tape.leaf(0.75)
    const nodes = Array.from({ length: 4000 }, () => tape.record(operation, a, b))
    const replay = () => {
      tape.forward()
      tape.backward(at(nodes, 3999))
    }
    let bytes = Infinity // until the loops are compiled, which takes longer on a busy machine
    for (let round = 0; round < 20 && bytes >= 24_000; round++) {
      for (let n = 0; n < 100; n++) replay()
      bytes = allocated(replay)
    }
    expect(bytes).toBeLessThan(24_000)
  })
})
