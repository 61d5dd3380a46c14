import { at } from '../../engine/at.ts'
import type { Curve } from '../../derivation/figure.ts'
import { activate } from '../../model/activations.ts'
import { slopeOf, type Told } from './told.ts'

const POINTS = 25

/** The graph of a unit's activation around its current point, both axes scaled to −1..1. */
export function curveOf(told: Told, l: number, j: number): Curve {
  const { example, pass } = told
  const { activation } = at(example.layers, l)
  const z = at(at(pass.z, l), j)
  const reach = Number.isFinite(z) ? Math.max(1, 1.5 * Math.abs(z)) : 1
  const f = (x: number) => at(activate(activation, [x], example), 0)
  const height = Math.max(Math.abs(f(reach)), Math.abs(f(-reach)), Number.MIN_VALUE)
  const scaled = (x: number): readonly [number, number] => [x / reach, f(x) / height]
  return {
    points: Array.from({ length: POINTS }, (_, k) => scaled(reach * ((2 * k) / (POINTS - 1) - 1))),
    at: Number.isFinite(z) ? scaled(z) : [0, 0],
    slope: (slopeOf(told, l, j) * reach) / height,
  }
}
