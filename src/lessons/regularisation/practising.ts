import { at } from '../../derivation/at.ts'
import { practisingOf, type Workings, type Write } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import { DRAWN_LIMIT, majorities } from './bagging.ts'
import { BAGGING_SLIPS } from './bagging-slips.ts'
import { blanksOf } from './blanks.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { ID, PENALTIES, votersOf } from './ids.ts'
import { KIT } from './kit.ts'
import type { RegularisationParams } from './params.ts'
import { PENALTY_SLIPS } from './penalty-slips.ts'
import { RIGHT, type Rules } from './rules.ts'
import { stoppingOf } from './stopping.ts'
import { STOPPING_SLIPS } from './stopping-slips.ts'

const workings: Workings<RegularisationParams, Rules> = {
  right: RIGHT,
  slips: [...PENALTY_SLIPS, ...STOPPING_SLIPS, ...BAGGING_SLIPS],
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    solvePenalties(params, rules, write)
    solveStopping(params, rules, write)
    solveBagging(params, rules, write)
  },
  blanks: blanksOf,
  levels: {
    1: { en: 'what bagging gains', zh: 'Bagging 的收益', ko: '배깅의 이득' },
    2: { en: 'early stopping too', zh: '连同提前终止', ko: '조기 종료까지' },
    3: { en: 'updated weights too', zh: '连同更新后的权重', ko: '갱신한 가중치까지' },
    4: { en: 'gradients of the penalties too', zh: '连同惩罚项的梯度', ko: '벌점의 기울기까지' },
    5: { en: 'penalties too', zh: '连同惩罚项', ko: '벌점까지' },
  },
  companions: () => [
    {
      id: 'told-apart',
      title: { en: 'All rules told apart', zh: '各规则互不相同', ko: '모든 규칙이 구별되는 문제' },
      params: {
        ...KIT.defaults,
        w: [-0.6, 0.5],
        g: [0.5, -0.7],
        lambda: 0.2,
        k: 4,
        variance: 2,
        c: 0.3,
        p: 0.6,
        voters: '5',
      },
      exposes: ['grad.w', 'update', 'forward.sum'],
    },
  ],
}

function solvePenalties(
  { w, g, lambda, eta }: RegularisationParams,
  rules: Rules,
  write: Write,
): void {
  write('R2', rules.penaltyL2(lambda, sum(w.map((weight) => weight ** 2))))
  write('R1', lambda * sum(w.map(rules.size)))
  w.forEach((weight, k) => {
    const i = k + 1
    write(ID.moved('plain', i), weight - eta * at(g, k))
    for (const of of PENALTIES) {
      const rule = of === 'L2' ? rules.slopeL2 : rules.slopeL1
      const slope = write(ID.slope(of, i), rule(lambda, weight))
      write(ID.moved(of, i), weight - eta * rules.together(at(g, k), slope))
    }
  })
}

function solveStopping({ E, T, P }: RegularisationParams, rules: Rules, write: Write): void {
  const errors = rules.watched(E, T)
  let [lowest, since] = [Infinity, 0]
  stoppingOf(E, P).lowest.forEach((_, k) => {
    const error = at(errors, k)
    const isLower = error < lowest
    lowest = write(ID.lowest(k + 1), Math.min(lowest, error))
    since = write(ID.since(k + 1), rules.counted(isLower, since, k + 1))
  })
  write('N', E.length)
  const best = write('best', rules.best(errors, P))
  const stop = write('stop', rules.stop(best, P, errors))
  const kept = write('kept', rules.kept(best, stop))
  // a number of the reader's own may name no epoch
  write('keptError', E[kept - 1] ?? NaN)
  write('reported', T[kept - 1] ?? NaN)
}

function solveBagging(params: RegularisationParams, rules: Rules, write: Write): void {
  const { k, variance, c, p, n } = params
  const m = write('m', votersOf(params))
  write(ID.mean(k), rules.mean(k, variance, c))
  const likelies = majorities(m).map((j) => write(ID.votes(j), rules.votes(m, j, p)))
  write('Q', rules.majority(likelies, p, m))
  write('share', rules.share(n))
  write('limit', DRAWN_LIMIT)
}

export const practising = practisingOf(workings, derive, editing)
