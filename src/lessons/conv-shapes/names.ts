import type { Localized } from '../../i18n/localized.ts'
import type { Channel } from './params.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  n: { en: 'pictures', zh: '图像数', ko: '이미지 수' },
  hi: { en: 'rows of the picture', zh: '图像行数', ko: '이미지의 행 수' },
  wi: { en: 'columns of the picture', zh: '图像列数', ko: '이미지의 열 수' },
  ci: { en: 'channels of the picture', zh: '图像通道数', ko: '이미지의 채널 수' },
  kn: { en: 'kernels', zh: '卷积核个数', ko: '커널 수' },
  kh: { en: 'rows of a kernel', zh: '卷积核行数', ko: '커널의 행 수' },
  kw: { en: 'columns of a kernel', zh: '卷积核列数', ko: '커널의 열 수' },
  ck: { en: 'channels of a kernel', zh: '卷积核通道数', ko: '커널의 채널 수' },
  s: { en: 'stride', zh: '步长', ko: '스트라이드' },
  p: { en: 'padding', zh: '填充', ko: '패딩' },
  no: {
    en: 'outputs, one per picture',
    zh: '输出个数，每张图像一个',
    ko: '출력 수, 이미지마다 하나',
  },
  ho: { en: 'rows of the output', zh: '输出行数', ko: '출력의 행 수' },
  wo: { en: 'columns of the output', zh: '输出列数', ko: '출력의 열 수' },
  co: { en: 'channels of the output', zh: '输出通道数', ko: '출력의 채널 수' },
  rh: { en: 'rows left over', zh: '剩余行数', ko: '남는 행 수' },
  rw: { en: 'columns left over', zh: '剩余列数', ko: '남는 열 수' },
  q: { en: 'weights of one kernel', zh: '一个卷积核的权重个数', ko: '커널 하나의 가중치 수' },
  W: { en: 'weights of all kernels', zh: '所有卷积核的权重个数', ko: '모든 커널의 가중치 수' },
  P: { en: 'parameters with biases', zh: '连同偏置的参数个数', ko: '편향을 포함한 매개변수 수' },
  M: { en: 'multiplications', zh: '乘法次数', ko: '곱셈 횟수' },
  b: { en: 'bias', zh: '偏置', ko: '편향' },
  y: { en: 'output', zh: '输出值', ko: '출력값' },
  R: { en: 'red', zh: '红', ko: '빨강' },
  G: { en: 'green', zh: '绿', ko: '초록' },
  B: { en: 'blue', zh: '蓝', ko: '파랑' },
  Y: { en: 'brightness', zh: '亮度', ko: '밝기' },
  U: { en: 'blue difference', zh: '蓝色差', ko: '파랑 색차' },
  V: { en: 'red difference', zh: '红色差', ko: '빨강 색차' },
} as const satisfies Words

export const TEX = {
  n: 'n',
  hi: 'h_i',
  wi: 'w_i',
  ci: 'c_i',
  kn: 'k_n',
  kh: 'k_h',
  kw: 'k_w',
  ck: 'c_k',
  s: 's',
  p: 'p',
  no: 'n_o',
  ho: 'h_o',
  wo: 'w_o',
  co: 'c_o',
  rh: 'r_h',
  rw: 'r_w',
  q: 'q',
  W: 'W',
  P: 'P',
  M: 'M',
  b: 'b',
  y: 'y',
  R: 'R',
  G: 'G',
  B: 'B',
  Y: 'Y',
  U: 'U',
  V: 'V',
} as const satisfies Readonly<Record<keyof typeof NAME, string>>

export const nameOfPixel = (channel: Channel): Localized => ({
  en: `pixel in ${channel}`,
  zh: `${channel} 通道像素`,
  ko: `${channel} 채널 픽셀`,
})
export const nameOfWeight = (channel: Channel): Localized => ({
  en: `kernel weight in ${channel}`,
  zh: `${channel} 通道权重`,
  ko: `${channel} 채널 가중치`,
})
export const nameOfSum = (channel: Channel): Localized => ({
  en: `sum of channel ${channel}`,
  zh: `${channel} 通道之和`,
  ko: `${channel} 채널의 합`,
})

/** What leads from one size to another in the drawing. */
export const EDGE = {
  pictures: { en: 'picture by picture', zh: '逐张计算', ko: '이미지마다' },
  above: { en: 'zeros above and below', zh: '上下补零', ko: '위아래의 0' },
  beside: { en: 'zeros on the left and right', zh: '左右补零', ko: '좌우의 0' },
  rows: { en: 'rows under the window', zh: '窗口覆盖的行', ko: '창이 덮는 행' },
  columns: { en: 'columns under the window', zh: '窗口覆盖的列', ko: '창이 덮는 열' },
  down: { en: 'moves down', zh: '向下移动', ko: '아래로 이동' },
  across: { en: 'moves to the right', zh: '向右移动', ko: '오른쪽으로 이동' },
  places: { en: 'one number per place', zh: '每个位置一个数', ko: '자리마다 수 하나' },
  channels: { en: 'as many channels', zh: '通道数相同', ko: '같은 채널 수' },
  maps: { en: 'one map per kernel', zh: '每个卷积核一个特征图', ko: '커널마다 맵 하나' },
} as const satisfies Words
