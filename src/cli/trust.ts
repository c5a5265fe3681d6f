/**
 * How far to trust the forecast: the same models fitted to the log until an earlier day, held against what came after it.
 *
 * @module
 */
import type { HoldoutAccuracy } from '../lifetime/index.js'
import { bgNbd, gammaGamma, holdoutAccuracy } from '../lifetime/index.js'
import type { DayNumber, Duration } from '../money/core.js'
import { daysPer } from '../money/core.js'
import type { CustomerBase } from '../records/core.js'
import { canForecast } from './can-forecast.js'
import { earliestPurchase } from './client-dates.js'
import { hasAmounts, hasLearned, withoutSpend } from './spending.js'

/** The last part of the log is held out: as long as the horizon, but no more than this part of it. */
const LARGEST_PART = 1 / 4
/** A shorter holdout says nothing. */
const FEWEST_DAYS = 7

/** The day until which a model may learn, so that the rest of the log judges it; none for a log that is too short. */
export function splitOf(base: CustomerBase, horizon: Duration): DayNumber | undefined {
  const { observedUntil } = base
  const longest = Math.floor((observedUntil - earliestPurchase(base)) * LARGEST_PART)
  const days = Math.min(longest, Math.ceil(horizon.value * daysPer(horizon.unit)))
  return days < FEWEST_DAYS ? undefined : observedUntil - days
}

/** The forecast of a base for its holdout, judged; nothing where there is no forecast to judge. */
export function trustIn(base: CustomerBase): HoldoutAccuracy | undefined {
  const buying = bgNbd.fit(base)
  if (!canForecast(buying)) return undefined
  return holdoutAccuracy([bgNbd, buying], base, spendOf(base))
}

function spendOf(base: CustomerBase): { readonly expectedSpend?: Float64Array } {
  if (!hasAmounts(base)) return {}
  const spending = gammaGamma.fit(base)
  if (!hasLearned(spending)) return {}
  return { expectedSpend: gammaGamma.expectedSpend(spending, base, withoutSpend(spending)) }
}
