import type { Prediction, Prompt, Step } from '../../derivation/step.ts'
import { answer } from '../../store/actions.ts'
import { useDesk, useScene, useSession, useStrings } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import css from './Questions.module.css'

const SKIPPED = 'skip'

/** A why-question with its menu. Any choice gets an answer, and skipping is a choice like the others. */
export function PromptCard({ prompt }: { readonly prompt: Prompt }) {
  const { session } = useDesk()
  const words = useStrings().steps
  const chosen = useSession((s) => s.answers[prompt.id])
  if (chosen === SKIPPED) return null
  const reply = prompt.options[Number(chosen)]
  return (
    <section role="group" className={css['card']} aria-label={words.prompt}>
      <p className={css['question']}>
        <Prose text={prompt.question} />
      </p>
      <div className={css['options']}>
        {prompt.options.map((option, k) => (
          <button
            key={`${k}`}
            type="button"
            aria-pressed={chosen === `${k}`}
            onClick={() => answer(session, prompt.id, `${k}`)}
          >
            <Prose text={option.text} />
          </button>
        ))}
        {reply === undefined && (
          <button
            type="button"
            className={css['skip']}
            onClick={() => answer(session, prompt.id, SKIPPED)}
          >
            {words.skip}
          </button>
        )}
      </div>
      <p role="status" className={css['reply']} data-right={reply?.right}>
        {reply && (
          <>
            <span aria-hidden="true">{reply.right ? '✓ ' : '✗ '}</span>
            <Prose text={reply.reply} />
          </>
        )}
      </p>
    </section>
  )
}

/** A question about what is to come; the choice stands beside the outcome later. */
export function PredictionCard({ prediction }: { readonly prediction: Prediction }) {
  const { session } = useDesk()
  const words = useStrings().steps
  const chosen = useSession((s) => s.answers[prediction.id])
  if (chosen === SKIPPED) return null
  return (
    <section role="group" className={css['card']} aria-label={words.prediction}>
      <p className={css['question']}>
        <Prose text={prediction.question} />
      </p>
      <div className={css['options']}>
        {prediction.options.map((option) => (
          <button
            key={option.id}
            type="button"
            aria-pressed={chosen === option.id}
            onClick={() => answer(session, prediction.id, option.id)}
          >
            <Prose text={option.text} />
          </button>
        ))}
        {chosen === undefined && (
          <button
            type="button"
            className={css['skip']}
            onClick={() => answer(session, prediction.id, SKIPPED)}
          >
            {words.skip}
          </button>
        )}
      </div>
      {chosen !== undefined && (
        <p role="status" className={css['reply']}>
          {words.noted}
        </p>
      )}
    </section>
  )
}

/** The reader's prediction beside what happened. */
export function Outcome({ step }: { readonly step: Step }) {
  const words = useStrings().steps
  const { steps } = useScene().derivation
  const { outcome } = step
  const chosen = useSession((s) => (outcome ? s.answers[outcome.prediction] : undefined))
  const prediction = steps.find((one) => one.predict?.id === outcome?.prediction)?.predict
  const guess = prediction?.options.find((option) => option.id === chosen)
  const real = prediction?.options.find((option) => option.id === outcome?.option)
  if (!guess || !real) return null
  return (
    <p className={css['outcome']} data-right={guess === real}>
      <span aria-hidden="true">{guess === real ? '✓' : '✗'}</span>
      <span>
        {words.predicted} <Prose text={guess.text} />. {words.happened} <Prose text={real.text} />.
      </span>
    </p>
  )
}
