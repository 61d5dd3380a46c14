export function Paths() {
  return null
}
