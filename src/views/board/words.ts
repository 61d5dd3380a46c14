import type { Localized } from '../../i18n/localized.ts'

export const HELP: Localized = {
  en: 'Arrow keys walk through the cells and from panel to panel. Enter edits a number or pins an element, Escape unpins it.',
  zh: '方向键在单元格和各图之间移动。回车键修改数值或固定元素，Esc 键取消固定。',
  ko: '화살표 키로 칸과 그림 사이를 움직입니다. Enter는 수를 고치거나 요소를 고정하고, Esc는 고정을 풉니다.',
}

export const DRAWING: Localized = { en: 'Drawing', zh: '图', ko: '그림' }

export const FROM = (names: string): Localized => ({
  en: `Made from: ${names}.`,
  zh: `由此得出：${names}。`,
  ko: `여기서 나옴: ${names}.`,
})

export const INTO = (names: string): Localized => ({
  en: `Goes into: ${names}.`,
  zh: `用于：${names}。`,
  ko: `쓰이는 곳: ${names}.`,
})

export const BY = (pairs: number): Localized => ({
  en: pairs === 1 ? 'Multiplies 1 pair.' : `Used in ${pairs} products.`,
  zh: `用在 ${pairs} 个乘积中。`,
  ko: `곱 ${pairs}개에 쓰입니다.`,
})

export const PADDING: Localized = { en: '0, padding', zh: '0，填充', ko: '0, 패딩' }

export const EDIT: Localized = { en: 'Edit', zh: '修改', ko: '고치기' }

export const POINT_AT: Localized = {
  en: 'Point at a number to see what it is tied to.',
  zh: '指向一个数，可看到与它相连的数。',
  ko: '수를 가리키면 이어진 수가 보입니다.',
}

export const PRESS: Localized = {
  en: 'Press a number twice to change it.',
  zh: '双击数值即可修改。',
  ko: '수를 두 번 누르면 고칠 수 있습니다.',
}

export const CURVES = (x: string, curves: string): Localized => ({
  en: `Plot over ${x}${curves && `: ${curves}`}.`,
  zh: `以 ${x} 为横轴的图${curves && `：${curves}`}。`,
  ko: `${x} 축 위의 그래프${curves && `: ${curves}`}.`,
})

export const NO_LOG = (value: string): Localized => ({
  en: `${value}: no place on this scale`,
  zh: `${value}：此刻度上无法表示`,
  ko: `${value}: 이 눈금에 표시할 수 없음`,
})
