import { valueOf, type Quantities } from '../../derivation/quantity.ts'
import { localized, type Localized } from '../../i18n/localized.ts'
import { decimalDigits, FORMATS, fractionBits } from './formats.ts'
import { ID } from './ids.ts'
import type { FloatParams } from './params.ts'
import { nearest } from './nearest.ts'

/** Sentences that depend on the numbers. */

type Value = (id: string) => number

export const reader =
  (quantities: Quantities): Value =>
  (id) =>
    valueOf(quantities, id)

const joined = (first: Localized, second: Localized): Localized =>
  localized((locale) => `${first[locale]}${locale === 'zh' ? '' : ' '}${second[locale]}`)

export function formatOf({ format }: FloatParams): Localized {
  const { precision, exponentBits } = FORMATS[format]
  const stored = fractionBits(FORMATS[format])
  const all = 1 + exponentBits + stored
  return {
    en: `A number of ${format} has ${all} bits: one for the sign, ${exponentBits} for the exponent and ${stored} for the fraction. The leading 1 is not stored, so there are $p = ${precision}$ significant digits.`,
    zh: `${format} 用 ${all} 位存一个数：1 位符号、${exponentBits} 位指数、${stored} 位小数。最高位的 1 不存，所以有效数字共 $p = ${precision}$ 位。`,
    ko: `${format}의 수는 ${all}비트입니다. 부호 1비트, 지수 ${exponentBits}비트, 소수부 ${stored}비트로 이루어집니다. 맨 앞의 1은 저장하지 않으므로 유효 숫자는 $p = ${precision}$자리입니다.`,
  }
}

export function storedAs({ a, b }: FloatParams, value: Value): Localized {
  const moved = [...(value(ID.a) === a ? [] : ['$a$']), ...(value(ID.b) === b ? [] : ['$b$'])]
  if (moved.length === 0)
    return {
      en: 'The format has both numbers: they are stored as they are.',
      zh: '该格式中恰有这两个数，存储时不变。',
      ko: '두 수 모두 이 형식에 있어 그대로 저장됩니다.',
    }
  return {
    en: `The format has no ${moved.join(' and no ')}: the nearest number is stored.`,
    zh: `该格式中没有 ${moved.join('，也没有 ')}，只能存最接近的数。`,
    ko: `이 형식에는 ${moved.join(', ')}에 꼭 맞는 수가 없어 가장 가까운 수를 저장합니다.`,
  }
}

export function multiples(value: Value): Localized {
  const e = value(ID.exponent)
  const [low, high] = [`$2^{${e}}$`, `$2^{${e + 1}}$`]
  const isEven = value(ID.significand) % 2 === 0
  return {
    en: `From ${low} to ${high} the numbers are multiples of $u$. $M$ says which multiple $\\hat a$ is; here it is ${isEven ? 'even' : 'odd'}.`,
    zh: `从 ${low} 到 ${high}，该格式的数都是 $u$ 的整数倍。$M$ 表示 $\\hat a$ 是几倍，这里是${isEven ? '偶数' : '奇数'}。`,
    ko: `${low}부터 ${high}까지 이 형식의 수는 모두 $u$의 배수입니다. $M$은 $\\hat a$가 몇 배인지를 나타내며, 여기서는 ${isEven ? '짝수' : '홀수'}입니다.`,
  }
}

export function between(value: Value): Localized {
  if (value(ID.distance) === 0)
    return {
      en: 'The exact sum is itself a number of the format: it is $L$.',
      zh: '精确的和本身就是该格式的数，即 $L$。',
      ko: '정확한 합이 바로 이 형식의 수 $L$입니다.',
    }
  if (value(ID.high) - value(ID.low) !== value(ID.spacing))
    return {
      en: `The sum has passed $2^{${value(ID.exponent) + 1}}$. From there on the numbers lie twice as far apart.`,
      zh: `和超过了 $2^{${value(ID.exponent) + 1}}$，此后相邻数的间距加倍。`,
      ko: `합이 $2^{${value(ID.exponent) + 1}}$을 넘었습니다. 거기부터는 간격이 두 배입니다.`,
    }
  return {
    en: 'The format has no number between $L$ and $U$. The exact sum lies $d$ above $L$.',
    zh: '该格式在 $L$ 与 $U$ 之间没有别的数。精确的和比 $L$ 大 $d$。',
    ko: '이 형식에는 $L$과 $U$ 사이에 다른 수가 없습니다. 정확한 합은 $L$보다 $d$만큼 큽니다.',
  }
}

export function taken(value: Value): Localized {
  return joined(side(value), arrival(value))
}

function side(value: Value): Localized {
  const [d, h] = [value(ID.distance), value(ID.half)]
  const to = value(ID.rounded) === value(ID.low) ? '$L$' : '$U$'
  if (d === 0)
    return {
      en: 'The sum needs no rounding.',
      zh: '和不需要舍入。',
      ko: '합을 반올림할 필요가 없습니다.',
    }
  if (d === h)
    return {
      en: `$d = h$: the sum lies halfway. Such a tie goes to the neighbour that is an even multiple of the spacing, here ${to}.`,
      zh: `$d = h$：和恰好居中。居中时取间距的偶数倍，这里是 ${to}。`,
      ko: `$d = h$이므로 합은 한가운데 있습니다. 이때는 간격의 짝수 배인 이웃을 택하며, 여기서는 ${to}입니다.`,
    }
  const sign = d < h ? '<' : '>'
  return {
    en: `$d ${sign} h$: the sum is nearer to ${to}.`,
    zh: `$d ${sign} h$：和更接近 ${to}。`,
    ko: `$d ${sign} h$이므로 합은 ${to}에 더 가깝습니다.`,
  }
}

function arrival(value: Value): Localized {
  const [b, g] = [value(ID.b), value(ID.arrived)]
  if (g === b)
    return {
      en: 'All of $\\hat b$ arrives.',
      zh: '$\\hat b$ 全部加上了。',
      ko: '$\\hat b$가 모두 더해집니다.',
    }
  if (g === 0)
    return {
      en: 'Nothing of $\\hat b$ arrives: the large number has eaten the small one.',
      zh: '$\\hat b$ 一点也没加上：大数吃掉了小数。',
      ko: '$\\hat b$는 조금도 더해지지 않습니다. 작은 수가 큰 수에 묻혔습니다.',
    }
  return {
    en: 'Instead of $\\hat b$, $g$ arrives.',
    zh: '实际加上的不是 $\\hat b$，而是 $g$。',
    ko: '$\\hat b$가 아니라 $g$만큼 더해집니다.',
  }
}

export function compared(value: Value): Localized {
  // r and τ are these by a: rounded quotients can be the same where their dividends are not.
  const [addend, half] = [value(ID.b), value(ID.spacing) / 2]
  if (addend === half)
    return {
      en: '$r = \\tau$: the sum is a tie, and $M$ decides.',
      zh: '$r = \\tau$：和恰好居中，由 $M$ 的奇偶决定。',
      ko: '$r = \\tau$이므로 합이 한가운데 있고, $M$이 짝수인지에 달렸습니다.',
    }
  return addend < half
    ? {
        en: '$r < \\tau$: such an addend is lost.',
        zh: '$r < \\tau$：这样的加数会丢失。',
        ko: '$r < \\tau$이므로 이런 수는 더해도 사라집니다.',
      }
    : {
        en: '$r > \\tau$: such an addend is not lost, though it may be rounded.',
        zh: '$r > \\tau$：这样的加数不会丢失，但可能被舍入。',
        ko: '$r > \\tau$이므로 이런 수는 사라지지 않습니다. 다만 반올림될 수 있습니다.',
      }
}

export function oneAndMore(value: Value): Localized {
  const next = value(ID.one) - value(ID.a)
  const isLast =
    value(ID.significand) + 1 === 2 * 2 ** Math.round(Math.log2(value(ID.significand)) - 1)
  if (isLast && next === value(ID.spacing))
    return {
      en: `$c_1$ is $2^{${value(ID.exponent) + 1}}$. From there on the spacing is $2u$: a further half of $u$ is too little.`,
      zh: `$c_1$ 就是 $2^{${value(ID.exponent) + 1}}$，此后间距为 $2u$，再多半个 $u$ 也加不上。`,
      ko: `$c_1$은 $2^{${value(ID.exponent) + 1}}$입니다. 거기부터는 간격이 $2u$여서 $u$의 절반은 더해지지 않습니다.`,
    }
  return {
    en: 'One spacing leads to the next number of the format. One and a half is a tie again, and goes to the even multiple.',
    zh: '加一个间距，正好到下一个数。加一个半间距，又恰好居中，仍取偶数倍。',
    ko: '간격 하나를 더하면 바로 다음 수입니다. 하나 반을 더하면 다시 한가운데여서 짝수 배로 갑니다.',
  }
}

export function counting({ format }: FloatParams): Localized {
  const { precision } = FORMATS[format]
  return {
    en: `Up to $2^{${precision}}$ the format has every whole number. From there on the spacing is 2: $N + 1$ is a tie, and it goes back to the even multiple $N$.`,
    zh: `到 $2^{${precision}}$ 为止，该格式能表示每个整数。此后间距为 2：$N + 1$ 恰好居中，舍入回偶数倍 $N$。`,
    ko: `$2^{${precision}}$까지는 이 형식에 모든 정수가 있습니다. 거기부터는 간격이 2입니다. $N + 1$은 한가운데 놓여 짝수 배인 $N$으로 되돌아갑니다.`,
  }
}

export function repeated({ format }: FloatParams, value: Value): Localized {
  const [b, sum, arrived] = [value(ID.b), value(ID.plain), value(ID.plainArrived)]
  if (b > 0 && arrived === 0)
    return {
      en: 'Each addition starts from $\\hat a$ and ends there, however often it is done.',
      zh: '每次相加都从 $\\hat a$ 出发又回到 $\\hat a$，加多少次都一样。',
      ko: '덧셈은 매번 $\\hat a$에서 시작해 $\\hat a$로 되돌아갑니다. 몇 번을 더해도 같습니다.',
    }
  if (arrived === value(ID.addends))
    return {
      en: 'Here no addition is rounded in the end: all of it arrives.',
      zh: '这里最终没有误差：全部加上了。',
      ko: '여기서는 결국 오차가 없습니다. 모두 더해집니다.',
    }
  if (b > 0 && nearest(FORMATS[format], sum + b) === sum)
    return {
      en: 'The sum stops where $\\hat b$ is no more than half the spacing: from there on each addition is lost.',
      zh: '间距增大到 $\\hat b$ 不超过其一半时，和就停住了：此后每次都加不上。',
      ko: '$\\hat b$가 간격의 절반을 넘지 못하는 곳에서 합이 멈춥니다. 거기부터는 더해도 사라집니다.',
    }
  return {
    en: 'Each addition is rounded, and the errors add up: $G$ arrives instead of $n\\,\\hat b$.',
    zh: '每次相加都要舍入，误差不断累积：实际加上的是 $G$，而不是 $n\\,\\hat b$。',
    ko: '덧셈마다 반올림되어 오차가 쌓입니다. $n\\,\\hat b$가 아니라 $G$만큼 더해집니다.',
  }
}

export function secondAddition(value: Value): Localized {
  return value(ID.excess) === 0
    ? {
        en: 'The first addition is exact, so there is nothing to make up for yet.',
        zh: '第一次相加没有误差，暂时无需补偿。',
        ko: '첫 덧셈에는 오차가 없어 아직 메울 것이 없습니다.',
      }
    : {
        en: '$k_1$ is what the first addition was too large by; the second takes it away from $\\hat b$.',
        zh: '$k_1$ 是第一次多加的量（负数表示少加），第二次从 $\\hat b$ 中减去它。',
        ko: '$k_1$은 첫 덧셈에서 더 더해진 양입니다. 음수이면 덜 더해진 것입니다. 두 번째에는 $\\hat b$에서 이를 뺍니다.',
      }
}

export function inTheEnd({ format }: FloatParams, value: Value): Localized {
  const exact = value(ID.a) + value(ID.addends)
  if (value(ID.kahanArrived) === value(ID.addends))
    return {
      en: 'In the end nothing is lost.',
      zh: '最终没有丢失。',
      ko: '끝내 잃는 것이 없습니다.',
    }
  return nearest(FORMATS[format], exact) === value(ID.kahan)
    ? {
        en: 'The result is the number of the format nearest to the exact sum.',
        zh: '结果是该格式中最接近精确和的数。',
        ko: '결과는 이 형식에서 정확한 합에 가장 가까운 수입니다.',
      }
    : {
        en: 'Yet $k$ is kept in the same format and is rounded, too: here that is too coarse.',
        zh: '但 $k$ 也存成同一格式，同样要舍入；这里的精度不够。',
        ko: '그러나 $k$도 같은 형식으로 저장되어 반올림됩니다. 여기서는 그 정밀도로 모자랍니다.',
      }
}

export function wider({ format }: FloatParams, value: Value): Localized {
  const precision = FORMATS.binary64.precision
  if (format === 'binary64')
    return {
      en: 'This is the format that was chosen. With every further digit the same happens later, but it happens.',
      zh: '所选的就是这种格式。位数再多，也只是更晚出现同样的情况。',
      ko: '바로 지금 고른 형식입니다. 자릿수를 늘려도 같은 일이 더 늦게 일어날 뿐입니다.',
    }
  const digits = decimalDigits(FORMATS[format])
  if (value(ID.wide) === value(ID.rounded))
    return {
      en: `With ${precision} significant digits the sum is the same, {${ID.wide}:${digits}}.`,
      zh: `有 ${precision} 位有效数字时，和仍是 {${ID.wide}:${digits}}。`,
      ko: `유효 숫자가 ${precision}자리여도 합은 같습니다. 곧 {${ID.wide}:${digits}}입니다.`,
    }
  return {
    en: `binary64 has ${precision} significant digits: the sum is finer there than ${format} can tell.`,
    zh: `binary64 有 ${precision} 位有效数字，和的精度超出 ${format} 所能表示。`,
    ko: `binary64의 유효 숫자는 ${precision}자리여서, 합을 ${format}보다 세밀하게 나타냅니다.`,
  }
}
