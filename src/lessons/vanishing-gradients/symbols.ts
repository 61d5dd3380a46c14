import { refOf } from '../../derivation/kit/spec.ts'
import type { Activation } from './kit.ts'

/** The ids of what a layer has, from 1. */
export const idOf = {
  A: (i: number) => refOf('A', i),
  b: (i: number) => refOf('b', i),
  z: (i: number) => refOf('z', i),
  /** The output of a layer; that of layer 0 is the input. */
  y: (i: number) => (i === 0 ? 'x' : refOf('y', i)),
  slope: (i: number) => refOf('slope', i),
  rest: (i: number) => refOf('rest', i),
  size: (i: number) => refOf('size', i),
  dy: (i: number) => refOf('dy', i),
  db: (i: number) => refOf('db', i),
  dA: (i: number) => refOf('dA', i),
  bound: (i: number) => refOf('bound', i),
  dot: (i: number) => refOf('dot', i),
} as const

export const sub = (letter: string, i: number) => `${letter}_{${i}}`

/** The output of a layer as it is written; that of layer 0 is the input. */
export const outTex = (i: number) => (i === 0 ? 'x' : sub('y', i))
export const sumTex = (i: number) => sub('\\tilde y', i)

export const partial = (above: string, below: string) =>
  `\\frac{\\partial ${above}}{\\partial ${below}}`

/** How an activation is called in formulas. */
export const SIGN: Readonly<Record<Activation, string>> = {
  sigmoid: '\\sigma',
  tanh: '\\tanh',
  relu: '\\mathrm{relu}',
}

export const slopeTex = (f: Activation, i: number) => `${SIGN[f]}'(${sumTex(i)})`
