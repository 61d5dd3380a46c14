import { memo } from 'react'
import { useStrings } from '../desk.ts'
import { late } from '../late.tsx'
import { STEP_LIST } from './focus.ts'
import type { StepNamesProps } from './StepNames.tsx'
import css from './Transport.module.css'

const StepNames = late(async () => (await import('../soon.ts')).StepNames)

/** Where the reader is, as a button that opens the list of steps. */
export const StepList = memo(function StepList(props: StepNamesProps) {
  const words = useStrings().steps
  return (
    <>
      <button type="button" className={css['listButton']} popoverTarget={STEP_LIST}>
        <span>
          {props.index} / {props.steps.length - 1}
        </span>
        <span className="visually-hidden">{words.list}</span>
        <span aria-hidden="true" className={css['bars']} />
      </button>
      <StepNames {...props} />
    </>
  )
})
