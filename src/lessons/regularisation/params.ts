/** One update with a penalty, a training that is watched, and a few models that decide together. */
export interface RegularisationParams {
  /** Two weights, and the gradients of the loss on the data. */
  readonly w: readonly number[]
  readonly g: readonly number[]
  readonly lambda: number
  readonly eta: number
  /** The validation error and the test error after each epoch. */
  readonly E: readonly number[]
  readonly T: readonly number[]
  /** So many epochs without a lower error end the training. */
  readonly P: number
  /** So many models are averaged; the errors of each have this variance, those of any two this covariance. */
  readonly k: number
  readonly variance: number
  readonly c: number
  /** How likely one vote is right. */
  readonly p: number
  /** An odd number, so that there is always a majority. */
  readonly voters: '3' | '5' | '7' | '9'
  /** The size of the training set, and of each bootstrap sample. */
  readonly n: number
}
