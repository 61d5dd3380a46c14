import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Channel } from './params.ts'

export const CAPTION = {
  sizes: {
    en: 'From the top: pictures, kernels, output; between them padding $p$ and stride $s$',
    zh: '自上而下：图像、卷积核、输出；其间为填充 $p$ 与步长 $s$',
    ko: '위부터 이미지, 커널, 출력이고, 그 사이에 패딩 $p$와 스트라이드 $s$',
  },
  picture: (channel: Channel): Localized => ({
    en: `Picture $x^${channel}$`,
    zh: `图像 $x^${channel}$`,
    ko: `이미지 $x^${channel}$`,
  }),
  kernel: (channel: Channel): Localized => ({
    en: `Kernel $K^${channel}$`,
    zh: `卷积核 $K^${channel}$`,
    ko: `커널 $K^${channel}$`,
  }),
  sums: {
    en: 'Sums $z_R, z_G, z_B$',
    zh: '通道和 $z_R, z_G, z_B$',
    ko: '채널의 합 $z_R, z_G, z_B$',
  },
  bias: { en: 'Bias $b$', zh: '偏置 $b$', ko: '편향 $b$' },
  output: { en: 'Output $y$', zh: '输出 $y$', ko: '출력 $y$' },
  pixel: {
    en: 'Pixel $R, G, B$; below, $Y, U, V$',
    zh: '像素 $R, G, B$；下方为 $Y, U, V$',
    ko: '픽셀 $R, G, B$, 아래는 $Y, U, V$',
  },
} as const

export const LEGEND: Derivation['legend'] = [
  {
    tex: 'n',
    meaning: { en: 'pictures in the batch', zh: '一批图像的张数', ko: '배치의 이미지 수' },
  },
  {
    tex: 'h_i, w_i, c_i',
    meaning: {
      en: 'rows, columns, channels of a picture',
      zh: '图像的行数、列数、通道数',
      ko: '이미지의 행, 열, 채널 수',
    },
  },
  { tex: 'k_n', meaning: { en: 'number of kernels', zh: '卷积核个数', ko: '커널의 개수' } },
  {
    tex: 'k_h, k_w, c_k',
    meaning: {
      en: 'rows, columns, channels of a kernel',
      zh: '卷积核的行数、列数、通道数',
      ko: '커널의 행, 열, 채널 수',
    },
  },
  { tex: 's, p', meaning: { en: 'stride, padding', zh: '步长、填充', ko: '스트라이드, 패딩' } },
  {
    tex: 'h_o, w_o, c_o',
    meaning: {
      en: 'rows, columns, channels of the output',
      zh: '输出的行数、列数、通道数',
      ko: '출력의 행, 열, 채널 수',
    },
  },
  {
    tex: 'x, K, b',
    meaning: {
      en: 'a small picture, kernel, bias',
      zh: '小图像、卷积核、偏置',
      ko: '작은 이미지, 커널, 편향',
    },
  },
  {
    tex: 'Y, U, V',
    meaning: {
      en: 'a pixel $R, G, B$ in other channels',
      zh: '像素 $R, G, B$ 的另一组通道',
      ko: '픽셀 $R, G, B$의 다른 채널',
    },
  },
]

export const TITLE = {
  task: { en: 'The picture', zh: '图像', ko: '이미지' },
  kernel: { en: 'The kernels', zh: '卷积核', ko: '커널' },
  channel: (channel: Channel): Localized => ({
    en: `Products of channel ${channel}`,
    zh: `${channel} 通道的乘积`,
    ko: `${channel} 채널의 곱`,
  }),
  output: { en: 'All channels, one number', zh: '所有通道，一个数', ko: '모든 채널, 하나의 수' },
  brightness: { en: 'Brightness of a pixel', zh: '像素的亮度', ko: '픽셀의 밝기' },
  colour: { en: 'Colour of a pixel', zh: '像素的颜色', ko: '픽셀의 색' },
  maps: { en: 'One map per kernel', zh: '每个卷积核一个特征图', ko: '커널마다 맵 하나' },
  rows: { en: 'Rows of the output', zh: '输出的行数', ko: '출력의 행 수' },
  columns: { en: 'Columns of the output', zh: '输出的列数', ko: '출력의 열 수' },
  shape: { en: 'The whole shape', zh: '完整的形状', ko: '전체 형상' },
  rest: { en: 'After the last window', zh: '最后一个窗口之后', ko: '마지막 창 뒤' },
  parameters: { en: 'Weights and biases', zh: '权重与偏置', ko: '가중치와 편향' },
  multiplications: { en: 'Multiplications', zh: '乘法次数', ko: '곱셈 횟수' },
} as const

export const GOAL = {
  task: {
    en: 'Kernels slide over pictures of {hi} by {wi} pixels with {ci} channels. Of what shape is the output?',
    zh: '卷积核在 {hi} × {wi} 像素、{ci} 个通道的图像上滑动。输出是什么形状？',
    ko: '행 {hi}개, 열 {wi}개, 채널 {ci}개인 이미지 위를 커널이 움직입니다. 출력은 어떤 형상일까요?',
  },
  kernel: {
    en: 'How many channels has a kernel, and how many weights is that?',
    zh: '一个卷积核有多少个通道？共有多少个权重？',
    ko: '커널 하나의 채널은 몇 개이고, 가중치는 모두 몇 개일까요?',
  },
  small: {
    en: 'Take a picture of $2 \\times 2$ pixels and one kernel of the same size. What do the products of channel $R$ add up to?',
    zh: '取一张 $2 \\times 2$ 像素的小图像和一个同样大小的卷积核。$R$ 通道的乘积之和是多少？',
    ko: '픽셀이 $2 \\times 2$개인 작은 이미지와 같은 크기의 커널 하나가 있습니다. $R$ 채널의 곱을 모두 더하면 얼마일까요?',
  },
  channel: (channel: Channel): Localized => ({
    en: `What do the products of channel $${channel}$ add up to?`,
    zh: `$${channel}$ 通道的乘积之和是多少？`,
    ko: `$${channel}$ 채널의 곱을 모두 더하면 얼마일까요?`,
  }),
  output: {
    en: 'What does the whole kernel give at this place?',
    zh: '整个卷积核在这个位置给出什么？',
    ko: '이 자리에서 커널 전체는 어떤 값을 낼까요?',
  },
  brightness: {
    en: 'Channels need not be red, green and blue. How bright is the pixel ({R}, {G}, {B})?',
    zh: '通道不一定是红、绿、蓝。像素（{R}, {G}, {B}）有多亮？',
    ko: '채널이 꼭 빨강, 초록, 파랑일 필요는 없습니다. 픽셀 ({R}, {G}, {B})의 밝기는 얼마일까요?',
  },
  colour: {
    en: 'How far are its blue and its red from the brightness?',
    zh: '它的蓝色和红色与亮度相差多少？',
    ko: '이 픽셀의 파랑과 빨강은 밝기와 얼마나 차이 날까요?',
  },
  maps: {
    en: 'How many channels has the output?',
    zh: '输出有多少个通道？',
    ko: '출력의 채널은 몇 개일까요?',
  },
  rows: {
    en: 'At how many places does the window fit from top to bottom?',
    zh: '从上到下，窗口有多少个位置？',
    ko: '위에서 아래로 창이 놓이는 자리는 몇 곳일까요?',
  },
  columns: {
    en: 'And from left to right?',
    zh: '从左到右呢？',
    ko: '왼쪽에서 오른쪽으로는 몇 곳일까요?',
  },
  shape: {
    en: 'What comes of all pictures and all kernels together?',
    zh: '所有图像与所有卷积核合在一起，得到什么形状？',
    ko: '모든 이미지와 모든 커널을 합치면 어떤 형상이 될까요?',
  },
  rest: {
    en: 'How many rows and columns of the padded picture are left after the last window?',
    zh: '最后一个窗口之后，填充后的图像还剩多少行、多少列？',
    ko: '마지막 창 뒤에 패딩을 포함한 이미지의 행과 열은 몇 개씩 남을까요?',
  },
  parameters: {
    en: 'How many weights have all kernels together, and how many parameters with the biases?',
    zh: '所有卷积核共有多少个权重？连同偏置有多少个参数？',
    ko: '모든 커널의 가중치는 몇 개이고, 편향까지 합한 매개변수는 몇 개일까요?',
  },
  multiplications: {
    en: 'How many multiplications does it take to fill the output?',
    zh: '算出整个输出需要多少次乘法？',
    ko: '출력을 모두 계산하려면 곱셈을 몇 번 해야 할까요?',
  },
} as const
