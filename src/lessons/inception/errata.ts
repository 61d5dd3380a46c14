import type { Erratum } from '../../derivation/step.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'
import { countId } from './ids.ts'
import { isSource, type InceptionParams } from './params.ts'
import { isModule, type Part } from './parts.ts'

/** Slips of the source sheet on this problem. */

const DOCUMENT = '002'

/** The right number is the one that the lesson works out. */
const right = (...ids: readonly string[]) => everywhere(ids.map((id) => `{${id}}`).join('; '))

const LOST_DIGITS: Localized = {
  en: 'Digits were lost in copying.',
  zh: '抄写时漏掉或写错了数字。',
  ko: '옮겨 적을 때 숫자가 빠지거나 바뀌었습니다.',
}

const TOTAL_NEEDS_IT: Localized = {
  en: 'A slip in copying: the total of the sheet comes out only with the right number.',
  zh: '抄写错误：只有用正确的数，才能得到原题解自己的总数。',
  ko: '옮겨 적을 때 틀렸습니다. 바른 수로 더해야 원문의 합계가 나옵니다.',
}

const ERRATA: Partial<Readonly<Record<Part, Erratum>>> = {
  '1': {
    document: DOCUMENT,
    lines: '103',
    printed: everywhere('$256 \\times 3 \\times 3 \\times 2 \\times 128 = 3355432$'),
    right: everywhere(`$256 \\times 32 \\times 32 \\times 128$ = {${countId('M', '1')}}`),
    why: LOST_DIGITS,
  },
  '3': {
    document: DOCUMENT,
    lines: '104',
    printed: everywhere('$M_3 = 452949832$'),
    right: right(countId('M', '3')),
    why: LOST_DIGITS,
  },
  '5': {
    document: DOCUMENT,
    lines: '105',
    printed: everywhere('$M_5 = 129145600$'),
    right: right(countId('M', '5')),
    why: LOST_DIGITS,
  },
  naive: {
    document: DOCUMENT,
    lines: '103–107',
    printed: everywhere('$M = 1115669864, \\quad A = 1116110848$'),
    right: right(countId('M', 'naive'), countId('A', 'naive')),
    why: {
      en: 'Digits were lost in the multiplications. For the additions, the first product of each sum was counted as one, besides the bias.',
      zh: '乘法次数抄错了数字。加法次数除偏置外，把每个和的第一个乘积也算作一次加法。',
      ko: '곱셈 횟수는 숫자를 잘못 옮겨 적었습니다. 덧셈에서는 편향 말고도 합마다 첫째 곱까지 덧셈으로 셌습니다.',
    },
  },
  branch3: {
    document: DOCUMENT,
    lines: '96',
    printed: everywhere('$P_{r3+3} = 67232$'),
    right: right(countId('P', 'branch3')),
    why: TOTAL_NEEDS_IT,
  },
  branch5: {
    document: DOCUMENT,
    lines: '97',
    printed: everywhere('$P_{r5+5} = 170194$'),
    right: right(countId('P', 'branch5')),
    why: TOTAL_NEEDS_IT,
  },
  bottleneck: {
    document: DOCUMENT,
    lines: '113',
    printed: everywhere("$A' = 354910208$"),
    right: right(countId('A', 'bottleneck')),
    why: {
      en: 'The first product of each sum was counted as an addition, and the biases of both bottlenecks before the large convolutions were left out.',
      zh: '把每个和的第一个乘积也算作一次加法，又漏掉了两个大卷积之前瓶颈的偏置。',
      ko: '합마다 첫째 곱까지 덧셈으로 셌고, 큰 합성곱 앞의 두 병목에 있는 편향은 빠뜨렸습니다.',
    },
  },
}

/** What the sheet says otherwise of a part, where the numbers are its own and additions are counted exactly. */
export function erratumOf(params: InceptionParams, part: Part): { readonly erratum?: Erratum } {
  const erratum = ERRATA[part]
  const isMeant = isSource(params) && (!isModule(part) || params.additions === 'exact')
  return erratum !== undefined && isMeant ? { erratum } : {}
}
