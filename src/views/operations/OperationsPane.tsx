/** The scalar operations of the problem. */
export function OperationsPane() {
  return null
}
