import { expectKnownKeys, expectNonNegative, reject } from '../../errors/index.js'

/** Penalties of the regression. */
export interface PenaltyOptions {
  /** λ >= 0 of the penalty ½ λ β² on every coefficient; none by default. */
  readonly ridge?: number
  /** Firth's penalty, which keeps estimates finite where outcomes are separated; false by default. */
  readonly firth?: boolean
}

/** The same, checked. */
export function completePenalties(regression: PenaltyOptions): PenaltyOptions {
  expectKnownKeys(regression, ['ridge', 'firth'], 'options.regression')
  const { ridge, firth } = regression
  if (firth !== undefined && typeof firth !== 'boolean') {
    reject('INVALID_TYPE', 'options.regression.firth', 'true or false', firth)
  }
  return {
    ...(ridge !== undefined && { ridge: expectNonNegative(ridge, 'options.regression.ridge') }),
    ...(firth !== undefined && { firth }),
  }
}
