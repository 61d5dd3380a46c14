import { useMemo } from 'react'
import { settingsOf, type Setting } from '../../../derivation/changes.ts'
import type { Control } from '../../../derivation/lesson.ts'
import type { Prose } from '../../../derivation/prose.ts'
import type { Version } from '../../../derivation/training.ts'
import { useText } from '../../desk.ts'
import { ControlField } from '../../editor/Controls.tsx'
import { plain } from '../../editor/plain.ts'
import { Words } from '../../editor/Words.tsx'
import type { Bench } from '../bench.ts'
import { useExplorer } from '../explorer.ts'
import type { Comparison } from './versus.ts'
import { WITHOUT, WORDS } from './words.ts'
import css from './Compare.module.css'

interface SettingsProps {
  readonly bench: Bench
  readonly comparison: Comparison
}

/** What B is: the ideas of the lesson, and every setting of it. */
export function Settings({ bench, comparison }: SettingsProps) {
  const text = useText()
  const { exploring, params, options, probe } = useExplorer()
  const { versus, other, choose } = comparison
  const { changes, frozen, held } = versus
  const training = exploring.training
  const ideas = useMemo(() => training?.ideas(params, options) ?? [], [training, params, options])
  const layers = training?.layers(other, options) ?? []
  const settings = useMemo(
    () => settingsOf(bench.controls(params), probe.variables),
    [bench, params, probe],
  )
  const put = (id: string, value: number | string) =>
    choose({ frozen, changes: [...changes.filter(([one]) => one !== id), [id, value]] })

  return (
    <section className={css['settings']} aria-label={text(WORDS.differsIn)}>
      <div className={css['ideas']} role="group" aria-label={text(WORDS.try)}>
        <span aria-hidden="true">{text(WORDS.try)}</span>
        {ideas.map((idea) => (
          <button
            key={idea.name.en}
            type="button"
            aria-label={plain(text(idea.name))}
            aria-pressed={isSame(idea, versus)}
            onClick={() => choose({ changes: idea.changes, frozen: idea.frozen })}
          >
            <Words text={text(idea.name)} />
          </button>
        ))}
      </div>
      <div className={css['changed']}>
        {changes.length + frozen.length === 0 && <p className={css['note']}>{text(WORDS.none)}</p>}
        {changes.map(([id]) => {
          const control = controlOf(bench, other, id, settings)
          return (
            control && (
              <div key={id} className={css['row']}>
                <ControlField control={control} onSet={(value) => put(id, value)} />
                <button
                  type="button"
                  className={css['remove']}
                  aria-label={text(WITHOUT(plain(text(control.label))))}
                  title={text(WITHOUT(plain(text(control.label))))}
                  onClick={() => choose({ frozen, changes: changes.filter(([one]) => one !== id) })}
                >
                  ×
                </button>
              </div>
            )
          )
        })}
        {layers.length > 1 && (
          <Trained
            layers={layers}
            frozen={frozen}
            onChange={(next) => choose({ changes, frozen: next })}
          />
        )}
        {held.length > 0 && <p className={css['note']}>{text(WORDS.held)}</p>}
        <Adding
          settings={settings.filter(({ id }) => !changes.some(([one]) => one === id))}
          onAdd={(id) => {
            const control = controlOf(bench, params, id, settings)
            if (control) put(id, anotherOf(control))
          }}
        />
      </div>
      {frozen.length > 0 && <p className={css['note']}>{text(WORDS.frozen)}</p>}
    </section>
  )
}

interface TrainedProps {
  readonly layers: readonly Prose[]
  readonly frozen: readonly number[]
  readonly onChange: (frozen: readonly number[]) => void
}

/** Which layers the update moves. */
function Trained({ layers, frozen, onChange }: TrainedProps) {
  const text = useText()
  return (
    <fieldset className={css['trained']}>
      <legend>{text(WORDS.trained)}</legend>
      {layers.map((layer, l) => (
        <label key={layer.en} className={css['check']}>
          <input
            type="checkbox"
            aria-label={plain(text(layer))}
            checked={!frozen.includes(l)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? frozen.filter((one) => one !== l) : [...frozen, l],
              )
            }
          />
          <Words text={text(layer)} />
        </label>
      ))}
    </fieldset>
  )
}

interface AddingProps {
  readonly settings: readonly Setting[]
  readonly onAdd: (id: string) => void
}

function Adding({ settings, onAdd }: AddingProps) {
  const text = useText()
  return (
    <select
      className={css['add']}
      aria-label={text(WORDS.add)}
      value=""
      onChange={(event) => onAdd(event.currentTarget.value)}
    >
      <option value="">{text(WORDS.add)}</option>
      {settings.map(({ id, label }) => (
        <option key={id} value={id}>
          {plain(text(label))}
        </option>
      ))}
    </select>
  )
}

/** A control of some parameters, labelled by its symbol. */
function controlOf(
  bench: Bench,
  params: object,
  id: string,
  settings: readonly Setting[],
): Control | undefined {
  const control =
    bench
      .controls(params)
      .flatMap(({ controls }) => controls)
      .find((one) => one.id === id) ?? bench.field(params, id)
  const label = settings.find((one) => one.id === id)?.label
  return control && { ...control, ...(label && { label }) }
}

/** Something else than it is, to begin with. */
function anotherOf(control: Control): number | string {
  if (control.kind === 'choice')
    return control.options.find(({ value }) => value !== control.value)?.value ?? control.value
  if (control.kind === 'text') return control.value
  const step = control.kind === 'count' ? 1 : 10 * control.step
  return control.value + step <= control.max ? control.value + step : control.value - step
}

const isSame = (one: Version, two: Version) =>
  JSON.stringify([one.changes, one.frozen]) === JSON.stringify([two.changes, two.frozen])
