import { at } from '../engine/at.ts'
import type { Localized } from '../i18n/localized.ts'
import { FormatError } from './error.ts'
import type { Matrix } from './matrices.ts'

type Rows = readonly (readonly number[])[]

/** Names the first pair of matrices whose sizes differ, read as weights[to][from]. */
export function misfit(matrices: readonly Matrix[], inputs: number | undefined): FormatError {
  if (matrices.length === 0) return new FormatError('', NO_WEIGHTS)
  let width = inputs
  let below: Localized = { en: 'there are', zh: '输入有', ko: '입력은' }
  for (const [k, { name, rows }] of matrices.entries()) {
    const takes = at(rows, 0).length
    const label = name ?? String(k + 1)
    if (width !== undefined && takes !== width)
      return new FormatError('', {
        en: `matrix ${label} takes ${takes} input${takes === 1 ? '' : 's'}, but ${below.en} ${width} ${k === 0 ? 'input' : 'unit'}${width === 1 ? '' : 's'}.`,
        zh: `矩阵 ${label} 需要 ${takes} 个输入，但${below.zh} ${width} 个。`,
        ko: `행렬 ${label}에는 입력이 ${takes}개 필요하지만 ${below.ko} ${width}개입니다.`,
      })
    width = rows.length
    below = {
      en: `layer ${k + 1} has`,
      zh: `第 ${k + 1} 层有`,
      ko: `${k + 1}층의 유닛은`,
    }
  }
  return new FormatError('', NO_WEIGHTS)
}

export function badBiases(name: string, units: number | undefined, rows: Rows): Localized {
  const size = `${rows.length}×${at(rows, 0).length}`
  if (units === undefined)
    return {
      en: `${name}: there are more biases than layers.`,
      zh: `${name}：偏置的组数多于层数。`,
      ko: `${name}: 편향의 묶음이 층보다 많습니다.`,
    }
  return {
    en: `${name}: expected ${units} number${units === 1 ? '' : 's'}, one per unit; found ${size}.`,
    zh: `${name}：应为 ${units} 个数（每个单元一个），实际为 ${size}。`,
    ko: `${name}: 유닛마다 하나씩 수 ${units}개가 필요하지만 ${size}입니다.`,
  }
}

export function unequal(inputs: number, targets: number): Localized {
  return {
    en: `there are ${inputs} rows of inputs but ${targets} of targets; expected as many of each.`,
    zh: `输入有 ${inputs} 行，目标有 ${targets} 行，两者应相同。`,
    ko: `입력은 ${inputs}행인데 목표는 ${targets}행입니다. 둘이 같아야 합니다.`,
  }
}

const NO_WEIGHTS = {
  en: 'there are no weights here; expected one matrix per layer.',
  zh: '没有找到权重，每层应有一个矩阵。',
  ko: '가중치가 없습니다. 층마다 행렬이 하나씩 필요합니다.',
}
