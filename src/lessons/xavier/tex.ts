/** Letters that stand in equations and in the drawing alike. */
export const TEX = {
  forward: 'V_{\\rightarrow}',
  backward: 'V_{\\leftarrow}',
  xavier: 'V',
  ahead: 'q_{\\rightarrow}',
  back: 'q_{\\leftarrow}',
} as const
