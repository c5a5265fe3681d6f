/**
 * How good the forecast would have been, had the log ended earlier.
 *
 * @module
 */
import type { Comparison, ForecastErrors } from '../lifetime/index.js'
import { dayNumber, daysPer, isoDate } from '../money/core.js'
import { count, decimals, share } from './figures.js'
import { inColumns } from './layout.js'
import type { Say } from './say.js'
import { counted, horizonWords } from './say.js'
import type { AppraisalSummary } from './summary.js'
import { amountsOf } from './summary-amounts.js'

export function trustLines({ holdout, observed, amounts }: AppraisalSummary, say: Say): readonly string[] {
  if (holdout === undefined) return []
  const { duration, timeUnit, purchases, buying, value, clients } = holdout
  const days = Math.round(duration * daysPer(timeUnit))
  const until = isoDate(dayNumber(observed.until) - days)
  const header = ['', say('trust.actual'), say('trust.model'), say('trust.naive')]
  const rows = [
    totals(say('trust.purchases'), purchases, count),
    ...(value === undefined ? [] : [totals(say('trust.revenue'), value, amountsOf({ amounts }))]),
    [say('trust.buyers'), share(buying.actual, 1), share(buying.model.mean, 1), share(buying.naive.mean, 1)],
    errors(say('trust.error'), purchases, of => decimals(of.meanAbsoluteError, 3)),
    errors(say('trust.gini'), purchases, of => (of.gini === undefined ? '-' : decimals(of.gini, 3))),
  ]
  const table = inColumns([header, ...rows], ['left', 'right', 'right', 'right'])
  const text = {
    until,
    clients: counted(clients, 'client', say),
    holdout: horizonWords({ value: days, unit: 'day' }, say),
  }
  return [say('summary.trust', text), ...table.map(line => `  ${line}`)]
}

function totals(title: string, { actual, model, naive }: Comparison, shown: (value: number) => string): string[] {
  return [title, shown(actual), shown(model.total), shown(naive.total)]
}

function errors(title: string, { model, naive }: Comparison, figure: (of: ForecastErrors) => string): string[] {
  return [title, '', figure(model), figure(naive)]
}
