/**
 * Which signs would still be believed, given how many were looked at.
 *
 * Signs of one client are joined by Simes: p = min over j of m p₍ⱼ₎ / j. Clients are held against each other by Benjamini and
 * Hochberg: of those raised at most the rate asked for is raised by chance. p-values are multiplied by the number of looks first.
 *
 * @see Simes (1986), An improved Bonferroni procedure, Biometrika 73; Benjamini and Hochberg (1995), JRSS B 57(1); Benjamini and
 * Bogomolov (2014), Selective inference on multiple families of hypotheses, JRSS B 76(1), for signs within clients.
 * @module
 */
import { adjustedPValues } from '../../statistics/index.js'

/** One client's verdict. */
export interface Verdict {
  /** Absent, as `adjusted`, where there was no sign to look at. */
  readonly pValue?: number
  readonly adjusted?: number
  readonly raised: boolean
  /** In the order of its signs. */
  readonly signsRaised: readonly boolean[]
}

/** Verdicts from the p-values of each client's signs. */
export function verdicts(
  pValuesOf: readonly (readonly number[])[],
  { rate, looks }: { readonly rate: number; readonly looks: number },
): readonly Verdict[] {
  const own = pValuesOf.map(pValues =>
    pValues.length === 0 ? [] : Array.from(adjustedPValues(pValues.map(p => Math.min(1, looks * p)))),
  )
  const joined = own.flatMap(adjusted => (adjusted.length === 0 ? [] : [Math.min(...adjusted)]))
  const together = joined.length === 0 ? [] : Array.from(adjustedPValues(joined))
  const raisedShare = together.filter(p => p <= rate).length / Math.max(1, together.length)
  let next = 0
  return own.map((adjusted): Verdict => {
    if (adjusted.length === 0) return { raised: false, signsRaised: [] }
    const [pValue, p] = [joined[next]!, together[next]!]
    next++
    const raised = p <= rate
    // Signs of clients that were chosen for being raised are held to the rate by the share that was chosen.
    return { pValue, adjusted: p, raised, signsRaised: adjusted.map(each => raised && each <= rate * raisedShare) }
  })
}
