/**
 * What several sources say together of a hazard of which the book says something too.
 *
 * The logarithm of the hazard is normal between clients, N(m − τ²/2, τ²), so that the mean hazard is that of the book, and follows an
 * Ornstein-Uhlenbeck process of rate κ about the book in time. A source that is known alone leaves it N(c − d²/2, d²): c is what the
 * source says, calibrated in the mean, and d its deviation. What it tells beyond the book is 1/d² − 1/τ²; sources add up, those after
 * the strongest with the part 1 − overlap.
 *
 *   y = Σ γ y_k/d_k² ÷ (1/τ² + Σ γ (1/d_k² − 1/τ²)),   V = 1 ÷ (1/τ² + Σ γ (1/d_k² − 1/τ²)),   y_k = c_k − m + (τ² − d_k²)/2
 *
 * With one source it is what the source says; with none what the book does. Source: the normal conjugate update (Lindley and Smith
 * 1972, Bayes estimates for the linear model, Journal of the Royal Statistical Society B 34) on the logarithm of the hazard.
 *
 * @module
 */

/** What is known of the book. */
export interface Prior {
  /** m: logarithm of the book's mean odds. */
  readonly logOdds: number
  /** τ. */
  readonly spread: number
  /** κ a year. */
  readonly returnPerYear: number
  readonly overlap: number
}

/** What one source says. */
export interface Evidence {
  /** c: log-odds of the mean, calibrated for the time at which it was said. */
  readonly logOdds: number
  /** d at that time. */
  readonly deviation: number
  /** Years ago, >= 0. */
  readonly ageYears: number
  /** Standard deviation of its own level. */
  readonly levelDeviation: number
}

/** A client's place about the book's median, and how sure it is. */
export interface Standing {
  /** y. */
  readonly distance: number
  /** V. */
  readonly variance: number
  /** Σ (weight of a source × deviation of its level)². */
  readonly levelVariance: number
}

/** All sources together, today. */
export function pooled(prior: Prior, evidence: readonly Evidence[]): Standing {
  const book = 1 / prior.spread ** 2
  let strongest = 0
  for (const source of evidence) strongest = Math.max(strongest, toldBy(prior, source))
  let [sum, precision, levels] = [0, book, 0]
  let isTaken = false
  for (const source of evidence) {
    const told = toldBy(prior, source)
    if (told <= 0) continue
    const share = !isTaken && told === strongest ? 1 : 1 - prior.overlap
    isTaken ||= told === strongest
    const weight = share * (told + book)
    const faded = Math.exp(-prior.returnPerYear * source.ageYears)
    const said = source.logOdds - prior.logOdds + (prior.spread ** 2 - source.deviation ** 2) / 2
    sum += weight * said * faded
    precision += share * told
    levels += (weight * faded * source.levelDeviation) ** 2
  }
  return { distance: sum / precision, variance: 1 / precision, levelVariance: levels / precision ** 2 }
}

/** 1/d² − 1/τ² at its age: what a source tells beyond the book. */
export function toldBy(prior: Prior, { deviation, ageYears }: Evidence): number {
  return 1 / varianceAfter(prior, deviation ** 2, ageYears) - 1 / prior.spread ** 2
}

/** Variance that is left after years in which clients move: it goes to that of the book. */
function varianceAfter({ spread, returnPerYear }: Prior, variance: number, years: number): number {
  return spread ** 2 - (spread ** 2 - variance) * Math.exp(-2 * returnPerYear * years)
}

/** Log-odds of the mean hazard so many years ahead. */
export function logOddsAhead(prior: Prior, { distance, variance }: Standing, years: number): number {
  const left = distance * Math.exp(-prior.returnPerYear * years)
  return prior.logOdds + left + (varianceAfter(prior, variance, years) - prior.spread ** 2) / 2
}
