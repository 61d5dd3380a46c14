import type { Derivation } from '../../derivation/lesson.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  k: { en: 'first slope', zh: '第一条直线的斜率', ko: '첫째 직선의 기울기' },
  b: { en: 'first offset', zh: '第一条直线的截距', ko: '첫째 직선의 절편' },
  h: { en: 'second slope', zh: '第二条直线的斜率', ko: '둘째 직선의 기울기' },
  d: { en: 'second offset', zh: '第二条直线的截距', ko: '둘째 직선의 절편' },
  x: { en: 'input', zh: '输入', ko: '입력' },
  y: { en: 'value of the first line', zh: '第一条直线的值', ko: '첫째 직선의 값' },
  z: { en: 'value of the second line', zh: '第二条直线的值', ko: '둘째 직선의 값' },
  A: { en: 'slope of both together', zh: '合成后的斜率', ko: '합친 직선의 기울기' },
  B: { en: 'offset of both together', zh: '合成后的截距', ko: '합친 직선의 절편' },
  composed: { en: 'value of the one line', zh: '合成直线的值', ko: '합친 직선의 값' },
  passed: { en: 'what the activation passes', zh: '激活函数的输出', ko: '활성화 함수의 출력' },
  bent: { en: 'value with the activation', zh: '带激活函数的值', ko: '활성화 함수가 있을 때의 값' },
  W1: { en: 'first layer', zh: '第一层', ko: '첫째 층' },
  W2: { en: 'second layer', zh: '第二层', ko: '둘째 층' },
  b2: { en: 'second vector', zh: '第二个向量', ko: '둘째 벡터' },
  M: { en: 'matrix of both', zh: '合成矩阵', ko: '합친 행렬' },
  xv: { en: 'input vector', zh: '输入向量', ko: '입력 벡터' },
  zv: { en: 'output vector', zh: '输出向量', ko: '출력 벡터' },
  v: { en: 'vector of both', zh: '合成向量', ko: '합친 벡터' },
} as const satisfies Words

export const CURVE = {
  y: { en: 'first line', zh: '第一条直线', ko: '첫째 직선' },
  z: { en: 'both lines as one', zh: '合成的直线', ko: '합친 직선' },
  bent: { en: 'with the activation', zh: '带激活函数', ko: '활성화 함수가 있을 때' },
} as const satisfies Words

export const CAPTION = {
  given: everywhere('$\\begin{matrix} k & b \\\\ h & d \\end{matrix}$'),
  lines: { en: 'Two lines, one after the other', zh: '先后两条直线', ko: '이어진 두 직선' },
  W1: everywhere('$W_1$'),
  b1: everywhere('$b_1$'),
  W2: everywhere('$W_2$'),
  b2: everywhere('$b_2$'),
  A: everywhere('$A{=}W_2W_1$'),
  B: everywhere('$B{=}W_2b_1{+}b_2$'),
  x: { en: 'Input $x$', zh: '输入 $x$', ko: '입력 $x$' },
  z: { en: 'Output $z$', zh: '输出 $z$', ko: '출력 $z$' },
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  {
    tex: 'y',
    meaning: { en: 'first layer, $kx + b$', zh: '第一层，$kx + b$', ko: '첫째 층, $kx + b$' },
  },
  {
    tex: 'z',
    meaning: { en: 'second layer, $hy + d$', zh: '第二层，$hy + d$', ko: '둘째 층, $hy + d$' },
  },
  {
    tex: 'A, B',
    meaning: {
      en: 'slope and offset of both as one',
      zh: '合为一层后的斜率和截距',
      ko: '한 층으로 합쳤을 때의 기울기와 절편',
    },
  },
]

export const TITLE = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  y: { en: 'First line', zh: '第一条直线', ko: '첫째 직선' },
  z: { en: 'Second line', zh: '第二条直线', ko: '둘째 직선' },
  A: { en: 'One slope', zh: '合成斜率', ko: '하나의 기울기' },
  B: { en: 'One offset', zh: '合成截距', ko: '하나의 절편' },
  M: { en: 'Matrix of both', zh: '合成矩阵', ko: '합친 행렬' },
  v: { en: 'Vector of both', zh: '合成向量', ko: '합친 벡터' },
  zv: { en: 'Output vector', zh: '输出向量', ko: '출력 벡터' },
  point: { en: 'The same point', zh: '同一个点', ko: '같은 점' },
  kink: { en: 'Between the two lines', zh: '两条直线之间', ko: '두 직선 사이' },
} as const satisfies Words

export const GOAL = {
  task: {
    en: 'The output of $y = kx + b$ goes into $z = hy + d$. Can that do anything that one line cannot?',
    zh: '$y = kx + b$ 的输出再送入 $z = hy + d$。这比一条直线更强吗？',
    ko: '$y = kx + b$의 출력을 $z = hy + d$에 넣습니다. 직선 하나로는 못 하는 일일까요?',
  },
  y: {
    en: 'What does the first line give at $x =$ {x}?',
    zh: '第一条直线在 $x =$ {x} 处的值是多少？',
    ko: '$x =$ {x}에서 첫째 직선의 값은 얼마일까요?',
  },
  z: {
    en: 'What does the second line make of it?',
    zh: '第二条直线把它变成多少？',
    ko: '둘째 직선을 지나면 얼마가 될까요?',
  },
  A: {
    en: 'How steep are both lines together?',
    zh: '两条直线合起来有多陡？',
    ko: '두 직선을 합치면 얼마나 가파를까요?',
  },
  B: {
    en: 'Where do both together cross the vertical axis?',
    zh: '合起来与纵轴交于何处？',
    ko: '합친 직선은 세로축과 어디서 만날까요?',
  },
  M: {
    en: 'Which one matrix does the work of both?',
    zh: '哪一个矩阵能代替这两个矩阵？',
    ko: '두 행렬을 대신하는 행렬 하나는 무엇일까요?',
  },
  v: {
    en: 'Which vector is added in the end?',
    zh: '最后加上哪个向量？',
    ko: '마지막에 더해지는 벡터는 무엇일까요?',
  },
  zv: {
    en: 'What do both layers make of the vector $x$?',
    zh: '两层把向量 $x$ 变成什么？',
    ko: '두 층은 벡터 $x$의 값을 무엇으로 바꿀까요?',
  },
  point: {
    en: 'Does the one line give the same?',
    zh: '这一条直线给出相同的值吗？',
    ko: '합친 직선도 같은 값을 줄까요?',
  },
  kink: {
    en: 'What comes out at $s =$ {s} when an activation stands between the lines?',
    zh: '两条直线之间有激活函数时，$s =$ {s} 处的结果是多少？',
    ko: '두 직선 사이에 활성화 함수가 있으면 $s =$ {s}에서 결과는 얼마일까요?',
  },
  straight: {
    en: 'Nothing stands between the lines. Is the result at $s =$ {s} still that of one line?',
    zh: '两条直线之间什么都没有。$s =$ {s} 处的结果仍与一条直线相同吗？',
    ko: '두 직선 사이에 아무것도 없습니다. $s =$ {s}에서도 직선 하나와 결과가 같을까요?',
  },
} as const satisfies Words

export const BECAUSE = {
  substitute: {
    en: 'Put the first line into the second: $z = h(kx + b) + d = hk\\,x + (hb + d)$.',
    zh: '把第一条直线代入第二条：$z = h(kx + b) + d = hk\\,x + (hb + d)$。',
    ko: '첫째 식을 둘째 식에 넣으면 $z = h(kx + b) + d = hk\\,x + (hb + d)$입니다.',
  },
  point: {
    en: 'It is $z =$ {z} again, the value after both lines: two layers have done no more than one.',
    zh: '与依次经过两条直线得到的 $z =$ {z} 相同：两层做的事，一层就能做到。',
    ko: '두 직선을 차례로 지난 값 $z =$ {z}, 바로 그 값입니다. 두 층이 한 일을 한 층으로도 할 수 있습니다.',
  },
  apart: {
    en: 'With the activation {z_s}, with the one line {linear_s}: here the two differ.',
    zh: '有激活函数时为 {z_s}，合成的直线则为 {linear_s}：两者在这里不同。',
    ko: '활성화 함수가 있으면 {z_s}, 합친 직선이면 {linear_s}: 여기서는 두 값이 다릅니다.',
  },
  here: {
    en: 'Here both agree, because the activation lets this value pass. Try an input on the other side.',
    zh: '在这里两者一致，因为激活函数让这个值原样通过。换一个另一侧的输入试试。',
    ko: '여기서는 활성화 함수가 값을 그대로 보내므로 둘이 같습니다. 반대쪽 입력을 넣어 보세요.',
  },
  same: {
    en: 'It is the same for every input: without an activation, two layers are one.',
    zh: '对每个输入都一样：没有激活函数，两层就是一层。',
    ko: '어떤 입력에서도 같습니다. 활성화 함수가 없으면 두 층은 한 층입니다.',
  },
} as const satisfies Words

export const WHY = {
  one: {
    en: 'A hundred linear layers are still one line. Depth alone adds nothing.',
    zh: '一百个线性层仍是一条直线，单靠加深网络没有用。',
    ko: '선형층을 백 개 쌓아도 직선 하나입니다. 깊이만으로는 얻는 것이 없습니다.',
  },
  order: {
    en: 'The second layer comes on the left: it acts on what the first has made.',
    zh: '第二层的矩阵写在左边：它作用在第一层的结果上。',
    ko: '둘째 층의 행렬이 왼쪽에 옵니다. 첫째 층의 결과에 작용하기 때문입니다.',
  },
  activation: {
    en: 'That is what activations are for: they bend, and what is bent cannot be folded into one line.',
    zh: '这正是激活函数的作用：它使函数弯曲，弯曲之后就无法合成一条直线。',
    ko: '활성화 함수를 쓰는 까닭입니다. 꺾이거나 휜 것은 직선 하나로 합칠 수 없습니다.',
  },
} as const satisfies Words
