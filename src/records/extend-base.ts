/**
 * A base that grows: today's orders are added to what yesterday's base knows, without the log of all the years before.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import type { Dropped, DropReason } from '../model/index.js'
import { daysPer } from '../money/core.js'
import type { SpendRule } from './base-options.js'
import { runsOf, runsWithAmounts } from './client-runs.js'
import { droppedOf } from './dropped.js'
import { expectBaseKind } from './expect-base-kind.js'
import type { Since } from './extended-columns.js'
import { extendedDays, extendedHistories, extendedSpend } from './extended-columns.js'
import type { ExtendOptions, ExtensionPlan } from './extension-plan.js'
import { extensionPlan } from './extension-plan.js'
import type { ExtensionRows, NewRows } from './extension-rows.js'
import { extensionRows } from './extension-rows.js'
import type { Histories } from './histories.js'
import { historiesOf } from './histories.js'
import type { OrderInput } from './order-input.js'
import { sealBase } from './seal-base.js'
import type { CustomerBase } from './types.js'

/**
 * The base with the orders of the days since: what `customerBase` gives for the whole log, without the old log.
 *
 * Orders are read by the rules by which the base was built, which it remembers (`rules`); a base of summary columns, which
 * has none, takes them from the options, and `spend` from its own columns where that is left out. Counts and times are
 * those of a base built anew; means of amounts and sums of logarithms agree to rounding. Clients who are new stand behind the
 * others in the order of their first rows. Covariates and calendars do not know the new clients: join them again.
 *
 * The base must hold all clients of its log; those whom a selection left behind would come in as new. Orders that it left
 * out as they came after its `observedUntil` have to be given again.
 *
 * @param orders all orders after the base's `observedUntil`; there may be none.
 * @throws ClienteleError as `customerBase` does for bad rows; `OUT_OF_RANGE` for orders on or before the day up to which
 * the base has counted, for refunds of such orders, whose amounts it does not know one by one, and for a base whose times
 * are not whole days; `CONFLICTING_OPTIONS` for a base that cannot grow (weighted rows, periods, a holdout) and for other
 * rules than the base's.
 * @example
 * import { customerBase, extendBase } from 'clientele/records'
 * const base = customerBase([{ client: 'ann', date: '2024-01-01' }], { observedUntil: '2024-01-31' })
 * const orders = [{ client: 'bob', date: '2024-02-01' }, { client: 'ann', date: '2024-02-02' }]
 * const extended = extendBase(base, orders, { observedUntil: '2024-02-02' })
 * extended.ids // => ['ann', 'bob']
 * Array.from(extended.frequency) // => [1, 0]
 * Array.from(extended.age) // => [32, 1]
 */
export function extendBase(base: CustomerBase, orders: OrderInput, options: ExtendOptions): CustomerBase {
  expectBaseKind(base)
  const plan = extensionPlan(base, options)
  const rows = extensionRows(base, orders, plan)
  const since = {
    days: plan.observedUntil - base.observedUntil,
    // To a known client even the first of the new orders is a repeat purchase.
    known: historiesSince(rows.known, plan, 'all-orders'),
    fresh: historiesSince(rows.fresh, plan, plan.spend),
  }
  refuseOldRefunds(since.known)

  const { spend, refunds, zeros, observedUntil, timeUnit } = plan
  const { patterns, ...histories } = extendedHistories(base, since)
  const currency = base.currency === undefined ? rows.log.currency : base.currency
  return sealBase({
    ids: rows.idsWith(since.fresh.clients),
    ...histories,
    ...extendedSpend(base, since),
    ...(base.purchaseDays && { purchaseDays: extendedDays(base.purchaseDays, since) }),
    patterns,
    ...(currency !== undefined && { currency }),
    observedUntil,
    timeUnit,
    rules: Object.freeze({ spend, refunds, zeros, purchase: 'day' }),
    dropped: extendedDropped(base, rows, since),
    warnings: base.warnings.filter(({ code }) => code !== 'OBSERVATION_END_ASSUMED'),
  })
}

function historiesSince({ events, size }: NewRows, plan: ExtensionPlan, rule: SpendRule): Histories {
  const { observedUntil, zeros, keep, timeUnit } = plan
  const runs = 'amount' in events ? runsWithAmounts(events, size) : runsOf(events, size)
  const detail = { zeros, keep, daysPerUnit: daysPer(timeUnit) }
  return historiesOf(runs, { observedUntil, holdoutUntil: undefined }, rule, detail)
}

function refuseOldRefunds({ dropped }: Histories): void {
  const count = dropped['refund-without-order']
  if (count === undefined || count === 0) return
  const expected = 'refunds of orders that are among them'
  const hint = 'The base does not know the amount of each order it counted: build it anew from the whole log'
  reject('OUT_OF_RANGE', 'orders', expected, `${count} of orders before them`, hint)
}

/** What the base left out because it came later is here now, or never. */
const LATER: readonly DropReason[] = ['after-observation', 'first-seen-in-holdout']

function extendedDropped(base: CustomerBase, { log }: ExtensionRows, { known, fresh }: Since): readonly Dropped[] {
  const before = base.dropped.filter(({ reason }) => !LATER.includes(reason))
  const { 'first-seen-in-holdout': _, ...ofKnown } = known.dropped
  return droppedOf(
    Object.fromEntries(before.map(({ reason, count }) => [reason, count])),
    { 'invalid-row': log.rows - log.droppedRefunds - log.events.length, refund: log.droppedRefunds },
    ofKnown,
    fresh.dropped,
  )
}
