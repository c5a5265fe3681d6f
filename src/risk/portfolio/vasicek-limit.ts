/**
 * Which share of a portfolio of very many small, equal loans defaults, if all live in one economy?
 *
 *   P(X <= x) = Φ((√(1−ρ) Φ⁻¹(x) − Φ⁻¹(p)) / √ρ),   q(α) = Φ((Φ⁻¹(p) + √ρ Φ⁻¹(α)) / √(1−ρ))
 *   ES(α) = Φ₂(Φ⁻¹(p), −Φ⁻¹(α); √ρ) / (1 − α)
 *
 * p: default probability; ρ: correlation of asset values through the common factor. A borrower defaults where
 * √ρ Y + √(1−ρ) ε < Φ⁻¹(p). With ρ = 0 the share is p itself, with ρ = 1 all default or none.
 *
 * Source: Vasicek (2002), Loan portfolio value, Risk, December; Gordy (2003) for portfolios that are granular enough.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, reject } from '../../errors/index.js'
import { bivariateNormalCdf, normalCdf, normalQuantile } from '../../numeric/index.js'
import { conditionalDefault } from '../one-factor.js'
import { expectTailLevel } from './value-at-risk.js'

/** Loans that are all alike. */
export interface HomogeneousLoans {
  /** Within the year; from 0 to 1. */
  readonly probabilityOfDefault: number
  /** ρ, of asset values through the common factor; from 0 to 1. */
  readonly assetCorrelation: number
}

/**
 * The probability that at most this share of loans defaults.
 *
 * @param share of loans, from 0 to 1.
 * @throws ClienteleError `OUT_OF_RANGE` for a share, probability or correlation outside of [0, 1].
 * @see Vasicek (2002), eq. 3.
 * @example
 * import { vasicekCdf } from 'clientele/risk'
 * vasicekCdf(0.05, { probabilityOfDefault: 0.01, assetCorrelation: 0.2 }).toFixed(12) // => '0.972072465901'
 */
export function vasicekCdf(share: number, loans: HomogeneousLoans): number {
  const x = expectShare(share, 'share')
  const { probabilityOfDefault: p, assetCorrelation: rho } = expectLoans(loans)
  if (x === 1) return 1
  if (rho === 0 || p === 0 || p === 1) return x >= p ? 1 : 0
  if (rho === 1) return 1 - p
  return normalCdf((Math.sqrt(1 - rho) * normalQuantile(x) - normalQuantile(p)) / Math.sqrt(rho))
}

/**
 * The share of defaults that is exceeded with probability 1 − level: the capital formula of Basel, before expected loss.
 *
 * @param level within (0, 1): 0.999, say.
 * @throws ClienteleError `OUT_OF_RANGE` for another level, probability or correlation.
 * @see Vasicek (2002), eq. 5.
 * @example
 * import { vasicekQuantile } from 'clientele/risk'
 * vasicekQuantile(0.99, { probabilityOfDefault: 0.05, assetCorrelation: 0.12 }).toFixed(12) // => '0.185564928168'
 */
export function vasicekQuantile(level: number, loans: HomogeneousLoans): number {
  const alpha = expectTailLevel(level)
  const { probabilityOfDefault: p, assetCorrelation: rho } = expectLoans(loans)
  if (rho === 1) return alpha <= 1 - p ? 0 : 1
  return conditionalDefault(p, rho, 0 - normalQuantile(alpha))
}

/**
 * How dense the share of defaults lies about a value.
 *
 * @param share within (0, 1).
 * @throws ClienteleError `OUT_OF_RANGE`; `NOT_APPLICABLE` where all probability lies on single points: p or ρ of 0 or 1.
 * @see Vasicek (2002), eq. 4.
 * @example
 * import { vasicekDensity } from 'clientele/risk'
 * vasicekDensity(0.02, { probabilityOfDefault: 0.02, assetCorrelation: 0.15 }).toFixed(6) // => '18.004184'
 */
export function vasicekDensity(share: number, loans: HomogeneousLoans): number {
  const x = expectTailLevel(share, 'share')
  const { probabilityOfDefault: p, assetCorrelation: rho } = expectLoans(loans)
  if (p === 0 || p === 1 || rho === 0 || rho === 1) {
    reject(
      'NOT_APPLICABLE',
      'loans',
      'a default probability and a correlation between 0 and 1',
      loans,
      'Use vasicekCdf',
    )
  }
  const z = normalQuantile(x)
  const y = (Math.sqrt(1 - rho) * z - normalQuantile(p)) / Math.sqrt(rho)
  return Math.sqrt((1 - rho) / rho) * Math.exp((z * z - y * y) / 2)
}

/**
 * The mean share of defaults in the worst years, which together have the probability 1 − level.
 *
 * @param level within (0, 1).
 * @returns right to 1e-12 of itself, in closed form by the bivariate normal distribution.
 * @throws ClienteleError as {@link vasicekQuantile}.
 * @example
 * import { vasicekExpectedShortfall } from 'clientele/risk'
 * vasicekExpectedShortfall(0.99, { probabilityOfDefault: 0.05, assetCorrelation: 0.12 }).toFixed(6) // => '0.222314'
 */
export function vasicekExpectedShortfall(level: number, loans: HomogeneousLoans): number {
  const alpha = expectTailLevel(level)
  const { probabilityOfDefault: p, assetCorrelation: rho } = expectLoans(loans)
  if (rho === 0 || p === 0 || p === 1) return p
  const worst = -normalQuantile(alpha)
  return Math.min(1, bivariateNormalCdf(normalQuantile(p), worst, Math.sqrt(rho)) / (1 - alpha))
}

/** Loans, checked; `path` is what the caller's argument is called, `more` its other fields. */
export function expectLoans(loans: HomogeneousLoans, path = 'loans', more: readonly string[] = []): HomogeneousLoans {
  expectKnownKeys(loans, ['probabilityOfDefault', 'assetCorrelation', ...more], path)
  return {
    probabilityOfDefault: expectShare(loans.probabilityOfDefault, `${path}.probabilityOfDefault`),
    assetCorrelation: expectShare(loans.assetCorrelation, `${path}.assetCorrelation`),
  }
}

function expectShare(value: unknown, path: string): number {
  const share = expectFinite(value, path)
  return share >= 0 && share <= 1 ? share : reject('OUT_OF_RANGE', path, 'a number from 0 to 1', value)
}
