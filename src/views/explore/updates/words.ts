import type { Localized } from '../../../i18n/localized.ts'

/** The loss after the update, in the letters of the notation. */
export const PLAINLY = (after: string): Localized => ({
  en: `$\\Delta$ and $${after}$ on this page are those of one plain update.`,
  zh: `页面上的 $\\Delta$ 和 $${after}$ 属于一次普通更新。`,
  ko: `이 페이지의 $\\Delta$ 값과 $${after}$ 값은 기본 갱신 한 번의 것이다.`,
})

export const WORDS = {
  steps: { en: 'Make updates', zh: '进行更新', ko: '갱신하기' },
  one: { en: 'One step', zh: '走一步', ko: '한 걸음' },
  ten: { en: 'Ten steps', zh: '走十步', ko: '열 걸음' },
  run: { en: 'Run', zh: '连续运行', ko: '계속 실행' },
  pause: { en: 'Pause', zh: '暂停', ko: '일시 정지' },
  limit: { en: 'Run up to update', zh: '运行到第几次更新', ko: '실행할 마지막 갱신' },
  upTo: { en: 'up to', zh: '直到', ko: '최대' },
  restart: { en: 'Back to the start', zh: '回到起点', ko: '처음으로' },
  method: { en: 'Method', zh: '方法', ko: '방법' },
  descent: { en: 'plain', zh: '普通下降', ko: '기본 하강' },
  momentum: { en: 'momentum', zh: '动量', ko: '모멘텀' },
  mu: { en: 'Momentum $\\mu$', zh: '动量系数 $\\mu$', ko: '모멘텀 $\\mu$' },
  update: { en: 'Update', zh: '更新次数', ko: '갱신' },
  history: { en: 'Every update so far', zh: '历次更新', ko: '지금까지의 갱신' },
  back: {
    en: 'Choose a row to go back to it.',
    zh: '选一行即可回到那一次。',
    ko: '행을 고르면 그때로 돌아간다.',
  },
  norm: { en: 'Length of the gradient', zh: '梯度的长度', ko: '기울기의 크기' },
  curve: {
    en: 'The loss after each update',
    zh: '每次更新后的损失',
    ko: '갱신마다의 손실',
  },
  log: { en: 'logarithmic', zh: '对数刻度', ko: '로그 눈금' },
  rates: { en: 'The learning rate from here', zh: '从这里看学习率', ko: '여기서의 학습률' },
  flat: {
    en: 'No learning rate changes the loss from here: every gradient that is followed is zero.',
    zh: '从这里出发，任何学习率都不改变损失：更新所用的梯度全为零。',
    ko: '여기서는 어떤 학습률도 손실을 바꾸지 못한다. 따라가는 기울기가 모두 0이다.',
  },
  methods: {
    en: 'Plain descent and momentum, from the same start',
    zh: '普通下降与动量，同一起点',
    ko: '같은 시작에서 기본 하강과 모멘텀',
  },
  compared: { en: 'Updates', zh: '更新次数', ko: '갱신 횟수' },
  halved: {
    en: 'Halve the rate after this update, 0 for never',
    zh: '在第几次更新后学习率减半，0 为不减',
    ko: '이 갱신 뒤 학습률을 절반으로, 0이면 안 함',
  },
  halvedAfter: {
    en: 'Halve the rate after',
    zh: '何时学习率减半',
    ko: '학습률 절반 시점',
  },
  final: { en: 'Final loss', zh: '最终损失', ko: '마지막 손실' },
  least: { en: 'Least', zh: '最小损失', ko: '최소' },
  none: {
    en: 'This lesson has no numbers that an update would move.',
    zh: '本课没有可更新的参数。',
    ko: '이 단원에는 갱신할 매개변수가 없다.',
  },
} as const satisfies Record<string, Localized>

export const FORM = {
  descent: { en: 'Plain', zh: '普通', ko: '기본' },
  I: { en: 'Momentum, form I', zh: '动量，形式 I', ko: '모멘텀, 형식 I' },
  II: { en: 'Momentum, form II', zh: '动量，形式 II', ko: '모멘텀, 형식 II' },
} as const satisfies Record<string, Localized>

/** Why a run has ended. */
export const OUTCOME = {
  limit: (n: string) => ({
    en: `Stopped at update ${n}, as chosen.`,
    zh: `按设定停在第 ${n} 次更新。`,
    ko: `정한 대로 ${n}번째 갱신에서 멈췄다.`,
  }),
  paused: (n: string) => ({
    en: `Paused at update ${n}.`,
    zh: `暂停在第 ${n} 次更新。`,
    ko: `${n}번째 갱신에서 일시 정지했다.`,
  }),
  hidden: (n: string) => ({
    en: `Stopped at update ${n}, because the page was hidden.`,
    zh: `页面被隐藏，停在第 ${n} 次更新。`,
    ko: `페이지가 가려져 ${n}번째 갱신에서 멈췄다.`,
  }),
  settled: (n: string) => ({
    en: `Stopped at update ${n}: nothing moves any more.`,
    zh: `停在第 ${n} 次更新：参数不再变化。`,
    ko: `${n}번째 갱신에서 멈췄다. 더는 움직이지 않는다.`,
  }),
  changed: (n: string) => ({
    en: `Stopped at update ${n}, because a number was changed.`,
    zh: `有数值被改动，停在第 ${n} 次更新。`,
    ko: `값이 바뀌어 ${n}번째 갱신에서 멈췄다.`,
  }),
} as const satisfies Record<string, (n: string) => Localized>

export const LOST = (tex: string, n: string, value: string): Localized => ({
  en: `At update ${n} $${tex}$ is no longer finite: ${value}. The course ends there.`,
  zh: `第 ${n} 次更新时 $${tex}$ 不再是有限值：${value}。过程到此为止。`,
  ko: `${n}번째 갱신에서 $${tex}$ 값이 더는 유한하지 않다: ${value}. 과정은 거기서 끝난다.`,
})

export const GAP = (from: string, to: string): Localized => ({
  en: `Show more of updates ${from} to ${to}`,
  zh: `显示第 ${from} 到 ${to} 次更新`,
  ko: `${from}번부터 ${to}번 갱신 더 보기`,
})

export const ROW = (n: string, loss: string): Localized => ({
  en: `Update ${n}, loss ${loss}`,
  zh: `第 ${n} 次更新，损失 ${loss}`,
  ko: `${n}번째 갱신, 손실 ${loss}`,
})

export const CURVE = (from: string, to: string, updates: string): Localized => ({
  en: `The loss goes from ${from} to ${to} in ${updates} updates.`,
  zh: `经过 ${updates} 次更新，损失从 ${from} 变为 ${to}。`,
  ko: `갱신 ${updates}번에 손실이 ${from}에서 ${to}까지 간다.`,
})

/** The loss after one update, over the learning rate; the values stand in buttons. */
export const RATES = {
  least: (loss: string): Localized => ({
    en: `One update reaches the least loss, ${loss}, at`,
    zh: `一次更新所能达到的最小损失是 ${loss}，此时`,
    ko: `한 번의 갱신으로 가장 작은 손실 ${loss}에 이르는 값:`,
  }),
  rises: {
    en: 'The loss becomes larger than it is now beyond',
    zh: '超过此值，损失比现在更大：',
    ko: '이 값을 넘으면 손실이 지금보다 커진다:',
  },
  set: (value: string): Localized => ({
    en: `Set the learning rate to ${value}`,
    zh: `把学习率设为 ${value}`,
    ko: `학습률을 ${value}로 설정`,
  }),
}

export const APART = (difference: string): Localized => ({
  en: `The two forms differ by at most ${difference} in any parameter.`,
  zh: `两种形式的参数最多相差 ${difference}。`,
  ko: `두 형식의 매개변수 차이는 최대 ${difference}이다.`,
})

export const SAME: Localized = {
  en: 'With a constant learning rate both forms make the same updates, up to rounding.',
  zh: '学习率不变时，两种形式的更新相同，只差舍入误差。',
  ko: '학습률이 일정하면 두 형식의 갱신은 반올림 오차를 빼면 같다.',
}

export const PART: Localized = {
  en: 'The forms part where the learning rate changes: form I scales only the new gradient.',
  zh: '学习率改变后两种形式分开：形式 I 只缩放新的梯度。',
  ko: '학습률이 바뀌면 두 형식은 갈라진다. 형식 I은 새 기울기에만 곱한다.',
}
