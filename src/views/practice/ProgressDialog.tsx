import { useState } from 'react'
import type { Skill } from '../../derivation/practice.ts'
import type { Localized } from '../../i18n/localized.ts'
import { NEWCOMER } from '../../practice/fading.ts'
import { useText } from '../desk.ts'
import { Dialog } from '../dialogs/Dialog.tsx'
import { pickFile, readTextFile, saveTextFile } from '../dialogs/files.ts'
import { usePractice, usePractised } from './practice.ts'
import { progressWords, unread } from './progress-words.ts'
import { SkillTable } from './SkillTable.tsx'
import row from './Practice.module.css'
import css from './Summary.module.css'

interface ProgressDialogProps {
  readonly skills: readonly Skill[]
  readonly onClose: () => void
}

/** What is known of every skill; it can be carried to another device as a file. */
export function ProgressDialog({ skills, onClose }: ProgressDialogProps) {
  const { store, practising, params, file } = usePractice()
  const progress = usePractised((state) => state.progress)
  const [said, setSaid] = useState<Localized | null>(null)
  const [isResetting, setResetting] = useState(false)
  const text = useText()

  async function load(): Promise<void> {
    const picked = await pickFile()
    if (!picked) return
    const reading = await readTextFile(picked)
    if (reading.kind !== 'text') return setSaid(progressWords.notText)
    const read = file.read(reading.file.text)
    if ('wrong' in read) return setSaid(unread(read.wrong))
    store.setState({ progress: read.progress })
    setSaid(progressWords.loaded)
  }

  function reset(): void {
    store.setState({ progress: NEWCOMER })
    setResetting(false)
  }

  return (
    <Dialog title={text(progressWords.title)} shape="wide" onClose={onClose}>
      <p className={css['note']}>{text(progressWords.intro)}</p>
      <SkillTable skills={skills} progress={progress} companions={practising.companions(params)} />
      <div className={`${row['row']} ${css['actions']}`}>
        <button
          type="button"
          onClick={() =>
            saveTextFile({ name: 'chalkgrad-progress.json', text: file.write(store.getState()) })
          }
        >
          {text(progressWords.save)}
        </button>
        <button type="button" onClick={() => void load()}>
          {text(progressWords.load)}
        </button>
        {!isResetting && (
          <button type="button" onClick={() => setResetting(true)}>
            {text(progressWords.reset)}
          </button>
        )}
      </div>
      {isResetting && (
        <div className={row['row']} role="group" aria-label={text(progressWords.reset)}>
          <span>{text(progressWords.sure)}</span>
          <button type="button" onClick={reset}>
            {text(progressWords.forget)}
          </button>
          <button type="button" onClick={() => setResetting(false)}>
            {text(progressWords.keep)}
          </button>
        </div>
      )}
      <p role="status" className={css['note']}>
        {said && text(said)}
      </p>
    </Dialog>
  )
}
