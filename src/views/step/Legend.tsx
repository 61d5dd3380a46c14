import { useScene, useStrings } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import { Tex } from '../typeset.tsx'
import css from './StepPanel.module.css'

/** Which letter is what, and what a reader of other books should beware of. Its heading is one below that of the step. */
export function Legend({ heading: Heading = 'h3' }: { readonly heading?: 'h2' | 'h3' }) {
  const { legend, caution } = useScene().derivation
  const words = useStrings().steps
  return (
    <section className={css['legend']} aria-label={words.legend}>
      <Heading>{words.legend}</Heading>
      <dl>
        {legend.map(({ tex, meaning }) => (
          <div key={tex}>
            <dt>
              <Tex tex={tex} spoken />
            </dt>
            <dd>
              <Prose text={meaning} />
            </dd>
          </div>
        ))}
      </dl>
      {caution && (
        <p className={css['caution']}>
          <Prose text={caution} />
        </p>
      )}
    </section>
  )
}
