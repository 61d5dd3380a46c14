// Runs before the first paint of the built page: sets the theme, and marks the page `pending` when something other
// than the prerendered first view is wanted, so that the wrong one is never seen.
{
  const page = document.documentElement
  let saved = null
  try {
    saved = localStorage.getItem('chalkgrad')
  } catch {
    // Storage may be forbidden: then nothing is saved.
  }
  let settings = {}
  try {
    settings = JSON.parse(saved ?? '{}')?.state?.settings ?? {}
  } catch {
    // Damaged: the program says so when it reads it.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const { theme } = settings
  page.dataset.theme = theme === 'dark' || theme === 'light' ? theme : dark ? 'dark' : 'light'
  const foreign = settings.locale === undefined && !navigator.language.startsWith('en')
  const asked = /#.|presenter=/.test(location.href)
  if (asked || saved !== null || foreign) page.classList.add('pending')
}
