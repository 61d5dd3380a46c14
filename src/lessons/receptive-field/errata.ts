import type { Erratum } from '../../derivation/step.ts'
import { everywhere } from '../../i18n/localized.ts'

/** Slips of the source sheet on this problem. */

export const E26: Erratum = {
  document: '002',
  lines: '83',
  printed: everywhere('$4i-9 \\le n \\le 4i+6$'),
  right: everywhere('$4j-9 \\le n \\le 4j+6$'),
  why: {
    en: 'The line for $m$ was copied: the second axis of the image follows the second index of the cell.',
    zh: '照抄了 $m$ 的那一行：图像的第二个方向应对应格子的第二个下标。',
    ko: '$m$의 식을 그대로 옮겨 적었습니다. 이미지의 둘째 축은 칸의 둘째 첨자를 따릅니다.',
  },
}

export const E26B: Erratum = {
  document: '002',
  lines: '59',
  printed: {
    en: '$m$ horizontal, $n$ vertical',
    zh: '$m$ 为横轴，$n$ 为纵轴',
    ko: '$m$: 가로축, $n$: 세로축',
  },
  right: {
    en: '$m$ counts rows, $n$ columns',
    zh: '$m$ 是行号，$n$ 是列号',
    ko: '$m$: 행 번호, $n$: 열 번호',
  },
  why: {
    en: 'In $X[c, m, n]$ the row comes first. It does no harm here, because both axes have the same numbers.',
    zh: '$X[c, m, n]$ 中行在前。这里两个方向的数相同，所以不影响结果。',
    ko: '$X[c, m, n]$에서는 행이 먼저입니다. 여기서는 두 축의 수가 같아 결과에 영향이 없습니다.',
  },
}

export const E27: Erratum = {
  document: '002',
  lines: '74–81',
  printed: {
    en: '$Y_3$ before the second pool and after it',
    zh: '第二次池化之前和之后都叫 $Y_3$',
    ko: '둘째 풀링 앞과 뒤를 모두 $Y_3$로 부름',
  },
  right: {
    en: '$Y_3$ only after the second pool',
    zh: '只有第二次池化之后才是 $Y_3$',
    ko: '둘째 풀링을 지난 뒤에만 $Y_3$',
  },
  why: {
    en: '$2i-7$ to $2i+6$ is the field after the fourth convolution, which is this layer; the pool still follows.',
    zh: '$2i-7$ 到 $2i+6$ 是第四个卷积层（即这一层）之后的感受野，其后还有池化。',
    ko: '$2i-7$부터 $2i+6$까지는 넷째 합성곱, 곧 이 층을 지난 뒤의 수용 영역입니다. 풀링은 그다음에 옵니다.',
  },
}
