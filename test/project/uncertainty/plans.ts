/** Small plans whose figures can be worked out by hand. */

import type { ProjectPlan } from '../../../src/project/cash-flows/index.js'
import { planProject } from '../../../src/project/cash-flows/index.js'
import type { ProjectDescription } from '../../../src/records/index.js'
import { tollRoad } from '../samples.js'

/** Ten years of 150 a year, 1,000 paid at close, of which 600 is lent at 6 % as an annuity of 81.52 a year. */
export function plainDescription(): ProjectDescription {
  return {
    name: 'Plain',
    currency: 'EUR',
    timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 120, periodMonths: 12 },
    revenues: [
      {
        kind: 'volume-price',
        name: 'Sales',
        volume: { unit: 'unit', annual: 150 },
        phases: [{ kind: 'merchant', price: 1 }],
      },
    ],
    capex: [{ name: 'Plant', amount: 1000, draw: { kind: 'at-close' } }],
    financing: {
      debt: {
        size: { kind: 'amount', amount: 600 },
        tranches: [{ name: 'Loan', share: 1, annualRate: 0.06, tenorMonths: 120, repayment: { kind: 'annuity' } }],
      },
    },
  }
}

/** Debt service of a year of {@link plainDescription}. */
export const SERVICE: number = (600 * 0.06) / (1 - 1.06 ** -10)

let plain: ProjectPlan | undefined
let road: ProjectPlan | undefined

export function plainPlan(): ProjectPlan {
  plain ??= planProject(plainDescription())
  return plain
}

export function roadPlan(): ProjectPlan {
  road ??= planProject(tollRoad())
  return road
}
