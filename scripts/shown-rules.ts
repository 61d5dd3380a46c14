const RULE = /([^{}]+)\{[^{}]*\}/g

/**
 * The rules of a flat stylesheet that a page can show: those of which a selector names only classes of its HTML, and
 * the faces of the fonts that it preloads. For a stylesheet that arrives as a whole a moment later.
 */
export function shownRules(css: string, html: string, fonts: readonly string[]): string {
  if (/@(?!font-face)/.test(css)) throw new Error('a flat stylesheet holds @font-face rules only')
  const classes = new Set(
    [...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  )
  const isShown = (selector: string) =>
    [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].every(([, name = '']) =>
      classes.has(name),
    )
  return [...css.matchAll(RULE)]
    .filter(([rule, selectors = '']) =>
      rule.trim().startsWith('@') ? isFaceOf(rule, fonts) : selectors.split(',').some(isShown),
    )
    .map(([rule]) => rule.trim())
    .join('')
}

/** The same stylesheet without the faces of these fonts: declared again, they would be fetched and shown again. */
export function withoutFaces(css: string, fonts: readonly string[]): string {
  return css.replace(RULE, (rule) => (isFaceOf(rule, fonts) ? '' : rule))
}

function isFaceOf(rule: string, fonts: readonly string[]): boolean {
  return rule.trim().startsWith('@font-face') && fonts.some((font) => rule.includes(font))
}
