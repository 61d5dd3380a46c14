import type { Probe, Variable } from '../../../derivation/explore.ts'
import type { Point } from '../../plot/domain.ts'

/** What the point on a map tells. */
export interface Reading {
  readonly x: Variable
  readonly y: Variable
  readonly loss: number
  /** Slopes along both sides. */
  readonly gradient: Point
  /** Where one step takes the two numbers, alone; null where the update moves neither. */
  readonly landing: { readonly at: Point; readonly loss: number; readonly isOther: boolean } | null
  /** Where more steps lead, if the two numbers go on alone; empty where that cannot be told. */
  readonly path: readonly Point[]
  /** The loss at its end. */
  readonly end: number
  /** Those that no update moves. */
  readonly given: readonly Variable[]
}

/** So many steps are drawn. */
const STEPS = 20

export function readingOf(probe: Probe, x: Variable, y: Variable): Reading {
  const { update, loss, lossAt } = probe
  const gradient: Point = [probe.gradient(x.ref), probe.gradient(y.ref)]
  const [newX, newY] = [update?.updated(x.ref), update?.updated(y.ref)]
  const given = [newX === undefined ? [x] : [], newY === undefined ? [y] : []].flat()
  const at: Point = [newX ?? x.value, newY ?? y.value]
  const rate = probe.variables.find(({ ref }) => ref === update?.rate)?.value ?? 0
  // the sum of a value and its step has been rounded
  const strays = (moved: number | undefined, { value }: Variable, slope: number) =>
    moved !== undefined &&
    Math.abs(moved - value + rate * slope) > 1e-9 * Math.max(1, Math.abs(moved), Math.abs(value))
  const path = (update?.onward([x.ref, y.ref], STEPS) ?? []).map(([a = 0, b = 0]): Point => [a, b])
  const [endX, endY] = path.at(-1) ?? at
  return {
    x,
    y,
    loss,
    path,
    end: lossAt([
      [x.ref, endX],
      [y.ref, endY],
    ]),
    gradient,
    given,
    landing:
      given.length === 2
        ? null
        : {
            at,
            loss: lossAt([
              [x.ref, at[0]],
              [y.ref, at[1]],
            ]),
            isOther: strays(newX, x, gradient[0]) || strays(newY, y, gradient[1]),
          },
  }
}
