import { everywhere, localized, type Locale, type Localized } from '../../i18n/localized.ts'
import { spoken, tex, type Sign } from '../../derivation/symbol.ts'
import type { Activation, Loss } from '../../model/example.ts'

/** The sentences of the lesson. `$…$` is a formula, `{…}` a quantity; Korean particles after symbols are chosen to fit. */

const m = (sign: Sign) => `$${tex(sign)}$`
const ends = (signs: readonly Sign[], comma: string) =>
  [signs[0], signs.at(-1)].map((sign) => sign && m(sign)).join(`${comma}…${comma}`)

/** Up to three symbols, or the first and the last of more. */
const list = (signs: readonly Sign[], locale: Locale): string => {
  const comma = locale === 'zh' ? '、' : ', '
  return signs.length <= 3 ? signs.map(m).join(comma) : ends(signs, comma)
}

/** The same within a sentence: two are joined by a word. In Korean 과 follows an index 1, read 일. */
const both = (signs: readonly Sign[], locale: Locale): string => {
  const and = { en: ' and ', zh: ' 和 ', ko: '과 ' }[locale]
  return signs.length === 2 ? signs.map(m).join(and) : list(signs, locale)
}

export const derivativeOf = (top: Sign, bottom: Sign): Localized => ({
  en: `derivative of ${spoken(top, 'en')} with respect to ${spoken(bottom, 'en')}`,
  zh: `${spoken(top, 'zh')} 对 ${spoken(bottom, 'zh')} 的偏导数`,
  ko: `${spoken(top, 'ko')}의 ${spoken(bottom, 'ko')}에 대한 편미분`,
})

export const slopeAt = (sign: Sign): Localized => ({
  en: `slope of f at ${spoken(sign, 'en')}`,
  zh: `f 在 ${spoken(sign, 'zh')} 处的导数`,
  ko: `${spoken(sign, 'ko')}에서 f의 미분`,
})

export const gap = (first: Sign, second: Sign): Localized =>
  localized((locale) => {
    const minus = { en: 'minus', zh: '减', ko: '빼기' }[locale]
    return `${spoken(first, locale)} ${minus} ${spoken(second, locale)}`
  })

/** A check that a room can do at once: what one probability gains, the others lose. */
export const balance = (signal: Sign): Localized => {
  const all = `$\\sum_j ${tex(indexed(signal))} = 0$`
  return {
    en: `Check: ${all}. Targets and probabilities both add up to 1, so the gaps between them cancel.`,
    zh: `检验：${all}。目标值与概率之和都是 1，所以二者之差相互抵消。`,
    ko: `확인: ${all}. 목표와 확률은 각각 합이 1이므로, 그 차이를 모두 더하면 0입니다.`,
  }
}

/** A letter with a running index in place of its last one. */
export const indexed = ({ sub = '', ...sign }: Sign, index: 'j' | 'k' = 'j'): Sign => ({
  ...sign,
  sub: sub.replace(/\d*$/, index),
})

export const title = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  sums: (signs: readonly Sign[]): Localized => ({
    en: `Weighted ${signs.length === 1 ? 'sum' : 'sums'} ${list(signs, 'en')}`,
    zh: `加权和 ${list(signs, 'zh')}`,
    ko: `가중합 ${list(signs, 'ko')}`,
  }),
  outputs: (signs: readonly Sign[]): Localized => ({
    en: `Through the activation: ${list(signs, 'en')}`,
    zh: `经过激活函数：${list(signs, 'zh')}`,
    ko: `활성화 함수를 지나: ${list(signs, 'ko')}`,
  }),
  loss: (E: Sign): Localized => ({
    en: `The loss ${m(E)}`,
    zh: `损失 ${m(E)}`,
    ko: `손실 ${m(E)}`,
  }),
  error: (E: Sign, y: Sign): Localized => ({
    en: `From ${m(E)} back to ${m(y)}`,
    zh: `从 ${m(E)} 回到 ${m(y)}`,
    ko: `${m(E)}에서 ${m(y)}까지 거슬러 가기`,
  }),
  signals: (signs: readonly Sign[]): Localized => ({
    en: `Error ${signs.length === 1 ? 'signal' : 'signals'} ${list(signs, 'en')}`,
    zh: `误差信号 ${list(signs, 'zh')}`,
    ko: `오차 신호 ${list(signs, 'ko')}`,
  }),
  change: (what: string): Localized => ({
    en: `How should ${what} change?`,
    zh: `${what} 应改变多少？`,
    ko: `${what}의 변화량은?`,
  }),
  gradient: (what: string): Localized => ({
    en: `The gradient for ${what}`,
    zh: `${what} 的梯度`,
    ko: `${what}의 기울기`,
  }),
  path: (what: string): Localized => ({
    en: `The whole path to ${what}`,
    zh: `通向 ${what} 的整条路径`,
    ko: `${what}까지의 전체 경로`,
  }),
  paths: (what: string): Localized => ({
    en: `All paths to ${what}`,
    zh: `通向 ${what} 的所有路径`,
    ko: `${what}까지의 모든 경로`,
  }),
  others: {
    en: 'The other weights of the first layer',
    zh: '第一层的其余权重',
    ko: '첫째 층의 나머지 가중치',
  },
  reduce: {
    en: 'One change from all samples',
    zh: '把各样本合成一次改变',
    ko: '모든 표본을 하나의 변화량으로',
  },
  update: { en: 'Update everything at once', zh: '同时更新全部参数', ko: '모두 한꺼번에 갱신' },
  again: { en: 'Forward again', zh: '再做一次前向传播', ko: '다시 순전파' },
  verdict: { en: 'Did it help?', zh: '更新有用吗？', ko: '갱신이 도움이 되었을까?' },
}

export const goal = {
  sums: (units: readonly Sign[], biases: 'absent' | 'add' | 'threshold'): Localized => {
    const bias = BIAS[biases]
    const each = units.length > 1 ? '各' : ''
    return {
      en: `Multiply each input by its weight and add${bias.en}. What enters ${both(units, 'en')}?`,
      zh: `每个输入乘以对应的权重再相加${bias.zh}，${both(units, 'zh')} ${each}收到多少？`,
      ko: `입력마다 가중치를 곱해 더합니다${bias.ko}. ${both(units, 'ko')}에 들어오는 값은 얼마일까요?`,
    }
  },
  outputs: (units: readonly Sign[], activation: Activation): Localized => {
    const f = ACTIVATION[activation]
    const each = units.length > 1 ? '各' : ''
    return {
      en: `${units.length > 1 ? 'Each' : 'The'} sum passes through the activation (${f.en}). What leaves ${both(units, 'en')}?`,
      zh: `加权和经过激活函数（${f.zh}），${both(units, 'zh')} ${each}输出多少？`,
      ko: `가중합이 활성화 함수(${f.ko})를 지납니다. ${both(units, 'ko')}에서 나오는 값은 얼마일까요?`,
    }
  },
  softmax: {
    en: 'Softmax turns the sums into probabilities: each power of e over the sum of them all.',
    zh: 'softmax 把加权和变成概率：各自的 e 的幂除以全部幂之和。',
    ko: '소프트맥스는 가중합을 확률로 바꿉니다. 각 e의 거듭제곱을 전체 합으로 나눕니다.',
  },
  loss: (y: Sign, t: Sign): Localized => ({
    en: `How far is ${m(y)} from its target ${m(t)}?`,
    zh: `${m(y)} 与目标值 ${m(t)} 相差多少？`,
    ko: `${m(y)}의 값은 목표 ${m(t)}에서 얼마나 떨어져 있을까요?`,
  }),
  error: (E: Sign, y: Sign): Localized => ({
    en: `The way back begins: how does ${m(E)} answer when ${m(y)} moves a little?`,
    zh: `开始往回走：${m(y)} 稍有变动时，${m(E)} 如何响应？`,
    ko: `이제 거꾸로 갑니다. ${m(y)}의 작은 움직임에 ${m(E)}의 값은 어떻게 반응할까요?`,
  }),
  signal: (E: Sign, z: Sign): Localized => ({
    en: `To lower ${m(E)}, should ${m(z)} rise or fall, and how sensitive is ${m(E)} to it?`,
    zh: `要让 ${m(E)} 减小，${m(z)} 该增大还是减小？${m(E)} 对它有多敏感？`,
    ko: `${m(E)}의 값을 줄이려면 ${m(z)}의 값을 키워야 할까요, 줄여야 할까요? ${m(E)}의 값은 얼마나 민감할까요?`,
  }),
  mixed: {
    en: 'Every probability depends on every sum, so each output collects a term from all of them.',
    zh: '每个概率都依赖所有加权和，所以每个输出要收集全部各项。',
    ko: '모든 확률이 모든 가중합에 달려 있으므로 출력마다 모든 항을 모읍니다.',
  },
  hidden: (above: number, isOutput: boolean, unit: Sign): Localized =>
    above > 1
      ? {
          en: `${COUNT[above] ?? above} ${isOutput ? 'outputs' : 'units'} send a signal back to ${m(unit)}. What arrives in all?`,
          zh: `${above === 2 ? '两' : `${above} `}个${isOutput ? '输出' : '单元'}把信号传回 ${m(unit)}，合起来是多少？`,
          ko: `${isOutput ? '출력' : '뉴런'} ${above}개가 ${m(unit)}에 신호를 되돌려 보냅니다. 모두 합하면 얼마일까요?`,
        }
      : {
          en: 'A hidden unit has no target. What signal returns along its outgoing edges?',
          zh: '隐藏单元没有自己的目标值。沿着从它出发的连接，传回来的信号是多少？',
          ko: '은닉 뉴런에는 목표가 따로 없습니다. 나가는 연결을 따라 되돌아오는 신호는 얼마일까요?',
        },
  weight: {
    en: 'Error at the head of the edge times signal at its tail.',
    zh: '连接终点的误差信号，乘以起点的信号。',
    ko: '연결 끝의 오차 신호에 연결 시작의 신호를 곱합니다.',
  },
  path: (E: Sign, w: Sign, descends: boolean): Localized => ({
    en: `Walk back from ${m(E)} to ${m(w)}, multiplying every slope you cross. ${descends ? `How should ${m(w)} change?` : `What is the gradient for ${m(w)}?`}`,
    zh: `从 ${m(E)} 沿路径走回 ${m(w)}，把途中的局部导数逐个相乘。${descends ? `${m(w)} 应改变多少？` : `${m(w)} 的梯度是多少？`}`,
    ko: `${m(E)}에서 ${m(w)}까지 거슬러 가며 국소 미분을 모두 곱합니다. ${descends ? `${m(w)}의 변화량은 얼마일까요?` : `${m(w)}의 기울기는 얼마일까요?`}`,
  }),
  paths: (E: Sign, signal: Sign, x: Sign): Localized => ({
    en: `${m(signal)} already sums up all paths from ${m(E)}. Multiply it by the signal ${m(x)} at the tail of the edge.`,
    zh: `${m(signal)} 已经汇总了从 ${m(E)} 出发的所有路径，再乘以连接起点的信号 ${m(x)}。`,
    ko: `${m(signal)}에는 ${m(E)}에서 오는 모든 경로가 이미 더해져 있습니다. 여기에 연결 시작의 신호 ${m(x)}의 값을 곱합니다.`,
  }),
  others: {
    en: 'The same product for every other edge: error at its head, input at its tail.',
    zh: '其余每条连接都是同样的乘积：终点的误差信号乘以起点的输入。',
    ko: '나머지 연결도 모두 같은 곱입니다. 끝의 오차 신호에 시작의 입력을 곱합니다.',
  },
  reduce: (mean: boolean): Localized =>
    mean
      ? {
          en: 'The loss is the mean over the samples, so every change is the mean of what each sample asks for.',
          zh: '损失是各样本的平均，所以每个改变量是各样本改变量的平均。',
          ko: '손실이 표본들의 평균이므로, 변화량도 표본마다 구한 값의 평균입니다.',
        }
      : {
          en: 'The loss is the sum over the samples, so every change is the sum of what each sample asks for.',
          zh: '损失是各样本之和，所以每个改变量是各样本改变量之和。',
          ko: '손실이 표본들의 합이므로, 변화량도 표본마다 구한 값의 합입니다.',
        },
  update: (descends: boolean, slipped: boolean): Localized =>
    slipped
      ? {
          en: 'Move every parameter from its old value. In the first layers the moves were worked out with weights that were already new.',
          zh: '每个参数都从旧值出发更新；但前面各层的改变量是用已经更新的权重算出的。',
          ko: '모든 매개변수를 이전 값에서 옮깁니다. 다만 앞쪽 층의 변화량은 이미 갱신된 가중치로 구했습니다.',
        }
      : descends
        ? {
            en: 'Add its own Δ to each weight, all at once; every Δ used old weights.',
            zh: '所有权重同时更新，各加上自己的 Δ；计算 Δ 时一律用旧权重。',
            ko: '모든 가중치를 동시에 갱신합니다. 각자의 Δ를 더하며, Δ는 모두 갱신 전 가중치로 구한 값입니다.',
          }
        : {
            en: 'Step against the gradient, all parameters at once; every gradient used old weights.',
            zh: '所有参数同时沿负梯度方向走一步；计算梯度时一律用旧权重。',
            ko: '모든 매개변수를 동시에 기울기 반대 방향으로 옮깁니다. 기울기는 모두 갱신 전 가중치로 구한 값입니다.',
          },
  again: {
    en: 'The same input through the new weights.',
    zh: '同样的输入，经过新的权重。',
    ko: '같은 입력을 새 가중치에 통과시킵니다.',
  },
  verdict: (E: Sign): Localized => ({
    en: `Compare ${m(E)} before and after the update.`,
    zh: `比较更新前后的 ${m(E)}。`,
    ko: `갱신 전과 후의 ${m(E)}의 값을 비교합니다.`,
  }),
}

const BIAS: Record<'absent' | 'add' | 'threshold', Localized> = {
  absent: everywhere(''),
  add: { en: ', then add the bias', zh: '，并加上偏置', ko: ' (편향도 더합니다)' },
  threshold: { en: ', then subtract the threshold', zh: '，并减去阈值', ko: ' (임계값은 뺍니다)' },
}

/** Small counts as words. */
const COUNT: Readonly<Record<number, string>> = {
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
  7: 'Seven',
  8: 'Eight',
}

export const ACTIVATION: Record<Activation, Localized> = {
  identity: { en: 'identity', zh: '恒等函数', ko: '항등 함수' },
  relu: everywhere('ReLU'),
  'leaky-relu': everywhere('leaky ReLU'),
  prelu: everywhere('PReLU'),
  sigmoid: { en: 'sigmoid', zh: 'sigmoid 函数', ko: '시그모이드' },
  tanh: everywhere('tanh'),
  softplus: everywhere('softplus'),
  algebraic: { en: 'algebraic sigmoid', zh: '代数型 sigmoid', ko: '대수 시그모이드' },
  softmax: { en: 'softmax', zh: 'softmax', ko: '소프트맥스' },
}

export const LOSS_NAME: Record<Loss, Localized> = {
  'half-squared-error': { en: 'half squared error', zh: '平方误差的一半', ko: '제곱 오차의 절반' },
  'squared-error': { en: 'squared error', zh: '平方误差', ko: '제곱 오차' },
  'mean-squared-error': { en: 'mean squared error', zh: '均方误差', ko: '평균 제곱 오차' },
  'binary-cross-entropy': {
    en: 'binary cross-entropy',
    zh: '二元交叉熵',
    ko: '이진 교차 엔트로피',
  },
  'softmax-cross-entropy': {
    en: 'softmax with cross-entropy',
    zh: 'softmax 与交叉熵',
    ko: '소프트맥스 교차 엔트로피',
  },
}
