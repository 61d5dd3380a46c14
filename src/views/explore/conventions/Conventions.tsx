export function Conventions() {
  return null
}
