export function Updates() {
  return null
}
