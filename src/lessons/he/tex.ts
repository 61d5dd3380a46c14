/** Letters that stand in equations and in the drawing alike. */
export const TEX = {
  alpha: '\\alpha',
  m: 'm',
  left: 'Q_{-}',
  right: 'Q_{+}',
  factor: '\\kappa',
  variance: 'V',
  sigma: '\\sigma',
  r: 'r',
} as const
