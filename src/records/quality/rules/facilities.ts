/**
 * A facility by itself and beside its borrower: what is owed, how it stands, whose it is.
 *
 * @module
 */
import { referred } from '../context.js'
import { dayIn, dayText, numberIn, textIn } from '../records-of-table.js'
import type { Rule } from './rule.js'
import { holdsIf, isAtMost, rule } from './rule.js'

const ENDED = ['repaid', 'refinanced', 'cancelled']

const owedBeyondLimit = rule('owed-beyond-limit', 'facilities', ['outstanding', 'limit'], ({ record }, { policy }) => {
  const [outstanding, limit] = [numberIn(record, 'outstanding'), numberIn(record, 'limit')]
  if (outstanding === undefined || limit === undefined) return 'unknown'
  return holdsIf(isAtMost(outstanding, limit, policy.tolerance), `at most the limit, ${limit}`, String(outstanding), [
    ...otherUnits('outstanding', outstanding, limit),
  ])
})

/** Amounts in yuan beside amounts in ten thousands or millions of it. */
function otherUnits(
  field: string,
  amount: number,
  limit: number,
): readonly { readonly field: string; readonly to: number; readonly why: string }[] {
  const unit = [1000, 10_000, 1_000_000].find(one => amount / one <= limit && amount / one >= limit / 100)
  return unit === undefined
    ? []
    : [{ field, to: amount / unit, why: `likely in units of 1 where the limit is in ${unit}` }]
}

const owedAfterEnd = rule('owed-after-end', 'facilities', ['status', 'outstanding'], ({ record }) => {
  const [status, outstanding] = [textIn(record, 'status'), numberIn(record, 'outstanding')]
  if (status === undefined) return 'unknown'
  if (!ENDED.includes(status)) return 'not-asked'
  if (outstanding === undefined) return 'unknown'
  const repairs = [{ field: 'outstanding', to: 0, why: `it is ${status}` }]
  return holdsIf(outstanding === 0, `0, as it is ${status}`, String(outstanding), repairs)
})

const activePastMaturity = rule(
  'active-past-maturity',
  'facilities',
  ['status', 'maturity', 'daysPastDue'],
  ({ record }, { asOf }) => {
    const [status, maturity] = [textIn(record, 'status'), dayIn(record, 'maturity')]
    if (status === undefined) return 'unknown'
    if (status !== 'active') return 'not-asked'
    if (maturity === undefined) return 'unknown'
    const isOverdue = (numberIn(record, 'daysPastDue') ?? -1) > 0
    return holdsIf(maturity >= asOf || isOverdue, 'a maturity ahead, or days past due', dayText(maturity))
  },
)

const lentToProspect = rule('lent-to-prospect', 'facilities', ['status', 'client'], ({ record }, context) => {
  const [status, stands] = [textIn(record, 'status'), textIn(referred(context, record, 'client', 'clients'), 'status')]
  if (status === undefined || stands === undefined) return 'unknown'
  if (status === 'proposed' || status === 'cancelled') return 'not-asked'
  return holdsIf(stands !== 'prospect', 'a client', 'a prospect')
})

const lentToFormerClient = rule('lent-to-former-client', 'facilities', ['status', 'client'], ({ record }, context) => {
  const [status, stands] = [textIn(record, 'status'), textIn(referred(context, record, 'client', 'clients'), 'status')]
  if (status === undefined || stands === undefined) return 'unknown'
  if (status !== 'active') return 'not-asked'
  return holdsIf(stands !== 'ended', 'a relationship that has not ended', 'one that has')
})

export const FACILITY_RULES: readonly Rule[] = [
  owedBeyondLimit,
  owedAfterEnd,
  activePastMaturity,
  lentToProspect,
  lentToFormerClient,
]
