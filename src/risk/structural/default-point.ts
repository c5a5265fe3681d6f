import { expectFinite, expectKnownKeys, expectNonNegative, reject } from '../../errors/index.js'

/** Debt by when it falls due. */
export interface DebtByTerm {
  /** Within a year: current liabilities; >= 0. */
  readonly shortTermDebt: number
  /** Later; >= 0. */
  readonly longTermDebt: number
}

/** Which share of long-term debt counts. */
export interface DefaultPointOptions {
  /** From 0 to 1; 0.5 by default. */
  readonly longTermShare?: number
}

/**
 * The default point of KMV: the value of assets at which firms were seen to default, short-term debt and half of the
 * long-term debt. It takes the place of `debt` in {@link mertonFromEquity} with a horizon of one year.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for debt below 0, none at all, or a share outside of [0, 1].
 * @see Crosbie and Bohn (2003), Modeling default risk, Moody's KMV.
 * @example
 * import { kmvDefaultPoint } from 'clientele/risk'
 * kmvDefaultPoint({ shortTermDebt: 1.3427, longTermDebt: 0.6932 }).toFixed(4) // => '1.6893'
 */
export function kmvDefaultPoint(debt: DebtByTerm, options: DefaultPointOptions = {}): number {
  expectKnownKeys(debt, ['shortTermDebt', 'longTermDebt'], 'debt')
  expectKnownKeys(options, ['longTermShare'], 'options')
  const { longTermShare = 0.5 } = options
  const share = expectFinite(longTermShare, 'options.longTermShare')
  if (!(share >= 0 && share <= 1)) reject('OUT_OF_RANGE', 'options.longTermShare', 'a number from 0 to 1', share)
  const short = expectNonNegative(debt.shortTermDebt, 'debt.shortTermDebt')
  const point = short + share * expectNonNegative(debt.longTermDebt, 'debt.longTermDebt')
  return point > 0
    ? point
    : reject('OUT_OF_RANGE', 'debt', 'some debt', point, 'Without debt there is no default point')
}
