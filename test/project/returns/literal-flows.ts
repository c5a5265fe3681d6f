/** Cash flows of a small project, written down: built for 100 at close, half of it borrowed, three years of operation. */
import type { ProjectCashFlows } from '../../../src/project/index.js'

const column = (...values: readonly number[]): Float64Array => Float64Array.from(values)
const none = (): Float64Array => new Float64Array(4)

export function literalFlows(change: Partial<ProjectCashFlows> = {}): ProjectCashFlows {
  return {
    kind: 'project-cash-flows',
    version: 1,
    currency: 'EUR',
    dates: ['2024-12-31', '2025-12-31', '2026-12-31', '2027-12-31'],
    months: [0, 12, 12, 12],
    phase: ['close', 'operation', 'operation', 'operation'],
    pays: Uint8Array.of(1, 1, 1, 1),
    revenues: [{ name: 'Tolls', values: column(0, 50, 60, 70) }],
    revenue: column(0, 50, 60, 70),
    operatingCosts: [{ name: 'Upkeep', values: column(0, 10, 10, 10) }],
    operatingCost: column(0, 10, 10, 10),
    ebitda: column(0, 40, 50, 60),
    maintenance: column(0, 0, 5, 0),
    capex: column(100, 0, 0, 0),
    depreciation: none(),
    taxableProfit: none(),
    lossesCarriedForward: none(),
    tax: column(0, 1, 2, 3),
    cfads: {
      values: none(),
      parts: [
        { part: 'revenue', values: column(0, 50, 60, 70) },
        { part: 'working-capital', values: column(0, -4, 0, 4) },
      ],
    },
    uses: { capex: column(100, 0, 0, 0), interest: none(), fees: none(), reserves: none(), total: 100 },
    sources: { grants: none(), debt: column(50, 0, 0, 0), equity: column(50, 0, 0, 0), total: 100 },
    tranches: [],
    reserves: [],
    waterfall: [],
    cash: none(),
    lockedUp: none(),
    contributions: column(50, 0, 0, 0),
    distributions: column(0, 15, 23, 41),
    ownersOther: column(0, 2, -1, 0),
    events: [],
    conservationError: 0,
    ...change,
  }
}
