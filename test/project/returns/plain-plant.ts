/** A plant that can be worked out by hand: 100,000 at close, 1,000 MWh a year at 70 less 8,000 of upkeep. */
import type { ProjectDescription } from '../../../src/records/index.js'

export function plainPlant(change: Partial<ProjectDescription> = {}): ProjectDescription {
  return {
    name: 'Plant',
    currency: 'EUR',
    timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 36, periodMonths: 12 },
    revenues: [
      {
        kind: 'volume-price',
        name: 'Energy',
        volume: { unit: 'MWh', annual: 1000 },
        phases: [{ kind: 'merchant', price: 70 }],
      },
      { kind: 'yearly', name: 'Heat', amounts: [3000, 3000, 3000] },
    ],
    operatingCosts: [{ kind: 'fixed', name: 'Upkeep', annual: 8000 }],
    capex: [{ name: 'Plant', amount: 100_000, draw: { kind: 'at-close' } }],
    financing: {},
    ...change,
  }
}
