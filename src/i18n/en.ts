/** The interface in English. Texts with numbers are functions; formulas stand between dollar signs. */
export const en = {
  app: {
    name: 'Chalkgrad',
    tagline: 'Walk one backpropagation update by hand, on your own numbers.',
  },
  figure: {},
  editor: {},
  steps: {},
}
