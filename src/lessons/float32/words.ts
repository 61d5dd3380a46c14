import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { FormatName } from './formats.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  a: { en: 'large number', zh: '大数', ko: '큰 수' },
  b: { en: 'addend', zh: '加数', ko: '더하는 수' },
  n: { en: 'number of additions', zh: '相加次数', ko: '더하는 횟수' },
} as const satisfies Words

export const CAPTION = {
  typed: {
    en: '$a$, $b$; below, as stored',
    zh: '$a$、$b$；下方为存储值',
    ko: '$a$, $b$, 아래는 저장된 값',
  },
  around: {
    en: 'Neighbours $L$, $U$ of the exact sum, and the rounded sum $c$',
    zh: '精确和的邻数 $L$、$U$，以及舍入后的和 $c$',
    ko: '정확한 합의 이웃 $L$, $U$와 반올림한 합 $c$',
  },
  head: {
    en: '$\\hat a$, $\\hat b$, $c$: sign, exponent',
    zh: '$\\hat a$、$\\hat b$、$c$：符号与指数',
    ko: '$\\hat a$, $\\hat b$, $c$: 부호, 지수',
  },
  fraction: { en: 'Fraction', zh: '小数部分', ko: '소수부' },
  fractionPart: (from: number, to: number): Localized => ({
    en: `Fraction, bits ${from} to ${to}`,
    zh: `小数部分，第 ${from} 至 ${to} 位`,
    ko: `소수부, 비트 ${from}–${to}`,
  }),
  rounding: {
    en: 'What arrives, $\\mathrm{fl}(\\hat a + x) - \\hat a$, of an addend $x$',
    zh: '加数 $x$ 实际加上的量 $\\mathrm{fl}(\\hat a + x) - \\hat a$',
    ko: '더하는 수 $x$ 가운데 실제로 더해지는 양 $\\mathrm{fl}(\\hat a + x) - \\hat a$',
  },
  course: {
    en: 'What has arrived after $i$ additions of $\\hat b$',
    zh: '加 $i$ 次 $\\hat b$ 之后实际加上的量',
    ko: '$\\hat b$를 $i$번 더한 뒤 실제로 더해진 양',
  },
} as const

export const CURVE_NAME = {
  rounded: { en: 'rounded', zh: '舍入', ko: '반올림' },
  exact: { en: 'exact', zh: '精确', ko: '정확한 값' },
  plain: { en: 'plain', zh: '逐次相加', ko: '차례로 더함' },
  kahan: { en: 'Kahan', zh: 'Kahan 求和', ko: '카한 합산' },
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  {
    tex: '\\mathrm{fl}(x)',
    meaning: {
      en: 'the number of the format nearest to $x$',
      zh: '该格式中最接近 $x$ 的数',
      ko: '형식에서 $x$에 가장 가까운 수',
    },
  },
  {
    tex: '\\hat a, \\hat b',
    meaning: { en: '$a$ and $b$ as stored', zh: '存储的 $a$、$b$', ko: '저장된 $a$, $b$' },
  },
  {
    tex: 'u',
    meaning: {
      en: 'spacing of the numbers at $\\hat a$',
      zh: '$\\hat a$ 处相邻数的间距',
      ko: '$\\hat a$에서 이웃한 수의 간격',
    },
  },
  {
    tex: 'M',
    meaning: {
      en: '$\\hat a$ counted in spacings',
      zh: '以间距为单位的 $\\hat a$',
      ko: '간격을 단위로 센 $\\hat a$',
    },
  },
  {
    tex: 'L, U',
    meaning: { en: 'neighbours of the sum', zh: '和的下、上邻数', ko: '합의 아래, 위 이웃' },
  },
  {
    tex: 'c, g',
    meaning: {
      en: 'rounded sum, and what arrives of $\\hat b$',
      zh: '舍入后的和，$\\hat b$ 实际加上的量',
      ko: '반올림한 합, $\\hat b$에서 더해진 양',
    },
  },
  {
    tex: 'S_n, K_n',
    meaning: {
      en: 'after $n$ additions, plain and with Kahan',
      zh: '加 $n$ 次之后：逐次相加、Kahan 求和',
      ko: '$n$번 더한 뒤: 차례로, 카한 합산으로',
    },
  },
]

export const TITLE = {
  task: { en: 'A sum in a program', zh: '程序里的加法', ko: '프로그램의 덧셈' },
  store: { en: 'In memory', zh: '内存中的数', ko: '메모리의 수' },
  spacing: { en: 'The spacing', zh: '间距', ko: '간격' },
  sum: { en: 'The exact sum', zh: '精确的和', ko: '정확한 합' },
  round: { en: 'Rounding', zh: '舍入', ko: '반올림' },
  relative: { en: 'How small is too small', zh: '多小就加不上', ko: '얼마나 작으면 사라질까' },
  more: {
    en: 'One spacing, and one and a half',
    zh: '一个间距与一个半间距',
    ko: '간격 하나, 간격 하나 반',
  },
  integer: { en: 'Where counting ends', zh: '数到哪里为止', ko: '세기가 멈추는 곳' },
  carry: { en: 'What was lost', zh: '丢掉了多少', ko: '잃은 양' },
  repeat: { en: 'Again and again', zh: '反复相加', ko: '거듭 더하기' },
  kahan: { en: 'Kahan summation', zh: 'Kahan 求和', ko: '카한 합산' },
  wide: { en: 'With more digits', zh: '用更多的位', ko: '더 많은 자리로' },
} as const satisfies Words

export const GOAL = {
  task: (format: FormatName): Localized => ({
    en: `What does a program get for $a + b$ that keeps its numbers in ${format}?`,
    zh: `程序用 ${format} 存数，算出的 $a + b$ 是多少？`,
    ko: `수를 ${format}로 저장하는 프로그램은 $a + b$를 얼마로 계산할까요?`,
  }),
  store: {
    en: 'Which bits keep $a$ and $b$?',
    zh: '$a$ 和 $b$ 存成怎样的二进制位？',
    ko: '$a$와 $b$는 어떤 비트로 저장될까요?',
  },
  spacing: {
    en: 'How far apart are neighbouring numbers of the format at $\\hat a$?',
    zh: '在 $\\hat a$ 处，该格式的相邻两数相距多远？',
    ko: '$\\hat a$에서 이 형식의 이웃한 두 수는 얼마나 떨어져 있을까요?',
  },
  sum: {
    en: 'Between which two numbers of the format does the exact sum lie?',
    zh: '精确的和位于该格式的哪两个数之间？',
    ko: '정확한 합은 이 형식의 어느 두 수 사이에 있을까요?',
  },
  round: {
    en: 'Which of the two becomes the sum?',
    zh: '结果取这两个数中的哪一个？',
    ko: '두 수 가운데 어느 쪽이 합이 될까요?',
  },
  relative: {
    en: 'Which share of $\\hat a$ must an addend have so that it is not lost?',
    zh: '加数至少要占 $\\hat a$ 的多少才不会丢失？',
    ko: '더하는 수가 사라지지 않으려면 $\\hat a$의 얼마만큼이어야 할까요?',
  },
  more: {
    en: 'What arrives of an addend of one spacing, and of one and a half?',
    zh: '加一个间距、加一个半间距，实际各加上多少？',
    ko: '간격 하나와 하나 반을 더하면 실제로 얼마가 더해질까요?',
  },
  integer: {
    en: 'Which is the first whole number $N$ with $\\mathrm{fl}(N + 1) = N$?',
    zh: '第一个满足 $\\mathrm{fl}(N + 1) = N$ 的正整数 $N$ 是多少？',
    ko: '$\\mathrm{fl}(N + 1) = N$인 첫 자연수 $N$은 얼마일까요?',
  },
  repeat: {
    en: 'What is the sum after {n} additions of $\\hat b$?',
    zh: '加 {n} 次 $\\hat b$ 之后，和是多少？',
    ko: '$\\hat b$를 {n}번 더하면 합은 얼마일까요?',
  },
  carry: {
    en: 'By how much was the first addition off, and how does the second make up for it?',
    zh: '第一次相加差了多少？第二次怎样补上？',
    ko: '첫 덧셈은 얼마나 어긋났고, 두 번째는 그것을 어떻게 메울까요?',
  },
  kahan: {
    en: 'What comes out if each addition makes up for the error of the one before?',
    zh: '若每次相加都补上前一次的误差，结果是多少？',
    ko: '덧셈마다 바로 앞의 오차를 메우면 결과는 얼마일까요?',
  },
  wide: {
    en: 'What would the sum be in binary64?',
    zh: '换成 binary64，和是多少？',
    ko: 'binary64로 더하면 합은 얼마일까요?',
  },
} as const

export const WHY = {
  task: {
    en: 'In C, binary32 is float and binary64 is double. Networks are often trained in the half-size formats binary16 and bfloat16.',
    zh: '在 C 语言中，binary32 就是 float，binary64 就是 double。训练神经网络时也常用只有 16 位的 binary16 和 bfloat16。',
    ko: 'C 언어에서 binary32는 float, binary64는 double입니다. 신경망을 학습할 때는 16비트 형식인 binary16과 bfloat16도 자주 씁니다.',
  },
  lost: {
    en: 'An addend is lost if it is smaller than half the spacing. At exactly half it is lost if $M$ is even: the tie goes back to $\\hat a$.',
    zh: '加数小于间距的一半就会丢失；恰好等于一半时，$M$ 为偶数则丢失：居中的和舍入回 $\\hat a$。',
    ko: '더하는 수가 간격의 절반보다 작으면 사라집니다. 꼭 절반이면 $M$이 짝수일 때 사라집니다. 한가운데 놓인 합이 $\\hat a$로 되돌아가기 때문입니다.',
  },
  relative: {
    en: 'Above $\\varepsilon$ no addend is lost, whatever $\\hat a$ is; below $\\tfrac{1}{2}\\varepsilon$ each one is.',
    zh: '无论 $\\hat a$ 是多少：占比大于 $\\varepsilon$ 的加数都不会丢失，小于 $\\tfrac{1}{2}\\varepsilon$ 的都会丢失。',
    ko: '$\\hat a$가 무엇이든 비가 $\\varepsilon$보다 크면 사라지지 않고, $\\tfrac{1}{2}\\varepsilon$보다 작으면 반드시 사라집니다.',
  },
  training: {
    en: 'So it is with weights and their small updates: in a narrow format they would stand still. That is why a copy of the weights is often kept in binary32.',
    zh: '权重与微小的更新量也是如此：格式太窄，权重就停滞不动。所以常用 binary32 另存一份权重。',
    ko: '가중치와 작은 갱신량도 마찬가지입니다. 좁은 형식에서는 가중치가 제자리에 멈춥니다. 그래서 흔히 binary32로 된 가중치를 따로 보관합니다.',
  },
} as const satisfies Words
