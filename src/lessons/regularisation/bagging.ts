/** The expected squared error of the mean of k models: k² products of two errors, of which k are squares. */
export const meanError = (k: number, variance: number, covariance: number): number =>
  variance / k + ((k - 1) / k) * covariance

/** In how many ways j of m can be chosen. */
export const ways = (m: number, j: number): number =>
  Array.from({ length: j }, (_, i) => i + 1).reduce((all, i) => (all * (m - j + i)) / i, 1)

/** How likely exactly j of m independent votes are right. */
export const likely = (m: number, j: number, p: number): number =>
  ways(m, j) * p ** j * (1 - p) ** (m - j)

/** The numbers of right votes that are a majority of m, which is odd. */
export const majorities = (m: number): readonly number[] =>
  Array.from({ length: (m + 1) / 2 }, (_, i) => (m + 1) / 2 + i)

/** What part of n samples is drawn at least once in n draws with replacement. */
export const drawnShare = (n: number): number => 1 - (1 - 1 / n) ** n
/** The same of ever larger sets. */
export const DRAWN_LIMIT = 1 - 1 / Math.E
