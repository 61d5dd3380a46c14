import type { ControlGroup, Editing } from '../../derivation/lesson.ts'
import { useStrings, useText } from '../desk.ts'
import { Dialog } from '../dialogs/Dialog.tsx'
import { Controls } from './Controls.tsx'
import { Seed } from './Seed.tsx'
import { Words } from './Words.tsx'
import styles from './SetupPanel.module.css'

export interface SetupPanelProps {
  readonly groups: readonly ControlGroup[]
  readonly presets: Editing['presets']
  readonly seed: number
  readonly onPreset: (id: string) => void
  readonly onRandomise: (seed: number) => void
  readonly onPaste: () => void
  readonly onImport: () => void
  readonly onExport: () => void
  readonly onReset: () => void
  readonly onClose: () => void
}

/** Everything about the problem that can be changed, beside the drawing that follows. */
export function SetupPanel(props: SetupPanelProps) {
  const { groups, presets, seed, onPreset, onRandomise } = props
  const words = useStrings().editor.setup
  const text = useText()
  const files = [
    [words.paste, props.onPaste],
    [words.import, props.onImport],
    [words.export, props.onExport],
  ] as const
  return (
    <Dialog title={words.title} shape="drawer" onClose={props.onClose}>
      {presets.length > 0 && (
        <section className={styles['presets']}>
          <h3 className={styles['heading']}>{words.presets}</h3>
          <ul className={styles['list']}>
            {presets.map(({ id, title }) => (
              <li key={id}>
                <button type="button" className={styles['preset']} onClick={() => onPreset(id)}>
                  <Words text={text(title)} spoken />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Controls groups={groups} />
      <section className={styles['section']}>
        <h3 className={styles['heading']}>{words.numbers}</h3>
        <Seed seed={seed} onRandomise={onRandomise} />
      </section>
      <section className={styles['section']}>
        <h3 className={styles['heading']}>{words.files}</h3>
        <div className={styles['files']}>
          {files.map(([label, onClick]) => (
            <button key={label} type="button" className={styles['file']} onClick={onClick}>
              {label}
            </button>
          ))}
        </div>
      </section>
      <section className={styles['section']}>
        <button type="button" className={styles['reset']} onClick={props.onReset}>
          {words.reset}
        </button>
      </section>
    </Dialog>
  )
}
