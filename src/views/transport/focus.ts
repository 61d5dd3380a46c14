/** Gives the focus to the step, so that the next keys are those of the page and press no button. */
export function focusStep(): void {
  document.getElementById('step')?.focus()
}

/** What the button that opens the list of steps calls it. */
export const STEP_LIST = 'step-list'

/** Opens the list of steps at the present one, at once: the next keys are those of a name or number. */
export function openStepList(): void {
  const list = document.getElementById(STEP_LIST)
  list?.showPopover()
  list?.querySelector<HTMLElement>('[aria-current]')?.focus()
}
