import type { Localized } from '../../../i18n/localized.ts'

/** Symbols are TeX; `{slots}` are filled with numbers. */

export const ACROSS: Localized = { en: 'Across', zh: '横轴', ko: '가로' }
export const UPWARDS: Localized = { en: 'Up', zh: '纵轴', ko: '세로' }

export const PICTURE = (x: string, y: string, loss: string): Localized => ({
  en: `Contour map of ${loss} over ${x} and ${y}, all other numbers fixed`,
  zh: `${loss} 随 ${x} 与 ${y} 变化的等高线图，其余各数固定`,
  ko: `다른 수를 고정하고 ${x}, ${y}에 따라 그린 ${loss}의 등고선`,
})

export const SPOKEN = (x: string, y: string, loss: string): Localized => ({
  en: `${x}, ${y}; ${loss}`,
  zh: `${x}，${y}；${loss}`,
  ko: `${x}, ${y}; ${loss}`,
})
export const BOTH = (x: string, y: string): Localized => ({
  en: `${x} and ${y}`,
  zh: `${x} 与 ${y}`,
  ko: `${x}, ${y}`,
})

export const LEVELS = (loss: string): Localized => ({
  en: `Levels of ${loss}`,
  zh: `${loss} 的等高值`,
  ko: `${loss}의 높이`,
})

export const POINT: Localized = { en: 'The point', zh: '当前点', ko: '현재 점' }
export const DOWNHILL: Localized = {
  en: 'Steepest way down',
  zh: '下降最快的方向',
  ko: '가장 가파른 내리막',
}
export const STEP: Localized = { en: 'One step', zh: '一步', ko: '한 걸음' }
export const LANDING: Localized = { en: 'It lands at', zh: '落点', ko: '도착점' }
export const ONWARD = (steps: number): Localized => ({
  en: `After ${steps} steps of these two alone`,
  zh: `只让这两个数走 ${steps} 步之后`,
  ko: `이 두 수만 ${steps}걸음 옮긴 뒤`,
})
export const TRAIL = (updates: number): Localized => ({
  en: updates === 1 ? 'The update so far' : `The ${updates} updates so far`,
  zh: `至今的 ${updates} 次更新`,
  ko: `지금까지의 갱신 ${updates}번`,
})
export const FIRST: Localized = { en: 'at the start', zh: '（起点）', ko: '(출발점)' }
export const SEEN_FROM_ABOVE: Localized = {
  en: 'The updates so far moved the other numbers, too; the map shows the loss around where they are now.',
  zh: '至今的更新也改变了其余各数；图中的损失以它们现在的值计算。',
  ko: '지금까지의 갱신은 다른 수도 옮겼습니다. 지도는 그 수들의 현재 값에서 본 손실입니다.',
}
export const NO_STEP: Localized = { en: 'no step', zh: '无更新', ko: '갱신 없음' }

export const FLAT = (loss: string): Localized => ({
  en: `Both slopes are zero: here $${loss}$ gives these two numbers no direction.`,
  zh: `两个斜率都是零：$${loss}$ 在此处没有给这两个数指出方向。`,
  ko: `두 기울기가 모두 0이라 여기서 $${loss}$ 값은 이 두 수에 방향을 주지 않습니다.`,
})

export const LEVEL_GROUND = (loss: string): Localized => ({
  en: `$${loss}$ is the same everywhere on this map, {loss}: it does not depend on these two numbers here.`,
  zh: `整张图上 $${loss}$ 都等于 {loss}：在这里它与这两个数无关。`,
  ko: `이 지도 어디서나 $${loss}$ = {loss}입니다. 여기서는 이 두 수에 따라 변하지 않습니다.`,
})

export const HOLES = (loss: string): Localized => ({
  en: `Where the map is crossed out, $${loss}$ is not finite.`,
  zh: `图中打叉的部分，$${loss}$ 不是有限值。`,
  ko: `빗금 친 곳에서는 $${loss}$ 값이 유한하지 않습니다.`,
})

export const NOT_FINITE = (loss: string): Localized => ({
  en: `At the point $${loss}$ is {loss}, so there is no direction to go.`,
  zh: `当前点处 $${loss}$ 为 {loss}，因此没有可走的方向。`,
  ko: `현재 점에서 $${loss}$ 값은 {loss}입니다. 그래서 나아갈 방향이 없습니다.`,
})

export const BEYOND: Localized = {
  en: 'The step ends beyond this map, at {x} and {y}; a wider one shows it.',
  zh: '这一步落在图外的 {x} 与 {y}；扩大范围即可看到。',
  ko: '이 걸음은 지도 밖의 {x}, {y}에서 끝납니다. 범위를 넓히면 보입니다.',
}

export const UPHILL = (loss: string): Localized => ({
  en: `The step is too long: it takes $${loss}$ from {before} up to {after}.`,
  zh: `步子太大：$${loss}$ 从 {before} 升到 {after}。`,
  ko: `걸음이 너무 큽니다. $${loss}$ 값이 {before}에서 {after}까지 커집니다.`,
})

export const GIVEN = (symbols: string): Localized => ({
  en: `The update leaves ${symbols} alone: it is given, or frozen.`,
  zh: `更新不改变 ${symbols}：它是给定的，或已被固定。`,
  ko: `${symbols} 값은 주어졌거나 고정되어 있어 갱신되지 않습니다.`,
})

export const OTHER: Localized = {
  en: 'The step does not follow the arrow: the conventions of the update use other numbers than these slopes.',
  zh: '这一步没有沿箭头方向：按当前约定，更新依据的不是这两个斜率。',
  ko: '걸음이 화살표를 따르지 않습니다. 현재 규약에서는 갱신이 이 기울기와 다른 수를 따릅니다.',
}

export const TOGETHER = (after: string): Localized => ({
  en: `Here two numbers move. The update moves all parameters at once and gives $${after}$ = {after}.`,
  zh: `这里只移动两个数。真正的更新同时改变所有参数，得到 $${after}$ = {after}。`,
  ko: `여기서는 두 수만 움직입니다. 실제 갱신은 모든 매개변수를 함께 바꾸며, 그때 $${after}$ = {after}입니다.`,
})

export const TABLE: Localized = { en: 'As a table', zh: '以表格显示', ko: '표로 보기' }
export const CAPTION = (loss: string, x: string, y: string): Localized => ({
  en: `$${loss}$ for five values each of $${x}$ and $${y}$`,
  zh: `$${x}$ 与 $${y}$ 各取五个值时的 $${loss}$`,
  ko: `$${x}$, $${y}$의 다섯 값마다의 $${loss}$`,
})
