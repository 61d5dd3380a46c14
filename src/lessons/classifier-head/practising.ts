import { at } from '../../derivation/at.ts'
import { practisingOf, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Skill } from '../../derivation/practice.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { CLASSES, ID, MAPS } from './ids.ts'
import { KIT, type HeadParams } from './kit.ts'

interface Rules {
  readonly pool: (cells: readonly number[]) => number
  readonly share: (power: number, sum: number, z: number, scores: readonly number[]) => number
  readonly loss: (p: number) => number
  readonly gradient: (p: number, target: number) => number
}

const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0)

const slip = (
  id: string,
  skill: Skill,
  tex: string,
  rules: Partial<Rules>,
  told: Pick<Slip<Rules>, 'title' | 'feedback'>,
): Slip<Rules> => ({ id, skill, tex, rules, ...told })

const SLIPS: readonly Slip<Rules>[] = [
  slip(
    'pool-sum',
    'pool',
    'g = \\sum M',
    { pool: total },
    {
      title: { en: 'sum instead of mean', zh: '求和而没有求均值', ko: '평균 대신 합' },
      feedback: {
        en: 'The numbers of the map were added up only. By what must a sum be divided to become a mean?',
        zh: '只把特征图的数相加了。和要除以什么才是均值？',
        ko: '특징 맵의 수를 더하기만 했습니다. 평균이 되려면 합을 무엇으로 나눌까요?',
      },
    },
  ),
  slip(
    'pool-max',
    'pool',
    'g = \\max M',
    { pool: (cells) => Math.max(...cells) },
    {
      title: { en: 'largest instead of mean', zh: '取了最大值而不是均值', ko: '평균 대신 최댓값' },
      feedback: {
        en: 'The largest number of the map was taken. Which kind of pooling does the task ask for?',
        zh: '取了特征图的最大值。题目要求的是哪种池化？',
        ko: '특징 맵의 가장 큰 수를 골랐습니다. 문제에서 묻는 풀링은 어느 것일까요?',
      },
    },
  ),
  slip(
    'without-exp',
    'softmax',
    'p_k = \\frac{z_k}{\\sum_j z_j}',
    { share: (_, __, z, scores) => z / total(scores) },
    {
      title: {
        en: 'softmax without powers',
        zh: 'softmax 没有取指数',
        ko: '거듭제곱 없는 소프트맥스',
      },
      feedback: {
        en: 'The shares were taken from the scores themselves. What makes every share positive, even for a negative score?',
        zh: '直接用得分求了份额。即使得分为负，是什么使份额总为正？',
        ko: '점수를 그대로 나누었습니다. 점수가 음수여도 몫을 양수로 만드는 것은 무엇일까요?',
      },
    },
  ),
  slip(
    'log10',
    'loss',
    'E = -\\log_{10} p_t',
    { loss: (p) => -Math.log10(p) },
    {
      title: { en: 'logarithm to the base 10', zh: '用了常用对数', ko: '밑이 10인 로그' },
      feedback: {
        en: 'That is the logarithm to the base 10. Which base does the loss take?',
        zh: '这是以 10 为底的对数。损失用的是哪个底？',
        ko: '밑이 10인 로그입니다. 손실은 어느 밑을 쓸까요?',
      },
    },
  ),
  slip(
    'gradient-sign',
    'delta.out',
    '\\delta - p_k',
    { gradient: (p, target) => target - p },
    {
      title: { en: 'sign reversed', zh: '符号反了', ko: '부호가 반대' },
      feedback: {
        en: 'The sign is reversed. What happens to the loss when the score of a wrong class grows?',
        zh: '符号反了。错误类别的得分增大时，损失会怎样？',
        ko: '부호가 반대입니다. 틀린 클래스의 점수가 커지면 손실은 어떻게 될까요?',
      },
    },
  ),
  slip(
    'no-onehot',
    'delta.out',
    'p_k',
    { gradient: (p) => p },
    {
      title: { en: 'target not subtracted', zh: '没有减去目标值', ko: '목표를 빼지 않음' },
      feedback: {
        en: 'Nothing was subtracted at the right class. In which direction should its score move?',
        zh: '在正确类别处没有减去目标值。它的得分应当往哪个方向变？',
        ko: '정답 클래스에서 아무것도 빼지 않았습니다. 그 점수는 어느 쪽으로 움직여야 할까요?',
      },
    },
  ),
]

const workings: Workings<HeadParams, Rules> = {
  right: {
    pool: (cells) => total(cells) / cells.length,
    share: (power, sum) => power / sum,
    loss: (p) => -Math.log(p),
    gradient: (p, target) => p - target,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { M1, M2, W, b, t } = params
    const g = MAPS.map((c) => write(ID.pooled(c), rules.pool((c === 1 ? M1 : M2).flat())))
    const z = CLASSES.map((k) =>
      write(ID.z(k), total(MAPS.map((c) => at(at(W, k - 1), c - 1) * at(g, c - 1))) + at(b, k - 1)),
    )
    const m = Math.max(...z)
    const powers = CLASSES.map((k) => write(ID.power(k), Math.exp(at(z, k - 1) - m)))
    const sum = write('sum', total(powers))
    const p = CLASSES.map((k) =>
      write(ID.p(k), rules.share(at(powers, k - 1), sum, at(z, k - 1), z)),
    )
    write('cross_entropy', rules.loss(at(p, t - 1)))
    for (const k of CLASSES) write(ID.gradient(k), rules.gradient(at(p, k - 1), k === t ? 1 : 0))
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
  ],
  companions: () => [
    {
      id: 'second-class',
      title: { en: 'Another right class', zh: '换一个正确类别', ko: '다른 정답 클래스' },
      params: { ...KIT.defaults, t: 2 },
      exposes: ['delta.out', 'softmax'],
    },
  ],
}

export const practising = practisingOf(workings, derive, editing)
