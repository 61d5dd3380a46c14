import type { Words } from './names.ts'

export const SLOPE_WORDS: Readonly<Record<string, Words>> = {
  'no-fprime-out': (n, m) => ({
    skill: 'delta.out',
    title: {
      en: 'Left out the slope at the output',
      zh: '漏了输出层的 f′',
      ko: '출력층의 f′을 빠뜨림',
    },
    tex: `${n.g}=${n.gap}`,
    feedback: {
      en: `You left out the step through the output activation: ${m.y} comes out of ${m.beta}. How strongly does ${m.y} answer to ${m.beta}?`,
      zh: `你漏了经过输出层激活函数的那一步：${m.y} 是由 ${m.beta} 得到的。${m.y} 对 ${m.beta} 的变化有多敏感？`,
      ko: `출력층의 활성화 함수를 지나는 단계가 빠졌습니다. 이 함수가 ${m.beta}에서 ${m.y}의 값을 만듭니다. ${m.beta}에서 그 기울기는 얼마인가요?`,
    },
  }),
  'no-fprime-hid': (n, m) => ({
    skill: 'delta.hid',
    title: {
      en: 'Left out the slope at the hidden unit',
      zh: '漏了隐藏层的 f′',
      ko: '은닉층의 f′을 빠뜨림',
    },
    tex: `${n.e}=\\textstyle\\sum ${n.w}\\,${n.g}`,
    feedback: {
      en: `You left out one link of the chain: from ${m.b} back to ${m.alpha}. What is the slope of the activation at ${m.alpha}?`,
      zh: `你的链式法则少了一环：从 ${m.b} 回到 ${m.alpha}。激活函数在 ${m.alpha} 处的斜率是多少？`,
      ko: `연쇄 법칙의 한 고리가 빠졌습니다. ${m.b}에서 ${m.alpha}까지 거슬러 가는 단계입니다. ${m.alpha}에서 활성화 함수의 기울기는 얼마인가요?`,
    },
  }),
  'no-fprime': () => ({
    skill: 'act.deriv',
    title: {
      en: 'Left out the slopes everywhere',
      zh: '所有层都漏了 f′',
      ko: '모든 층에서 f′을 빠뜨림',
    },
    tex: "f'\\to 1",
    feedback: {
      en: 'You went back as if there were no activations. Where the path crosses one, multiply by its slope at the weighted sum. Which slopes are on your path?',
      zh: '你往回走时忽略了激活函数。路径每穿过一个激活函数，都要乘上它在加权和处的斜率。你的路径上有哪些斜率？',
      ko: '활성화 함수가 없는 것처럼 거슬러 갔습니다. 활성화 함수를 지날 때마다 가중합에서의 기울기를 곱합니다. 이 경로에는 어떤 기울기가 있나요?',
    },
  }),
  'f-for-fprime-out': (n, m) => ({
    skill: 'delta.out',
    title: {
      en: 'f instead of f′ at the output',
      zh: '输出层用了 f 而不是 f′',
      ko: '출력층에서 f′ 대신 f를 사용함',
    },
    tex: `${n.g}=${n.gap}\\,f(${n.beta})`,
    feedback: {
      en: `You multiplied by the value of the activation. The chain rule needs its slope. How steep is the curve at ${m.beta}?`,
      zh: `你乘的是激活函数的值，而链式法则需要的是斜率。曲线在 ${m.beta} 处有多陡？`,
      ko: `활성화 함수의 값을 곱했습니다. 연쇄 법칙에 필요한 것은 기울기입니다. ${m.beta}에서 곡선은 얼마나 가파른가요?`,
    },
  }),
  'f-for-fprime-hid': (n, m) => ({
    skill: 'delta.hid',
    title: {
      en: 'f instead of f′ at the hidden unit',
      zh: '隐藏层用了 f 而不是 f′',
      ko: '은닉층에서 f′ 대신 f를 사용함',
    },
    tex: `${n.e}=f(${n.alpha})\\textstyle\\sum ${n.w}\\,${n.g}`,
    feedback: {
      en: `You multiplied by ${m.b}, the value of the activation. The way back needs its slope at ${m.alpha}. How large is that?`,
      zh: `你乘的是 ${m.b}，即激活函数的值，而往回走时需要的是它在 ${m.alpha} 处的斜率。这个斜率是多少？`,
      ko: `활성화 함수의 출력 ${m.b}의 값을 곱했습니다. 거슬러 갈 때 필요한 것은 ${m.alpha}에서의 기울기입니다. 얼마인가요?`,
    },
  }),
  'f-for-fprime': () => ({
    skill: 'act.deriv',
    title: {
      en: 'f instead of f′ everywhere',
      zh: '各层都用了 f 而不是 f′',
      ko: '모든 층에서 f′ 대신 f를 사용함',
    },
    tex: "f'\\to f",
    feedback: {
      en: 'You used a value for every slope. The value of f says how high its curve is, f′ how steep. Which of the two does the chain rule need?',
      zh: '你把所有斜率都换成了函数值。f 的值说的是曲线有多高，f′ 说的是曲线有多陡。链式法则需要的是哪一个？',
      ko: '기울기를 모두 함숫값으로 바꿔 썼습니다. f의 값은 곡선의 높이이고 f′의 값은 곡선의 가파른 정도입니다. 연쇄 법칙에 필요한 것은 어느 쪽인가요?',
    },
  }),
  'sigmoid-rule-everywhere': () => ({
    skill: 'act.deriv',
    title: {
      en: 'Slope of the sigmoid used for another activation',
      zh: '对其他激活函数用了 sigmoid 的导数',
      ko: '다른 활성화 함수에 시그모이드의 기울기를 사용함',
    },
    tex: "f'=a(1-a)",
    feedback: {
      en: 'You used $a(1-a)$, the slope of the sigmoid, with $a$ the output of the unit. Which activation does this unit have, and what is its slope?',
      zh: '你用了 $a(1-a)$，这是 sigmoid 的导数（$a$ 为该单元的输出）。这个单元用的是什么激活函数？它的斜率是多少？',
      ko: '시그모이드의 기울기 $a(1-a)$의 식을 썼습니다($a$: 뉴런의 출력). 이 뉴런의 활성화 함수는 무엇이고, 그 기울기는 얼마인가요?',
    },
  }),
  'fprime-at-activation': (n, m) => ({
    skill: 'act.deriv',
    title: {
      en: 'Slope taken at the wrong point',
      zh: '斜率取错了点',
      ko: '엉뚱한 점에서 기울기를 구함',
    },
    tex: `f'(f(${n.beta}))`,
    feedback: {
      en: `You took the slope of the right function in the wrong place. It is taken at what enters the activation, such as ${m.beta}. At which point did you take it?`,
      zh: `函数是对的，但取斜率的点不对。斜率要在激活函数的输入处取，例如 ${m.beta}。你是在哪一点取的？`,
      ko: `함수는 맞지만 점이 다릅니다. 기울기는 ${m.beta}처럼 활성화 함수에 들어가는 값에서 구합니다. 어느 점에서 구했나요?`,
    },
  }),
  'relu-gate-by-error': (n, m) => ({
    skill: 'act.deriv',
    title: {
      en: 'ReLU gated by the sign of the error',
      zh: '按误差的正负决定 ReLU 是否放行',
      ko: '오차의 부호로 ReLU를 여닫음',
    },
    tex: `f'=\\mathbf 1[\\,${n.y}-${n.t}>0\\,]`,
    feedback: {
      en: `You let the sign of the error open or close the ReLU. The gate looks at the weighted sum, such as ${m.beta}. Is that positive?`,
      zh: `你按误差的正负来决定 ReLU 是否放行。ReLU 只看加权和，例如 ${m.beta}。它是正的吗？`,
      ko: `오차의 부호로 ReLU를 여닫았습니다. ReLU는 ${m.beta} 같은 가중합만 봅니다. 그 가중합이 양수인가요?`,
    },
  }),
  'relu-gate-leaks': (n) => ({
    skill: 'act.deriv',
    title: {
      en: 'Let the signal through a ReLU that is off',
      zh: '让信号穿过了不工作的 ReLU',
      ko: '꺼진 ReLU로 신호를 통과시킴',
    },
    tex: `f'(${n.alpha})=1,\\quad ${n.alpha}\\le 0`,
    feedback: {
      en: 'You let the signal through a unit that is off: its weighted sum is not positive. How steep is its ReLU there?',
      zh: '你让信号穿过了不工作的单元：它的加权和不大于 0。ReLU 在那里有多陡？',
      ko: '꺼진 뉴런으로 신호를 통과시켰습니다. 그 가중합은 0 이하입니다. 거기서 ReLU는 얼마나 가파른가요?',
    },
  }),
  'relu-at-zero': (_, _m, { example }) => ({
    skill: 'act.deriv',
    title: { en: 'Slope at zero taken as 1', zh: '把 f′(0) 取成了 1', ko: 'f′(0)을 1로 둠' },
    tex: "f'(0)=1",
    feedback:
      example.reluAtZero === 0
        ? {
            en: 'You took 1 as the slope at exactly 0. That is a matter of convention: this example, like most libraries, counts 0 as off. Which slope follows?',
            zh: '你在恰好为 0 处把斜率取成了 1。那里的斜率是一种约定：本例与多数程序库一样，把 0 算作不工作。那么斜率应取多少？',
            ko: '정확히 0에서 기울기를 1로 두었습니다. 이는 규약의 문제이고, 이 예제는 대부분의 라이브러리처럼 0을 꺼진 것으로 봅니다. 그러면 기울기는 얼마인가요?',
          }
        : {
            en: 'You took 1 as the slope at exactly 0. That is a matter of convention, and this example states its own. Which value stands there?',
            zh: '你在恰好为 0 处把斜率取成了 1。那里的斜率是一种约定，本例的约定中已经写明。那里写的是多少？',
            ko: '정확히 0에서 기울기를 1로 두었습니다. 이는 규약의 문제이고, 이 예제의 규약에 정해져 있습니다. 거기에 적힌 값은 얼마인가요?',
          },
  }),
  'hid-uses-output-slope': (n, m) => ({
    skill: 'delta.hid',
    title: {
      en: 'Output slope used for the hidden unit',
      zh: '隐藏层用了输出层的斜率',
      ko: '은닉층에 출력층의 기울기를 사용함',
    },
    tex: `${n.e}=${n.slopeOut}\\textstyle\\sum ${n.w}\\,${n.g}`,
    feedback: {
      en: `You used the slope of the output for the hidden unit. Each unit has its own slope, at its own weighted sum. What is it at ${m.alpha}?`,
      zh: `你把输出层的斜率用在了隐藏单元上。每个单元都有自己的斜率，在自己的加权和处取值。在 ${m.alpha} 处是多少？`,
      ko: `은닉 뉴런에 출력층의 기울기를 썼습니다. 기울기는 뉴런마다 자신의 가중합에서 구합니다. ${m.alpha}에서는 얼마인가요?`,
    },
  }),
}
