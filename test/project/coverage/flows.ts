/** Cash flows of a small project, written out: two half-years of building, four of operation, a senior and a junior loan. */
import type { ProjectCashFlows } from '../../../src/project/index.js'

const column = (...values: number[]): Float64Array => Float64Array.from(values)
const none = (): Float64Array => new Float64Array(7)

/** Close, two rows of construction, four of operation; the second loan is junior. */
export function smallProject(): ProjectCashFlows {
  const revenue = column(0, 0, 0, 80, 90, 90, 90)
  const operatingCost = column(0, 0, 0, 20, 20, 20, 20)
  const tax = column(0, 0, 0, 0, 5, 5, 5)
  const cfads = column(0, 0, 0, 60, 65, 65, 65)
  return {
    kind: 'project-cash-flows',
    version: 1,
    currency: 'EUR',
    dates: ['2025-12-31', '2026-06-30', '2026-12-31', '2027-06-30', '2027-12-31', '2028-06-30', '2028-12-31'],
    months: [0, 6, 6, 6, 6, 6, 6],
    phase: ['close', 'construction', 'construction', 'operation', 'operation', 'operation', 'tail'],
    pays: Uint8Array.of(1, 1, 1, 1, 1, 1, 1),
    revenues: [{ name: 'sales', values: revenue }],
    revenue,
    operatingCosts: [{ name: 'upkeep', values: operatingCost }],
    operatingCost,
    ebitda: column(0, 0, 0, 60, 70, 70, 70),
    maintenance: none(),
    capex: column(50, 50, 46, 0, 0, 0, 0),
    depreciation: none(),
    taxableProfit: none(),
    lossesCarriedForward: none(),
    tax,
    cfads: {
      values: cfads,
      parts: [
        { part: 'revenue', values: revenue },
        { part: 'operating-cost', values: operatingCost.map(cost => 0 - cost) },
        { part: 'tax', values: tax.map(paid => 0 - paid) },
      ],
    },
    uses: {
      capex: column(50, 50, 46, 0, 0, 0, 0),
      interest: column(0, 2, 2, 0, 0, 0, 0),
      fees: none(),
      reserves: none(),
      total: 150,
    },
    sources: {
      grants: none(),
      debt: column(40, 40, 40, 0, 0, 0, 0),
      equity: column(10, 12, 8, 0, 0, 0, 0),
      total: 150,
    },
    tranches: [
      {
        name: 'Senior',
        rank: 1,
        maturity: 5,
        drawn: column(30, 30, 30, 0, 0, 0, 0),
        interest: column(0, 1, 2, 4.5, 3, 1.5, 0),
        capitalised: none(),
        fees: column(0, 0, 0, 1, 1, 1, 0),
        feesPaid: column(0, 0, 0, 1, 1, 1, 0),
        interestPaid: column(0, 1, 2, 4.5, 3, 1.5, 0),
        principalDue: column(0, 0, 0, 30, 30, 30, 0),
        balloonDue: none(),
        principalPaid: column(0, 0, 0, 30, 30, 30, 0),
        swept: none(),
        balance: column(30, 60, 90, 60, 30, 0, 0),
        arrears: none(),
      },
      {
        name: 'Junior',
        rank: 2,
        maturity: 5,
        drawn: column(10, 10, 10, 0, 0, 0, 0),
        interest: column(0, 1, 2, 3, 3, 3, 0),
        capitalised: none(),
        fees: none(),
        feesPaid: none(),
        interestPaid: column(0, 1, 2, 3, 3, 3, 0),
        principalDue: column(0, 0, 0, 0, 0, 30, 0),
        balloonDue: none(),
        principalPaid: column(0, 0, 0, 0, 0, 30, 0),
        swept: none(),
        balance: column(10, 20, 30, 30, 30, 0, 0),
        arrears: none(),
      },
    ],
    reserves: [
      {
        name: 'debt-service',
        target: column(0, 0, 30, 30, 30, 0, 0),
        balance: column(0, 0, 30, 30, 30, 0, 0),
        funding: column(0, 0, 30, 0, 0, -30, 0),
        used: none(),
        interest: none(),
      },
    ],
    waterfall: [
      { step: 'debt-service', due: column(0, 0, 0, 37.5, 36, 64.5, 0), paid: column(0, 0, 0, 37.5, 36, 64.5, 0) },
      { step: 'distribution', due: none(), paid: column(0, 0, 0, 22.5, 29, 0.5, 65) },
    ],
    cash: none(),
    lockedUp: none(),
    contributions: column(10, 12, 8, 0, 0, 0, 0),
    distributions: column(0, 0, 0, 22.5, 29, 30.5, 65),
    ownersOther: none(),
    events: [],
    conservationError: 0,
  }
}

/** The same without any debt. */
export function withoutDebt(): ProjectCashFlows {
  return { ...smallProject(), tranches: [], reserves: [], waterfall: [] }
}
