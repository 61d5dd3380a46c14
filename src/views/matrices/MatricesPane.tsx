import { useContext, useEffect, useMemo, useRef } from 'react'
import type { MatrixForm } from '../../derivation/explore.ts'
import { PHASES } from '../../derivation/step.ts'
import { point } from '../../store/actions.ts'
import { useDesk, useSession, useStrings, useText } from '../desk.ts'
import { ExplorerContext, type Explorer } from '../explore/explorer.ts'
import { refAt } from '../figure/pointing.ts'
import { Prose } from '../Prose.tsx'
import { useRovingStop } from '../roving.ts'
import { Equation } from './Equation.tsx'
import { MATRICES } from './words.ts'
import css from './matrices.module.css'

/** The problem in matrices, once the lesson's part for it has arrived. */
export function MatricesPane() {
  const explorer = useContext(ExplorerContext)
  return explorer && <Written {...explorer} />
}

function Written({ exploring, params, options }: Explorer) {
  const form = useMemo(() => exploring.matrices?.(params, options), [exploring, params, options])
  return form && <Matrices form={form} />
}

export interface MatricesProps {
  readonly form: MatrixForm
}

/** Every pass as equations between matrices, with their shapes. */
export function Matrices({ form: { caption, equations } }: MatricesProps) {
  const { session } = useDesk()
  const text = useText()
  const { phases } = useStrings().steps
  const step = useSession((s) => (s.mode === 'study' ? s.step : null))
  const pane = useRef<HTMLDivElement>(null)
  useRovingStop(pane)
  useEffect(() => bringIntoView(pane.current), [step])
  const groups = PHASES.map((phase) => ({
    phase,
    own: equations.filter((equation) => equation.phase === phase),
  })).filter(({ own }) => own.length > 0)
  return (
    <div
      ref={pane}
      role="region"
      aria-label={text(MATRICES)}
      className={css['pane']}
      onPointerOver={({ target }) => point(session, refAt(target))}
      onPointerLeave={() => point(session, null)}
      onFocus={({ target }) => point(session, refAt(target))}
      onBlur={() => point(session, null)}
    >
      <p className={css['caption']}>
        <Prose text={caption} />
      </p>
      {groups.map(({ phase, own }) => (
        <section key={phase} aria-label={phases[phase]}>
          <h2 className={css['phase']}>{phases[phase]}</h2>
          {own.map((equation) => (
            <Equation
              key={equation.id}
              equation={equation}
              isCurrent={
                step !== null && (step === equation.step || step.startsWith(`${equation.step}.`))
              }
            />
          ))}
        </section>
      ))}
    </div>
  )
}

/** Scrolls inside the pane alone: the page stays where the reader is. */
function bringIntoView(pane: HTMLElement | null): void {
  const current = pane?.querySelector<HTMLElement>('[data-current]')
  if (!pane || !current) return
  const [frame, box] = [pane.getBoundingClientRect(), current.getBoundingClientRect()]
  const above = box.top - frame.top - 48
  if (above < 0 || box.bottom > frame.bottom) pane.scrollTop += above
}
