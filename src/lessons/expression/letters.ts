import { formatTex } from '../../derivation/number.ts'

const GREEK =
  /^(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Phi|Psi|Omega)$/

/** The name of a variable as TeX: `w0` as w₀, `alpha` as α, `h_out` with its index, other words upright. */
export function nameTex(name: string): string {
  const [, letter, number] = /^([A-Za-z]+?)_?(\d+)$/.exec(name) ?? []
  if (letter !== undefined && number !== undefined) return `${wordTex(letter)}_{${number}}`
  const [, base, index] = /^([A-Za-z]+)_([A-Za-z0-9]+)$/.exec(name) ?? []
  if (base !== undefined && index !== undefined) return `${wordTex(base)}_{${wordTex(index)}}`
  return wordTex(name)
}

function wordTex(word: string): string {
  if (/^[A-Za-z0-9]$/.test(word)) return word
  if (GREEK.test(word)) return `\\${word}`
  return `\\text{${word.replaceAll('_', '\\_')}}`
}

export const constantTex = (value: number): string => formatTex(value, 12)

/** Letters that stand for what has no name: the first of each list that the formula leaves free. */
const BETWEEN = ['v', 'u', 'q', 's', 'p']
const OUTPUT = ['f', 'L', 'E', 'F', 'G']

/** A letter for results between, which get an index. */
export function betweenLetter(names: readonly string[]): string {
  const isTaken = (letter: string) =>
    names.some((name) => new RegExp(`^${letter}(?:_?\\d+)?$`).test(name))
  return BETWEEN.find((letter) => !isTaken(letter)) ?? '\\tilde{v}'
}

export function outputLetter(names: readonly string[]): string {
  return OUTPUT.find((letter) => !names.includes(letter)) ?? '\\tilde{f}'
}
