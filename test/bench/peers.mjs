import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { DECAY, RATE, edited, hasRelu, placesOf, startOf } from './workloads.mjs'

/** The published engines that the registry has, each on the same workloads in its own idiom. */

const require = createRequire(new URL('peers/package.json', import.meta.url))
const load = (name) => import(pathToFileURL(require.resolve(name)).href)

/** Scalar graph that compiles itself with `new Function`. */
export const simplegrad = {
  name: 'simplegrad 1.0.0 (generated code)',
  tolerance: 1e-12,
  async create(workload) {
    const { Variable, ValueStorage } = await load('simplegrad')
    const storage = new ValueStorage()
    const start = startOf(workload)
    const parameters = start.map(() => new Variable(storage))
    const addUp = (terms) => terms.reduce((sum, term) => sum.add(term))
    const losses = workload.inputs.flatMap((x, s) => {
      let signal = x
      placesOf(workload).forEach((units, l) => {
        signal = units.map(({ weights, bias }) => {
          const sum = addUp(weights.map((w, i) => parameters[w].mul(signal[i])))
          const total = bias >= 0 ? sum.add(parameters[bias]) : sum
          return hasRelu(workload, l) ? total.ReLU() : total
        })
      })
      const target = workload.targets[s]
      return workload.loss === 'max-margin'
        ? [
            signal[0]
              .mul(-target[0])
              .add(1)
              .ReLU()
              .mul(1 / workload.inputs.length),
          ]
        : signal.map((y, k) =>
            y
              .sub(target[k])
              .pow(2)
              .mul(1 / 2),
          )
    })
    const data = addUp(losses)
    // the squares are powers, because the library loses a gradient when both operands are one variable
    const total = workload.trains
      ? data.add(addUp(parameters.map((p) => p.pow(2))).mul(DECAY))
      : data
    total.compile()
    parameters.forEach((p, k) => p.setValue(start[k]))
    const pass = (n) => {
      if (!workload.trains) parameters[0].setValue(edited(start[0], n))
      total.forward()
      storage.gv.fill(0)
      total.setGradient(1)
      total.backward()
      if (workload.trains) for (const p of parameters) p.gradientStep(RATE)
    }
    return {
      pass,
      loss: () => total.getValue(),
      gradients: () => parameters.map((p) => p.getGradient()),
    }
  },
}

/** Weight matrices [to][from] and bias vectors of each layer, in the order of the parameters. */
function tensorsOf(workload) {
  const start = startOf(workload)
  return placesOf(workload).map((units) => ({
    weights: units.map(({ weights }) => weights.map((w) => start[w])),
    biases: workload.biases ? units.map(({ bias }) => start[bias]) : undefined,
  }))
}

/** The gradients of those tensors as one list, in the order of the parameters. */
function flattened(layers) {
  return layers.flatMap(({ weights, biases }) =>
    weights.flatMap((row, j) => (biases ? [...row, biases[j]] : row)),
  )
}

export const tensorflow = {
  name: '@tensorflow/tfjs 4.22.0 cpu (float32)',
  tolerance: 1e-5,
  async create(workload) {
    const tf = await load('@tensorflow/tfjs')
    await tf.setBackend('cpu')
    const layers = tensorsOf(workload).map(({ weights, biases }) => ({
      weights: tf.variable(tf.tensor2d(weights)),
      biases: biases && tf.variable(tf.tensor1d(biases)),
    }))
    const variables = layers.flatMap(({ weights, biases }) =>
      biases ? [weights, biases] : [weights],
    )
    const x = tf.tensor2d(workload.inputs)
    const t = tf.tensor2d(workload.targets)
    const lossOf = () => {
      const y = layers.reduce((signal, { weights, biases }, l) => {
        const product = tf.matMul(signal, weights, false, true)
        const z = biases ? product.add(biases) : product
        return hasRelu(workload, l) ? z.relu() : z
      }, x)
      if (workload.loss !== 'max-margin') return y.sub(t).square().sum().mul(0.5)
      const squares = variables.map((v) => v.square().sum())
      return tf.scalar(1).sub(y.mul(t)).relu().mean().add(tf.addN(squares).mul(DECAY))
    }
    const first = tensorsOf(workload)[0].weights
    const weight = first[0][0]
    let result
    const pass = (n) => {
      if (result) tf.dispose(result)
      if (!workload.trains) {
        first[0][0] = edited(weight, n)
        tf.tidy(() => layers[0].weights.assign(tf.tensor2d(first)))
      }
      result = tf.variableGrads(lossOf, variables)
      if (workload.trains)
        tf.tidy(() => {
          for (const v of variables) v.assign(v.sub(result.grads[v.name].mul(RATE)))
        })
    }
    return {
      pass,
      loss: () => result.value.dataSync()[0],
      gradients: () =>
        flattened(
          layers.map(({ weights, biases }) => ({
            weights: result.grads[weights.name].arraySync(),
            biases: biases && result.grads[biases.name].arraySync(),
          })),
        ),
    }
  },
}

/** Arrays are moved into the functions that use them; `.ref` keeps one for another use. */
export const jax = {
  name: '@jax-js/jax 0.1.25 wasm + jit (float32)',
  tolerance: 1e-5,
  async create(workload) {
    const { init, defaultDevice, jit, valueAndGrad, nn, numpy: np } = await load('@jax-js/jax')
    await init('wasm')
    defaultDevice('wasm')
    const start = tensorsOf(workload)
    const arrays = start.map(({ weights, biases }) =>
      biases ? [np.array(weights), np.array(biases)] : [np.array(weights)],
    )
    const x = np.array(workload.inputs)
    const t = np.array(workload.targets)
    const lossOf = (layers, inputs, targets) => {
      const decay = workload.trains
        ? layers
            .flat()
            .map((p) => np.sum(np.square(p.ref)))
            .reduce((sum, term) => sum.add(term))
            .mul(DECAY)
        : undefined
      const y = layers.reduce((signal, [weights, biases], l) => {
        const product = np.dot(signal, np.transpose(weights))
        const z = biases ? product.add(biases) : product
        return hasRelu(workload, l) ? nn.relu(z) : z
      }, inputs)
      if (!decay) return np.sum(np.square(y.sub(targets))).mul(0.5)
      return np.mean(nn.relu(np.subtract(1, y.mul(targets)))).add(decay)
    }
    const step = jit((layers, inputs, targets) => {
      const kept = layers.map((layer) => layer.map((p) => p.ref))
      const [loss, grads] = valueAndGrad(lossOf)(layers, inputs, targets)
      if (!workload.trains) {
        kept.flat().forEach((p) => p.dispose())
        return [loss, grads]
      }
      const moved = kept.map((layer, l) => layer.map((p, k) => p.sub(grads[l][k].ref.mul(RATE))))
      return [loss, grads, moved]
    })
    const weight = start[0].weights[0][0]
    let parameters = arrays
    let loss
    let grads
    const pass = (n) => {
      grads?.flat().forEach((g) => g.dispose())
      if (!workload.trains) {
        start[0].weights[0][0] = edited(weight, n)
        parameters[0][0].dispose()
        parameters[0][0] = np.array(start[0].weights)
      }
      const given = workload.trains
        ? parameters
        : parameters.map((layer) => layer.map((p) => p.ref))
      const [value, slopes, moved] = step(given, x.ref, t.ref)
      loss = value.dataSync()[0] // waits for the kernels
      grads = slopes
      if (moved) parameters = moved
    }
    return {
      pass,
      loss: () => loss,
      gradients: () =>
        flattened(
          grads.map(([weights, biases]) => ({
            weights: weights.ref.js(),
            biases: biases?.ref.js(),
          })),
        ),
    }
  },
}
