/**
 * What a reader of a sculpted debt should know.
 *
 * @module
 */

/** A fact about some payment periods. */
export interface DebtWarning {
  readonly code:
    | 'NEVER_EARNS'
    | 'NEGATIVE_CASH_FLOW'
    | 'PRINCIPAL_HELD_AT_ZERO'
    | 'NEGATIVE_PRINCIPAL'
    | 'DEBT_SERVICE_ABOVE_CASH_FLOW'
  /** Which, as indices of the columns: 0 is the first payment period. */
  readonly periods: readonly number[]
  readonly message: string
}

/** A debt and the cash it is paid from. */
export interface SculptedRows {
  readonly cashFlows: Float64Array
  readonly debt: number
  readonly debtService: Float64Array
  readonly interest: Float64Array
  readonly grace: number
  readonly held: readonly number[]
}

/** Of all there is to say, what applies. */
export function sculptingWarnings(rows: SculptedRows): readonly DebtWarning[] {
  const { cashFlows, debt, debtService, interest, grace } = rows
  const where = (holds: (cash: number, t: number) => boolean): number[] =>
    Array.from(cashFlows.keys()).filter(t => holds(cashFlows[t]!, t))
  const rounding = 1e-9 * debt
  const found: Omit<DebtWarning, 'message'>[] = [
    { code: 'NEVER_EARNS', periods: cashFlows.some(cash => cash > 0) ? [] : where(() => true) },
    { code: 'NEGATIVE_CASH_FLOW', periods: where(cash => cash < 0) },
    { code: 'PRINCIPAL_HELD_AT_ZERO', periods: debt > 0 ? rows.held : [] },
    {
      code: 'NEGATIVE_PRINCIPAL',
      periods: where((_, t) => t >= grace && interest[t]! - debtService[t]! > rounding),
    },
    {
      code: 'DEBT_SERVICE_ABOVE_CASH_FLOW',
      periods: where((cash, t) => debtService[t]! > 0 && debtService[t]! - cash > rounding),
    },
  ]
  return found
    .filter(({ periods }) => periods.length > 0)
    .map(warning => ({ ...warning, message: `${MESSAGES[warning.code]} (${warning.periods.length} payment periods)` }))
}

const MESSAGES: Readonly<Record<DebtWarning['code'], string>> = {
  NEVER_EARNS: 'No cash flow is above 0: it carries no debt',
  NEGATIVE_CASH_FLOW: 'Cash flow is below 0: nothing can be paid from it',
  PRINCIPAL_HELD_AT_ZERO:
    'Cash flow pays interest alone there: the size of the debt, or its ratio, follows from these rows',
  NEGATIVE_PRINCIPAL: 'Debt service is below interest, and the rest is added to the debt',
  DEBT_SERVICE_ABOVE_CASH_FLOW: 'Debt service is more than the cash flow it is to be paid from',
}
