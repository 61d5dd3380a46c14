import type { Lesson } from '../derivation/lesson.ts'
import { SceneContext, useDesk, type Scene } from '../views/desk.ts'
import { late } from '../views/late.tsx'

const DropZone = late(async () => (await import('./soon.ts')).DropZone)
const Windows = late(async () => (await import('./soon.ts')).Windows)

interface DialogsProps {
  readonly lesson: Lesson
  readonly scene: Scene
}

/** What lies over the page: files that are dropped on it, and the windows. */
export function Dialogs({ lesson, scene }: DialogsProps) {
  const desk = useDesk()
  return (
    <SceneContext value={scene}>
      <DropZone
        onText={(text, file) =>
          void import('./intake.ts').then(({ takeText }) => takeText(desk, lesson, text, file))
        }
      />
      <Windows lesson={lesson} />
    </SceneContext>
  )
}
