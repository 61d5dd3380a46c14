import { say } from '../../store/actions.ts'
import { useDesk, useText } from '../desk.ts'
import { usePractice, usePractised } from './practice.ts'
import { slipWords } from './slip-words.ts'
import { useTurns } from './turns.ts'

/** From here on a reader knows enough rules to see one that is wrong. */
const FROM = 4

/** Offers a solution with a slip in it. */
export function SlipOffer() {
  const { problem } = usePractice()
  const stage = usePractised((state) => state.progress.stage)
  const isLooking = usePractised((state) => state.exercise?.slip !== undefined)
  const { session } = useDesk()
  const { findSlip } = useTurns()
  const text = useText()
  if (stage < FROM || isLooking || problem.mistakes.length === 0) return null
  return (
    <button
      type="button"
      onClick={() => {
        if (!findSlip()) say(session, text(slipWords.none))
      }}
    >
      {text(slipWords.offer)}
    </button>
  )
}
