import type { Step } from '../../../derivation/step.ts'
import { ballotOf, votesIn } from '../../../store/ballots.ts'
import { useText } from '../../desk.ts'
import { Prose } from '../../Prose.tsx'
import { useLecture } from '../lecture.ts'
import { useAsking } from './asking.ts'
import { percent } from './counts.ts'
import { words } from './words.ts'
import css from './Poll.module.css'

interface PollStripProps {
  readonly step: Step
  /** The step has shown its numbers, and with them what came true. */
  readonly open: boolean
}

/** What the room has predicted, beside what the step shows: a prediction that stays on view is remembered as it was. */
export function PollStrip({ step, open }: PollStripProps) {
  const { polls, askedOf } = useAsking()
  const ballots = useLecture((s) => s.ballots)
  const text = useText()
  const voted = polls
    .filter((poll) => poll.step === step.id)
    .map((poll) => ({ poll, ballot: ballotOf({ ballots }, askedOf(poll)) }))
    .filter(({ ballot }) => ballot.rounds.some((round) => votesIn(round) > 0))
  return voted.map(({ poll, ballot }) => {
    const round = ballot.rounds.findLast((one) => votesIn(one) > 0) ?? {}
    const isAnswered = open || ballot.stage === 'answer'
    return (
      <section key={poll.id} className={css['strip']} aria-label={text(words.predicted)}>
        <p>
          <b>{text(words.predicted)}:</b> <Prose text={poll.question} />
        </p>
        <ul>
          {poll.options.map((option) => (
            <li key={option.id} data-right={(isAnswered && option.right) || undefined}>
              {isAnswered && option.right && (
                <>
                  <span aria-hidden="true">✓ </span>
                  <span className="visually-hidden">{text(words.right)}: </span>
                </>
              )}
              <Prose text={option.text} />{' '}
              <b className="number">
                {round[option.id] ?? 0} · {percent(round, option.id)} %
              </b>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
