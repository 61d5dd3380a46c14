import { LANGUAGE, LOCALES } from '../../i18n/localized.ts'
import { DETAILS, LETTERS, NOTATIONS } from '../../derivation/options.ts'
import { MAX_DIGITS, MIN_DIGITS } from '../../derivation/number.ts'
import { PACES } from '../../derivation/parts.ts'
import { change, show } from '../../store/actions.ts'
import { THEMES } from '../../store/session.ts'
import { useDesk, useSession, useStrings, useText } from '../desk.ts'
import { Choice } from '../editor/Choice.tsx'
import { ALL_CONVENTIONS } from '../explore/conventions/words.ts'
import { NumberField } from '../NumberField.tsx'
import { Dialog } from './Dialog.tsx'
import { Switch } from './Switch.tsx'
import styles from './SettingsDialog.module.css'

export interface SettingsDialogProps {
  readonly onClose: () => void
}

/** How the page reads; takes effect at once, and is kept on this device. */
export function SettingsDialog({ onClose }: SettingsDialogProps) {
  const { session } = useDesk()
  const settings = useSession((s) => s)
  const words = useStrings().editor.settings
  const text = useText()
  return (
    <Dialog title={words.title} onClose={onClose}>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>{words.reading}</legend>
        <Choice
          label={words.language}
          value={settings.locale}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE[value], lang: value }))}
          onChange={(locale) => change(session, { locale })}
        />
        <Choice
          label={words.theme}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
          onChange={(theme) => change(session, { theme })}
        />
        <Choice
          label={words.notation}
          value={settings.notation}
          options={NOTATIONS.map((value) => ({ value, label: LETTERS[value] }))}
          onChange={(notation) => change(session, { notation })}
        />
        <button
          type="button"
          className={styles['more']}
          onClick={() => {
            show(session, { mode: 'explore', tool: 'conventions' })
            onClose()
          }}
        >
          {text(ALL_CONVENTIONS)}
        </button>
        <NumberField
          label={words.digits}
          value={settings.digits}
          min={MIN_DIGITS}
          max={MAX_DIGITS}
          step={1}
          whole
          onCommit={(digits) => change(session, { digits })}
        />
        <Choice
          label={words.pace}
          value={settings.pace}
          options={PACES.map((value) => ({ value, label: words.paces[value] }))}
          onChange={(pace) => change(session, { pace })}
        />
        <Choice
          label={words.detail}
          value={settings.detail}
          options={DETAILS.map((value) => ({ value, label: words.details[value] }))}
          onChange={(detail) => change(session, { detail })}
        />
      </fieldset>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>{words.joining}</legend>
        {SWITCHES.map((name) => (
          <Switch
            key={name}
            label={words[name]}
            isOn={settings[name]}
            onChange={(isOn) => change(session, { [name]: isOn })}
          />
        ))}
      </fieldset>
    </Dialog>
  )
}

const SWITCHES = ['prompts', 'tryFirst', 'shortcuts'] as const
