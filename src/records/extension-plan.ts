/**
 * By which rules a base is extended: those by which its log was read before.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../errors/index.js'
import type { DateInput, DayNumber } from '../money/core.js'
import { isoDate } from '../money/core.js'
import type { BaseOptions, BasePlan, Kept } from './base-options.js'
import { planOf } from './base-options.js'
import type { CustomerBase } from './types.js'

/** How a base is extended. */
export interface ExtendOptions extends Pick<BaseOptions, 'spend' | 'refunds' | 'zeros' | 'onIssue'> {
  /** The last whole day observed now; on or after that of the base. */
  readonly observedUntil: DateInput
}

/** The same, checked and complete. */
export interface ExtensionPlan extends BasePlan {
  readonly observedUntil: DayNumber
}

/** The rules of the base, completed by options where it does not know them. */
export function extensionPlan(base: CustomerBase, options: ExtendOptions): ExtensionPlan {
  expectKnownKeys(expectObject(options, 'options'), KEYS, 'options')
  refuseWhatCannotGrow(base)
  const { rules } = base
  const refunds = rules === undefined || rules.refunds === 'error' ? options.refunds : rules.refunds
  const { observedUntil, ...plan } = planOf({
    spend: spendRuleOf(base),
    ...options,
    ...(rules && { spend: rules.spend, zeros: rules.zeros }),
    ...(refunds && { refunds }),
    timeUnit: base.timeUnit,
    keep: keptIn(base),
  })
  if (observedUntil === undefined) return reject('MISSING_VALUE', 'options.observedUntil', 'a date', undefined)
  if (observedUntil < base.observedUntil) {
    const expected = `a date on or after ${isoDate(base.observedUntil)}, when observation of the base ends`
    reject('OUT_OF_RANGE', 'options.observedUntil', expected, isoDate(observedUntil))
  }
  for (const name of ['spend', 'refunds', 'zeros'] as const) {
    if (options[name] === undefined || options[name] === plan[name]) continue
    reject('CONFLICTING_OPTIONS', `options.${name}`, `'${plan[name]}', by which the base was built`, options[name])
  }
  return { ...plan, observedUntil }
}

const KEYS = ['observedUntil', 'spend', 'refunds', 'zeros', 'onIssue']

function refuseWhatCannotGrow({ weight, rules, holdout }: CustomerBase): void {
  const from = 'a base of one row per client and of days'
  if (weight !== undefined) {
    reject(
      'CONFLICTING_OPTIONS',
      'base.weight',
      from,
      weight,
      'Rows that stand for many clients cannot say who bought again',
    )
  }
  if (rules?.purchase === 'period') {
    const hint = 'A base of periods does not know the days of the last one: build it anew with customerBaseOfPeriods'
    reject('CONFLICTING_OPTIONS', 'base.rules.purchase', from, rules.purchase, hint)
  }
  if (holdout !== undefined) {
    const hint =
      'A holdout counts purchases without their days. Build the base without holdoutUntil, and extend it by all orders after its observedUntil'
    reject('CONFLICTING_OPTIONS', 'base.holdout', 'a base without a holdout', holdout, hint)
  }
}

function keptIn({ logIntervals, logSpend, purchaseDays }: CustomerBase): readonly Kept[] {
  return [
    ...(logIntervals ? ['intervals' as const] : []),
    ...(logSpend ? ['logSpend' as const] : []),
    ...(purchaseDays ? ['purchaseDays' as const] : []),
  ]
}

/** Without the first purchase there are never more orders that count for spend than repeat purchases. */
function spendRuleOf({ frequency, spendOrders }: CustomerBase): 'repeat-orders' | 'all-orders' {
  return spendOrders?.some((orders, i) => orders > frequency[i]!) ? 'all-orders' : 'repeat-orders'
}
