/**
 * What a broken limit means, in the words of a banker and in amounts rather than minor units.
 *
 * @module
 */
import type { LimitCheck, LimitName } from '../affordability/index.js'
import { LIMIT_WORDS } from '../affordability/limit-words.js'
import { amountWords } from '../plain-words.js'

/** Why a limit breaks, and by how much. */
export function brokenLimitWords(check: LimitCheck, currency: string): string {
  const { limit, used, most, period, rates, reason } = check
  if (limit === 'lastDueBy') return reason
  const [is, allowed, above] = [used, Math.max(0, most), used - most].map(amount => amountWords(amount, currency))
  const rule = ruleOf(limit)
  if (period === undefined) {
    return most < 0
      ? `${rule}: what the client owes already breaks it by ${amountWords(-most, currency)}, before the loan of ${is}`
      : `${rule}: the loan of ${is} is ${above} above the ${allowed} that it leaves`
  }
  const when = `from ${period.from} to ${period.to}${rates === 'stressed' ? ' at stressed rates' : ''}`
  return most < 0
    ? `${rule}: ${when} it is broken by ${amountWords(-most, currency)} before the debt service of ${is}`
    : `${rule}: debt service of ${is} ${when} is ${above} above the ${allowed} that it leaves`
}

/** At the head of a sentence. */
function ruleOf(limit: LimitName): string {
  const words = LIMIT_WORDS[limit]
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
