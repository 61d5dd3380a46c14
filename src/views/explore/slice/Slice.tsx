export function Slice() {
  return null
}
