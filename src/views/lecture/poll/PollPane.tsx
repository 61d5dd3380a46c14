import { useEffect, useRef, type MouseEvent } from 'react'
import type { Poll } from '../../../derivation/poll.ts'
import { edit } from '../../../store/actions.ts'
import { ask, ballotOf, clearVotes, voteAgain, votesIn } from '../../../store/ballots.ts'
import { useDesk, useText } from '../../desk.ts'
import { Prose } from '../../Prose.tsx'
import { focusStep } from '../../transport/focus.ts'
import { useLecture, useLectureStore } from '../lecture.ts'
import { useAsking } from './asking.ts'
import { isWorthATalk } from './counts.ts'
import { usePollKeys } from './keys.ts'
import { askBeside, lead, voteFor } from './moves.ts'
import { Option } from './Option.tsx'
import { place, votes, words } from './words.ts'
import css from './Poll.module.css'

/** A question to the room in place of the step: think, vote, talk, vote again, and only then the answer. */
export function PollPane() {
  const { poll, polls, isReady } = useAsking()
  const text = useText()
  // By hand; a key that has pressed a button finds it again.
  const release = ({ detail, target }: MouseEvent) => {
    if (detail > 0 && target instanceof Element && target.closest('button')) focusStep()
  }
  if (!isReady) return null
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the buttons inside are pressed
    <div className={css['pane']} onClick={release}>
      <Head poll={poll} />
      {poll ? (
        <Question key={poll.id} poll={poll} />
      ) : (
        <p className={css['question']}>
          {text(polls.length === 0 ? words.nothing : words.unclear)}
        </p>
      )}
    </div>
  )
}

/** Which question of how many, and the way to the others. */
function Head({ poll }: { readonly poll: Poll | undefined }) {
  const asking = useAsking()
  const { polls } = asking
  const store = useLectureStore()
  const text = useText()
  const k = poll ? polls.indexOf(poll) : -1
  return (
    <header className={css['head']}>
      <strong>{text(words.predict)}</strong>
      {polls.length > 1 && (
        <span className={css['among']}>
          <button
            type="button"
            aria-label={text(words.previous)}
            disabled={k === 0}
            onClick={() => askBeside(store, asking, -1)}
          >
            ‹
          </button>
          <span className="number">
            <span className="visually-hidden">{text(place(k + 1, polls.length))}</span>
            <span aria-hidden="true">
              {k < 0 ? '–' : k + 1} / {polls.length}
            </span>
          </span>
          <button
            type="button"
            aria-label={text(words.next)}
            disabled={k === polls.length - 1}
            onClick={() => askBeside(store, asking, 1)}
          >
            ›
          </button>
        </span>
      )}
      <button type="button" aria-label={text(words.close)} onClick={() => ask(store, null)}>
        ✕
      </button>
    </header>
  )
}

function Question({ poll }: { readonly poll: Poll }) {
  const store = useLectureStore()
  const asking = useAsking()
  const text = useText()
  const asked = asking.askedOf(poll)
  const ballots = useLecture((s) => s.ballots)
  const { stage, rounds } = ballotOf({ ballots }, asked)
  const [first = {}] = rounds
  const current = rounds.at(-1) ?? first
  const isVoting = stage === 'vote'
  const onVote = (k: number, by: 1 | -1) => voteFor(store, asking, k, by)
  const onEnter = () => lead(store, asking, 1)
  usePollKeys(onVote, onEnter)
  const foot = useRef<HTMLDivElement>(null)
  // What has just come is seen, also where four options and their reasons fill the screen.
  useEffect(() => {
    if (stage !== 'vote') foot.current?.scrollIntoView({ block: 'nearest' })
  }, [stage])
  const canTalk = stage === 'counts' && rounds.length === 1
  return (
    <>
      <h1 className={css['question']}>
        <Prose text={poll.question} />
      </h1>
      <ol className={css['options']} data-stage={stage}>
        {poll.options.map((option, k) => (
          <Option
            key={option.id}
            option={option}
            number={k + 1}
            stage={stage}
            rounds={rounds}
            onVote={(by) => onVote(k, by)}
          />
        ))}
      </ol>
      <div ref={foot} className={css['foot']}>
        <p role="status" className={css['said']}>
          {isVoting && text(rounds.length === 1 ? words.think : words.second)}{' '}
          {isVoting && votesIn(current) > 0 && (
            <b className="number">{text(votes(votesIn(current)))}</b>
          )}
          {canTalk && isWorthATalk(poll, first) && (
            <b className={css['badge']}>{text(words.discuss)}</b>
          )}
          {stage === 'answer' && <Prose text={poll.answer} />}
        </p>
        <p className={css['actions']}>
          {canTalk && (
            <button type="button" onClick={() => voteAgain(store, asked)}>
              {text(words.again)}
            </button>
          )}
          {stage !== 'answer' && (
            <button type="button" data-main="" onClick={onEnter}>
              {text(isVoting ? words.count : words.answer)}
            </button>
          )}
          {stage === 'answer' && poll.params && <Suppose params={poll.params} />}
          {stage === 'answer' && votesIn(first) > 0 && (
            <button type="button" onClick={() => clearVotes(store, asked)}>
              {text(words.clear)}
            </button>
          )}
        </p>
      </div>
    </>
  )
}

/** Goes on with the numbers that the question has supposed: one edit, which undo takes back. */
function Suppose({ params }: { readonly params: object }) {
  const store = useLectureStore()
  const { session } = useDesk()
  const text = useText()
  const onPress = () => {
    edit(session, params)
    ask(store, null)
  }
  return (
    <button type="button" onClick={onPress}>
      {text(words.suppose)}
    </button>
  )
}
