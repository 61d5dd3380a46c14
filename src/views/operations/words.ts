import type { Localized } from '../../i18n/localized.ts'

export const GRAPH: Localized = {
  en: 'Graph of operations',
  zh: '运算图',
  ko: '연산 그래프',
}

export const HELP: Localized = {
  en: 'Arrow keys walk: left to the operands, right to where a number is used, up and down within a column. Plus, minus and zero zoom.',
  zh: '方向键移动：向左到操作数，向右到使用处，上下在同一列内移动。加号、减号和零用来缩放。',
  ko: '화살표 키로 움직입니다. 왼쪽은 피연산자, 오른쪽은 쓰이는 곳, 위아래는 같은 열입니다. 더하기, 빼기, 0 키로 확대와 축소를 합니다.',
}

export const LEGEND: Localized = {
  en: 'In a box: value above, gradient below. On a line: local derivative.',
  zh: '方框内：上为值，下为梯度。线上：局部导数。',
  ko: '상자 안: 위는 값, 아래는 기울기. 선 위: 국소 미분.',
}

export const ZOOM_IN: Localized = { en: 'Zoom in', zh: '放大', ko: '확대' }
export const ZOOM_OUT: Localized = { en: 'Zoom out', zh: '缩小', ko: '축소' }
export const FIT: Localized = { en: 'Show all', zh: '显示全部', ko: '전체 보기' }
export const EQUATION: Localized = { en: 'Local equation', zh: '局部算式', ko: '국소 식' }
export const EDIT: Localized = { en: 'Edit', zh: '修改', ko: '고치기' }
export const GIVEN: Localized = { en: 'given', zh: '已知', ko: '주어진 값' }
export const CONSTANT: Localized = { en: 'constant', zh: '常数', ko: '상수' }
/** Of a number that several operations use. */
export const addsUp = (uses: number): Localized => ({
  en: `Used ${uses} times: the parts add up`,
  zh: `用了 ${uses} 次：各部分相加`,
  ko: `${uses}번 쓰임: 각 부분을 더함`,
})
