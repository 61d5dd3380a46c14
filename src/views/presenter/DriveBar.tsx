import { ZOOMS } from '../../store/lecture.ts'
import { useScene, useStrings, useText } from '../desk.ts'
import { useKept } from '../kept.ts'
import { Control } from '../lecture/Control.tsx'
import { useLecture } from '../lecture/lecture.ts'
import { words as pollWords } from '../lecture/poll/words.ts'
import { THEME_SIGNS, words as lecture } from '../lecture/words.ts'
import { StepList } from '../transport/StepList.tsx'
import type { Drive } from './presenter.ts'
import { words } from './words.ts'
import css from './Presenter.module.css'

interface DriveBarProps {
  readonly index: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly drive: Drive
}

/** Buttons for what the keys do in the lecture. */
export function DriveBar({ index, isFirst, isLast, drive }: DriveBarProps) {
  const text = useText()
  const { back, next } = useStrings().steps
  const { zoom, spotlight, spot, blank, theme, poll } = useLecture((state) => state)
  const { derivation } = useScene()
  const steps = useKept(derivation.steps.map(({ id, phase, title }) => ({ id, phase, title })))
  // A covered screen is uncovered by either.
  const isUncovered = blank === null
  return (
    <nav className={css['bar']} aria-label={text(words.controls)}>
      <button
        type="button"
        className={css['back']}
        disabled={isUncovered && isFirst}
        onClick={() => drive.press('back')}
      >
        <span aria-hidden="true">←</span> {back}
      </button>
      <StepList steps={steps} index={index} whole={false} onGo={drive.go} />
      <span className={css['tools']}>
        <Control
          label={text(pollWords.predict)}
          sign="Q"
          pressed={poll !== null}
          onPress={() => drive.press('poll')}
        />
        <Control
          label={text(lecture.spotlight)}
          sign="◎"
          pressed={spotlight}
          onPress={() => drive.press('spotlight')}
        />
        <Control
          label={text(lecture.spot)}
          sign="●"
          pressed={spot}
          onPress={() => drive.press('spot')}
        />
        <Control
          label={text(lecture.smaller)}
          sign="A−"
          disabled={zoom === ZOOMS[0]}
          onPress={() => drive.press('smaller')}
        />
        <span className={css['zoom']}>{zoom} %</span>
        <Control
          label={text(lecture.larger)}
          sign="A+"
          disabled={zoom === ZOOMS.at(-1)}
          onPress={() => drive.press('larger')}
        />
        <Control
          label={text(lecture.black)}
          sign="■"
          pressed={blank === 'black'}
          onPress={() => drive.press('black')}
        />
        <Control
          label={text(lecture.white)}
          sign="□"
          pressed={blank === 'white'}
          onPress={() => drive.press('white')}
        />
        <Control
          label={text(lecture.theme[theme])}
          sign={THEME_SIGNS[theme]}
          onPress={() => drive.press('theme')}
        />
      </span>
      <button
        type="button"
        className={css['forward']}
        disabled={isUncovered && isLast}
        onClick={() => drive.press('next')}
      >
        {next} <span aria-hidden="true">→</span>
      </button>
    </nav>
  )
}
