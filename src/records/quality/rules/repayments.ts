/**
 * What was to be paid on a facility and what was.
 *
 * @module
 */
import type { TableName } from '../../tables/names.js'
import type { QualityContext } from '../context.js'
import { referred, weightOfRecord } from '../context.js'
import type { LooseRecord } from '../records-of-table.js'
import { dayIn, dayText, looseRecords, numberIn, textIn } from '../records-of-table.js'
import type { Rule } from './rule.js'
import { holdsIf, isAtMost, isNear, rule } from './rule.js'

const partsDiffer = rule(
  'parts-differ',
  'instalments',
  ['amount', 'principal', 'interest'],
  ({ record }, { policy }) => {
    const [amount, principal, interest] = ['amount', 'principal', 'interest'].map(field => numberIn(record, field))
    if (amount === undefined || principal === undefined || interest === undefined) return 'unknown'
    const sum = principal + interest
    const repairs = [{ field: 'amount', to: sum, why: 'principal and interest add up to it' }]
    return holdsIf(isNear(amount, sum, policy.tolerance), `principal and interest, ${sum}`, String(amount), repairs)
  },
)

const paymentBeforeSigning = rule('payment-before-signing', 'payments', ['date', 'facility'], ({ record }, context) => {
  const [paid, signed] = [dayIn(record, 'date'), dayIn(referred(context, record, 'facility', 'facilities'), 'signedOn')]
  if (paid === undefined || signed === undefined) return 'unknown'
  return holdsIf(paid >= signed, `a day from ${dayText(signed)} on, when it was signed`, dayText(paid))
})

/** Sums of one facility's records. */
interface Sums {
  readonly all: number
  /** Of records after the day of judgement. */
  readonly ahead: number
}

/** Sums by facility; none of a facility of which one amount is not known. */
function sumsOf(
  context: QualityContext,
  table: TableName,
  field: string,
  day: string,
  amountOf: (record: LooseRecord) => number | undefined = record => numberIn(record, field),
): ReadonlyMap<string, Sums | undefined> {
  const sums = new Map<string, Sums | undefined>()
  for (const record of looseRecords(context.portfolio, table)) {
    const facility = textIn(record, 'facility')
    if (record === undefined || facility === undefined) continue
    const amount = amountOf(record)
    const { all, ahead } = sums.has(facility) ? (sums.get(facility) ?? UNKNOWN) : NOTHING
    const counted = (amount ?? Number.NaN) * weightOfRecord(context, table, record)
    const isAhead = (dayIn(record, day) ?? Number.NEGATIVE_INFINITY) > context.asOf
    const sum = { all: all + counted, ahead: ahead + (isAhead ? counted : 0) }
    sums.set(facility, Number.isFinite(sum.all) ? sum : undefined)
  }
  return sums
}

const NOTHING: Sums = { all: 0, ahead: 0 }
const UNKNOWN: Sums = { all: Number.NaN, ahead: Number.NaN }

/** Principal of all instalments is what was lent, or that of those ahead is what is still owed. */
const instalmentsDiffer: Rule = {
  kind: 'instalments-differ',
  table: 'facilities',
  fields: ['limit', 'outstanding'],
  prepare(context) {
    const principal = sumsOf(context, 'instalments', 'principal', 'due')
    const { tolerance } = context.policy
    return ({ record }) => {
      if (!['term-loan', 'lease', 'bond'].includes(textIn(record, 'kind') ?? '')) return 'not-asked'
      const sums = principal.get(textIn(record, 'id') ?? '')
      const [limit, outstanding] = [numberIn(record, 'limit'), numberIn(record, 'outstanding')]
      if (sums === undefined || limit === undefined) return 'unknown'
      const isWhole = isNear(sums.all, limit, tolerance)
      const isRest = outstanding !== undefined && isNear(sums.ahead, outstanding, tolerance)
      const expected = `principal of instalments, ${sums.all}, or of those ahead, ${sums.ahead}`
      const owed = outstanding === undefined ? '' : `, outstanding ${outstanding}`
      return holdsIf(isWhole || isRest, expected, `limit ${limit}${owed}`)
    }
  },
}

/** No more has come than was to be paid in all. */
const paidBeyondOwed: Rule = {
  kind: 'paid-beyond-owed',
  table: 'facilities',
  fields: ['id'],
  prepare(context) {
    const due = sumsOf(context, 'instalments', 'amount', 'due')
    const paid = sumsOf(context, 'payments', 'amount', 'date', record => {
      const own = record['currency'] ?? textIn(referred(context, record, 'facility', 'facilities'), 'currency')
      const whole = textIn(referred(context, record, 'facility', 'facilities'), 'currency')
      return own === whole ? numberIn(record, 'amount') : undefined
    })
    return ({ record }) => {
      const id = textIn(record, 'id') ?? ''
      const [owed, came] = [due.get(id), paid.get(id)]
      if (owed === undefined || came === undefined) return 'unknown'
      const holds = isAtMost(came.all, owed.all, context.policy.tolerance)
      return holdsIf(holds, `payments of at most all instalments, ${owed.all}`, String(came.all))
    }
  },
}

export const REPAYMENT_RULES: readonly Rule[] = [partsDiffer, paymentBeforeSigning, instalmentsDiffer, paidBeyondOwed]
