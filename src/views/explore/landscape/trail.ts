import { useMemo } from 'react'
import type { Variable } from '../../../derivation/explore.ts'
import { useSession } from '../../desk.ts'
import type { Point } from '../../plot/domain.ts'
import { useExplorer } from '../explorer.ts'

/**
 * Where the updates so far have led, from their start to the present numbers, seen on the two sides of a map. Empty
 * without updates, and where they move neither side.
 */
export function useTrail(x: Variable, y: Variable): readonly Point[] {
  const { exploring, params } = useExplorer()
  const { training } = exploring
  const walk = useSession((s) => s.walk)
  return useMemo(() => {
    if (!training || walk === null) return []
    const course = training.course(walk.start, walk.method)
    const index = course.indexOf(params)
    const [across, up] = [course.refs.indexOf(x.ref), course.refs.indexOf(y.ref)]
    if (index < 1 || (across < 0 && up < 0)) return []
    return course
      .upTo(index)
      .map(({ values }): Point => [values[across] ?? x.value, values[up] ?? y.value])
  }, [training, walk, params, x, y])
}
