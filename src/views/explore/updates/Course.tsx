import { useState } from 'react'
import { at } from '../../../derivation/at.ts'
import type { Training } from '../../../derivation/training.ts'
import { format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { plain } from '../../editor/plain.ts'
import { Choice } from '../../editor/Choice.tsx'
import { NumberField } from '../../NumberField.tsx'
import { Prose } from '../../Prose.tsx'
import { Tex } from '../../typeset.tsx'
import { useExplorer } from '../explorer.ts'
import { Curve } from './Curve.tsx'
import { History } from './History.tsx'
import { Methods } from './Methods.tsx'
import { Rates } from './Rates.tsx'
import { useRun } from './running.ts'
import { Said } from './Said.tsx'
import { useWalk } from './walking.ts'
import { PLAINLY, WORDS } from './words.ts'
import css from './Updates.module.css'

/** As many updates as a run makes unless the reader wants others. */
const LIMIT = 1000
const MOST = 5000
const MU = 0.9

/** The buttons that make updates, where they have led, and how other methods would have gone. */
export function Course({ training }: { readonly training: Training }) {
  const text = useText()
  const digits = useSession((s) => s.digits)
  const { probe } = useExplorer()
  const walking = useWalk(training)
  const run = useRun(training)
  const [limit, setLimit] = useState(LIMIT)
  const { walk, index, isAtEnd } = walking
  const { method } = walk
  const now = at(walking.moments, index)
  const isStuck = isAtEnd || run.isRunning

  return (
    <div className={css['sheet']}>
      <section className={css['controls']} aria-label={text(WORDS.steps)}>
        <div className={css['buttons']}>
          <button
            type="button"
            className={css['primary']}
            disabled={isStuck}
            onClick={() => walking.go(index + 1)}
          >
            {text(WORDS.one)}
          </button>
          <button
            type="button"
            className={css['button']}
            disabled={isStuck}
            onClick={() => walking.go(index + 10)}
          >
            {text(WORDS.ten)}
          </button>
          <button
            type="button"
            className={css['run']}
            disabled={!run.isRunning && (isAtEnd || index >= limit)}
            onClick={() => (run.isRunning ? run.pause() : run.start(walk, index, limit))}
          >
            <span aria-hidden="true">{run.isRunning ? '❚❚' : '▶'}</span>
            {text(run.isRunning ? WORDS.pause : WORDS.run)}
          </button>
          <div className={css['limit']}>
            <NumberField
              label={text(WORDS.limit)}
              value={limit}
              min={1}
              max={MOST}
              step={100}
              whole
              onCommit={setLimit}
            >
              {text(WORDS.upTo)}
            </NumberField>
          </div>
        </div>
        <div className={css['settings']}>
          <Choice
            label={text(WORDS.method)}
            value={method.kind}
            options={(['descent', 'momentum'] as const).map((kind) => ({
              value: kind,
              label: text(WORDS[kind]),
            }))}
            onChange={(kind) =>
              walking.follow(kind === 'descent' ? { kind } : { kind, form: 'II', mu: MU })
            }
          />
          {method.kind === 'momentum' && (
            <div className={css['mu']}>
              <NumberField
                label={plain(text(WORDS.mu))}
                value={method.mu}
                min={0}
                max={1}
                step={0.05}
                onCommit={(mu) => walking.follow({ ...method, mu })}
              >
                <Tex tex="\mu" />
              </NumberField>
            </div>
          )}
          <button
            type="button"
            className={css['button']}
            disabled={run.isRunning || walking.moments.length === 1}
            onClick={walking.restart}
          >
            {text(WORDS.restart)}
          </button>
        </div>
        {method.kind === 'momentum' && (
          <p className={css['note']}>
            <Prose text={PLAINLY(`${probe.output.tex}^{+}`)} />
          </p>
        )}
      </section>
      <dl className={css['now']}>
        <div>
          <dt>{text(WORDS.update)}</dt>
          <dd className="number">{index}</dd>
        </div>
        <div>
          <dt>
            <Tex tex={probe.output.tex} spoken />
          </dt>
          <dd className="number">{format(now.loss, digits)}</dd>
        </div>
        <div>
          <dt>
            <span className="visually-hidden">{text(WORDS.norm)}</span>
            <Tex tex={`\\lVert\\nabla ${probe.output.tex}\\rVert`} />
          </dt>
          <dd className="number">{format(now.norm, digits)}</dd>
        </div>
      </dl>
      <Said walking={walking} outcome={run.outcome} />
      <Curve walking={walking} />
      <History walking={walking} isRunning={run.isRunning} />
      <Rates isRunning={run.isRunning} />
      <Methods training={training} start={walk.start} />
    </div>
  )
}
