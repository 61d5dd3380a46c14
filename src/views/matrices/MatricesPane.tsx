/** The problem in matrices. */
export function MatricesPane() {
  return null
}
