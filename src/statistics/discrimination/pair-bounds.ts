import { betaI, betaIComplementInverse, betaIInverse } from '../../numeric/index.js'

/**
 * Bounds of the probability that an event outranks another, where the scatter of rows says nothing of its error: all
 * scores the same, the classes wholly apart, or a class of a single row.
 *
 * As many pairs as the smaller class has rows can be drawn without using a row twice; such pairs are independent, so that
 * their share of right ones is binomial, and its Clopper-Pearson ends hold. Where the classes are wholly apart every such
 * draw has only right pairs and the bound is exact; elsewhere it is wide rather than wrong, since the mean over all draws
 * scatters less than one draw does.
 *
 * @param share of right pairs, within [0, 1].
 * @param pairs how many independent pairs there are, >= 1.
 * @param tail probability beyond each end.
 * @see Hoeffding (1963), Probability inequalities for sums of bounded random variables, JASA 58, section 5, for means over
 * dependent pairs.
 */
export function pairBounds(share: number, pairs: number, tail: number): readonly [lower: number, upper: number] {
  const right = share * pairs
  const wrong = pairs - right
  return [
    right > 0 ? betaIInverse(tail, right, wrong + 1) : 0,
    wrong > 0 ? betaIComplementInverse(tail, right + 1, wrong) : 1,
  ]
}

/** Twice the smaller tail of the same binomial, were the probability one half: the p-value that agrees with the bounds. */
export function pairTest(share: number, pairs: number): number {
  const more = Math.max(share, 1 - share) * pairs
  return Math.min(1, 2 * betaI(0.5, more, pairs - more + 1))
}
