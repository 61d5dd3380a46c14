import type { Derivation } from '../../derivation/lesson.ts'
import type { Erratum } from '../../derivation/step.ts'
import type { Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  z: { en: 'value', zh: '数值', ko: '값' },
  a: { en: 'activation', zh: '激活值', ko: '활성값' },
  y: { en: 'pooled value', zh: '池化结果', ko: '풀링 값' },
  out: { en: 'output', zh: '输出', ko: '출력' },
  largestRow: {
    en: 'row of the largest, from 0',
    zh: '最大值所在的行（从 0 起）',
    ko: '가장 큰 수의 행 (0부터)',
  },
  largestColumn: {
    en: 'column of the largest, from 0',
    zh: '最大值所在的列（从 0 起）',
    ko: '가장 큰 수의 열 (0부터)',
  },
  slope: { en: 'slope of the activation', zh: '激活函数的斜率', ko: '활성화 함수의 기울기' },
  delta: { en: 'incoming gradient', zh: '传来的梯度', ko: '들어온 기울기' },
  sent: { en: 'gradient that is sent', zh: '送出的梯度', ko: '보내는 기울기' },
  gradient: { en: 'gradient of value', zh: '数值的梯度', ko: '값의 기울기' },
  sumIn: { en: 'sum of what came in', zh: '传来梯度之和', ko: '들어온 기울기의 합' },
  sumOut: { en: 'sum of what arrived', zh: '到达梯度之和', ko: '도착한 기울기의 합' },
} as const satisfies Words

export const CAPTION = {
  z: { en: 'Map $z$', zh: '特征图 $z$', ko: '맵 $z$' },
  a: { en: 'Activated, $a = f(z)$', zh: '激活后 $a = f(z)$', ko: '활성화한 값 $a = f(z)$' },
  y: { en: 'Pooled $y$', zh: '池化结果 $y$', ko: '풀링한 $y$' },
  out: { en: 'Output $f(y)$', zh: '输出 $f(y)$', ko: '출력 $f(y)$' },
  delta: { en: 'Incoming $\\delta$', zh: '传来的 $\\delta$', ko: '들어온 $\\delta$' },
  sent: {
    en: 'Sent to each receiver, $s$',
    zh: '送给每个接收者 $s$',
    ko: '받는 칸마다 보내는 $s$',
  },
  gradient: {
    en: '$\\partial L / \\partial z$',
    zh: '梯度 $\\partial L / \\partial z$',
    ko: '기울기 $\\partial L / \\partial z$',
  },
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  { tex: 'z', meaning: { en: 'map', zh: '特征图', ko: '맵' } },
  { tex: 'y', meaning: NAME.y },
  {
    tex: '\\delta',
    meaning: {
      en: 'gradient from the next layer',
      zh: '后一层传来的梯度',
      ko: '다음 층에서 온 기울기',
    },
  },
  {
    tex: 's',
    meaning: {
      en: 'what each receiver gets',
      zh: '每个接收者得到的梯度',
      ko: '받는 칸마다 얻는 기울기',
    },
  },
]

export const TITLE = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  a: { en: 'Activate', zh: '激活', ko: '활성화' },
  y: { en: 'Pool', zh: '池化', ko: '풀링' },
  out: { en: 'Activate', zh: '激活', ko: '활성화' },
  sent: { en: 'Send back', zh: '送回梯度', ko: '기울기 돌려보내기' },
  dz: { en: 'Add up', zh: '累加', ko: '모두 더하기' },
  order: { en: 'Before or after', zh: '先激活还是后激活', ko: '앞이냐 뒤냐' },
  sums: { en: 'The sum of the gradients', zh: '梯度总和', ko: '기울기의 합' },
} as const satisfies Words

export const GOAL = {
  task: {
    en: 'A gradient comes back to every pooled number. Which numbers of the map does it go on to, and how much of it?',
    zh: '每个池化结果都收到一个梯度。它应传给特征图中的哪些数，各传多少？',
    ko: '풀링한 수마다 기울기가 돌아옵니다. 맵의 어느 수로, 얼마씩 가야 할까요?',
  },
  a: {
    en: 'What does the activation make of it, and how steep is it there?',
    zh: '激活函数的输出是多少，那里有多陡？',
    ko: '활성화 함수의 출력은 얼마이고, 거기서 얼마나 가파를까요?',
  },
  max: {
    en: 'Which number under the window is the largest?',
    zh: '窗口内哪个数最大？',
    ko: '창 안에서 가장 큰 수는 무엇일까요?',
  },
  average: {
    en: 'What is the mean of the numbers under the window?',
    zh: '窗口内各数的平均值是多少？',
    ko: '창 안에 있는 수의 평균은 얼마일까요?',
  },
  sent: {
    en: 'What does each number that counts in the result receive?',
    zh: '对结果有影响的每个数各得到多少梯度？',
    ko: '결과에 영향을 준 수는 저마다 얼마를 받을까요?',
  },
  dz: {
    en: 'How does the loss answer to each number of the map?',
    zh: '损失如何随特征图中每个数变化？',
    ko: '손실은 맵의 각 수의 변화에 어떻게 반응할까요?',
  },
  order: {
    en: 'Would the first window come out the same if pool and activation changed places?',
    zh: '把池化与激活对调，第一个窗口的结果还一样吗？',
    ko: '풀링과 활성화의 순서를 바꾸어도 첫째 창의 결과가 같을까요?',
  },
  sums: {
    en: 'Has as much arrived as came in?',
    zh: '到达的与传来的一样多吗？',
    ko: '들어온 만큼 도착했을까요?',
  },
} as const satisfies Words

export const BECAUSE = {
  tied: (y: string): Localized => ({
    en: `Several numbers in the window of $${y}$ are equally large. The setting says who gets the gradient.`,
    zh: `$${y}$ 的窗口内最大值不止一个，由设置决定谁得到梯度。`,
    ko: `$${y}$의 창에는 가장 큰 수가 여럿입니다. 기울기를 누가 받을지는 설정에 따릅니다.`,
  }),
  largest: (y: string): Localized => ({
    en: `Only the largest number counts in $${y}$, so it gets everything.`,
    zh: `只有最大的数影响 $${y}$，所以它得到全部梯度。`,
    ko: `가장 큰 수만 $${y}$의 값에 영향을 주었으므로 모두 받습니다.`,
  }),
  split: (y: string): Localized => ({
    en: `The largest numbers in the window of $${y}$ are equal, and share the gradient.`,
    zh: `$${y}$ 的窗口内几个最大值相等，平分梯度。`,
    ko: `$${y}$의 창에서는 가장 큰 수들이 서로 같으므로 기울기를 나누어 받습니다.`,
  }),
  equal: {
    en: 'Every number of the window moves the mean by the same share.',
    zh: '窗口中每个数对平均值的影响相同。',
    ko: '창 안의 수는 모두 같은 몫만큼 평균을 움직입니다.',
  },
  nothing: (z: string): Localized => ({
    en: `No window has taken its result from $${z}$, so no gradient arrives there.`,
    zh: `没有窗口的结果来自 $${z}$，所以没有梯度到达那里。`,
    ko: `$${z}$에서 값을 가져간 창이 없으므로 그곳에는 기울기가 도착하지 않습니다.`,
  }),
  one: (z: string): Localized => ({
    en: `One window has taken $${z}$.`,
    zh: `有一个窗口用到了 $${z}$。`,
    ko: `창 하나가 $${z}$의 값을 가져갔습니다.`,
  }),
  adds: (z: string): Localized => ({
    en: `Several windows have taken $${z}$: what they send is added up.`,
    zh: `有几个窗口用到了 $${z}$：各窗口送来的梯度要相加。`,
    ko: `여러 창이 $${z}$의 값을 가져갔으므로 보내온 기울기를 모두 더합니다.`,
  }),
  sameOrder: {
    en: 'The activation never falls, so the largest number stays the largest: the order does not matter.',
    zh: '激活函数单调不减，最大的数激活后仍然最大，所以先后无关。',
    ko: '활성화 함수는 줄어들지 않으므로 가장 큰 수는 그대로 가장 큽니다. 순서는 상관없습니다.',
  },
  sameHere: {
    en: 'Here both agree: the activation runs straight over these numbers. Where it bends, they would differ.',
    zh: '这里两者相同，因为激活函数在这些数之间是一条直线；一旦有弯折，结果就不同了。',
    ko: '이 수들 사이에서는 활성화 함수가 곧아서 둘이 같습니다. 꺾이는 곳이 있으면 달라집니다.',
  },
  otherOrder: {
    en: 'The activation bends between these numbers, so its value at the mean is not the mean of its values.',
    zh: '激活函数在这些数之间有弯折，所以“平均后的激活值”不等于“激活值的平均”。',
    ko: '이 수들 사이에서 활성화 함수가 굽으므로, 평균에서의 함숫값과 함숫값의 평균이 다릅니다.',
  },
  kept: {
    en: 'Pooling hands the gradient on and loses none of it, whichever kind it is.',
    zh: '无论哪种池化，梯度都只是被传下去，总量不变。',
    ko: '어느 풀링이든 기울기를 넘겨줄 뿐 잃지 않습니다.',
  },
  lost: {
    en: 'The pool itself loses nothing; where the two sums differ, the slope of the activation was not 1.',
    zh: '池化本身不改变总量；两个和不同，是因为激活函数的斜率不为 1。',
    ko: '풀링 자체는 잃는 것이 없습니다. 두 합이 다르다면 활성화 함수의 미분값이 1이 아니었기 때문입니다.',
  },
} as const

export const WHY = {
  max: {
    en: 'The forward pass has to remember where each largest number stood: the way back needs it.',
    zh: '前向计算时要记住每个最大值的位置，反向时才知道把梯度送到哪里。',
    ko: '순전파 때 가장 큰 수의 위치를 기억해 두어야 합니다. 거슬러 갈 때 필요합니다.',
  },
  average: {
    en: 'The mean divides by the number of cells, and so does its derivative.',
    zh: '平均值要除以个数，它的导数也是如此。',
    ko: '평균은 칸의 수로 나눈 값이므로 그 미분도 칸의 수로 나눕니다.',
  },
} as const satisfies Words

export const E14: Erratum = {
  document: '001',
  lines: '271–281',
  printed: {
    en: 'Under “average” the rule of the largest number, under “max” the rule of the mean.',
    zh: '“平均池化”下面写的是取最大值的规则，“最大池化”下面写的是取平均的规则。',
    ko: '“평균” 아래에 최댓값의 규칙이, “최대” 아래에 평균의 규칙이 있습니다.',
  },
  right: {
    en: "The other way round; both with $f'$, the mean with $\\frac{1}{K^2}$, and overlapping windows add up.",
    zh: "应当对调；两者都要乘 $f'$，平均池化还要乘 $\\frac{1}{K^2}$，重叠的窗口要相加。",
    ko: "서로 바꾸어야 합니다. 둘 다 $f'$의 값을 곱하고, 평균에는 $\\frac{1}{K^2}$의 값을 더 곱하며, 겹치는 창은 더합니다.",
  },
  why: {
    en: 'The two labels were swapped.',
    zh: '两个标题写反了。',
    ko: '두 이름이 서로 바뀌었습니다.',
  },
}
