export const THEMES = ['system', 'light', 'dark'] as const
