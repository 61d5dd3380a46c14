import { format } from '../../derivation/number.ts'
import { useSession } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import { gapsOf, type Point } from './domain.ts'
import { GAP } from './words.ts'
import css from './Plot.module.css'

interface GapsProps {
  readonly points: readonly Point[]
  /** The letters of both axes. */
  readonly x: string
  readonly y: string
}

/** Says where a curve breaks because its values are not finite; nothing where it does not. */
export function Gaps({ points, x, y }: GapsProps) {
  const digits = useSession((s) => s.digits)
  const gaps = gapsOf(points)
  if (gaps.length === 0) return null
  const ranges = gaps.map(([from, to]) =>
    from === to ? format(from, digits) : `${format(from, digits)} … ${format(to, digits)}`,
  )
  return (
    <p className={css['gaps']}>
      <Prose text={GAP(x, y, ranges.join(', '))} />
    </p>
  )
}
