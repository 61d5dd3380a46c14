import type { Derivation } from '../../derivation/lesson.ts'
import type { Erratum } from '../../derivation/step.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  I: { en: 'place, form I', zh: '写法 I 的位置', ko: '꼴 I의 위치' },
  II: { en: 'place, form II', zh: '写法 II 的位置', ko: '꼴 II의 위치' },
  g: { en: 'gradient', zh: '梯度', ko: '기울기' },
  v: { en: 'velocity', zh: '速度', ko: '속도' },
  alpha: { en: 'learning rate', zh: '学习率', ko: '학습률' },
  later: { en: 'later learning rate', zh: '改变后的学习率', ko: '바뀐 뒤의 학습률' },
  beta: { en: 'momentum', zh: '动量系数', ko: '모멘텀 계수' },
  link: { en: 'velocity from the step', zh: '由位移求出的速度', ko: '걸음에서 구한 속도' },
  carried: { en: 'carried over', zh: '延续的部分', ko: '이어지는 부분' },
  gap: { en: 'difference of the forms', zh: '两种写法之差', ko: '두 꼴의 차' },
  into: { en: 'goes into update', zh: '进入更新', ko: '갱신에 들어감' },
  after: { en: 'update', zh: '更新', ko: '갱신' },
  plain: { en: 'without momentum', zh: '没有动量', ko: '모멘텀이 없을 때' },
} as const satisfies Words

export const CAPTION = {
  given: { en: 'Gradients', zh: '梯度', ko: '기울기' },
  tapes: {
    en: 'Form I above, form II below, the same gradients between them',
    zh: '上方为写法 I，下方为写法 II，中间是同样的梯度',
    ko: '위는 꼴 I, 아래는 꼴 II, 사이는 같은 기울기',
  },
  way: {
    en: 'Where $\\theta$ is after $k$ updates',
    zh: '$k$ 次更新后 $\\theta$ 的位置',
    ko: '$k$번 갱신한 뒤 $\\theta$의 위치',
  },
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  {
    tex: '\\theta_k',
    meaning: { en: 'place after k updates', zh: 'k 次更新后的位置', ko: 'k번 갱신한 뒤의 위치' },
  },
  { tex: 'g_k', meaning: { en: 'gradient there', zh: '该处的梯度', ko: '그곳의 기울기' } },
  { tex: 'v_k', meaning: NAME.v },
  { tex: '\\alpha', meaning: NAME.alpha },
  { tex: '\\beta', meaning: NAME.beta },
]

const I = (k: number) => `$\\theta^{\\mathrm{I}}_{${k}}$`
const II = (k: number) => `$\\theta^{\\mathrm{II}}_{${k}}$`

export const TITLE = {
  task: { en: 'Two ways to remember', zh: '两种记忆方式', ko: '두 가지 기억 방식' },
  I: (k: number): Localized => ({
    en: `Form I: ${I(k)} from the last place`,
    zh: `写法 I：由上一个位置求 ${I(k)}`,
    ko: `꼴 I: 지난 위치로 구하는 ${I(k)}`,
  }),
  II: (k: number): Localized => ({
    en: `Form II: ${II(k)} from the velocity`,
    zh: `写法 II：由速度求 ${II(k)}`,
    ko: `꼴 II: 속도로 구하는 ${II(k)}`,
  }),
  link: { en: 'A velocity is a step', zh: '速度就是位移', ko: '속도는 곧 걸음' },
  carried: { en: 'What is carried over', zh: '延续了什么', ko: '이어지는 것' },
  both: (k: number): Localized => ({
    en: `Update ${k} in both forms`,
    zh: `第 ${k} 次更新，两种写法`,
    ko: `두 꼴의 갱신 ${k}`,
  }),
  check: { en: 'Are the forms the same?', zh: '两种写法相同吗？', ko: '두 꼴은 같을까요?' },
} as const

export const GOAL = {
  task: {
    en: 'Start at $\\theta_0 =$ {theta}, with learning rate $\\alpha =$ {alpha} and momentum $\\beta =$ {beta}. Do both forms of momentum go the same way?',
    zh: '从 $\\theta_0 =$ {theta} 出发，学习率 $\\alpha =$ {alpha}，动量系数 $\\beta =$ {beta}。动量法的两种写法走的是同一条路吗？',
    ko: '$\\theta_0 =$ {theta}에서 출발합니다. 학습률은 $\\alpha =$ {alpha}, 모멘텀 계수는 $\\beta =$ {beta}입니다. 모멘텀의 두 꼴은 같은 길을 갈까요?',
  },
  I: {
    en: 'Go against the gradient, and repeat a part $\\beta$ of the last step. Where does that lead?',
    zh: '逆着梯度走，再重复上一次位移的 $\\beta$ 倍。会到哪里？',
    ko: '기울기의 반대쪽으로 가면서 지난 걸음의 $\\beta$배를 되풀이합니다. 어디에 이를까요?',
  },
  II: {
    en: 'Add the gradient to a part $\\beta$ of the velocity, and go against the result. Where does that lead?',
    zh: '把梯度加到速度的 $\\beta$ 倍上，再逆着新的速度走。会到哪里？',
    ko: '속도의 $\\beta$배에 기울기를 더하고, 그 반대쪽으로 갑니다. 어디에 이를까요?',
  },
  link: {
    en: 'What has the velocity to do with the step that was made?',
    zh: '速度与刚走的那一步有什么关系？',
    ko: '속도는 방금 내디딘 걸음과 어떤 관계일까요?',
  },
  carried: {
    en: 'How much of the first update does each form carry over into the second?',
    zh: '两种写法各把第一次更新的多少带入第二次更新？',
    ko: '두 꼴은 첫 갱신에서 얼마를 둘째 갱신으로 이어 갈까요?',
  },
  both: {
    en: 'The same rules with the next gradient: where do both forms go?',
    zh: '同样的规则，换成下一个梯度：两种写法各到哪里？',
    ko: '같은 규칙에 다음 기울기를 넣습니다. 두 꼴은 어디로 갈까요?',
  },
  check: {
    en: 'How far apart are the two forms after each update?',
    zh: '每次更新之后，两种写法相差多少？',
    ko: '갱신할 때마다 두 꼴은 얼마나 떨어져 있을까요?',
  },
} as const satisfies Words

export const BECAUSE = {
  task: {
    en: 'The gradients are given here. In training each is taken at the place that was reached, so equal places have equal gradients.',
    zh: '这里直接给出梯度。训练时，梯度在所到之处求得，位置相同，梯度也相同。',
    ko: '여기서는 기울기를 주어진 수로 둡니다. 학습에서는 도달한 위치에서 구하므로, 위치가 같으면 기울기도 같습니다.',
  },
  changes: {
    en: "The first updates go with $\\alpha =$ {alpha}, the later ones with $\\alpha' =$ {later}.",
    zh: "前几次更新用 $\\alpha =$ {alpha}，之后用 $\\alpha' =$ {later}。",
    ko: "처음 몇 번은 $\\alpha =$ {alpha}, 그 뒤는 $\\alpha' =$ {later}의 학습률로 갱신합니다.",
  },
  first: {
    en: 'There is no step before the first one: with $\\theta_{-1} = \\theta_0$ nothing is repeated.',
    zh: '第一步之前没有位移：取 $\\theta_{-1} = \\theta_0$，就没有可重复的部分。',
    ko: '첫걸음 앞에는 걸음이 없습니다. $\\theta_{-1} = \\theta_0$이므로 되풀이할 것이 없습니다.',
  },
  rest: {
    en: 'It starts at rest, $v_0 = 0$: the first update is plain gradient descent.',
    zh: '从静止开始，$v_0 = 0$：第一次更新就是普通的梯度下降。',
    ko: '멈춘 상태 $v_0 = 0$에서 시작하므로 첫 갱신은 보통의 경사 하강법과 같습니다.',
  },
  link: {
    en: 'That is $\\theta_1 = \\theta_0 - \\alpha v_1$, solved for $v_1$. In every update the velocity is the step, divided by minus the rate.',
    zh: '这就是由 $\\theta_1 = \\theta_0 - \\alpha v_1$ 解出的 $v_1$。每次更新中，速度都等于位移除以负的学习率。',
    ko: '$\\theta_1 = \\theta_0 - \\alpha v_1$의 식을 $v_1$에 대해 푼 것입니다. 갱신마다 속도는 걸음을 음의 학습률로 나눈 값입니다.',
  },
  now: {
    en: "From here on the rate is $\\alpha' =$ {later}. Form II multiplies the old velocity by it; form I repeats the old step as it was.",
    zh: "从这里开始学习率为 $\\alpha' =$ {later}。写法 II 用它乘以旧的速度；写法 I 则原样重复旧的位移。",
    ko: "이제부터 학습률은 $\\alpha' =$ {later}입니다. 꼴 II는 이 값을 옛 속도에 곱하고, 꼴 I은 옛 걸음을 그대로 되풀이합니다.",
  },
} as const satisfies Words

export const WHY = {
  lastPlace: {
    en: 'Steps in one direction add up; steps to and fro cancel. So momentum is fast along a valley and calm across it.',
    zh: '同方向的位移会累积，来回的位移会抵消。所以动量法沿谷底走得快，横向又不易震荡。',
    ko: '같은 쪽으로 가는 걸음은 쌓이고 오가는 걸음은 서로 지워집니다. 그래서 모멘텀은 골짜기를 따라서는 빠르고 가로질러서는 잔잔합니다.',
  },
  velocity: {
    en: 'The velocity is the sum of all gradients so far, each multiplied by $\\beta$ once for every update since.',
    zh: '速度是至今所有梯度之和，每个梯度每过一次更新就再乘一次 $\\beta$。',
    ko: '속도는 지금까지의 기울기를 모두 더한 값입니다. 각 기울기에는 갱신이 지날 때마다 $\\beta$의 값이 한 번씩 곱해집니다.',
  },
} as const satisfies Words

/** What both forms take over from the first update. */
export const CARRIED = {
  same: {
    en: 'Put $v_1 = -(\\theta_1 - \\theta_0)/\\alpha$ into $-\\alpha\\beta v_1$: the rate cancels, and $\\beta(\\theta_1 - \\theta_0)$ is left. So it is in every further update.',
    zh: '把 $v_1 = -(\\theta_1 - \\theta_0)/\\alpha$ 代入 $-\\alpha\\beta v_1$：学习率约去，剩下 $\\beta(\\theta_1 - \\theta_0)$。以后每次更新都是如此。',
    ko: '$-\\alpha\\beta v_1$의 식에 $v_1 = -(\\theta_1 - \\theta_0)/\\alpha$의 값을 넣으면 학습률이 약분되어 $\\beta(\\theta_1 - \\theta_0)$만 남습니다. 다음 갱신들도 마찬가지입니다.',
  },
  later: {
    en: 'Put $v_1 = -(\\theta_1 - \\theta_0)/\\alpha$ into $-\\alpha\\beta v_1$: the rate cancels, and $\\beta(\\theta_1 - \\theta_0)$ is left. So it is until the rate changes.',
    zh: '把 $v_1 = -(\\theta_1 - \\theta_0)/\\alpha$ 代入 $-\\alpha\\beta v_1$：学习率约去，剩下 $\\beta(\\theta_1 - \\theta_0)$。在学习率改变之前都是如此。',
    ko: '$-\\alpha\\beta v_1$의 식에 $v_1 = -(\\theta_1 - \\theta_0)/\\alpha$의 값을 넣으면 학습률이 약분되어 $\\beta(\\theta_1 - \\theta_0)$만 남습니다. 학습률이 바뀔 때까지는 늘 그렇습니다.',
  },
  apart: {
    en: "The velocity was made with $\\alpha$ and is used with $\\alpha'$: the rate does not cancel. Form I carries over {carried[I]}, form II {carried[II]}.",
    zh: "速度由 $\\alpha$ 得到，却与 $\\alpha'$ 相乘：学习率不能约去。写法 I 延续 {carried[I]}，写法 II 延续 {carried[II]}。",
    ko: "속도는 $\\alpha$의 학습률로 만들어졌는데 $\\alpha'$의 학습률과 곱해지므로 약분되지 않습니다. 이어지는 값은 꼴 I에서 {carried[I]}, 꼴 II에서 {carried[II]}입니다.",
  },
  nothing: {
    en: '$\\beta = 0$: both forms forget, and are plain gradient descent.',
    zh: '$\\beta = 0$：两种写法都不记忆，就是普通的梯度下降。',
    ko: '$\\beta = 0$이므로 두 꼴 모두 기억하지 않으며, 보통의 경사 하강법과 같습니다.',
  },
  still: {
    en: 'The first gradient is 0: no step was made, so none is carried over.',
    zh: '第一个梯度为 0：没有位移，也就没有可延续的部分。',
    ko: '첫 기울기가 0이어서 걸음이 없었으므로 이어질 것도 없습니다.',
  },
} as const satisfies Words

export const OUTCOME = {
  same: {
    en: 'The rate was the same in every update: $v_k = -(\\theta_k - \\theta_{k-1})/\\alpha$ turns form II into form I, so they go the same way.',
    zh: '每次更新的学习率都相同：用 $v_k = -(\\theta_k - \\theta_{k-1})/\\alpha$ 可把写法 II 化为写法 I，所以两者走的是同一条路。',
    ko: '모든 갱신에서 학습률이 같았습니다. $v_k = -(\\theta_k - \\theta_{k-1})/\\alpha$의 관계로 꼴 II는 꼴 I이 되므로 두 꼴은 같은 길을 갑니다.',
  },
  apart: {
    en: 'The forms part at the first update with the new rate: only form II multiplies by it what was carried over.',
    zh: '从第一次使用新学习率的更新起，两种写法分道扬镳：只有写法 II 用新学习率去乘延续的部分。',
    ko: '새 학습률을 쓰는 첫 갱신부터 두 꼴은 갈라집니다. 이어지는 부분에 새 학습률을 곱하는 것은 꼴 II뿐입니다.',
  },
  nothing: {
    en: 'The rate changes, but nothing is carried over to where it does: the forms stay together.',
    zh: '学习率虽然改变，但改变时没有可延续的部分：两种写法仍然相同。',
    ko: '학습률은 바뀌지만 그때 이어지는 것이 없으므로 두 꼴은 그대로 같습니다.',
  },
} as const satisfies Words

export const E25: Erratum = {
  document: '002',
  lines: '27–35',
  printed: everywhere('$\\theta^{-1}, \\quad v^0$'),
  right: everywhere('$\\theta^{-1} = \\theta^0, \\quad v^0 = 0$'),
  why: {
    en: 'The proof uses both without saying so, and that $\\alpha$ and $\\beta$ are the same in every update. With a rate that changes the two forms differ.',
    zh: '证明默认用到了这两个条件，也默认 $\\alpha$、$\\beta$ 在每次更新中都不变。若学习率改变，两种写法就不同了。',
    ko: '증명은 이 두 조건과, 모든 갱신에서 $\\alpha$와 $\\beta$의 값이 같다는 것을 말없이 씁니다. 학습률이 바뀌면 두 꼴은 달라집니다.',
  },
}
