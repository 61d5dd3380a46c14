import type { Prose } from './prose.ts'
import type { Quantities, Quantity, QuantityId } from './quantity.ts'
import type { Step } from './step.ts'

/** One number in two versions of a problem. */
export interface Difference {
  readonly quantity: Quantity
  readonly a: number
  readonly b: number
  /** b − a */
  readonly change: number
  /** Of a's size; null where a is zero, or one of them not finite. */
  readonly percent: number | null
  /** (b − a)/(|a| + |b|), from −1 to 1: comparable between numbers of any size and unit. */
  readonly share: number
  /** More than rounding lies between them. */
  readonly differs: boolean
}

export interface DifferenceGroup {
  /** Of the step that computes them; undefined for what no step computes. */
  readonly title: Prose | undefined
  readonly differences: readonly Difference[]
}

const ROUNDING = 1e-12

/** The sample of a batch that a quantity belongs to, counted from 1: its id begins with it, its symbol may not say it. */
export function sampleOf({ id, tex }: Quantity): string | undefined {
  const sample = /s\[(\d+)\]\./.exec(id)?.[1]
  return sample === undefined || tex.includes(`[${sample}]`) ? undefined : sample
}

export function differenceOf(quantity: Quantity, a: number, b: number): Difference {
  const change = b - a
  const isFinite = Number.isFinite(change)
  const differs = isFinite
    ? Math.abs(change) > ROUNDING * Math.max(Math.abs(a), Math.abs(b))
    : !Object.is(a, b)
  const percent = isFinite && a !== 0 ? (100 * change) / Math.abs(a) : null
  const share = isFinite && differs ? change / (Math.abs(a) + Math.abs(b)) : 0
  return { quantity, a, b, change: isFinite && !differs ? 0 : change, percent, share, differs }
}

/**
 * Every number that both versions have, under the step that computes it: first what is given, then step by step, then
 * what no step computes.
 */
export function differenceGroups(
  a: Quantities,
  b: Quantities,
  steps: readonly Step[],
  given: ReadonlySet<QuantityId>,
): readonly DifferenceGroup[] {
  const rest = new Map(a)
  const take = (ids: Iterable<QuantityId>): readonly Difference[] =>
    [...ids].flatMap((id) => {
      const quantity = rest.get(id)
      const other = b.get(id)
      rest.delete(id)
      return quantity && other ? [differenceOf(quantity, quantity.value, other.value)] : []
    })
  return [
    { title: GIVEN, differences: take(given) },
    ...steps.map(({ title, computes }) => ({ title, differences: take(computes) })),
    { title: undefined, differences: take([...rest.keys()]) },
  ].filter(({ differences }) => differences.length > 0)
}

const GIVEN: Prose = { en: 'Given', zh: '已知', ko: '주어진 것' }
