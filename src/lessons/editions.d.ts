/** The lessons in every language, in a build whose first view has them in English alone. */
declare module '*/lessons/index.ts?every-language' {
  export const FIRST: typeof import('./index.ts').FIRST
  export const LESSONS: typeof import('./index.ts').LESSONS
}

declare module '*/lessons/plans.ts?every-language' {
  export const READY_PLANS: typeof import('./plans.ts').READY_PLANS
  export const planIn: typeof import('./plans.ts').planIn
  export const emptyPlan: typeof import('./plans.ts').emptyPlan
}
