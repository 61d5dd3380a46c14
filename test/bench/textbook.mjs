import { DECAY, RATE, edited, hasRelu, placesOf, startOf } from './workloads.mjs'

/**
 * A scalar engine as in the textbook: an object and a closure per number, a set for the topological order, the graph
 * built anew in every pass. Stands for the object-graph peers that the registry does not have.
 */
export const textbook = {
  name: 'textbook: an object per number',
  tolerance: 1e-12,
  create(workload) {
    const start = startOf(workload)
    const parameters = start.map((value) => new Value(value))
    let loss
    const pass = (n) => {
      if (!workload.trains) parameters[0].data = edited(start[0], n)
      for (const p of parameters) p.grad = 0
      loss = lossOf(workload, parameters)
      backward(loss)
      if (workload.trains) for (const p of parameters) p.data -= RATE * p.grad
    }
    return { pass, loss: () => loss.data, gradients: () => parameters.map((p) => p.grad) }
  },
}

class Value {
  grad = 0
  backward = () => {}
  constructor(data, operands = []) {
    this.data = data
    this.operands = operands
  }
  add(other) {
    const out = new Value(this.data + other.data, [this, other])
    out.backward = () => {
      this.grad += out.grad
      other.grad += out.grad
    }
    return out
  }
  mul(other) {
    const out = new Value(this.data * other.data, [this, other])
    out.backward = () => {
      this.grad += out.grad * other.data
      other.grad += out.grad * this.data
    }
    return out
  }
  relu() {
    const out = new Value(this.data > 0 ? this.data : 0, [this])
    out.backward = () => {
      this.grad += this.data > 0 ? out.grad : 0
    }
    return out
  }
}

function lossOf(workload, parameters) {
  const places = placesOf(workload)
  const addUp = (terms) => terms.reduce((sum, term) => sum.add(term))
  const constant = (value) => new Value(value)
  const losses = workload.inputs.flatMap((x, s) => {
    let signal = x.map(constant)
    places.forEach((units, l) => {
      signal = units.map(({ weights, bias }) => {
        const sum = addUp(weights.map((w, i) => parameters[w].mul(signal[i])))
        const total = bias >= 0 ? sum.add(parameters[bias]) : sum
        return hasRelu(workload, l) ? total.relu() : total
      })
    })
    const target = workload.targets[s]
    if (workload.loss === 'max-margin')
      return [signal[0].mul(constant(-target[0])).add(constant(1)).relu()]
    return signal.map((y, k) => {
      const error = y.add(constant(-target[k]))
      return error.mul(error)
    })
  })
  const total = addUp(losses)
  if (!workload.trains) return total.mul(constant(1 / 2))
  const squares = addUp(parameters.map((p) => p.mul(p)))
  return total.mul(constant(1 / workload.inputs.length)).add(squares.mul(constant(DECAY)))
}

function backward(output) {
  const order = []
  const seen = new Set()
  const stack = [[output, 0]]
  seen.add(output)
  while (stack.length > 0) {
    const top = stack[stack.length - 1]
    const next = top[0].operands[top[1]++]
    if (next === undefined) {
      order.push(top[0])
      stack.pop()
    } else if (!seen.has(next)) {
      seen.add(next)
      stack.push([next, 0])
    }
  }
  output.grad = 1
  for (let k = order.length - 1; k >= 0; k--) order[k].backward()
}
