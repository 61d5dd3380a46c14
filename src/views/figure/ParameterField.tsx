import type { Ref } from '../../derivation/quantity.ts'
import { endEdit } from '../../store/actions.ts'
import { useDesk, useScene, useText } from '../desk.ts'
import { late } from '../late.tsx'

const NumberField = late(async () => (await import('../NumberField.tsx')).NumberField)

export interface ParameterFieldProps {
  readonly id: Ref
  /** The reader has left the field, with a new value or without. */
  readonly onDone: () => void
}

/** A parameter, open for typing where it stands. */
export function ParameterField({ id, onDone }: ParameterFieldProps) {
  const { session, field, set } = useDesk()
  const { quantities } = useScene().derivation
  const text = useText()
  const quantity = quantities.get(id)
  const control = field(id)
  if (!quantity || !control) return null
  const leave = () => {
    endEdit(session)
    onDone()
  }
  return (
    <NumberField
      label={text(quantity.name)}
      value={control.value}
      min={control.min}
      max={control.max}
      step={control.step}
      whole={control.whole ?? false}
      takesFocus
      onCommit={(value) => set(id, value)}
      onCancel={leave}
      onDone={leave}
    />
  )
}
