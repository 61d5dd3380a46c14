import type { Erratum } from '../../derivation/step.ts'
import { everywhere } from '../../i18n/localized.ts'

/** The slips of the source sheet: indices that were read wrongly, and one wrong function. */

export const E21: Erratum = {
  document: '002',
  lines: '4, 6',
  printed: everywhere(
    '$\\frac{\\partial y_L}{\\partial y_{L-1}} \\frac{\\partial y_{L-1}}{\\partial y_{L-2}} \\dots \\frac{\\partial y_{L-1}}{\\partial y_i}$',
  ),
  right: everywhere(
    '$\\frac{\\partial y_L}{\\partial y_{L-1}} \\frac{\\partial y_{L-1}}{\\partial y_{L-2}} \\dots \\frac{\\partial y_{i+1}}{\\partial y_i}$',
  ),
  why: {
    en: 'Every factor goes back by one layer; the last one ends at layer $i$. For $i = L$ there is no factor at all.',
    zh: '每个因子只后退一层，最后一个到第 $i$ 层为止；$i = L$ 时一个因子也没有。',
    ko: '인수 하나마다 한 층씩 거슬러 가고, 마지막 인수는 $i$번째 층에서 끝납니다. $i = L$이면 인수가 없습니다.',
  },
}

export const E22: Erratum = {
  document: '002',
  lines: '8',
  printed: everywhere("$\\mathrm{diag}(g'(\\tilde y_i)) \\cdot \\square^T\\, y_{i-1}$"),
  right: everywhere(
    "$\\mathrm{diag}(g'(\\tilde y_i)) \\left(\\frac{\\partial y_L}{\\partial y_i}\\right)^T y_{i-1}^T$",
  ),
  why: {
    en: 'The box is what has come back to layer $i$, and an outer product needs the row $y_{i-1}^T$. With one unit per layer no transpose is seen.',
    zh: '方框处应是传回第 $i$ 层的导数；外积还要求把 $y_{i-1}$ 转置成行。每层只有一个单元时看不出转置。',
    ko: '네모에는 $i$번째 층까지 전해진 기울기가 들어가고, 외적에는 행벡터 $y_{i-1}^T$가 필요합니다. 층마다 뉴런이 하나이면 전치는 드러나지 않습니다.',
  },
}

export const E23: Erratum = {
  document: '002',
  lines: '12, 16, 18',
  printed: everywhere('$j \\in \\{L+1, \\dots, L-1\\}$'),
  right: {
    en: '(a) $j \\in \\{\\ell+1, \\dots, L\\}$, (b) $j \\in \\{\\ell+1, \\dots, L-1\\}$, for $i = 1, \\dots, \\ell$',
    zh: '(a) $j \\in \\{\\ell+1, \\dots, L\\}$；(b) $j \\in \\{\\ell+1, \\dots, L-1\\}$；其中 $i = 1, \\dots, \\ell$',
    ko: '(a) $j \\in \\{\\ell+1, \\dots, L\\}$, (b) $j \\in \\{\\ell+1, \\dots, L-1\\}$, 단 $i = 1, \\dots, \\ell$',
  },
  why: {
    en: 'The letter $\\ell$ was read as $L$: the printed set is empty. What is meant is a layer after those whose gradients get small.',
    zh: '字母 $\\ell$ 被误读成 $L$，印出的集合是空集。本意是：第 $j$ 层在梯度变小的那些层之后。',
    ko: '글자 $\\ell$의 자리에 $L$이 적혀 집합이 비어 있습니다. 기울기가 작아지는 층들보다 뒤에 있는 층을 뜻합니다.',
  },
}

export const E24: Erratum = {
  document: '002',
  lines: '20',
  printed: everywhere('$x \\to \\pm\\infty \\Rightarrow g(x) \\to 0$'),
  right: everywhere("$x \\to \\pm\\infty \\Rightarrow g'(x) \\to 0$"),
  why: {
    en: 'It is the slope that goes to 0. The sigmoid itself goes to 1 at $+\\infty$.',
    zh: '趋于 0 的是导数；sigmoid 本身在 $+\\infty$ 处趋于 1。',
    ko: '0으로 가는 것은 도함수입니다. 시그모이드 자체는 $+\\infty$에서 1로 갑니다.',
  },
}
