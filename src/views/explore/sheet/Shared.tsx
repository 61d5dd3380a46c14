import type { Shared as SharedCause } from '../../../derivation/sheet.ts'
import { useText } from '../../desk.ts'
import { WorkThatWay } from './WorkThatWay.tsx'
import { sharedBy } from './words.ts'
import css from './CheckTable.module.css'

export interface SharedProps {
  readonly causes: readonly SharedCause[]
  /** How many numbers differ. */
  readonly differing: number
}

/** What several of the numbers that differ have in common. */
export function Shared({ causes, differing }: SharedProps) {
  const text = useText()
  if (causes.length === 0) return null
  return (
    <ul className={css['shared']}>
      {causes.map(({ variant, count }) => (
        <li key={variant.id}>
          {text(sharedBy(count, differing, variant.name))} <WorkThatWay variant={variant} />
        </li>
      ))}
    </ul>
  )
}
