import { useMemo } from 'react'
import type { Lesson } from '../derivation/lesson.ts'
import type { Options } from '../derivation/options.ts'
import type { Bench } from '../views/explore/bench.ts'
import type { Explorer } from '../views/explore/explorer.ts'
import { useEditor, useExploring } from './open.ts'

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

/** How other versions of the problem are made and worked out. */
export function useBenchOf(lesson: Lesson, isWanted: boolean): Bench | null {
  const editor = useEditor(lesson)
  return useMemo(() => {
    if (!isWanted || editor === null) return null
    const { defaults, derive } = lesson
    const { controls, field, set } = editor
    return { defaults, derive, controls, field, set }
  }, [lesson, editor, isWanted])
}
