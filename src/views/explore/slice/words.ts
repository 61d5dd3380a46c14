import type { Localized } from '../../../i18n/localized.ts'

/** Symbols are TeX; `{slots}` are filled with numbers. */

export const NUMBER: Localized = { en: 'Vary', zh: '改变', ko: '바꿀 수' }

export const PICTURE = (x: string, y: string): Localized => ({
  en: `${y} against ${x}, all other numbers fixed`,
  zh: `${y} 随 ${x} 的变化，其余各数固定`,
  ko: `다른 수를 고정하고 ${x}에 따라 그린 ${y}`,
})

export const SPOKEN = (
  x: string,
  value: string,
  y: string,
  loss: string,
  slope: string,
): Localized => ({
  en: `${x} = ${value}, ${y} = ${loss}, slope ${slope}`,
  zh: `${x} = ${value}，${y} = ${loss}，斜率 ${slope}`,
  ko: `${x} = ${value}, ${y} = ${loss}, 기울기 ${slope}`,
})

export const POINT: Localized = { en: 'The point', zh: '当前点', ko: '현재 점' }
export const TANGENT: Localized = {
  en: 'Slope of the tangent',
  zh: '切线斜率',
  ko: '접선의 기울기',
}
export const STEP: Localized = { en: 'One step', zh: '一步', ko: '한 걸음' }
export const ON_CURVE: Localized = {
  en: 'Lands on the curve',
  zh: '落在曲线上',
  ko: '곡선 위 도착점',
}
export const ON_TANGENT: Localized = {
  en: 'The tangent predicts',
  zh: '切线的预测',
  ko: '접선의 예측',
}
export const BEFORE: Localized = { en: 'Before the update', zh: '更新之前', ko: '갱신 전' }
export const LEAST: Localized = { en: 'Least', zh: '最小', ko: '최소' }
export const RISES: Localized = {
  en: 'Back at the old loss; worse beyond',
  zh: '回到原来的损失，再大则更差',
  ko: '원래 손실로 돌아옴, 그 뒤로는 더 커짐',
}
export const LEAST_SHORT: Localized = { en: 'least', zh: '最小', ko: '최소' }
export const RISES_SHORT: Localized = { en: 'worse beyond', zh: '再大则更差', ko: '여기부터 악화' }
export const NOT_HERE: Localized = {
  en: 'not on this axis',
  zh: '不在此横轴上',
  ko: '이 축에 없음',
}
export const NO_STEP: Localized = { en: 'no step', zh: '无更新', ko: '갱신 없음' }

export const BLANK = (y: string): Localized => ({
  en: `$${y}$ has no finite value on this axis.`,
  zh: `在此横轴上 $${y}$ 没有有限值。`,
  ko: `이 축에는 $${y}$의 유한한 값이 없습니다.`,
})

export const CUT = (y: string): Localized => ({
  en: `The picture is cut at the top: $${y}$ goes on rising.`,
  zh: `图在上方截断：$${y}$ 还会继续上升。`,
  ko: `그림은 위쪽이 잘려 있습니다. $${y}$ 값은 더 커집니다.`,
})

export const NOT_FINITE = (y: string): Localized => ({
  en: `Here $${y}$ is {loss}: the numbers have grown beyond what a computer can hold, or one was not defined.`,
  zh: `此处 $${y}$ 为 {loss}：数值超出了计算机的表示范围，或某一步没有定义。`,
  ko: `여기서 $${y}$ 값은 {loss}입니다. 수가 컴퓨터의 범위를 넘었거나 정의되지 않은 계산이 있습니다.`,
})

export const CORNER = (sum: string): Localized => ({
  en: `The curve has a kink here, at $${sum} = 0$. Its slope is {left} on the left and {right} on the right; the update uses {slope}.`,
  zh: `曲线在此处有折点：$${sum} = 0$。左侧斜率 {left}，右侧斜率 {right}；更新采用的是 {slope}。`,
  ko: `$${sum} = 0$이 되는 이 점에서 곡선이 꺾입니다. 왼쪽 기울기는 {left}, 오른쪽 기울기는 {right}입니다. 갱신에 쓰는 값은 {slope}입니다.`,
})

export const OFF = (x: string, units: string): Localized => ({
  en: `No gradient: the curve is flat around $${x}$, because ${units} is switched off.`,
  zh: `没有梯度：${units} 不工作，曲线在 $${x}$ 附近是平的。`,
  ko: `기울기가 없습니다. ${units} 뉴런이 꺼져 있어 $${x}$ 근처에서 곡선이 평평합니다.`,
})

export const FLAT = (x: string, y: string): Localized => ({
  en: `No gradient: around this value $${y}$ does not depend on $${x}$, and the curve is flat.`,
  zh: `没有梯度：在这个值附近 $${y}$ 与 $${x}$ 无关，曲线是平的。`,
  ko: `기울기가 없습니다. 이 값 근처에서 $${y}$ 값은 $${x}$에 따라 변하지 않아 곡선이 평평합니다.`,
})

export const STATIONARY: Localized = {
  en: 'The slope is zero here, though the curve is not flat: a step stays where it is.',
  zh: '此处斜率为零，但曲线并不平坦：一步更新不会移动。',
  ko: '여기서 기울기는 0이지만 곡선이 평평하지는 않습니다. 갱신해도 제자리에 머뭅니다.',
}

export const GIVEN = (x: string): Localized => ({
  en: `An update moves weights and biases; $${x}$ is given, so there is no step.`,
  zh: `更新只改变权重和偏置；$${x}$ 是给定的，没有更新。`,
  ko: `갱신은 가중치와 편향만 바꿉니다. $${x}$ 값은 주어진 것이라 갱신되지 않습니다.`,
})

export const FROZEN = (x: string): Localized => ({
  en: `This bias is frozen: the update leaves $${x}$ as it is.`,
  zh: `这个偏置固定不变：更新不改变 $${x}$。`,
  ko: `이 편향은 고정되어 있어 갱신해도 $${x}$ 값은 그대로입니다.`,
})

export const OTHER = (x: string): Localized => ({
  en: `The step of $${x}$ is not $-\\eta$ times this slope: the conventions of the update make it follow another number.`,
  zh: `$${x}$ 的一步不等于 $-\\eta$ 乘以这个斜率：按当前约定，更新依据的是另一个数。`,
  ko: `$${x}$의 갱신량은 이 기울기의 $-\\eta$배가 아닙니다. 현재 규약에서는 갱신이 다른 수를 따릅니다.`,
})

export const BEYOND: Localized = {
  en: 'The step ends at {at}, beyond this axis; a wider axis shows it.',
  zh: '这一步落在 {at}，超出了横轴；扩大横轴即可看到。',
  ko: '이 걸음은 축 밖의 {at}에서 끝납니다. 축을 넓히면 보입니다.',
}

export const TOO_LONG = (y: string): Localized => ({
  en: `The step is too long: it takes $${y}$ from {loss} up to {landing}.`,
  zh: `步子太大：$${y}$ 从 {loss} 升到 {landing}。`,
  ko: `걸음이 너무 큽니다. $${y}$ 값이 {loss}에서 {landing}까지 커집니다.`,
})

export const KINKS = (list: string): Localized => ({
  en: `Kinks, where a unit switches: ${list}.`,
  zh: `折点（单元在此切换）：${list}。`,
  ko: `꺾이는 점(뉴런이 켜지거나 꺼지는 곳): ${list}.`,
})
export const KINK = (sum: string, x: string, slot: string): Localized => ({
  en: `$${sum} = 0$ at $${x}$ = {${slot}}`,
  zh: `$${x}$ = {${slot}} 处 $${sum} = 0$`,
  ko: `$${x}$ = {${slot}}에서 $${sum} = 0$`,
})
export const SEPARATOR: Localized = { en: '; ', zh: '；', ko: '; ' }
export const MORE = (count: number): Localized => ({
  en: `and ${count} more`,
  zh: `另有 ${count} 处`,
  ko: `그 밖에 ${count}곳`,
})

export const TOGETHER = (x: string, after: string): Localized => ({
  en: `Here $${x}$ moves alone. The update moves all parameters at once and gives $${after}$ = {after}.`,
  zh: `这里只移动 $${x}$。真正的更新同时改变所有参数，得到 $${after}$ = {after}。`,
  ko: `여기서는 $${x}$만 움직입니다. 실제 갱신은 모든 매개변수를 함께 바꾸며, 그때 $${after}$ = {after}입니다.`,
})

export const WORSE = (after: string, before: string): Localized => ({
  en: `At this rate the update makes the loss larger: $${after}$ = {loss}, above $${before}$ = {before}.`,
  zh: `以这个学习率更新，损失反而变大：$${after}$ = {loss}，高于 $${before}$ = {before}。`,
  ko: `이 학습률로 갱신하면 손실이 커집니다. $${after}$ = {loss}로 $${before}$ = {before}보다 큽니다.`,
})
