import { RESNETS } from '../../derivation/kit/resnet-presets.ts'
import { isSameData } from '../../derivation/same.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { ResNet } from '../../model/resnet.ts'
import { countsOf } from './counts.ts'

interface Printed {
  readonly depth: number
  /** The row of the table against the count of this lesson. */
  readonly says: Localized
}

/** The row "FLOPs" of the table as it is printed, in 10⁹; source 003, line 179. */
const ROW: Readonly<Record<keyof typeof RESNETS, string>> = {
  18: '1.8',
  34: '3.6',
  50: '3.8',
  101: '7.6',
  152: '11.3',
}

/** What the table prints of a network, if it is one of its columns. */
export function printedOf(net: ResNet): Printed | undefined {
  for (const depth of [18, 34, 50, 101, 152] as const)
    if (isSameData(net, RESNETS[depth])) return { depth, says: said(ROW[depth], net) }
  return undefined
}

function said(row: string, net: ResNet): Localized {
  const isRounded = Math.abs(countsOf(net).total / 1e9 - Number(row)) <= 0.05
  const unit = `$${row} \\times 10^9$`
  return isRounded
    ? {
        en: `The table prints ${unit}, which is the same, rounded. Its “FLOPs” are multiplications, each with the addition that follows it.`,
        zh: `表中印的是 ${unit}，四舍五入后一致。表中的 FLOPs 指乘法次数，每次乘法连同随后的加法算一次。`,
        ko: `표에는 ${unit}으로 적혀 있는데, 반올림하면 같은 값입니다. 표의 FLOPs는 곱셈의 수이며, 이어지는 덧셈까지 한 번으로 셉니다.`,
      }
    : {
        en: `The table prints ${unit}: cut off after the first place, not rounded. Its “FLOPs” are multiplications, each with the addition that follows it.`,
        zh: `表中印的是 ${unit}：只截取一位小数，没有四舍五入。表中的 FLOPs 指乘法次数，每次乘法连同随后的加法算一次。`,
        ko: `표에는 ${unit}으로 적혀 있습니다. 반올림하지 않고 첫째 자리 아래를 잘라 낸 값입니다. 표의 FLOPs는 곱셈의 수이며, 이어지는 덧셈까지 한 번으로 셉니다.`,
      }
}
