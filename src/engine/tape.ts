import { dot, OPERATIONS, rules, type Columns, type Loops, type Operation } from './rules.ts'

/** A node of a tape: its index, which is also its place in the topological order. */
export type NodeId = number & { readonly brand: 'node' }

const TABLE: readonly Loops[] = [...OPERATIONS.map((name) => rules[name]), dot]
const CODE = new Map(OPERATIONS.map((name, code) => [name, code]))
const DOT = OPERATIONS.length
const LEAF = -1

/**
 * A scalar computation as a flat, append-only list. A node can only use nodes recorded before it, so the order of
 * recording is a topological order: forward is one loop from the start and backward one loop from the end.
 *
 * Neighbouring nodes of one operation, none of which uses another, form a *run*, and a pass goes run by run. Record all
 * products of a layer, then its sums level by level, then its activations, and a pass is a handful of tight loops.
 */
export class Tape {
  #length = 0
  #listed = 0
  #op = new Int8Array(64)
  #columns: Columns = columns(64, 64)
  /** Where each run starts; parallel to its operation code. */
  readonly #runStart: number[] = []
  readonly #runOp: number[] = []

  get length(): number {
    return this.#length
  }

  /** Records an input of the computation, whose value `set` may change later. */
  leaf(value: number): NodeId {
    const node = this.#append(LEAF, -1, -1, -1)
    this.#columns.value[node] = value
    return node
  }

  /** Records an operation and computes its value. `b` is left out for operations of one operand. */
  record(operation: Operation, a: NodeId, b: NodeId = a): NodeId {
    const newest = Math.max(this.#check(a), this.#check(b))
    return this.#compute(this.#append(CODE.get(operation)!, a, b, newest))
  }

  /** Records the weighted sum of as many signals as there are weights, and computes it. */
  dot(weights: readonly NodeId[], signals: readonly NodeId[]): NodeId {
    if (weights.length !== signals.length)
      throw new RangeError(`${weights.length} weights for ${signals.length} signals`)
    const from = this.#listed
    const to = from + 2 * weights.length
    if (to > this.#columns.list.length) this.#grow(this.#op.length, 2 * to)
    let newest = -1
    weights.forEach((weight, k) => {
      const pair = [this.#check(weight), this.#check(signals[k]!)]
      this.#columns.list.set(pair, from + 2 * k)
      newest = Math.max(newest, ...pair)
    })
    this.#listed = to
    return this.#compute(this.#append(DOT, from, to, newest))
  }

  value(node: NodeId): number {
    return this.#columns.value[this.#check(node)]!
  }

  /** ∂(output of the last `backward`)/∂node. */
  gradient(node: NodeId): number {
    return this.#columns.grad[this.#check(node)]!
  }

  /** Gives a leaf another value; `forward` then recomputes everything that follows. */
  set(leaf: NodeId, value: number): void {
    if (this.#op[this.#check(leaf)] !== LEAF) throw new RangeError(`node ${leaf} is not a leaf`)
    this.#columns.value[leaf] = value
  }

  /** Replays the recording with the leaves as they are now. Allocates nothing. */
  forward(): void {
    const start = this.#runStart
    for (let r = 0; r < start.length; r++) {
      const code = this.#runOp[r]!
      if (code !== LEAF) TABLE[code]!.forward(this.#columns, start[r]!, this.#runEnd(r))
    }
  }

  /** Fills every gradient ∂output/∂node, from zero, so calling it twice doubles nothing. Allocates nothing. */
  backward(output: NodeId): void {
    const { grad } = this.#columns
    this.#check(output)
    grad.fill(0, 0, this.#length)
    grad[output] = 1
    for (let r = this.#runStart.length - 1; r >= 0; r--) {
      const start = this.#runStart[r]!
      if (start > output || this.#runOp[r] === LEAF) continue
      TABLE[this.#runOp[r]!]!.backward(this.#columns, start, this.#runEnd(r))
    }
  }

  /** The operation that computed a node, or undefined for a leaf. */
  operation(node: NodeId): Operation | 'dot' | undefined {
    const code = this.#op[this.#check(node)]!
    return code === DOT ? 'dot' : OPERATIONS[code]
  }

  /** The nodes that an operation was applied to: none for a leaf, one or two, or the pairs of a weighted sum. */
  operands(node: NodeId): readonly NodeId[] {
    const operation = this.operation(node)
    if (operation === undefined) return []
    const { a, b, list } = this.#columns
    if (operation === 'dot') return [...list.subarray(a[node], b[node])] as NodeId[]
    return ([a[node], b[node]] as NodeId[]).slice(0, rules[operation].arity)
  }

  /** The local derivatives ∂node/∂operand, in the order of `operands`. */
  partials(node: NodeId): readonly number[] {
    const operation = this.operation(node)
    if (operation === undefined) return []
    const { value, a, b } = this.#columns
    if (operation === 'dot') return dot.partials(this.operands(node).map((n) => value[n]!))
    const { partials, arity } = rules[operation]
    return partials(value[a[node]!]!, value[b[node]!]!, value[node]!).slice(0, arity)
  }

  #runEnd(r: number): number {
    return this.#runStart[r + 1] ?? this.#length
  }

  /** `newest` is the latest of the operands: a node that uses one of its run begins another. */
  #append(code: number, a: number, b: number, newest: number): NodeId {
    if (this.#length === this.#op.length) this.#grow(2 * this.#length, this.#columns.list.length)
    const node = this.#length++
    this.#op[node] = code
    this.#columns.a[node] = a
    this.#columns.b[node] = b
    if (this.#runOp.at(-1) !== code || newest >= (this.#runStart.at(-1) ?? 0)) {
      this.#runOp.push(code)
      this.#runStart.push(node)
    }
    return node as NodeId
  }

  #compute(node: NodeId): NodeId {
    TABLE[this.#op[node]!]!.forward(this.#columns, node, node + 1)
    return node
  }

  #grow(nodes: number, listed: number): void {
    const op = new Int8Array(nodes)
    op.set(this.#op)
    const wider = columns(nodes, listed)
    wider.value.set(this.#columns.value)
    wider.grad.set(this.#columns.grad)
    wider.a.set(this.#columns.a)
    wider.b.set(this.#columns.b)
    wider.list.set(this.#columns.list)
    this.#op = op
    this.#columns = wider
  }

  #check(node: NodeId): NodeId {
    if (!(Number.isInteger(node) && node >= 0 && node < this.#length))
      throw new RangeError(`node ${node} is outside 0..${this.#length - 1}`)
    return node
  }
}

function columns(nodes: number, listed: number): Columns {
  return {
    value: new Float64Array(nodes),
    grad: new Float64Array(nodes),
    a: new Int32Array(nodes),
    b: new Int32Array(nodes),
    list: new Int32Array(listed),
  }
}
