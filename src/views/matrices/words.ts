import type { Localized } from '../../i18n/localized.ts'

export const MATRICES: Localized = {
  en: 'The network in matrices',
  zh: '网络的矩阵形式',
  ko: '행렬로 쓴 네트워크',
}

/** What a matrix is called aloud, after its symbol. */
export const shapeOf = (rows: number, columns: number, isTransposed: boolean): Localized => ({
  en: `${isTransposed ? 'transposed, ' : ''}${rows} by ${columns}`,
  zh: `${isTransposed ? '转置，' : ''}${rows} 行 ${columns} 列`,
  ko: `${isTransposed ? '전치, ' : ''}${rows}행 ${columns}열`,
})
