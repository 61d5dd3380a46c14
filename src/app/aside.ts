/** What could not be read stays on the device under another name, for whoever wants to mend it. */
export function keepAside(key: string, text: string): void {
  try {
    localStorage.setItem(`${key}-damaged`, text)
  } catch {
    // blocked or full: there is no other place
  }
}
