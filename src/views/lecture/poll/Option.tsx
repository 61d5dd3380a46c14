import type { PollOption } from '../../../derivation/poll.ts'
import type { Ballot } from '../../../store/ballots.ts'
import { votesIn } from '../../../store/ballots.ts'
import { useText } from '../../desk.ts'
import { Prose } from '../../Prose.tsx'
import { percent } from './counts.ts'
import { share, words } from './words.ts'
import css from './Poll.module.css'

interface OptionProps {
  readonly option: PollOption
  readonly number: number
  readonly stage: Ballot['stage']
  readonly rounds: Ballot['rounds']
  onVote(by: 1 | -1): void
}

/** One of the options: while the room votes with buttons, afterwards with its bars. Room for both is kept. */
export function Option({ option, number, stage, rounds, onVote }: OptionProps) {
  const text = useText()
  const isVoting = stage === 'vote'
  const isAnswered = stage === 'answer'
  return (
    <li className={css['option']} data-right={(isAnswered && option.right) || undefined}>
      <span className={css['key']} aria-hidden="true">
        {isAnswered && option.right ? '✓' : number}
      </span>
      <span className={css['text']}>
        <Prose text={option.text} />
        {isAnswered && option.right && (
          <span className="visually-hidden"> ({text(words.right)})</span>
        )}
        {isAnswered && option.reply && (
          <small>
            <Prose text={option.reply} />
          </small>
        )}
      </span>
      {isVoting ? (
        <span className={css['tally']}>
          <button
            type="button"
            aria-label={`${text(words.less)}: ${number}`}
            onClick={() => onVote(-1)}
          >
            −
          </button>
          <button
            type="button"
            aria-label={`${text(words.more)}: ${number}`}
            onClick={() => onVote(1)}
          >
            +
          </button>
        </span>
      ) : (
        <span className={css['bars']}>
          {rounds.map((round, k) => (
            <Bar
              key={k === 0 ? 'first' : 'second'}
              name={rounds.length > 1 ? text(k === 0 ? words.before : words.after) : ''}
              count={round[option.id] ?? 0}
              percent={percent(round, option.id)}
              isEmpty={votesIn(round) === 0}
            />
          ))}
        </span>
      )}
    </li>
  )
}

interface BarProps {
  readonly name: string
  readonly count: number
  readonly percent: number
  readonly isEmpty: boolean
}

function Bar({ name, count, percent: part, isEmpty }: BarProps) {
  const text = useText()
  if (isEmpty) return null
  return (
    <span className={css['bar']}>
      <span className="visually-hidden">
        {name} {text(share(count, part))}
      </span>
      <span className={css['track']} aria-hidden="true">
        <i style={{ width: `${part}%` }} />
      </span>
      <span className={`${css['count']} number`} aria-hidden="true">
        {count} · {part} %
      </span>
    </span>
  )
}
