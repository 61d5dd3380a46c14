import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Borders, Lesson } from '../derivation/lesson.ts'
import { DEFAULT_OPTIONS } from '../derivation/options.ts'
import { FormatError } from '../format/error.ts'
import { SceneContext, useDesk, useSession } from '../views/desk.ts'
import { PrintedBoard } from '../views/board/PrintedBoard.tsx'
import { PrintSheet } from '../views/dialogs/PrintSheet.tsx'
import { taskOf } from '../views/dialogs/task.ts'
import { Drawing } from '../views/figure/Drawing.tsx'
import { closeDialog, dialogs } from './dialogs.ts'
import { useBorders } from './open.ts'
import { useScene } from './scene.ts'

export function Worksheet({ lesson }: { readonly lesson: Lesson }) {
  const borders = useBorders(lesson)
  const current = useSession((s) => s.params)
  const text = useStore(dialogs, (state) => state.text)
  return borders && <Sheet lesson={lesson} params={read(borders, text, current)} />
}

/** A printable sheet of the problem: the sentence, the drawing, and a blank for every quantity asked. */
function Sheet({ lesson, params }: { readonly lesson: Lesson; readonly params: object }) {
  const { locale } = useDesk()
  const notation = useSession((s) => s.notation)
  const digits = useSession((s) => s.digits)
  const derivation = useMemo(
    () => lesson.derive(params, { ...DEFAULT_OPTIONS, notation, detail: 'unit' }),
    [lesson, params, notation],
  )
  const start = useScene(derivation, null, { index: 0, part: 0, pace: 'two-presses' }, 'study')
  // The loss is asked for, too.
  const scene = { ...start, known: derivation.parameters, focus: new Set<string>() }
  const { steps, quantities } = derivation
  const asked = steps.flatMap((step) =>
    step.asks === undefined ? [] : [`$${quantities.get(step.asks)?.tex ?? ''}$`],
  )
  return (
    <SceneContext value={scene}>
      <PrintSheet
        problem={taskOf(derivation, locale, digits)}
        rows={asked.map((label) => ({ label }))}
        onDone={closeDialog}
      >
        {derivation.figure.kind === 'graph' && <Drawing flow={[]} />}
        {derivation.figure.kind === 'board' && <PrintedBoard />}
      </PrintSheet>
    </SceneContext>
  )
}

/** The pasted text, or the problem on the page where there is none or it does not read. */
function read(borders: Borders, text: string, current: object): object {
  if (text.trim() === '') return current
  try {
    return borders.fromText(text, current)
  } catch (error) {
    if (error instanceof FormatError) return current
    throw error
  }
}
