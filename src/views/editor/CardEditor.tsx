import { useRef } from 'react'
import type { NumberControl } from '../../derivation/lesson.ts'
import { useDesk, useText } from '../desk.ts'
import { useReturnFocus } from '../dialogs/focus.ts'
import { NumberField } from '../NumberField.tsx'
import { plain } from './plain.ts'
import { Words } from './Words.tsx'

export interface CardEditorProps {
  readonly control: NumberControl
  /** Enter or Escape. */
  readonly onEnd: () => void
}

/** The field of a card. Opened by a key on the drawing, it hands the focus back there. */
export function CardEditor({ control, onEnd }: CardEditorProps) {
  const desk = useDesk()
  const label = useText()(control.label)
  const box = useRef<HTMLDivElement>(null)
  useReturnFocus(box)
  return (
    <div ref={box}>
      <NumberField
        key={control.id}
        label={plain(label)}
        value={control.value}
        min={control.min}
        max={control.max}
        step={control.step}
        takesFocus
        onCommit={(value) => desk.set(control.id, value)}
        onCancel={onEnd}
        onDone={onEnd}
      >
        <Words text={label} />
      </NumberField>
    </div>
  )
}
