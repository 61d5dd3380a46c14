import type { Derivation } from '../derivation/lesson.ts'
import { format } from '../derivation/number.ts'
import { pin, point } from '../store/actions.ts'
import { useDesk, useScene, useSession, useStrings } from './desk.ts'
import { Tex } from './typeset.tsx'
import css from './LossBox.module.css'

/** The loss, always on view, with what it was before an edit; and E⁺ once the steps or the exploring show it, where there is an update. */
export function LossBox() {
  const { loss } = useScene().derivation
  return loss && <Box loss={loss} />
}

function Box({ loss }: { readonly loss: NonNullable<Derivation['loss']> }) {
  const { session } = useDesk()
  const { derivation, before, known } = useScene()
  const digits = useSession((s) => s.digits)
  const explores = useSession((s) => s.mode === 'explore')
  const words = useStrings().app
  const { quantities } = derivation
  const now = quantities.get(loss.before)
  const after = loss.after === undefined ? undefined : quantities.get(loss.after)
  const old = before?.get(loss.before)
  if (!now) return null
  const edited = old !== undefined && old.value !== now.value
  return (
    <div className={css['box']}>
      <button
        type="button"
        className={css['loss']}
        onPointerEnter={() => point(session, loss.before)}
        onPointerLeave={() => point(session, null)}
        onClick={() => pin(session, loss.before)}
      >
        <span className="visually-hidden">
          {loss.after === undefined ? words.output : words.loss}
        </span>
        <Tex tex={now.tex} />
        <Seen value={now.value} isKnown={explores || known.has(now.id)} />
      </button>
      {/* Always there, so that an edit changes nothing but texts. */}
      <span className={css['was']}>{edited && words.was(format(old.value, digits))}</span>
      {after && (
        <span className={css['loss']}>
          <span className="visually-hidden">
            {words.loss} {words.after}
          </span>
          <Tex tex={after.tex} />
          <Seen value={after.value} isKnown={explores || known.has(after.id)} />
        </span>
      )}
    </div>
  )
}

function Seen({ value, isKnown }: { readonly value: number; readonly isKnown: boolean }) {
  const digits = useSession((s) => s.digits)
  const words = useStrings().app
  if (isKnown) return <b className="number">{format(value, digits)}</b>
  return (
    <span className={css['unknown']}>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{words.unknown}</span>
    </span>
  )
}
