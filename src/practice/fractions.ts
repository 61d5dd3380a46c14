/** Fractions of one character in brackets, since `6 ÷ ½` is 12; `1½` is a sum. */
export function vulgarFractions(text: string): string {
  return text.replace(/(\d\s*)?([¼-¾⅐-⅞])/g, (_, whole: string | undefined, part: string) => {
    const fraction = part.normalize('NFKC')
    return whole === undefined ? `(${fraction})` : `(${whole}+${fraction})`
  })
}

const FRACTION = /\\[dt]?frac\s*(?:\{([^{}]*)\}|(\d))\s*(?:\{([^{}]*)\}|(\d))/

/** Fractions of TeX as quotients, the innermost first. */
export function texFractions(text: string, quotient = bracketed): string {
  const next = text.replace(FRACTION, (_, ...parts: readonly (string | undefined)[]) => {
    const [above, digit, below, other] = parts
    return quotient(above ?? digit ?? '', below ?? other ?? '')
  })
  return next === text ? text : texFractions(next, quotient)
}

export function bracketed(above: string, below: string): string {
  return `((${above})/(${below}))`
}
