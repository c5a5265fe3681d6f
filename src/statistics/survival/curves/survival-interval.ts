/**
 * The interval of a survival probability, on a scale on which its estimate is nearly normal.
 *
 *   plain     S ± z·se                            log       ln S ± z·σ,  σ = se / S
 *   log-log   ln(−ln S) ± z·σ / ln S              logit     ln(S / (1 − S)) ± z·σ / (1 − S)
 *   arcsine   asin √S ± z·σ √(S / (1 − S)) / 2
 *
 * Until the first event no scale says anything; the lower end is then what none gone of n allows, (α/2)^(1/n), as of a
 * proportion (Clopper and Pearson). Where none is left the upper end of the time before still holds, as survival never rises.
 *
 * @see Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data, 2nd ed., section 1.4; Borgan and Liestøl
 * (1990), A note on confidence intervals and bands for the survival function, Scandinavian Journal of Statistics 17.
 * @module
 */

/** The scales. */
export const SURVIVAL_INTERVALS = ['log-log', 'log', 'plain', 'logit', 'arcsine'] as const

/** The scale on which an interval is symmetric. */
export type SurvivalIntervalMethod = (typeof SURVIVAL_INTERVALS)[number]

/** One limit of a share within (0, 1), `reach` times its value away; below it where `reach` is negative. */
export function survivalLimit(share: number, reach: number, method: SurvivalIntervalMethod): number {
  switch (method) {
    case 'plain':
      return Math.min(1, Math.max(0, share + share * reach))
    case 'log':
      return Math.min(1, share * Math.exp(reach))
    case 'log-log': {
      const log = Math.log(share)
      return Math.exp(log * Math.exp(reach / log))
    }
    case 'logit':
      return 1 / (1 + ((1 - share) / share) * Math.exp(-reach / (1 - share)))
    case 'arcsine': {
      const angle = Math.asin(Math.sqrt(share)) + (reach / 2) * Math.sqrt(share / (1 - share))
      return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2
    }
  }
}

/** The least share still there that none gone of so many allows. */
export function noneGoneLimit(atRisk: number, level: number): number {
  return ((1 - level) / 2) ** (1 / atRisk)
}
