import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  n: { en: 'size', zh: '大小', ko: '크기' },
  k: { en: 'kernel size', zh: '卷积核大小', ko: '커널 크기' },
  s: { en: 'stride', zh: '步长', ko: '스트라이드' },
  p: { en: 'padding', zh: '填充', ko: '패딩' },
  i: { en: 'output cell', zh: '输出格的序号', ko: '출력 칸의 번호' },
  a: { en: 'first cell seen', zh: '看到的第一格', ko: '첫 칸' },
  b: { en: 'last cell seen', zh: '看到的最后一格', ko: '끝 칸' },
  j: { en: 'jump', zh: '累积步长', ko: '누적 스트라이드' },
  r: { en: 'width of the field', zh: '感受野宽度', ko: '수용 영역의 너비' },
  c: { en: 'offset of the first cell', zh: '第一格的偏移量', ko: '첫 칸의 오프셋' },
  d: { en: 'offset of the last cell', zh: '最后一格的偏移量', ko: '끝 칸의 오프셋' },
  width: { en: 'width of the field', zh: '感受野宽度', ko: '수용 영역의 너비' },
  again: { en: 'by the formula', zh: '由公式得出', ko: '공식에 따른 값' },
  reached: {
    en: 'last cell that any output reads',
    zh: '输出能读到的最后一格',
    ko: '출력이 읽는 마지막 칸',
  },
  first: { en: 'first input cell read', zh: '读到的第一个输入格', ko: '읽는 첫 입력 칸' },
  last: { en: 'last input cell read', zh: '读到的最后一个输入格', ko: '읽는 끝 입력 칸' },
  count: { en: 'input cells read', zh: '读到的输入格数', ko: '읽는 입력 칸의 수' },
} as const satisfies Words

export const CAPTION = {
  maps: {
    en: 'Cells that are read, framed; dashed, outside of the map',
    zh: '粗框：读到的格；虚线：特征图之外',
    ko: '굵은 테두리: 읽는 칸, 점선: 맵의 바깥',
  },
  layers: { en: 'The layers', zh: '各层', ko: '층' },
  growth: {
    en: 'Width $r$ and jump $j$ after each layer',
    zh: '每层之后的宽度 $r$ 与累积步长 $j$',
    ko: '층마다의 너비 $r$, 누적 스트라이드 $j$',
  },
} as const satisfies Words

export const SERIES: readonly [Localized, Localized] = [
  { en: 'width of the field', zh: '感受野宽度', ko: '수용 영역의 너비' },
  { en: 'jump', zh: '累积步长', ko: '누적 스트라이드' },
]

export const LEGEND: Derivation['legend'] = [
  {
    tex: 'k, s, p',
    meaning: {
      en: 'kernel, stride, padding',
      zh: '卷积核、步长、填充',
      ko: '커널, 스트라이드, 패딩',
    },
  },
  {
    tex: 'n_l',
    meaning: {
      en: 'cells of map $l$; 0 is the input',
      zh: '特征图 $l$ 的格数，0 为输入',
      ko: '맵 $l$의 칸 수, 0은 입력',
    },
  },
  {
    tex: 'a_l, b_l',
    meaning: {
      en: 'first and last cell on map $l$',
      zh: '特征图 $l$ 上的起止格',
      ko: '맵 $l$에서의 첫 칸과 끝 칸',
    },
  },
  {
    tex: 'r_l',
    meaning: { en: 'width after layer $l$', zh: '第 $l$ 层后的宽度', ko: '층 $l$ 뒤의 너비' },
  },
  {
    tex: 'j_l',
    meaning: {
      en: 'jump after layer $l$',
      zh: '第 $l$ 层后的累积步长',
      ko: '층 $l$ 뒤의 누적 스트라이드',
    },
  },
  {
    tex: 'c_l, d_l',
    meaning: {
      en: 'offsets of its ends from $j_l\\,i$',
      zh: '两端相对于 $j_l\\,i$ 的偏移量',
      ko: '$j_l\\,i$에서 양 끝까지의 오프셋',
    },
  },
]

export const TITLE = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  sizes: { en: 'Sizes of the maps', zh: '特征图大小', ko: '맵의 크기' },
  back: (l: number): Localized => ({
    en: `Back through layer ${l}`,
    zh: `逆推第 ${l} 层`,
    ko: `${l}번째 층 거슬러 가기`,
  }),
  width: { en: 'Width', zh: '宽度', ko: '너비' },
  growth: (l: number): Localized => ({
    en: `Width and jump after layer ${l}`,
    zh: `第 ${l} 层后的宽度与累积步长`,
    ko: `${l}번째 층 뒤의 너비와 누적 스트라이드`,
  }),
  formula: {
    en: 'A formula for every cell',
    zh: '适用于每一格的公式',
    ko: '모든 칸에 통하는 공식',
  },
  agree: { en: 'Both ways agree', zh: '两种方法一致', ko: '두 방법의 일치' },
  border: { en: 'At the border', zh: '边界处', ko: '경계에서' },
} as const satisfies Readonly<Record<string, Localized | ((l: number) => Localized)>>

export const GOAL = {
  task: {
    en: 'Which cells of the input does cell $i =$ {i} of the last map depend on?',
    zh: '最后一张特征图的格 $i =$ {i} 依赖于哪些输入格？',
    ko: '마지막 맵의 칸 $i =$ {i}의 값은 입력의 어느 칸들에 달려 있을까요?',
  },
  sizes: {
    en: 'How many cells does each map have?',
    zh: '每张特征图各有多少格？',
    ko: '맵마다 칸이 몇 개일까요?',
  },
  width: {
    en: 'How many cells wide is the field on the input?',
    zh: '输入上的感受野有多少格宽？',
    ko: '입력에서 수용 영역의 너비는 몇 칸일까요?',
  },
  growth: (l: number): Localized => ({
    en: `How wide is the field of one cell after layer ${l}, and how far apart are those of two neighbours?`,
    zh: `第 ${l} 层之后，一格的感受野有多宽？相邻两格的感受野相距多远？`,
    ko: `${l}번째 층 뒤에서 한 칸의 수용 영역은 얼마나 넓고, 이웃한 두 칸의 수용 영역은 얼마나 떨어져 있을까요?`,
  }),
  formula: {
    en: 'Which stretch of the input does any cell $i$ see after each layer?',
    zh: '每一层之后，任意一格 $i$ 看到输入的哪一段？',
    ko: '각 층 뒤에서 임의의 칸 $i$의 수용 영역은 입력의 어디에서 어디까지일까요?',
  },
  agree: {
    en: 'Does the formula give the same cells as the way back, layer by layer?',
    zh: '公式与逐层逆推得到的格相同吗？',
    ko: '공식으로 얻은 칸이 층마다 거슬러 가서 얻은 칸과 같을까요?',
  },
  border: {
    en: 'Which cells are left where the input ends?',
    zh: '除去输入之外的部分，还剩哪些格？',
    ko: '입력의 끝을 넘는 부분을 빼면 어느 칸이 남을까요?',
  },
} as const satisfies Readonly<Record<string, Localized | ((l: number) => Localized)>>

export const BECAUSE = {
  task: {
    en: 'Each cell of a map is made from the cells under one window of the map below.',
    zh: '特征图的每一格都由下面一张图中一个窗口内的各格得出。',
    ko: '맵의 각 칸은 바로 아래 맵에서 창 하나에 놓인 칸들로 만들어집니다.',
  },
  width: {
    en: 'Cells outside of the input are counted here, too. The width is then the same for every cell $i$; only the place differs.',
    zh: '这里把输入之外的格也算在内。这样，每一格 $i$ 的感受野宽度都相同，只有位置不同。',
    ko: '여기서는 입력 바깥의 칸도 셉니다. 그러면 너비는 모든 칸 $i$에서 같고 위치만 다릅니다.',
  },
} as const satisfies Words

export const WHY = {
  axis: {
    en: 'Rows and columns are treated alike, so one axis is enough. An activation such as ReLU looks at one cell at a time and changes no field.',
    zh: '行和列的处理方式相同，所以只看一个方向即可。ReLU 之类的激活函数每次只看一格，不改变感受野。',
    ko: '행과 열은 같은 방식으로 다루므로 한 축만 보면 됩니다. ReLU 같은 활성화 함수는 한 칸씩만 보므로 수용 영역을 바꾸지 않습니다.',
  },
  window: {
    en: 'The window of cell 1 begins $p$ cells before the map, at $1 - p$, and each further cell moves it by $s$. It is $k$ cells wide.',
    zh: '第 1 格的窗口从特征图之前 $p$ 格处，即 $1 - p$ 开始；每往后一格，窗口移动 $s$ 格。窗口宽 $k$ 格。',
    ko: '칸 1의 창은 맵보다 $p$칸 앞인 $1 - p$에서 시작하고, 한 칸 나아갈 때마다 $s$칸씩 움직입니다. 창의 너비는 $k$칸입니다.',
  },
  growth: {
    en: 'The fields of two neighbours on a map lie $j$ cells apart. Each further cell under a kernel therefore widens the field by $j$, and a stride multiplies $j$.',
    zh: '特征图上相邻两格的感受野相距 $j$ 格。所以卷积核每多盖一格，感受野就宽 $j$ 格；而步长使 $j$ 成倍增大。',
    ko: '맵에서 이웃한 두 칸의 수용 영역은 $j$칸 떨어져 있습니다. 그래서 커널이 한 칸을 더 덮을 때마다 수용 영역은 $j$칸 넓어지고, 스트라이드는 $j$의 값에 곱해집니다.',
  },
  formula: {
    en: 'After layer $l$, cell $i$ sees $j_l\\,i + c_l$ to $j_l\\,i + d_l$. Its window goes from $s\\,i + 1 - s - p$ to $s\\,i + k - s - p$ on the map below; put that into the formula of that map.',
    zh: '第 $l$ 层之后，格 $i$ 看到 $j_l\\,i + c_l$ 到 $j_l\\,i + d_l$。它的窗口在下面一张图上从 $s\\,i + 1 - s - p$ 到 $s\\,i + k - s - p$；把它代入那张图的公式即可。',
    ko: '$l$번째 층 뒤에서 칸 $i$의 수용 영역은 $j_l\\,i + c_l$부터 $j_l\\,i + d_l$까지입니다. 그 칸의 창은 아래 맵에서 $s\\,i + 1 - s - p$부터 $s\\,i + k - s - p$까지입니다. 이것을 그 맵의 공식에 넣습니다.',
  },
  border: {
    en: 'Outside of a map there is at most padding, which holds nothing of the input.',
    zh: '特征图之外最多只有填充，其中没有输入的任何信息。',
    ko: '맵 바깥에는 기껏해야 패딩이 있을 뿐이고, 거기에는 입력의 정보가 없습니다.',
  },
} as const satisfies Words
