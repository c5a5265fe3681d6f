import { expectKnownKeys, expectNonNegative, reject } from '../../../errors/index.js'

/**
 * The probability of default at which a loan brings nothing: gain / (gain + loss). Who is likelier to default costs money.
 *
 * @param terms `gain` where the loan is repaid and `loss` where not, both >= 0 and of one unit.
 * @returns within [0, 1].
 * @throws ClienteleError `OUT_OF_RANGE` where neither is above 0, as every loan then brings nothing.
 * @see Thomas, Edelman and Crook (2002), Credit Scoring and Its Applications, section 4.2.
 * @example
 * import { breakEvenProbability } from 'clientele/project'
 * breakEvenProbability({ gain: 1, loss: 9 }) // => 0.1
 */
export function breakEvenProbability(terms: { readonly gain: number; readonly loss: number }): number {
  expectKnownKeys(terms, ['gain', 'loss'], 'terms')
  const gain = expectNonNegative(terms.gain, 'terms.gain')
  const loss = expectNonNegative(terms.loss, 'terms.loss')
  if (gain === 0 && loss === 0) reject('OUT_OF_RANGE', 'terms.loss', 'a number > 0 where the gain is 0', loss)
  // Two amounts may be too large together.
  return Number.isFinite(gain + loss) ? gain / (gain + loss) : 1 / (1 + loss / gain)
}
