import type { Derivation } from '../../derivation/lesson.ts'
import type { Prose } from '../../derivation/prose.ts'
import type { Erratum, Prompt } from '../../derivation/step.ts'
import { everywhere, localized, type Localized } from '../../i18n/localized.ts'

/** What the numbers are called; each with its place behind it. */
export const NAME = {
  z: { en: 'pre-activation', zh: '净输入', ko: '활성화 전 값' },
  a: { en: 'input', zh: '输入', ko: '입력' },
  weight: { en: 'kernel weight', zh: '卷积核权重', ko: '커널 가중치' },
  bias: { en: 'bias', zh: '偏置', ko: '편향' },
  out: { en: 'output', zh: '输出', ko: '출력' },
  up: { en: 'upstream error', zh: '上层误差项', ko: '위층 오차항' },
  back: { en: 'input gradient', zh: '输入梯度', ko: '입력 기울기' },
  slope: { en: 'slope', zh: '导数', ko: '도함수 값' },
  delta: { en: 'error term', zh: '误差项', ko: '오차항' },
  gradient: { en: 'kernel gradient', zh: '卷积核梯度', ko: '커널 기울기' },
  biasGradient: { en: 'bias gradient', zh: '偏置梯度', ko: '편향 기울기' },
  full: { en: 'full correlation', zh: '全互相关', ko: '완전 교차상관' },
  above: { en: 'loss a little above', zh: '增大一点时的损失', ko: '조금 늘렸을 때의 손실' },
  below: { en: 'loss a little below', zh: '减小一点时的损失', ko: '조금 줄였을 때의 손실' },
  step: { en: 'step', zh: '步长', ko: '간격' },
  measured: { en: 'measured slope', zh: '测得的斜率', ko: '측정한 기울기' },
} as const satisfies Readonly<Record<string, Localized>>

const caption = (tex: string, { en, zh, ko }: Localized): Localized => ({
  en: `$${tex}$ ${en}`,
  zh: `$${tex}$ ${zh}`,
  ko: `$${tex}$ ${ko}`,
})

export const CAPTION = {
  z: caption('z^{(l)}', NAME.z),
  a: caption('a^{(l)} = f(z^{(l)})', NAME.a),
  kernel: caption('\\omega', { en: 'kernel', zh: '卷积核', ko: '커널' }),
  bias: caption('b', NAME.bias),
  out: caption('z^{(l+1)}', NAME.out),
  up: caption('\\delta^{(l+1)}', { en: 'given', zh: '给定', ko: '주어짐' }),
  back: everywhere('$\\partial\\mathcal{L}/\\partial a^{(l)}$'),
  delta: caption('\\delta^{(l)}', NAME.delta),
  gradient: everywhere('$\\partial\\mathcal{L}/\\partial\\omega$'),
  biasGradient: everywhere('$\\partial\\mathcal{L}/\\partial b$'),
} as const satisfies Readonly<Record<string, Localized>>

export const LEGEND: Derivation['legend'] = [
  { tex: 'z^{(l)}', meaning: NAME.z },
  { tex: 'a^{(l)} = f(z^{(l)})', meaning: { en: 'input map', zh: '输入特征图', ko: '입력 맵' } },
  { tex: '\\omega', meaning: { en: 'kernel', zh: '卷积核', ko: '커널' } },
  { tex: 'z^{(l+1)}', meaning: { en: 'output map', zh: '输出特征图', ko: '출력 맵' } },
  {
    tex: '\\delta = \\partial\\mathcal{L}/\\partial z',
    meaning: { en: 'error term of a layer', zh: '某一层的误差项', ko: '층의 오차항' },
  },
  { tex: '\\partial\\mathcal{L}/\\partial a^{(l)}', meaning: NAME.back },
  { tex: '\\partial\\mathcal{L}/\\partial\\omega', meaning: NAME.gradient },
]

export const TASK = {
  title: { en: 'The layer', zh: '这一层', ko: '이 층' },
  goal: {
    en: 'A convolution takes the place of the weight matrix. The error $\\delta^{(l+1)}$ of its output is known: what reaches its input, its kernel and its bias?',
    zh: '用卷积代替全连接的权重矩阵。已知输出端的误差项 $\\delta^{(l+1)}$，传到输入、卷积核和偏置的梯度各是多少？',
    ko: '가중치 행렬 자리에 합성곱을 놓습니다. 출력의 오차항 $\\delta^{(l+1)}$의 값을 알 때, 입력과 커널과 편향에는 무엇이 전해질까요?',
  },
  why: {
    en: 'Indices count from 0. Choose a number of the input in the drawing: its lines show which outputs it fed.',
    zh: '下标从 0 开始。在图中选一个输入，连线会显示它参与了哪些输出。',
    ko: '첨자는 0부터 셉니다. 그림에서 입력 하나를 고르면 어느 출력에 쓰였는지 선으로 보입니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>

/** What the layer computes, as a formula. */
export const forwardRule = (tex: string): Prose => ({
  en: `Forwards: $${tex}$, with zeros outside the map.`,
  zh: `前向：$${tex}$，图外取 0。`,
  ko: `순방향: $${tex}$. 맵 밖은 0입니다.`,
})

export const ERRATUM: Erratum = {
  document: '001',
  lines: '261',
  printed: {
    en: 'Equation (5), without saying how the convolution itself is computed.',
    zh: '只给出式 (5)，没有给出前向卷积的定义。',
    ko: '식 (5)만 있고, 순방향 합성곱의 정의가 없습니다.',
  },
  right: {
    en: 'Equation (5) holds for $z^{(l+1)}_{ij} = \\sum_{u,v}\\omega_{uv}\\,a^{(l)}_{(i+u)(j+v)}$: indices from 0, stride 1, zeros outside.',
    zh: '式 (5) 对应 $z^{(l+1)}_{ij} = \\sum_{u,v}\\omega_{uv}\\,a^{(l)}_{(i+u)(j+v)}$：下标从 0 开始，步长 1，图外取 0。',
    ko: '식 (5)는 $z^{(l+1)}_{ij} = \\sum_{u,v}\\omega_{uv}\\,a^{(l)}_{(i+u)(j+v)}$일 때 맞습니다. 첨자는 0부터, 스트라이드는 1, 밖은 0입니다.',
  },
  why: {
    en: 'For a true convolution, with $a_{(i-u)(j-v)}$, the indices on the way back are $i+u$ and $j+v$ instead.',
    zh: '若前向是真正的卷积 $a_{(i-u)(j-v)}$，反向的下标就变成 $i+u$、$j+v$。',
    ko: '순방향이 $a_{(i-u)(j-v)}$인 본래의 합성곱이라면 되돌아오는 길의 첨자는 $i+u$, $j+v$가 됩니다.',
  },
}

/** The groups of steps. */
export const GROUP = {
  a: {
    title: { en: 'Activation', zh: '激活', ko: '활성화' },
    goal: {
      en: 'What does the activation let through?',
      zh: '激活函数的输出是多少？',
      ko: '활성화 함수를 지나면 얼마가 될까요?',
    },
  },
  out: {
    title: { en: 'Output', zh: '输出', ko: '출력' },
    goal: {
      en: 'What is the sum of the products under the kernel?',
      zh: '卷积核覆盖处各乘积之和是多少？',
      ko: '커널과 겹친 수의 곱을 모두 더하면 얼마일까요?',
    },
  },
  back: {
    title: { en: 'Back to the input', zh: '传回输入', ko: '입력으로 되돌리기' },
    goal: {
      en: 'Which outputs did this input feed, and what comes back from them?',
      zh: '这个输入参与了哪些输出？它们传回多少？',
      ko: '이 입력은 어느 출력에 쓰였고, 거기서 얼마가 돌아올까요?',
    },
    why: {
      en: 'Every output that used this input sends its error back, times the weight by which it used it. All of them add up.',
      zh: '凡是用过这个输入的输出，都把自己的误差乘以当时所用的权重传回来，再全部相加。',
      ko: '이 입력을 쓴 출력마다 자기 오차에 그때 쓴 가중치를 곱해 돌려보내고, 그것을 모두 더합니다.',
    },
  },
  delta: {
    title: { en: 'Through the activation', zh: '通过激活函数', ko: '활성화 함수를 거쳐' },
    goal: {
      en: 'What is left of it after the slope of the activation?',
      zh: '乘以激活函数的导数后还剩多少？',
      ko: '활성화 함수의 도함수를 곱하면 얼마가 남을까요?',
    },
  },
  gradient: {
    title: { en: 'Kernel gradient', zh: '卷积核梯度', ko: '커널 기울기' },
    goal: {
      en: 'Which inputs did this weight multiply, and for which outputs?',
      zh: '这个权重乘过哪些输入，又用在哪些输出上？',
      ko: '이 가중치는 어느 입력에 곱해져 어느 출력에 들어갔을까요?',
    },
    why: {
      en: 'The weight is shared: it is used once for every output, so its gradient is a sum over all outputs.',
      zh: '权重是共享的：每个输出都用到它一次，所以梯度要对所有输出求和。',
      ko: '가중치는 공유됩니다. 출력마다 한 번씩 쓰이므로 기울기는 모든 출력에 대한 합입니다.',
    },
  },
  biasGradient: {
    title: { en: 'Bias gradient', zh: '偏置梯度', ko: '편향 기울기' },
    goal: {
      en: 'The bias is added to every output. What is its gradient?',
      zh: '偏置加在每个输出上，它的梯度是多少？',
      ko: '편향은 모든 출력에 더해집니다. 그 기울기는 얼마일까요?',
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly title: Localized; readonly goal: Localized; readonly why?: Localized }>
>

/** Asked where the indices are those of equation (5). */
export const PROMPT: Prompt = {
  id: 'minus',
  question: {
    en: 'Equation (5) looks up $\\delta_{(i-u)(j-v)}$. Why minus here, when the way forward has plus?',
    zh: '式 (5) 取的是 $\\delta_{(i-u)(j-v)}$。前向是加号，这里为什么是减号？',
    ko: '식 (5)에는 $\\delta_{(i-u)(j-v)}$의 값이 쓰입니다. 순방향은 더하기인데 여기서는 왜 빼기일까요?',
  },
  options: [
    {
      text: {
        en: 'The output at $(i-u, j-v)$ is the one that read this input through $\\omega_{uv}$.',
        zh: '正是 $(i-u, j-v)$ 处的输出通过 $\\omega_{uv}$ 读取了这个输入。',
        ko: '$\\omega_{uv}$를 거쳐 이 입력을 읽은 출력이 $(i-u, j-v)$에 있기 때문입니다.',
      },
      right: true,
      reply: {
        en: 'Yes. Forwards, output $r$ reads input $r + u$; solved for the output, $r = i - u$.',
        zh: '对。前向时输出 $r$ 读取输入 $r + u$；反过来求输出，就是 $r = i - u$。',
        ko: '맞습니다. 순방향에서 출력 $r$은 입력 $r + u$를 읽습니다. 출력을 구하면 $r = i - u$입니다.',
      },
    },
    {
      text: {
        en: 'A gradient step goes downhill.',
        zh: '因为梯度下降要往下走。',
        ko: '경사 하강은 내리막으로 가기 때문입니다.',
      },
      right: false,
      reply: {
        en: 'That is the sign of an update, not a place. Which outputs read this input?',
        zh: '那是更新量的符号，与位置无关。想一想：哪些输出读取了这个输入？',
        ko: '그것은 갱신의 부호이지 자리가 아닙니다. 이 입력을 읽은 출력은 어느 것일까요?',
      },
    },
    {
      text: {
        en: 'The kernel was turned by 180° on the way forwards.',
        zh: '因为前向时卷积核旋转了 180°。',
        ko: '순방향에서 커널을 180° 돌렸기 때문입니다.',
      },
      right: false,
      reply: {
        en: 'It was not: this is a cross-correlation. With a turned kernel the way back would have plus.',
        zh: '并没有：这里是互相关。若前向旋转了卷积核，反向反而是加号。',
        ko: '돌리지 않았습니다. 교차상관입니다. 커널을 돌렸다면 되돌아올 때 더하기가 됩니다.',
      },
    },
  ],
}

export const UNUSED = (input: string): Localized => ({
  en: `The kernel never lay on $${input}$, so it fed no output and nothing comes back.`,
  zh: `卷积核从未压到 $${input}$，它没有参与任何输出，因此没有误差传回。`,
  ko: `커널이 $${input}$ 위에 놓인 적이 없어, 어느 출력에도 쓰이지 않았고 돌아오는 것도 없습니다.`,
})

export const ON_PADDING = (weight: string): Localized => ({
  en: `$${weight}$ only ever lay on the padding. It multiplied nothing but zeros.`,
  zh: `$${weight}$ 始终压在填充的 0 上，乘到的都是 0。`,
  ko: `$${weight}$ 자리는 늘 패딩의 0 위에만 놓여, 곱한 것은 0뿐입니다.`,
})

export const SLOPE = {
  relu: (isOn: boolean, tex: string, id: string): Prose =>
    everywhere(`$f'(${tex}) = ${isOn ? 1 : 0}$, $${tex}$ = {${id}} $${isOn ? '>' : '\\le'} 0$`),
  sigmoid: everywhere("$f'(z) = a\\,(1 - a)$"),
  tanh: everywhere("$f'(z) = 1 - a^2$"),
  identity: everywhere("$f'(z) = 1$"),
}

export const FULL_TITLE: Localized = {
  en: 'The same as a full correlation',
  zh: '等价于一次全互相关',
  ko: '완전 교차상관과 같음',
}

/** The backward pass as a slide of the kernel over the spread out errors. */
export const FULL = {
  goal: (isTurned: boolean): Localized =>
    isTurned
      ? {
          en: 'Turn the kernel by 180° to $\\tilde\\omega$ and slide it over $\\tilde\\delta$, the errors $\\delta^{(l+1)}$ with zeros around them. What comes out?',
          zh: '把卷积核旋转 180° 得到 $\\tilde\\omega$，让它在补零后的误差 $\\tilde\\delta$ 上滑动，得到什么？',
          ko: '커널을 180° 돌린 $\\tilde\\omega$를, 오차 $\\delta^{(l+1)}$의 둘레에 0을 채운 $\\tilde\\delta$ 위로 미끄러뜨리면 무엇이 나올까요?',
        }
      : {
          en: 'On the way forwards the kernel was turned. Slide it unturned, $\\tilde\\omega = \\omega$, over $\\tilde\\delta$, the errors with zeros around them. What comes out?',
          zh: '前向时卷积核已旋转。反向时不旋转，取 $\\tilde\\omega = \\omega$，让它在补零后的误差 $\\tilde\\delta$ 上滑动，得到什么？',
          ko: '순방향에서 커널을 이미 돌렸습니다. 돌리지 않은 $\\tilde\\omega = \\omega$를 오차의 둘레에 0을 채운 $\\tilde\\delta$ 위로 미끄러뜨리면 무엇이 나올까요?',
        },
  zeros: (around: number, between: number): Localized => ({
    en: `Zeros around: $k - 1 - p = ${around}$${around < 0 ? ', so what lies on the padding is cut off' : ''}. Zeros between: $s - 1 = ${between}$.`,
    zh: `四周补零：$k - 1 - p = ${around}$${around < 0 ? '，即裁去落在填充上的部分' : ''}；相邻误差之间补零：$s - 1 = ${between}$。`,
    ko: `둘레의 0: $k - 1 - p = ${around}$${around < 0 ? ', 곧 패딩 위의 부분은 잘라 냄' : ''}. 사이의 0: $s - 1 = ${between}$.`,
  }),
  same: {
    en: 'It is the same sum in another order. So the backward pass of a convolution is a convolution, too.',
    zh: '这是同一个和，只是次序不同。所以卷积的反向传播也是一次卷积。',
    ko: '순서만 다를 뿐 같은 합입니다. 그래서 합성곱의 역전파도 합성곱입니다.',
  },
} as const

export const CHECK = {
  title: { en: 'Check by differences', zh: '用差商检验', ko: '차분으로 확인' },
  goal: (tex: string): Localized => ({
    en: `Move $${tex}$ a little up and down. How fast does $\\mathcal{L}$ change?`,
    zh: `让 $${tex}$ 略增和略减，$\\mathcal{L}$ 变化得多快？`,
    ko: `$${tex}$의 값을 조금 늘리고 줄이면 $\\mathcal{L}$의 값은 얼마나 빨리 변할까요?`,
  }),
  because: (tex: string, quantity: string): Localized => ({
    en: `The rule gave $${tex}$ = {${quantity}}.`,
    zh: `按公式算得 $${tex}$ = {${quantity}}。`,
    ko: `규칙으로 얻은 값: $${tex}$ = {${quantity}}.`,
  }),
  why: {
    en: 'Here $\\mathcal{L} = \\sum_{ij}\\delta^{(l+1)}_{ij} z^{(l+1)}_{ij}$: the simplest loss whose gradient at the output is $\\delta^{(l+1)}$.',
    zh: '这里取 $\\mathcal{L} = \\sum_{ij}\\delta^{(l+1)}_{ij} z^{(l+1)}_{ij}$：它是对输出的梯度恰为 $\\delta^{(l+1)}$ 的最简单的损失。',
    ko: '여기서는 $\\mathcal{L} = \\sum_{ij}\\delta^{(l+1)}_{ij} z^{(l+1)}_{ij}$로 둡니다. 출력에 대한 기울기가 $\\delta^{(l+1)}$인 가장 간단한 손실입니다.',
  },
} as const

/** `input 0 2` */
export const named = (name: Localized, ...place: readonly number[]): Localized =>
  localized((locale) => [name[locale], ...place].join(' '))
