import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { rateAt, thetaId, thetaRef, velocityId } from './ids.ts'
import { KIT, type MomentumParams } from './kit.ts'
import { SLIPS, type Rules } from './slips.ts'

const workings: Workings<MomentumParams, Rules> = {
  right: {
    placeBefore: (theta) => theta,
    repeated: (beta, step) => beta * step,
    velocity: (g, beta, v) => g + beta * v,
    used: (next) => next,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { theta, beta, g } = params
    let [last, one] = [rules.placeBefore(theta), theta]
    let [v, two] = [write(velocityId(0), 0), theta]
    g.forEach((slope, k) => {
      const { value: rate } = rateAt(params, k)
      const moved = one - rate * slope + rules.repeated(beta, one - last)
      ;[last, one] = [one, write(thetaId('I', k + 1), moved)]
      const next = write(velocityId(k + 1), rules.velocity(slope, beta, v, rate))
      two = write(thetaId('II', k + 1), two - rate * rules.used(next, v))
      v = next
    })
  },
  blanks: ({ g }) => g.flatMap((_, k) => blanksOf(k + 1)),
  levels: {
    1: { en: 'from the third update on', zh: '从第三次更新起', ko: '셋째 갱신부터' },
    2: { en: 'second update too', zh: '连同第二次更新', ko: '둘째 갱신까지' },
    3: { en: 'first update too', zh: '连同第一次更新', ko: '첫 갱신까지' },
  },
  companions: () => [
    {
      id: 'to-and-fro',
      title: { en: 'To and fro', zh: '来回摆动', ko: '오가는 기울기' },
      params: { ...KIT.defaults, theta: 2, g: [2, -1, 2, -3], alpha: 0.5, beta: 0.6 },
      exposes: ['update'],
    },
  ],
}

/** The numbers of update k, counted from 1: the later they come, the sooner they are asked for. */
function blanksOf(k: number): readonly Omit<Blank, 'step'>[] {
  const level = k === 1 ? 3 : k === 2 ? 2 : 1
  const shared = { skill: 'update', level } as const
  return [
    { ...shared, quantity: thetaId('I', k), ref: thetaRef('I', k), family: 'I' },
    { ...shared, quantity: velocityId(k), ref: velocityId(k), family: 'v' },
    { ...shared, quantity: thetaId('II', k), ref: thetaRef('II', k), family: 'II' },
  ]
}

export const practising = practisingOf(workings, derive, editing)
