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
      en: `The step through the output activation is missing: ${m.y} comes out of ${m.beta}. How strongly does ${m.y} answer to ${m.beta}?`,
      zh: `漏了经过输出激活函数的那一步：${m.y} 由 ${m.beta} 得到。${m.y} 对 ${m.beta} 的变化有多敏感？`,
      ko: `출력의 활성화 함수를 지나는 단계가 빠졌습니다. ${m.beta}에서 ${m.y}까지 가는 길입니다. 그 기울기는 얼마인가요?`,
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
      en: `One link of the chain is missing: from ${m.b} back to ${m.alpha}. What is the slope of the activation at ${m.alpha}?`,
      zh: `链条少了一环：从 ${m.b} 回到 ${m.alpha}。激活函数在 ${m.alpha} 处的斜率是多少？`,
      ko: `사슬의 한 고리가 빠졌습니다. ${m.b}에서 ${m.alpha}에 되돌아가는 단계입니다. ${m.alpha}에서 활성화 함수의 기울기는 얼마인가요?`,
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
      zh: '你在反向时忽略了激活函数。路径每穿过一个激活函数，都要乘上它在加权和处的斜率。你的路径上有哪些斜率？',
      ko: '활성화 함수가 없는 것처럼 거슬러 갔습니다. 활성화 함수를 지날 때마다 가중합에서의 기울기를 곱합니다. 경로에는 어떤 기울기들이 있나요?',
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
      zh: `你乘的是激活函数的值，链式法则需要的是斜率。曲线在 ${m.beta} 处有多陡？`,
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
      en: `You multiplied by ${m.b}, the value of the activation. On the way back it contributes its slope at ${m.alpha}. How large is that?`,
      zh: `你乘了 ${m.b}，即激活函数的值。反向时它贡献的是在 ${m.alpha} 处的斜率，这个斜率是多少？`,
      ko: `활성화 함수의 값 ${m.b}, 곧 출력을 곱했습니다. 거슬러 갈 때 필요한 것은 ${m.alpha}에서의 기울기입니다. 얼마인가요?`,
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
      en: 'Every slope was replaced by a value. Compare the graph of f with its tangent at the marked point: which of the two do you need?',
      zh: '所有斜率都被换成了函数值。在标出的点上比较 f 的图像与它的切线：你需要的是哪一个？',
      ko: '기울기를 모두 함숫값으로 바꿔 썼습니다. 표시된 점에서 f의 그래프와 접선을 비교하세요. 필요한 것은 어느 쪽인가요?',
    },
  }),
  'sigmoid-rule-everywhere': () => ({
    skill: 'act.deriv',
    title: {
      en: 'Slope of the sigmoid used for another activation',
      zh: '对其他激活函数用了 sigmoid 的导数',
      ko: '다른 활성화 함수에 시그모이드의 도함수를 사용함',
    },
    tex: "f'=a(1-a)",
    feedback: {
      en: 'Your slope $a(1-a)$ is that of the sigmoid, with $a$ the output of the unit. Which activation does this unit have, and what is its slope?',
      zh: '$a(1-a)$ 是 sigmoid 的导数（$a$ 为该单元的输出）。这个单元用的是什么激活函数？它的斜率是多少？',
      ko: '$a(1-a)$는 시그모이드의 기울기입니다($a$는 뉴런의 출력). 이 뉴런의 활성화 함수는 무엇이고, 그 기울기는 얼마인가요?',
    },
  }),
  'fprime-at-activation': (n, m) => ({
    skill: 'act.deriv',
    title: {
      en: 'Slope taken at the wrong point',
      zh: '在错误的点上求导',
      ko: '잘못된 점에서 미분함',
    },
    tex: `f'(f(${n.beta}))`,
    feedback: {
      en: `Right function, wrong place. The slope is taken at what goes into the activation, such as ${m.beta}. At which point did you take it?`,
      zh: `函数对，位置不对。斜率要在激活函数的输入处取，例如 ${m.beta}。你是在哪一点取的？`,
      ko: `함수는 맞지만 위치가 다릅니다. 기울기는 ${m.beta}처럼 활성화 함수에 들어가는 값에서 구합니다. 어느 점에서 구했나요?`,
    },
  }),
  'relu-gate-by-error': (n, m) => ({
    skill: 'act.deriv',
    title: {
      en: 'ReLU gated by the sign of the error',
      zh: '按误差的正负决定 ReLU 是否导通',
      ko: '오차의 부호로 ReLU를 여닫음',
    },
    tex: `f'=\\mathbf 1[\\,${n.y}-${n.t}>0\\,]`,
    feedback: {
      en: `You let the sign of the error open or close the ReLU. The gate looks at the weighted sum, such as ${m.beta}. Is that positive?`,
      zh: `你按误差的正负来决定 ReLU 是否导通。它只看加权和（如 ${m.beta}）。加权和是正的吗？`,
      ko: `오차의 부호로 ReLU를 여닫았습니다. ReLU의 여닫힘은 ${m.beta} 같은 가중합에만 달려 있습니다. 가중합이 양수인가요?`,
    },
  }),
  'relu-gate-leaks': (n) => ({
    skill: 'act.deriv',
    title: {
      en: 'Let the signal through a ReLU that is off',
      zh: '让信号穿过了不激活的 ReLU',
      ko: '꺼진 ReLU로 신호를 통과시킴',
    },
    tex: `f'(${n.alpha})=1,\\quad ${n.alpha}\\le 0`,
    feedback: {
      en: 'A unit on this path is off: its weighted sum is not positive. Nudge its input weights a little: does its output change? Then what is the slope?',
      zh: '这条路径上有单元没有激活：它的加权和不大于 0。把它的输入权重稍微动一下，输出会变吗？那斜率是多少？',
      ko: '이 경로에 꺼진 뉴런이 있습니다. 가중합이 0 이하입니다. 입력 가중치를 조금 바꾸면 출력이 변하나요? 그렇다면 기울기는 얼마인가요?',
    },
  }),
  'relu-at-zero': (_, _m, { example }) => ({
    skill: 'act.deriv',
    title: { en: 'Slope at zero taken as 1', zh: '把 f′(0) 取成 1', ko: 'f′(0)을 1로 둠' },
    tex: "f'(0)=1",
    feedback:
      example.reluAtZero === 0
        ? {
            en: 'At exactly 0 the slope of a ReLU is a convention. This example, like most libraries, counts 0 as off. Which slope follows?',
            zh: '恰好为 0 时，ReLU 的斜率是一种约定。本例与多数程序库一样，把 0 当作不激活。那么斜率应取多少？',
            ko: '정확히 0에서 ReLU의 기울기는 약속입니다. 이 예제는 대부분의 라이브러리처럼 0을 꺼진 것으로 봅니다. 그러면 기울기는 얼마인가요?',
          }
        : {
            en: 'At exactly 0 the slope of a ReLU is a convention. This example sets it among its conventions. Which value stands there?',
            zh: '恰好为 0 时，ReLU 的斜率是一种约定。本例在约定中给出了它。那里写的是多少？',
            ko: '정확히 0에서 ReLU의 기울기는 약속입니다. 이 예제의 규약에 정해져 있습니다. 거기에 적힌 값은 얼마인가요?',
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
      zh: `你把输出单元的斜率用在了隐藏单元上。每个单元都有自己的斜率，在自己的加权和处取值。在 ${m.alpha} 处是多少？`,
      ko: `은닉 뉴런에 출력의 기울기를 썼습니다. 뉴런마다 자신의 가중합에서 구한 기울기가 있습니다. ${m.alpha}에서는 얼마인가요?`,
    },
  }),
}
