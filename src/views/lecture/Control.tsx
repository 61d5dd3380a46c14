interface ControlProps {
  readonly label: string
  readonly sign: string
  readonly pressed?: boolean
  readonly disabled?: boolean
  onPress(): void
}

/** A button of the bar: a sign, and its name for a pointer that rests on it. */
export function Control({ label, sign, pressed, disabled, onPress }: ControlProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
