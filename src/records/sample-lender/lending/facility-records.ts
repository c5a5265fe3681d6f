/**
 * Loans as the records that a lender keeps of them.
 *
 * @module
 */
import type { Facility } from '../../portfolio/types/index.js'
import type { Case } from '../case.js'
import type { Firm } from '../firm.js'
import type { Made, Part } from '../part.js'
import { iso } from '../window.js'
import { cents } from './cents.js'
import type { Loan } from './plan.js'
import type { Settled } from './settle.js'

/** A year, on what is not drawn of a revolving loan. */
export const COMMITMENT_FEE = 0.003

/** Facilities, instalments and payments of one client. */
export function lendingPart({ firm, settled, window }: Case): Part {
  return {
    facilities: settled.map(one => facilityOf(firm, one, window.until)),
    instalments: settled.flatMap(({ loan, instalments }) =>
      instalments.map(
        ({ due, principal, interest }): Made<'instalments'> => ({
          facility: loan.id,
          due,
          amount: cents(principal + interest),
          principal,
          interest,
        }),
      ),
    ),
    payments: settled.flatMap(({ payments }) => payments),
  }
}

function facilityOf(
  { id, place }: Firm,
  { loan, status, endedOn, outstanding, daysPastDue }: Settled,
  until: number,
): Facility {
  return {
    id: loan.id,
    client: id,
    ...(loan.project !== undefined && { project: loan.project }),
    product: loan.product,
    kind: loan.kind,
    status,
    currency: place.currency,
    limit: loan.limit,
    outstanding,
    signedOn: iso(loan.signedOn),
    maturity: iso(loan.maturity),
    ...(endedOn !== undefined && { endedOn: iso(endedOn) }),
    annualRate: loan.annualRate,
    margin: loan.margin,
    rateKind: loan.rateKind,
    upfrontFee: 0.005,
    ...(loan.kind === 'revolving' && { commitmentFee: COMMITMENT_FEE }),
    repayment: loan.repayment,
    paymentMonths: loan.paymentMonths,
    seniority: 'senior',
    daysPastDue,
    lossGivenDefault: LOSS[loan.kind],
    source: 'core-banking',
    recordedOn: iso(loan.signedOn),
    verifiedAt: iso(endedOn ?? Math.max(loan.signedOn, until - 30)),
  }
}

/** What the lender reckons with by kind. */
const LOSS: Readonly<Record<Loan['kind'], number>> = {
  'term-loan': 0.4,
  revolving: 0.45,
  guarantee: 0.4,
  'letter-of-credit': 0.3,
  lease: 0.3,
  bond: 0.45,
}
