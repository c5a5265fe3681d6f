/**
 * The interval of a survival probability, on a scale on which its estimate is nearly normal.
 *
 *   plain     S ± z·se                            log       ln S ± z·σ,  σ = se / S
 *   log-log   ln(−ln S) ± z·σ / ln S              logit     ln(S / (1 − S)) ± z·σ / (1 − S)
 *   arcsine   asin √S ± z·σ √(S / (1 − S)) / 2
 *
 * Until the first event all scales degenerate; the lower end is then what none gone of n allows, (α/2)^(1/n), as of a
 * proportion (Clopper and Pearson). Where none is left the upper end of the time before still holds, as survival never rises.
 *
 * @see Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data, 2nd ed., section 1.4; Borgan and Liestøl
 * (1990), A note on confidence intervals and bands for the survival function, Scandinavian Journal of Statistics 17.
 * @module
 */
import { normalUpperQuantile } from '../../../numeric/core.js'

/** The scales. */
export const SURVIVAL_INTERVALS = ['log-log', 'log', 'plain', 'logit', 'arcsine'] as const

/** The scale on which an interval is symmetric. */
export type SurvivalIntervalMethod = (typeof SURVIVAL_INTERVALS)[number]

/** What limits are made of; one cell a time. */
interface Estimates {
  readonly survival: Float64Array
  readonly standardErrors: Float64Array
  readonly atRisk: Float64Array
}

/** Lower and upper limits at each time. */
export function survivalLimits(
  { survival, standardErrors, atRisk }: Estimates,
  method: SurvivalIntervalMethod,
  level: number,
): { readonly lower: Float64Array; readonly upper: Float64Array } {
  const z = normalUpperQuantile((1 - level) / 2)
  const lower = new Float64Array(survival.length)
  const upper = new Float64Array(survival.length).fill(1)
  for (let k = 0; k < survival.length; k++) {
    const share = survival[k]!
    if (share === 1) lower[k] = ((1 - level) / 2) ** (1 / atRisk[k]!)
    else if (share === 0) upper[k] = k === 0 ? 1 - ((1 - level) / 2) ** (1 / atRisk[k]!) : upper[k - 1]!
    else {
      const reach = z * (standardErrors[k]! / share)
      lower[k] = limit(share, -reach, method)
      upper[k] = limit(share, reach, method)
    }
  }
  return { lower, upper }
}

/** One limit of a share within (0, 1), `reach` times its relative error away. */
export function limit(share: number, reach: number, method: SurvivalIntervalMethod): number {
  switch (method) {
    case 'plain':
      return Math.min(1, Math.max(0, share + share * reach))
    case 'log':
      return Math.min(1, share * Math.exp(reach))
    case 'log-log':
      return share ** Math.exp(reach / Math.log(share))
    case 'logit':
      return 1 / (1 + ((1 - share) / share) * Math.exp(-reach / (1 - share)))
    case 'arcsine': {
      const angle = Math.asin(Math.sqrt(share)) + (reach / 2) * Math.sqrt(share / (1 - share))
      return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2
    }
  }
}
