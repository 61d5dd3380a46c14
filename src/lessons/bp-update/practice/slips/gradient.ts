import type { Words } from './names.ts'

export const GRADIENT_WORDS: Readonly<Record<string, Words>> = {
  'no-b': (n, m) => ({
    skill: 'grad.w',
    title: {
      en: 'Left out the hidden output',
      zh: '漏了隐藏层的输出',
      ko: '은닉층의 출력을 빠뜨림',
    },
    tex: `${n.dw}${n.g}`,
    feedback: {
      en: `You stopped at the signal of ${m.beta}. Look at the sum of ${m.beta}: how does it change when ${m.w} changes?`,
      zh: `你只算到了 ${m.beta} 处的误差信号。看看它的和式：${m.w} 变化时，${m.beta} 怎么变？`,
      ko: `${m.beta}의 오차 신호에서 멈췄습니다. ${m.beta}의 식을 보세요. ${m.w}의 값이 변하면 ${m.beta}의 값은 얼마나 변하나요?`,
    },
  }),
  'x-for-b': (n, m) => ({
    skill: 'grad.w',
    title: {
      en: 'Used the input instead of the hidden output',
      zh: '用了输入，而不是隐藏层的输出',
      ko: '은닉층의 출력 대신 입력을 사용함',
    },
    tex: `${n.dw}${n.g}\\,${n.x.replace('i', 'h')}`,
    feedback: {
      en: `${m.w} starts at a hidden unit, but you used what enters the layer below. Which signal enters the edge ${m.w}?`,
      zh: `${m.w} 从隐藏单元出发，你却用了进入前一层的信号。进入 ${m.w} 这条连接的是什么信号？`,
      ko: `${m.w}의 연결은 은닉 뉴런에서 시작하는데 그 앞 층에 들어가는 값을 썼습니다. 이 연결로 들어오는 신호는 무엇인가요?`,
    },
  }),
  'own-weight-w': (n, m) => ({
    skill: 'grad.w',
    title: {
      en: 'Multiplied by the weight itself',
      zh: '多乘了这个权重本身',
      ko: '가중치 자신을 곱함',
    },
    tex: `${n.dw}${n.g}\\,${n.b}\\,${n.w}`,
    feedback: {
      en: `Your product contains ${m.w} itself. But ${m.beta} is linear in ${m.w}: what is left of its term when you differentiate?`,
      zh: `你的乘积里含有 ${m.w} 本身。但 ${m.beta} 是 ${m.w} 的一次式：对它求导，那一项还剩什么？`,
      ko: `곱에 ${m.w} 자신이 들어 있습니다. ${m.beta}의 식은 ${m.w}에 대한 일차식입니다. 미분하면 그 항에서 무엇이 남나요?`,
    },
  }),
  'alpha-for-b': (n, m) => ({
    skill: 'grad.w',
    title: {
      en: 'Used what enters the hidden unit',
      zh: '用了进入隐藏单元的值',
      ko: '은닉 뉴런에 들어가는 값을 사용함',
    },
    tex: `${n.dw}${n.g}\\,${n.alpha}`,
    feedback: {
      en: `You used ${m.alpha}, which enters the hidden unit. The edge ${m.w} carries what leaves it. Which number is that?`,
      zh: `你用的是进入隐藏单元的 ${m.alpha}，而 ${m.w} 这条连接传的是隐藏单元的输出。那是哪个数？`,
      ko: `은닉 뉴런에 들어가는 ${m.alpha}의 값을 썼습니다. ${m.w}의 연결이 전하는 것은 뉴런에서 나오는 값입니다. 어떤 수인가요?`,
    },
  }),
  'no-x': (n, m) => ({
    skill: 'grad.v',
    title: { en: 'Left out the input', zh: '漏了输入', ko: '입력을 빠뜨림' },
    tex: `${n.dv}${n.e1}`,
    feedback: {
      en: `You stopped at the signal of ${m.alpha1}. Look at the sum of ${m.alpha1}: how does it change when ${m.v} changes?`,
      zh: `你只算到了 ${m.alpha1} 处的误差信号。看看它的和式：${m.v} 变化时，${m.alpha1} 怎么变？`,
      ko: `${m.alpha1}의 오차 신호에서 멈췄습니다. ${m.alpha1}의 식을 보세요. ${m.v}의 값이 변하면 ${m.alpha1}의 값은 얼마나 변하나요?`,
    },
  }),
  'b-for-x': (n, m) => ({
    skill: 'grad.v',
    title: {
      en: 'Used the output of the unit instead of its input',
      zh: '用了单元的输出，而不是输入',
      ko: '뉴런의 입력 대신 출력을 사용함',
    },
    tex: `${n.dv}${n.e1}\\,${n.b1}`,
    feedback: {
      en: `You multiplied by ${m.b1}, where the edge ${m.v} ends. The gradient needs the signal that enters the edge. Where does ${m.v} start?`,
      zh: `你乘的是 ${m.v} 终点处的 ${m.b1}，而梯度要乘的是进入这条连接的信号。${m.v} 从哪里出发？`,
      ko: `${m.v}의 연결이 끝나는 곳에서 ${m.b1}의 값을 가져와 곱했습니다. 기울기에는 연결로 들어오는 신호를 곱합니다. 이 연결은 어디에서 시작하나요?`,
    },
  }),
  'sum-x': (n, m) => ({
    skill: 'grad.v',
    title: { en: 'Used the sum of the inputs', zh: '用了输入之和', ko: '입력의 합을 사용함' },
    tex: `${n.dv}${n.e1}\\textstyle\\sum_i ${n.x}`,
    feedback: {
      en: `You multiplied by the sum of all inputs. Only one of them passes through ${m.v}: which term of ${m.alpha1} contains it?`,
      zh: `你乘的是所有输入之和，而经过 ${m.v} 的输入只有一个：它在 ${m.alpha1} 的哪一项里？`,
      ko: `입력을 모두 더해서 곱했습니다. ${m.v}의 연결을 지나는 입력은 하나뿐입니다. 그 입력은 ${m.alpha1}의 식에서 어느 항에 있나요?`,
    },
  }),
  'own-weight': (n, m) => ({
    skill: 'delta.hid',
    title: {
      en: 'Multiplied by its own weight',
      zh: '多乘了它自己的权重',
      ko: '자기 자신의 가중치를 곱함',
    },
    tex: `${n.dv}${n.v}\\,${n.g}\\,${n.slopeHidden}\\,${n.x}`,
    feedback: {
      en: `You multiplied by ${m.v} itself. From ${m.v} the path to ${m.E} leads onwards, through the hidden unit. Which weight comes after that unit?`,
      zh: `你乘了 ${m.v} 本身。从 ${m.v} 到 ${m.E} 的路径是向前走的，要经过隐藏单元。隐藏单元之后是哪个权重？`,
      ko: `${m.v} 자신을 곱했습니다. ${m.v}에서 ${m.E}까지 가는 경로는 은닉 뉴런을 지나 앞으로 이어집니다. 그 뉴런 다음에 오는 가중치는 무엇인가요?`,
    },
  }),
  'swap-v12-v21': (n, m) => ({
    skill: 'grad.v',
    title: {
      en: 'Exchanged two weights in the update',
      zh: '更新时把两个权重弄反了',
      ko: '갱신에서 두 가중치를 맞바꿈',
    },
    tex: `\\Delta ${n.v}\\leftrightarrow\\Delta ${n.vTurned}`,
    feedback: {
      en: `You used the number of another edge: ${m.v} and ${m.vTurned} are exchanged. Where does your edge start, and where does it end?`,
      zh: `你用了另一条连接的数：${m.v} 与 ${m.vTurned} 弄反了。这条连接从哪里出发，到哪里结束？`,
      ko: `다른 연결의 값을 썼습니다. ${m.v}, ${m.vTurned}의 두 값이 바뀌었습니다. 이 연결은 어디에서 시작하여 어디에서 끝나나요?`,
    },
  }),
  'bias-times-input': (n, m) => ({
    skill: 'grad.w',
    title: {
      en: 'Multiplied by a signal, as for a weight',
      zh: '像权重的梯度那样多乘了信号',
      ko: '가중치의 기울기처럼 신호를 곱함',
    },
    tex: `\\Delta ${n.bias}\\propto ${n.g}\\,${n.b}`,
    feedback: {
      en: `You multiplied by a signal, as for a weight. But ${m.bias} enters the sum alone: how does ${m.beta} change when ${m.bias} changes?`,
      zh: `你像对权重那样多乘了一个信号，但 ${m.bias} 是单独进入加权和的：它变化时，${m.beta} 怎么变？`,
      ko: `가중치처럼 신호를 곱했습니다. 그러나 ${m.bias}의 값은 신호와 곱하지 않고 가중합에 들어갑니다. 그 값이 변하면 ${m.beta}의 값은 얼마나 변하나요?`,
    },
  }),
}
