import { useExplorer } from '../explorer.ts'
import { useText } from '../../desk.ts'
import { Course } from './Course.tsx'
import { WORDS } from './words.ts'

/** Many updates in a row, and what the loss and every parameter do meanwhile. */
export function Updates() {
  const { exploring } = useExplorer()
  const text = useText()
  const { training } = exploring
  if (training === undefined) return <p>{text(WORDS.none)}</p>
  return <Course training={training} />
}
