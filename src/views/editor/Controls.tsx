import type { Control, ControlGroup } from '../../derivation/lesson.ts'
import { pieces } from '../../derivation/prose.ts'
import { useDesk, useText } from '../desk.ts'
import { NumberField } from '../NumberField.tsx'
import { Choice } from './Choice.tsx'
import { plain } from './plain.ts'
import { TextField } from './TextField.tsx'
import { Words } from './Words.tsx'
import styles from './Controls.module.css'

export interface ControlsProps {
  readonly groups: readonly ControlGroup[]
}

/** A long list of numbers stays folded: most edits are made on the drawing. */
const FOLD = 16

/** The settings of any lesson. */
export function Controls({ groups }: ControlsProps) {
  const desk = useDesk()
  const text = useText()
  return groups.map((group, k) => (
    <details key={k} className={styles['group']} open={group.controls.length <= FOLD}>
      <summary className={styles['title']}>
        <Words text={text(group.title)} spoken />
      </summary>
      <fieldset
        aria-label={plain(text(group.title))}
        className={isGrid(group) ? styles['grid'] : styles['rows']}
      >
        {group.controls.map((control) => (
          <ControlField
            key={control.id}
            control={control}
            onSet={(value) => desk.set(control.id, value)}
          />
        ))}
      </fieldset>
    </details>
  ))
}

/** Numbers that go by their symbols stand in columns; what needs words for its label has a line of its own. */
function isGrid({ controls }: ControlGroup): boolean {
  return (
    controls.length > 2 &&
    controls.every(({ kind, label }) => kind === 'number' && isSymbol(label.en))
  )
}

const isSymbol = (label: string): boolean => pieces(label).every(({ kind }) => kind === 'tex')

interface ControlFieldProps {
  readonly control: Control
  readonly onSet: (value: number | string) => void
}

/** One setting of the lesson. */
export function ControlField({ control, onSet }: ControlFieldProps) {
  const text = useText()
  const words = text(control.label)
  const label = plain(words)
  switch (control.kind) {
    case 'number':
      return (
        <NumberField label={label} {...rangeOf(control)} onCommit={onSet}>
          <Words text={words} />
        </NumberField>
      )
    case 'count':
      return (
        <NumberField label={label} {...rangeOf(control)} onCommit={onSet}>
          <Words text={words} />
        </NumberField>
      )
    case 'choice':
      return (
        <Choice
          label={label}
          value={control.value}
          options={control.options.map((option) => ({
            value: option.value,
            label: plain(text(option.label)),
          }))}
          onChange={onSet}
        >
          <Words text={words} />
        </Choice>
      )
    case 'text':
      return <TextField control={control} />
  }
}

function rangeOf(control: Extract<Control, { kind: 'number' | 'count' }>) {
  const { value, min, max } = control
  if (control.kind === 'count') return { value, min, max, step: 1, whole: true }
  return { value, min, max, step: control.step, whole: control.whole ?? false }
}
