/**
 * What was agreed against what was paid: which instalment was paid when, if every payment goes to the oldest one unpaid.
 *
 * With instalments a₁, a₂ … in the order of their days and P(t) paid until day t, the k-th is paid in full on the first day
 * with P(t) >= a₁ + … + aₖ. So a payment before its day waits for the next instalment, and one too many stays over; nothing
 * is counted twice, and what is paid and unpaid adds up to what is due.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, reject } from '../../errors/index.js'
import { dayNumber } from '../../money/core.js'
import { contractCodes } from './contract-codes.js'
import { datedRuns } from './dated-runs.js'
import { matchPayments } from './match-payments.js'
import { originationDays } from './origination-days.js'
import type { DatedAmounts, DatedKind } from './read-dated-amounts.js'
import { readDatedAmounts } from './read-dated-amounts.js'
import { settlementDays, tolerances } from './settlement-days.js'
import type { Instalment, InstalmentColumns, LedgerOptions, Payment, PaymentColumns, RepaymentLedger } from './types.js'

/**
 * The ledger of a schedule and its payments: read once, asked by everything about repayment.
 *
 * Amounts in whole cents are added up exactly; others are compared within a tolerance (see `options.tolerance`). Payments
 * after `observedUntil` are left out and counted in `dropped`; payments of no known contract are counted in `unmatched`.
 * A million instalments with as many payments take about a second as columns.
 *
 * @param instalments at least one.
 * @param payments none is fine: nothing was paid.
 * @throws ClienteleError naming the first ten cells at fault; `REFUND_WITHOUT_POLICY` for a negative payment: a payment
 * that was returned never came, so leave both rows out; `MISSING_VALUE` where only some rows name a contract;
 * `DUPLICATE_CLIENT` or `OUT_OF_RANGE` for a contract that begins twice, or after its first instalment is due.
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * const instalments = [
 *   { client: 'ann', due: '2024-01-31', amount: 100 },
 *   { client: 'ann', due: '2024-02-29', amount: 100 },
 * ]
 * const payments = [{ client: 'ann', date: '2024-02-10', amount: 150 }]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-03-31' })
 * ledger.settledOn[0] // => 19763
 * ledger.dueSoFar // => Float64Array(2) [ 100, 200 ]
 */
export function repaymentLedger(
  instalments: Iterable<Instalment> | InstalmentColumns,
  payments: Iterable<Payment> | PaymentColumns,
  options: LedgerOptions,
): RepaymentLedger {
  expectKnownKeys(expectObject(options, 'options'), ['observedUntil', 'originations', 'tolerance'], 'options')
  const observedUntil = dayNumber(options.observedUntil, 'options.observedUntil')
  const agreed = readDatedAmounts(instalments, INSTALMENTS)
  if (agreed.day.length === 0) reject('EMPTY_INPUT', 'instalments', 'at least one instalment', instalments)
  const came = readDatedAmounts(payments, PAYMENTS)
  expectSameNaming(agreed, came)
  const codes = contractCodes(agreed)
  const due = datedRuns(codes.ofRow, agreed, codes.contracts)
  const { ofRow, ...leftOut } = matchPayments(came, codes, observedUntil)
  const paid = datedRuns(ofRow, came, codes.contracts)
  const given = options.tolerance === undefined ? undefined : expectNonNegative(options.tolerance, 'options.tolerance')
  const tolerance = given === undefined ? tolerances(due, paid) : new Float64Array(codes.contracts).fill(given)
  return {
    kind: 'repayment-ledger',
    observedUntil,
    clients: codes.clients,
    clientIds: codes.clientIds,
    contracts: codes.contracts,
    ...(codes.contractIds !== undefined && { contractIds: codes.contractIds }),
    contractStarts: codes.contractStarts,
    originatedOn: originationDays(options.originations, due, codes),
    instalmentStarts: due.starts,
    due: due.day,
    amount: due.amount,
    dueSoFar: due.soFar,
    settledOn: settlementDays(due, paid, tolerance),
    paymentStarts: paid.starts,
    paidOn: paid.day,
    paidSoFar: paid.soFar,
    tolerance,
    ...leftOut,
  }
}

/** A schedule and its payments name contracts both, or neither. */
function expectSameNaming(agreed: DatedAmounts, came: DatedAmounts): void {
  const names = agreed.contract !== undefined
  if (came.day.length === 0 || (came.contract !== undefined) === names) return
  const [lacking, other] = names ? ['payments', 'instalments'] : ['instalments', 'payments']
  reject('MISSING_VALUE', `${lacking}[0].contract`, `a contract, as ${other} have one`, undefined)
}

const INSTALMENTS: DatedKind = {
  name: 'instalments',
  dateField: 'due',
  negative: { code: 'INVALID_AMOUNT', hint: 'What the lender owes is no instalment: leave it out' },
}

const PAYMENTS: DatedKind = {
  name: 'payments',
  dateField: 'date',
  negative: {
    code: 'REFUND_WITHOUT_POLICY',
    hint: 'A payment that was returned never came: leave out both rows; paid back in part, give the rest as the payment',
  },
}
