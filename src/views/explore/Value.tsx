import type { Variable } from '../../derivation/explore.ts'
import { useDesk } from '../desk.ts'
import { plain } from '../editor/plain.ts'
import { NumberField } from '../NumberField.tsx'
import { Tex } from '../typeset.tsx'
import css from './Value.module.css'

/** The number that is explored, to be typed or stepped. */
export function Value({ variable }: { readonly variable: Variable }) {
  const { set, field } = useDesk()
  const { ref, tex, value } = variable
  const control = field(ref)
  if (control === undefined) return null
  return (
    <div className={css['value']}>
      <NumberField
        key={ref}
        label={plain(`$${tex}$`)}
        value={value}
        min={control.min}
        max={control.max}
        step={control.step}
        whole={control.whole ?? false}
        onCommit={(next) => set(ref, next)}
      >
        <Tex tex={`${tex} =`} />
      </NumberField>
    </div>
  )
}
