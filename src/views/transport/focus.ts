/** Gives the focus to the step, so that the next keys are those of the page and press no button. */
export function focusStep(): void {
  document.getElementById('step')?.focus()
}
