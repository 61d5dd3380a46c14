import type { MouseEvent } from 'react'

export interface FieldButtonProps {
  readonly sign: '+' | '−' | '±'
  readonly label: string
  readonly className: string | undefined
  readonly disabled?: boolean
  readonly onPress: (event: MouseEvent) => void
}

/**
 * A button at the side of a number field, for those who do not type.
 *
 * The arrow keys do the same, so that the tab key goes from field to field; and a press leaves the focus where it is.
 */
export function FieldButton({ sign, label, className, disabled, onPress }: FieldButtonProps) {
  return (
    <button
      type="button"
      className={className}
      tabIndex={-1}
      aria-label={label}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {sign}
    </button>
  )
}
