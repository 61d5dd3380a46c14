import type { Poll, PollOption } from '../../derivation/poll.ts'
import { ballotOf, type Ballot } from '../../store/ballots.ts'
import { useText } from '../desk.ts'
import { Control } from '../lecture/Control.tsx'
import { useLecture } from '../lecture/lecture.ts'
import { useAsking } from '../lecture/poll/asking.ts'
import { isWorthATalk, percent } from '../lecture/poll/counts.ts'
import { usePollKeys } from '../lecture/poll/keys.ts'
import { place, words as poll } from '../lecture/poll/words.ts'
import { Prose } from '../Prose.tsx'
import { Covered } from './Covered.tsx'
import type { Drive } from './presenter.ts'
import { words } from './words.ts'
import css from './Asked.module.css'
import sheet from './Presenter.module.css'

interface AskedProps {
  readonly drive: Drive
  readonly isLinked: boolean
}

/** The question on the wall, and what the room does not see yet: the votes, the right answer and why. */
export function Asked({ drive, isLinked }: AskedProps) {
  const { poll: asked, polls, isReady } = useAsking()
  const text = useText()
  const k = asked ? polls.indexOf(asked) : -1
  return (
    <section id="step" tabIndex={-1} className={sheet['now']} aria-label={text(words.now)}>
      <fieldset className={css['asked']} disabled={!isLinked}>
        <header className={css['head']}>
          <p className={sheet['label']}>
            {text(words.now)} · {text(poll.predict)}
          </p>
          <Control
            label={text(poll.previous)}
            sign="‹"
            disabled={k === 0}
            onPress={() => drive.press('previous-poll')}
          />
          <span className="number">
            <span className="visually-hidden">{text(place(k + 1, polls.length))}</span>
            <span aria-hidden="true">
              {k < 0 ? '–' : k + 1} / {polls.length}
            </span>
          </span>
          <Control
            label={text(poll.next)}
            sign="›"
            disabled={k === polls.length - 1}
            onPress={() => drive.press('next-poll')}
          />
          <Control label={text(poll.close)} sign="✕" onPress={() => drive.press('poll')} />
        </header>
        <Covered />
        {asked && <Question key={asked.id} asked={asked} drive={drive} />}
        {!asked && isReady && <p>{text(polls.length === 0 ? poll.nothing : poll.unclear)}</p>}
      </fieldset>
    </section>
  )
}

function Question({ asked, drive }: { readonly asked: Poll; readonly drive: Drive }) {
  const { askedOf } = useAsking()
  const text = useText()
  const ballots = useLecture((state) => state.ballots)
  const { stage, rounds } = ballotOf({ ballots }, askedOf(asked))
  const [first = {}] = rounds
  usePollKeys(drive.vote, () => drive.press('reveal'))
  const canTalk = stage === 'counts' && rounds.length === 1
  return (
    <>
      <h1 className={css['question']}>
        <Prose text={asked.question} />
      </h1>
      <ol className={css['options']}>
        {asked.options.map((option, k) => (
          <Option
            key={option.id}
            option={option}
            number={k + 1}
            rounds={rounds}
            isVoting={stage === 'vote'}
            onVote={(by) => drive.vote(k, by)}
          />
        ))}
      </ol>
      <p className={css['answer']}>
        <Prose text={asked.answer} />
      </p>
      <p className={css['actions']}>
        <span role="status">{text(words.stages[stage])}</span>
        {canTalk && isWorthATalk(asked, first) && <b>{text(poll.discuss)}</b>}
        {canTalk && (
          <button type="button" onClick={() => drive.press('vote-again')}>
            {text(poll.again)}
          </button>
        )}
        <button type="button" onClick={() => drive.press('reveal')}>
          {text(stage === 'vote' ? poll.count : stage === 'counts' ? poll.answer : poll.close)}
        </button>
      </p>
    </>
  )
}

interface OptionProps {
  readonly option: PollOption
  readonly number: number
  readonly rounds: Ballot['rounds']
  readonly isVoting: boolean
  onVote(by: 1 | -1): void
}

function Option({ option, number, rounds, isVoting, onVote }: OptionProps) {
  const text = useText()
  return (
    <li data-right={option.right || undefined}>
      <span className={css['key']} aria-hidden="true">
        {number}
      </span>
      <span>
        {option.right && <b aria-hidden="true">✓ </b>}
        <Prose text={option.text} />
        {option.right && <span className="visually-hidden"> ({text(poll.right)})</span>}
        {option.reply && (
          <small>
            <Prose text={option.reply} />
          </small>
        )}
      </span>
      <span className={`${css['count']} number`}>
        {rounds
          .map((round) => `${round[option.id] ?? 0} · ${percent(round, option.id)} %`)
          .join(' → ')}
      </span>
      <Control
        label={`${text(poll.less)}: ${number}`}
        sign="−"
        disabled={!isVoting}
        onPress={() => onVote(-1)}
      />
      <Control
        label={`${text(poll.more)}: ${number}`}
        sign="+"
        disabled={!isVoting}
        onPress={() => onVote(1)}
      />
    </li>
  )
}
