import { useMemo } from 'react'
import type { Lesson } from '../derivation/lesson.ts'
import type { Options } from '../derivation/options.ts'
import type { Explorer } from '../views/explore/explorer.ts'
import { useExploring } from './open.ts'

/** What the tools ask of the problem as it stands; null until the lesson's part for it is needed and has arrived. */
export function useExplorerOf(
  lesson: Lesson,
  params: object,
  options: Options,
  isWanted: boolean,
): Explorer | null {
  const exploring = useExploring(lesson, isWanted)
  return useMemo(
    () => exploring && { exploring, params, options, probe: exploring.probe(params, options) },
    [exploring, params, options],
  )
}
