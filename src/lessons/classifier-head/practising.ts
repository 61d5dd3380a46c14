import { at } from '../../derivation/at.ts'
import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { CLASSES, ID, LAYERS, MAPS } from './ids.ts'
import { KIT, type HeadParams } from './kit.ts'
import { SLIPS, total, type Rules } from './slips.ts'

const workings: Workings<HeadParams, Rules> = {
  right: {
    pool: (cells) => total(cells) / cells.length,
    share: (power, sum) => power / sum,
    loss: (p) => -Math.log(p),
    gradient: (p, target) => p - target,
    bias: (b) => b,
    count: (inputs, outputs) => inputs * outputs + outputs,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { M1, M2, W, b, t } = params
    const g = MAPS.map((c) => write(ID.pooled(c), rules.pool((c === 1 ? M1 : M2).flat())))
    const z = CLASSES.map((k) =>
      write(
        ID.z(k),
        total(MAPS.map((c) => at(at(W, k - 1), c - 1) * at(g, c - 1))) + rules.bias(at(b, k - 1)),
      ),
    )
    const m = Math.max(...z)
    const powers = CLASSES.map((k) => write(ID.power(k), Math.exp(at(z, k - 1) - m)))
    const sum = write('sum', total(powers))
    const p = CLASSES.map((k) =>
      write(ID.p(k), rules.share(at(powers, k - 1), sum, at(z, k - 1), z)),
    )
    write('cross_entropy', rules.loss(at(p, t - 1)))
    for (const k of CLASSES) write(ID.gradient(k), rules.gradient(at(p, k - 1), k === t ? 1 : 0))
    for (const { quantity, inputs, outputs } of LAYERS)
      write(quantity, rules.count(inputs, outputs))
  },
  blanks: () => [
    ...MAPS.map((c) => ({
      quantity: ID.pooled(c),
      ref: ID.pooled(c),
      skill: 'pool' as const,
      level: 5 as const,
      family: 'gap',
    })),
    ...CLASSES.map((k) => ({
      quantity: ID.z(k),
      ref: ID.z(k),
      skill: 'forward.sum' as const,
      level: 4 as const,
      family: 'z',
    })),
    ...CLASSES.map((k) => ({
      quantity: ID.p(k),
      ref: ID.p(k),
      skill: 'softmax' as const,
      level: 3 as const,
      family: 'p',
    })),
    { quantity: 'cross_entropy', skill: 'loss', level: 2, family: 'loss' },
    ...CLASSES.map((k) => ({
      quantity: ID.gradient(k),
      ref: ID.gradient(k),
      skill: 'delta.out' as const,
      level: 1 as const,
      family: 'gradient',
    })),
    ...LAYERS.map(({ quantity }) => ({
      quantity,
      skill: 'count' as const,
      level: 2 as const,
      family: 'count',
    })),
  ],
  companions: () => [
    {
      id: 'second-class',
      title: { en: 'Another right class', zh: '换一个正确类别', ko: '다른 정답 클래스' },
      params: { ...KIT.defaults, t: 2 },
      exposes: ['delta.out', 'softmax'],
    },
  ],
  levels: {
    1: { en: 'gradient', zh: '梯度', ko: '기울기' },
    2: { en: 'loss and counts too', zh: '连同损失和参数个数', ko: '손실과 개수까지' },
    3: { en: 'softmax too', zh: '连同 softmax', ko: '소프트맥스까지' },
    4: { en: 'scores too', zh: '连同得分', ko: '점수까지' },
    5: { en: 'means too', zh: '连同均值', ko: '평균까지' },
  },
}

export const practising = practisingOf(workings, derive, editing)
