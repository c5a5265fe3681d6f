/**
 * What a run writes down: one value per payment day and account, in the project's currency.
 *
 * @module
 */
import type { WaterfallStep } from '../../../records/core.js'
import type { Setting } from '../setting/setting.js'

/** One tranche. */
export interface TrancheLedger {
  readonly drawn: Float64Array
  readonly capitalised: Float64Array
  readonly interest: Float64Array
  readonly interestPaid: Float64Array
  readonly fees: Float64Array
  readonly feesPaid: Float64Array
  readonly principalDue: Float64Array
  readonly balloonDue: Float64Array
  readonly principalPaid: Float64Array
  readonly swept: Float64Array
  readonly balance: Float64Array
  readonly arrears: Float64Array
}

/** One reserve. */
export interface ReserveLedger {
  readonly target: Float64Array
  readonly balance: Float64Array
  readonly funding: Float64Array
  readonly used: Float64Array
  readonly interest: Float64Array
}

/** One step of the waterfall. */
export interface StepLedger {
  readonly step: WaterfallStep
  readonly due: Float64Array
  readonly paid: Float64Array
}

/** The whole run. */
export interface Ledger {
  readonly tranches: readonly TrancheLedger[]
  readonly debtService: ReserveLedger
  readonly operatingCost: ReserveLedger
  readonly maintenance: ReserveLedger
  readonly waterfall: readonly StepLedger[]
  readonly reserveInterest: Float64Array
  /** Money bound that there was no cash for: carried with operating cost. */
  readonly deferred: Float64Array
  readonly taxableProfit: Float64Array
  readonly losses: Float64Array
  /** As assessed. */
  readonly tax: Float64Array
  readonly cfads: Float64Array
  /** Interest and scheduled principal, in all: due on the day, and of arrears and all what was paid on it. */
  readonly serviceDue: Float64Array
  /** Of what is due, what ratios count: a balloon is to be refinanced. */
  readonly regularServiceDue: Float64Array
  readonly servicePaid: Float64Array
  readonly balance: Float64Array
  readonly arrears: Float64Array
  readonly grants: Float64Array
  readonly contributions: Float64Array
  /** Of contributions, what nobody had committed. */
  readonly shortfall: Float64Array
  readonly distributions: Float64Array
  readonly cash: Float64Array
  readonly lockedUp: Float64Array
  /** 1 where a covenant stops distributions; 1 where lenders may call the loan, or were not paid. */
  readonly isLocked: Uint8Array
  readonly isDefault: Uint8Array
}

export function emptyLedger({ days, tranches, waterfall }: Setting): Ledger {
  const column = (): Float64Array => new Float64Array(days.count)
  const reserve = (): ReserveLedger => ({
    target: column(),
    balance: column(),
    funding: column(),
    used: column(),
    interest: column(),
  })
  return {
    tranches: tranches.map(() => ({
      drawn: column(),
      capitalised: column(),
      interest: column(),
      interestPaid: column(),
      fees: column(),
      feesPaid: column(),
      principalDue: column(),
      balloonDue: column(),
      principalPaid: column(),
      swept: column(),
      balance: column(),
      arrears: column(),
    })),
    debtService: reserve(),
    operatingCost: reserve(),
    maintenance: reserve(),
    waterfall: waterfall.map(step => ({ step, due: column(), paid: column() })),
    reserveInterest: column(),
    deferred: column(),
    taxableProfit: column(),
    losses: column(),
    tax: column(),
    cfads: column(),
    serviceDue: column(),
    regularServiceDue: column(),
    servicePaid: column(),
    balance: column(),
    arrears: column(),
    grants: column(),
    contributions: column(),
    shortfall: column(),
    distributions: column(),
    cash: column(),
    lockedUp: column(),
    isLocked: new Uint8Array(days.count),
    isDefault: new Uint8Array(days.count),
  }
}
