/** Circuits that public texts differentiate by hand, with their printed and 60-digit values. */
import { expect, it } from 'vitest'
import type { Operation } from '../../src/engine/rules.ts'
import { Tape, type NodeId } from '../../src/engine/tape.ts'
import { differences } from '../fixtures/differences.ts'
import { computedValues, publishedCase } from '../fixtures/fixtures.ts'

interface Circuit {
  readonly inputs: Readonly<Record<string, number>>
}

/** The value `f` of a circuit, `df/d…` of every input, and whatever else the case names in `also`. */
function differentiate(
  id: string,
  build: (input: (name: string) => NodeId, record: Tape['record'], tape: Tape) => NodeId,
  also: Readonly<Record<string, number>> = {},
) {
  const example = publishedCase<Circuit>(id)
  const tape = new Tape()
  const inputs = new Map(
    Object.entries(example.spec.inputs).map(([name, value]) => [name, tape.leaf(value)]),
  )
  const named = (name: string) => {
    const node = inputs.get(name)
    if (node === undefined) throw new RangeError(`the circuit has no input ${name}`)
    return node
  }
  const output = build(named, (operation: Operation, a, b) => tape.record(operation, a, b), tape)
  tape.backward(output)
  const slopes = [...inputs].map(([name, node]) => [`df/d${name}`, tape.gradient(node)] as const)
  const actual = { f: tape.value(output), ...Object.fromEntries(slopes), ...also }
  return differences(actual, computedValues(example))
}

it('differentiates (x + y)z as CS231n does', () => {
  const found = differentiate(
    'cs231n-mul-add',
    (input, record) => record('mul', record('add', input('x'), input('y')), input('z')),
    { q: 3 },
  )
  expect(found).toEqual([])
})

it('differentiates a sigmoid neuron as CS231n does', () => {
  const also: Record<string, number> = {}
  const found = () =>
    differentiate(
      'cs231n-sigmoid-neuron',
      (input, record, tape) => {
        const products = record(
          'add',
          record('mul', input('w0'), input('x0')),
          record('mul', input('w1'), input('x1')),
        )
        const dot = record('add', products, input('w2'))
        const output = record('sigmoid', dot)
        also['dot'] = tape.value(dot)
        also['local_ddot'] = tape.partials(output)[0] ?? NaN
        return output
      },
      also,
    )
  expect(found()).toEqual([])
})

it('differentiates the expression of micrograd’s README, dead ReLU included', () => {
  const found = differentiate('micrograd-readme', (input, record, tape) => {
    const [a, b] = [input('a'), input('b')]
    const constant = (value: number) => tape.leaf(value)
    const relu = (x: NodeId) => record('relu', x, constant(0))
    const add = (x: NodeId, ...rest: readonly NodeId[]) =>
      rest.reduce((total, term) => record('add', total, term), x)
    let c = add(a, b)
    let d = add(record('mul', a, b), record('pow', b, constant(3)))
    c = add(c, add(c, constant(1)))
    c = add(c, constant(1), c, record('neg', a))
    d = add(d, record('mul', d, constant(2)), relu(add(b, a)))
    d = add(d, record('mul', constant(3), d), relu(record('sub', b, a)))
    const f = record('pow', record('sub', c, d), constant(2))
    return add(record('div', f, constant(2)), record('div', constant(10), f))
  })
  expect(found).toEqual([])
})

it('differentiates the tanh recurrence of PyTorch forum thread 187917', () => {
  const found = differentiate('pytorch-forum-187917', (input, record) => {
    const inner = record('tanh', record('mul', input('w_h'), input('h0')))
    const outer = record('tanh', record('mul', input('w_h'), inner))
    return record('mul', input('w_y'), outer)
  })
  expect(found).toEqual([])
})

it('differentiates (y − (wx + b))² + w², where w is used twice', () => {
  const found = differentiate('foxtrotmike-cs909', (input, record) => {
    const w = input('w')
    const line = record('add', record('mul', w, input('x')), input('b'))
    const rest = record('sub', input('y'), line)
    return record('add', record('mul', rest, rest), record('mul', w, w))
  })
  expect(found).toEqual([])
})
