import { at } from '../../derivation/at.ts'
import {
  practisingOf,
  writeMap,
  type Workings,
  type Write,
} from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Skill } from '../../derivation/practice.ts'
import { isInside, mapOf, outputSize, sizeOf, tapsOf } from '../../model/window.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { KIT, laid, windowOf, type BackpropParams } from './kit.ts'
import { ID, type Place } from './sight.ts'
import type { Rules } from './rules.ts'
import { SLIPS } from './slips.ts'

type Map = readonly (readonly number[])[]

const ACTIVATION: Readonly<Record<BackpropParams['f'], (z: number) => number>> = {
  relu: (z) => Math.max(0, z),
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
  tanh: Math.tanh,
  identity: (z) => z,
}

/** From the pre-activation and what the activation made of it. */
const SLOPE: Readonly<Record<BackpropParams['f'], (z: number, a: number) => number>> = {
  relu: (z) => (z > 0 ? 1 : 0),
  sigmoid: (_, a) => a * (1 - a),
  tanh: (_, a) => 1 - a * a,
  identity: () => 1,
}

const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0)

const workings: Workings<BackpropParams, Rules> = {
  right: {
    fed: (a) => a,
    forwardKernel: (kernel) => kernel,
    backwardKernel: (kernel) => kernel,
    outputOf: (place, tap, padding) => place + padding - tap,
    slope: (slope) => slope,
    signal: (a) => a,
    weightGradient: (total) => total,
    gradientMap: (gradients) => gradients,
    total: (total) => total,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const a = writeMap(
      write,
      ID.a,
      params.zl.map((row) => row.map(ACTIVATION[params.f])),
    )
    goForwards(params, rules, write, a)
    returnToInput(params, rules, write, a)
    returnToKernel(params, rules, write, a)
    const errors = params.up.flat()
    write('dL_db', rules.total(sum(errors), errors.length))
  },
  blanks: (params) => [
    ...mapOf(outputSize(sizeOf(params.zl), windowOf(params)), (...place: Place) =>
      blank(ID.out(...place), 'conv', 4, 'output'),
    ).flat(),
    ...ASKED.map(([place, skill]) => blank(ID.delta(...place), skill, 2, 'delta')),
    ...mapOf(sizeOf(params.K), (...place: Place) =>
      blank(ID.gradient(...place), 'grad.w', 1, 'dL_dK'),
    ).flat(),
    blank('dL_db', 'grad.w', 1, 'dL_db'),
  ],
  levels: {
    1: { en: 'gradients of the kernel', zh: '卷积核的梯度', ko: '커널의 기울기' },
    2: { en: 'error signals too', zh: '连同误差信号', ko: '오차 신호까지' },
    4: { en: 'outputs too', zh: '连同输出', ko: '출력까지' },
  },
  companions: () => [
    {
      id: 'slopes',
      title: {
        en: 'Slopes between 0 and 1',
        zh: '导数介于 0 和 1 之间',
        ko: '도함수 값이 0과 1 사이',
      },
      params: {
        ...KIT.defaults,
        f: 'sigmoid',
        K: [
          [1, 2],
          [-1.5, 3],
        ],
        up: [
          [1, -2],
          [3, 1.5],
        ],
      },
      exposes: ['act.deriv', 'conv', 'grad.w'],
    },
  ],
}

/** Where the rules of the way back part most clearly; the others are zero by more than one rule. */
const ASKED: readonly (readonly [Place, Skill])[] = [
  [[0, 2], 'conv'],
  [[1, 0], 'conv'],
  [[1, 1], 'conv'],
  [[1, 2], 'act.deriv'],
  [[2, 1], 'act.deriv'],
]

const blank = (quantity: string, skill: Skill, level: 1 | 2 | 4, family: string) => ({
  quantity,
  ref: quantity,
  skill,
  level,
  family,
})

function goForwards(params: BackpropParams, rules: Rules, write: Write, a: Map): void {
  const kernel = rules.forwardKernel(laid(params, params.K))
  const size = sizeOf(a)
  const fed = a.map((row, i) => row.map((value, j) => rules.fed(value, at(at(params.zl, i), j))))
  const map = mapOf(outputSize(size, windowOf(params)), (i, j) => {
    const products = tapsOf(i, j, windowOf(params))
      .filter((tap) => isInside(tap, size))
      .map(({ u, v, row, column }) => at(at(kernel, u), v) * at(at(fed, row), column))
    return sum(products) + params.b
  })
  writeMap(write, ID.out, map)
}

/** For each input, over the weights: the error of the output that the input fed through it. */
function returnToInput(params: BackpropParams, rules: Rules, write: Write, a: Map): void {
  const { zl, up, f, stride, padding } = params
  const kernel = rules.backwardKernel(laid(params, params.K))
  const source = (place: number, tap: number) => rules.outputOf(place, tap, padding) / stride
  const back = zl.map((row, i) =>
    row.map((_, j) =>
      sum(
        kernel.flatMap((weights, u) =>
          weights.map((weight, v) => weight * (up[source(i, u)]?.[source(j, v)] ?? 0)),
        ),
      ),
    ),
  )
  const delta = back.map((row, i) =>
    row.map((value, j) => {
      const slope = SLOPE[f](at(at(zl, i), j), at(at(a, i), j))
      return rules.slope(slope) * value
    }),
  )
  writeMap(write, ID.back, back)
  writeMap(write, ID.delta, delta)
}

/** For each place of the window, over the outputs: the error times the input that lay there. */
function returnToKernel(params: BackpropParams, rules: Rules, write: Write, a: Map): void {
  const { zl, K, up, stride, padding } = params
  const lying = mapOf(sizeOf(K), (u, v) =>
    sum(
      up.flatMap((row, i) =>
        row.map((error, j) => {
          const [r, c] = [i * stride + u - padding, j * stride + v - padding]
          const value = a[r]?.[c]
          return value === undefined ? 0 : error * rules.signal(value, at(at(zl, r), c))
        }),
      ),
    ),
  )
  const gradients = laid(params, lying).map((row, u) =>
    row.map((total, v) => rules.weightGradient(total, at(at(K, u), v), up[u]?.[v] ?? 0)),
  )
  writeMap(write, ID.gradient, rules.gradientMap(gradients))
}

export const practising = practisingOf(workings, derive, editing)
