export function Landscape() {
  return null
}
