import { tex, type Sign } from '../../../../derivation/symbol.ts'
import type { Prose } from '../../../../derivation/prose.ts'
import type { Skill } from '../../../../derivation/practice.ts'
import type { Localized } from '../../../../i18n/localized.ts'
import { marked } from '../../plus.ts'
import type { Told } from '../../told.ts'

/** What the lesson says to a reader who followed a wrong rule. */
export interface Slip {
  readonly skill: Skill
  readonly title: Localized
  /** The wrong rule. */
  readonly tex: string
  /** What was done, a cue and a question. */
  readonly feedback: Prose
}

const KEYS = [
  'x',
  'v',
  'vTurned',
  'alpha1',
  'b1',
  'alpha',
  'b',
  'w',
  'wNew',
  'beta',
  'y',
  't',
  'g',
  'gNew',
  'e',
  'e1',
  'bias',
  'eta',
  'E',
  'gap',
  'slopeOut',
  'slopeHidden',
  'dEdy',
  'dEdBeta',
  'dw',
  'dv',
] as const

/**
 * The symbols of a notation, with letters for indices: input i, hidden unit h, output j. `v` leads from an input (`vTurned`
 * has its indices exchanged), with `alpha1` and `b1` at its end; `w` leads to an output, from `alpha` and `b`. `gap`, `dw` and `dv` are −∂E/∂y, Δw and Δv
 * where the notation descends, else gradients.
 */
export type Names = Readonly<Record<(typeof KEYS)[number], string>>

/** A slip in symbols for a formula and, between dollars, for a sentence. */
export type Words = (n: Names, m: Names, told: Told) => Slip

export function namesOf(told: Told): Names {
  const { letters, last, throughSoftmax, example } = told
  const hidden = Math.max(0, last - 1)
  const isSingle = example.layers.at(-1)?.weights.length === 1
  const output = isSingle ? '1' : 'j'
  const sign = letters.descends ? '-' : ''
  // the weights of §2.1 name their source first, the others their end
  const pair = (from: string, to: string) => (letters.descends ? from + to : to + from)
  const signOf = ({ sub = '', ...rest }: Sign, index: string): Sign => ({
    ...rest,
    sub: sub.replace(/\d+$/, index),
  })
  const unit = (sign: Sign, index: string) => tex(signOf(sign, index))
  const edge = ({ sub = '', ...rest }: Sign, from: string, to: string): Sign => ({
    ...rest,
    sub: sub.replace(/\d\d$/, pair(from, to)),
  })
  const seen = throughSoftmax ? letters.probability(0) : letters.output(last, 0)
  const prediction = isSingle ? tex(seen) : unit(seen, 'j')
  const target = isSingle ? tex(letters.target(0)) : unit(letters.target(0), 'j')
  const beta = unit(letters.sum(last, 0), output)
  const lower = last === 0 ? output : 'h'
  const v = tex(edge(letters.weight(0, 0, 0), 'i', lower))
  const w = edge(letters.weight(last, 0, 0), last === 0 ? 'i' : 'h', output)
  const g = signOf(letters.signal(last, 0), output)
  const E = tex(letters.loss)
  const of = (bottom: string) => `\\frac{\\partial ${E}}{\\partial ${bottom}}`
  const alpha = unit(letters.sum(hidden, 0), lower)
  const move = (weight: string) =>
    letters.descends ? `\\Delta ${weight}=${tex(letters.rate)}\\,` : `${of(weight)}=`
  return {
    x: unit(letters.input(0), 'i'),
    v,
    vTurned: tex(edge(letters.weight(0, 0, 0), lower, 'i')),
    alpha1: unit(letters.sum(0, 0), lower),
    b1: last === 0 ? prediction : unit(letters.output(0, 0), 'h'),
    alpha,
    b: last === 0 ? prediction : unit(letters.output(hidden, 0), 'h'),
    w: tex(w),
    wNew: marked(w),
    beta,
    y: prediction,
    t: target,
    g: tex(g),
    gNew: marked(g),
    e: unit(letters.signal(hidden, 0), lower),
    e1: unit(letters.signal(0, 0), lower),
    bias: unit(letters.bias(last, 0), output),
    eta: tex(letters.rate),
    E,
    gap:
      example.loss === 'half-squared-error'
        ? `${sign}(${prediction}-${target})`
        : `${sign}${of(prediction)}`,
    slopeOut: `f'(${beta})`,
    slopeHidden: `f'(${alpha})`,
    dEdy: of(prediction),
    dEdBeta: of(beta),
    dw: move(tex(w)),
    dv: move(v),
  }
}

/** The same between dollars. */
export function inSentence(names: Names): Names {
  const entries = KEYS.map((key) => [key, `$${names[key]}$`] as const)
  return { ...names, ...Object.fromEntries(entries) }
}
