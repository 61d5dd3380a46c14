/** The lessons in every language, in a build whose first view has them in English alone. */
declare module '*/lessons/index.ts?every-language' {
  export { FIRST, LESSONS } from './index.ts'
}

declare module '*/lessons/plans.ts?every-language' {
  export { emptyPlan, planIn, READY_PLANS } from './plans.ts'
}
