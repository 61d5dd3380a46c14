import type { Erratum } from '../../derivation/step.ts'
import { everywhere } from '../../i18n/localized.ts'

/** Slips of the source sheet on this problem. */

export const E09: Erratum = {
  document: '001',
  lines: '169',
  printed: {
    en: '$n \\times (n - 1) \\approx n^2$ additions',
    zh: '加法 $n \\times (n - 1) \\approx n^2$ 次',
    ko: '덧셈 $n \\times (n - 1) \\approx n^2$번',
  },
  right: {
    en: '$n(n - 1) + n = n^2$ additions with the bias',
    zh: '连同偏置，加法 $n(n - 1) + n = n^2$ 次',
    ko: '편향까지 덧셈 $n(n - 1) + n = n^2$번',
  },
  why: {
    en: 'No approximation is needed: the bias adds exactly what is missing.',
    zh: '无须近似：偏置的加法恰好补足所差的次数。',
    ko: '어림할 필요가 없습니다. 편향의 덧셈이 모자란 만큼을 정확히 채웁니다.',
  },
}

export const E12: Erratum = {
  document: '001',
  lines: '196',
  printed: {
    en: "mean squared error, $\\delta = (a - y) \\odot \\sigma'(z)$",
    zh: "均方误差损失，$\\delta = (a - y) \\odot \\sigma'(z)$",
    ko: "평균 제곱 오차, $\\delta = (a - y) \\odot \\sigma'(z)$",
  },
  right: {
    en: '$\\frac12 \\lVert a - y \\rVert^2$',
    zh: '损失为 $\\frac12 \\lVert a - y \\rVert^2$',
    ko: '손실은 $\\frac12 \\lVert a - y \\rVert^2$',
  },
  why: {
    en: 'The mean over $n$ outputs would bring a factor $\\frac2n$, and one multiplication more per unit.',
    zh: '对 $n$ 个输出取均值会带来因子 $\\frac2n$，每个单元就要多乘一次。',
    ko: '출력 $n$개의 평균이라면 인수 $\\frac2n$가 생겨 유닛마다 한 번 더 곱해야 합니다.',
  },
}

export const E10: Erratum = {
  document: '001',
  lines: '235',
  printed: {
    en: "$\\sigma'$ and $\\odot$ of a hidden layer: $n$ multiplications",
    zh: "隐藏层的 $\\sigma'$ 和 $\\odot$：$n$ 次乘法",
    ko: "은닉층의 $\\sigma'$과 $\\odot$: 곱셈 $n$번",
  },
  right: {
    en: '$2n$ multiplications',
    zh: '$2n$ 次乘法',
    ko: '곱셈 $2n$번',
  },
  why: {
    en: 'There are $n$ for $\\sigma(1 - \\sigma)$ and $n$ for $\\odot$, as the sheet itself counts at the output layer.',
    zh: '$\\sigma(1 - \\sigma)$ 需 $n$ 次，$\\odot$ 需 $n$ 次；该答案在输出层正是这样数的。',
    ko: '$\\sigma(1 - \\sigma)$에 $n$번, $\\odot$에 $n$번입니다. 원문도 출력층에서는 이렇게 셉니다.',
  },
}

export const E11: Erratum = {
  document: '001',
  lines: '251, 257',
  printed: everywhere('$L\\,(3n^2 + 2n) = 3Ln^2 + 2Ln$'),
  right: everywhere('$(L - 1)(3n^2 + 3n) + 2n^2 + 3n = (3L - 1)\\,n^2 + 3Ln$'),
  why: {
    en: "Every layer is taken for a hidden one, but the output layer has no $W^{\\top}\\delta$; and $\\sigma'$ and $\\odot$ are counted as one.",
    zh: "把每层都当成了隐藏层，而输出层没有 $W^{\\top}\\delta$；又把 $\\sigma'$ 和 $\\odot$ 合并成了一次。",
    ko: "모든 층을 은닉층으로 보았지만 출력층에는 $W^{\\top}\\delta$가 없습니다. 또 $\\sigma'$과 $\\odot$을 한 번으로 세었습니다.",
  },
}
