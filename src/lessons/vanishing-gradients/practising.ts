import { at } from '../../derivation/at.ts'
import { practisingOf, type Workings, type Write } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { KIT, type Activation, type ChainParams } from './kit.ts'
import { RIGHT, SLIPS, type Rules } from './slips.ts'
import { idOf } from './symbols.ts'

const ACTIVATED: Readonly<Record<Activation, (z: number) => number>> = {
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
  tanh: Math.tanh,
  relu: (z) => Math.max(0, z),
}

/** From the output, where that is enough. */
const SLOPE: Readonly<Record<Activation, (y: number) => number>> = {
  sigmoid: (y) => y * (1 - y),
  tanh: (y) => 1 - y * y,
  relu: (y) => (y > 0 ? 1 : 0),
}

const workings: Workings<ChainParams, Rules> = {
  right: RIGHT,
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const outputs = forward(params, write)
    const last = params.A.length
    const slopes = outputs
      .slice(1, last)
      .map((y, k) => write(idOf.slope(k + 1), rules.slope(SLOPE[params.f](y), y)))
    const gradients = backward(params, rules, slopes, write)
    gradients.forEach((db, k) =>
      write(idOf.dA(k + 1), rules.toWeight(db, at(outputs, k), at(outputs, k + 1))),
    )
  },
  blanks: ({ A }) => blanksOf(A.length),
  levels: {
    1: { en: 'gradients of the weights', zh: '权重的梯度', ko: '가중치의 기울기' },
    2: { en: 'gradients of the biases too', zh: '连同偏置的梯度', ko: '편향의 기울기까지' },
    3: {
      en: 'gradients on the way back too',
      zh: '连同反向途中的梯度',
      ko: '거슬러 가는 기울기까지',
    },
    4: { en: 'slopes too', zh: '连同斜率', ko: '활성화 함수의 기울기까지' },
    5: { en: 'outputs too', zh: '连同各层的输出', ko: '각 층의 출력까지' },
  },
  companions: () => [
    {
      id: 'other-weights',
      title: { en: 'Weights that are not 1', zh: '权重不为 1', ko: '가중치가 1이 아닐 때' },
      params: { f: 'sigmoid', A: [0.5, 2, -1.5, 2], b: [0.5, -1, 0.5, 0], x: 2 },
      exposes: ['chain', 'grad.w'],
    },
  ],
}

/** The outputs of all layers, after the input. */
function forward({ f, A, b, x }: ChainParams, write: Write): readonly number[] {
  return A.reduce<readonly number[]>(
    (outputs, weight, k) => {
      const i = k + 1
      const sum = weight * at(outputs, k) + at(b, k)
      return [
        ...outputs,
        i === A.length
          ? write(idOf.y(i), sum)
          : write(idOf.y(i), ACTIVATED[f](write(idOf.z(i), sum))),
      ]
    },
    [x],
  )
}

/** The gradients of all biases, worked from the last layer to the first. */
function backward(
  { A }: ChainParams,
  rules: Rules,
  slopes: readonly number[],
  write: Write,
): readonly number[] {
  const last = A.length
  const gradients = [write(idOf.db(last), 1)]
  let dy = write(idOf.dy(last - 1), at(A, last - 1))
  for (let i = last - 1; i >= 1; i--) {
    gradients.unshift(write(idOf.db(i), rules.toBias(dy, at(slopes, i - 1))))
    if (i > 1) dy = write(idOf.dy(i - 1), dy * rules.passed(at(A, i - 1), at(slopes, i - 1)))
  }
  return gradients
}

function blanksOf(last: number): readonly Omit<Blank, 'step'>[] {
  const all = Array.from({ length: last }, (_, k) => k + 1)
  const hidden = all.slice(0, -1)
  return [
    ...all.map((i) => ({
      quantity: idOf.y(i),
      ref: idOf.y(i),
      skill: i === last ? ('forward.sum' as const) : ('forward.act' as const),
      level: 5 as const,
      family: 'output',
    })),
    ...hidden.map((i) => ({
      quantity: idOf.slope(i),
      ref: idOf.slope(i),
      skill: 'act.deriv' as const,
      level: 4 as const,
      family: 'slope',
    })),
    ...hidden.toReversed().flatMap((i) => [
      ...(i === last - 1
        ? []
        : [
            {
              quantity: idOf.dy(i),
              ref: idOf.y(i),
              skill: 'chain' as const,
              level: 3 as const,
              family: 'back',
            },
          ]),
      {
        quantity: idOf.db(i),
        ref: idOf.db(i),
        skill: 'chain' as const,
        level: 2 as const,
        family: 'bias',
      },
    ]),
    ...all.map((i) => ({
      quantity: idOf.dA(i),
      ref: idOf.A(i),
      skill: 'grad.w' as const,
      level: 1 as const,
      family: 'weight',
    })),
  ]
}

export const practising = practisingOf(workings, derive, editing)
