/**
 * The shape of repayment that a contract names: read and checked at once, put to work when grace has ended.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import { readAmount } from '../read-amount.js'
import type { AnnuityRepayment, Repayment } from '../types.js'
import { annuity } from './annuity.js'
import { custom } from './custom.js'
import { equalPrincipal } from './equal-principal.js'
import type { Beginning, Plan } from './plan.js'
import { sculpted } from './sculpted.js'
import { step } from './step.js'

/** What repayment is checked against. */
interface Contract {
  readonly currency: string
  /** How many instalments; asked only where repayment lists them. */
  readonly count: () => number
}

/**
 * How principal is repaid from the end of grace on.
 *
 * @throws ClienteleError naming the field that is wrong.
 */
export function planOf(repayment: Repayment, contract: Contract, path: string): (beginning: Beginning) => Plan {
  expectObject(repayment, path)
  switch (repayment.kind) {
    case 'annuity': {
      expectKnownKeys(repayment, ['kind', 'balloon', 'whenRateChanges'], path)
      const balloon = balloonOf(repayment, contract, path)
      const { whenRateChanges = 'recompute' } = repayment
      const rule = expectOneOf(whenRateChanges, ['recompute', 'level'], `${path}.whenRateChanges`)
      return beginning => annuity(rule, within(balloon, beginning, path), beginning)
    }
    case 'equal-principal': {
      expectKnownKeys(repayment, ['kind', 'balloon'], path)
      const balloon = balloonOf(repayment, contract, path)
      return beginning => equalPrincipal(within(balloon, beginning, path), beginning)
    }
    case 'bullet':
      expectKnownKeys(repayment, ['kind'], path)
      return () => ({ principalOf: () => 0 })
    case 'step':
      expectKnownKeys(repayment, ['kind', 'growth', 'every'], path)
      expectPositive(repayment.growth, `${path}.growth`)
      expectInteger(repayment.every, `${path}.every`, 1)
      return beginning => step(repayment, beginning, path)
    case 'custom':
      expectKnownKeys(repayment, ['kind', 'principal'], path)
      expectAmounts(repayment.principal, contract, 0, `${path}.principal`)
      return beginning => custom(repayment, beginning, path)
    case 'sculpted':
      expectKnownKeys(repayment, ['kind', 'cashFlows', 'coverage'], path)
      expectAmounts(repayment.cashFlows, contract, -Number.MAX_SAFE_INTEGER, `${path}.cashFlows`)
      if (repayment.coverage !== 'solve') expectPositive(repayment.coverage, `${path}.coverage`)
      return beginning => sculpted(repayment, beginning, path)
    default:
      return reject('OUT_OF_RANGE', `${path}.kind`, KINDS, expectObject(repayment, path)['kind'])
  }
}

const KINDS = "one of 'annuity', 'equal-principal', 'bullet', 'step', 'custom', 'sculpted'"

function balloonOf({ balloon }: Pick<AnnuityRepayment, 'balloon'>, { currency }: Contract, path: string): number {
  return balloon === undefined ? 0 : readAmount(balloon, currency, 0, `${path}.balloon`)
}

/** A balloon above the balance would have to be drawn first. */
function within(balloon: number, { balance }: Beginning, path: string): number {
  if (balloon <= balance) return balloon
  return reject('OUT_OF_RANGE', `${path}.balloon`, `at most the ${balance} to be repaid`, balloon)
}

function expectAmounts(amounts: readonly number[], contract: Contract, least: number, path: string): void {
  const given = expectList(amounts, path)
  const count = contract.count()
  if (given.length !== count) reject('LENGTH_MISMATCH', path, `${count} amounts, one for each instalment`, given.length)
  for (let k = 0; k < count; k++) {
    expectInteger(given[k], `${path}[${k}]`, least)
  }
}
