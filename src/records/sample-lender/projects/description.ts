/**
 * The assumptions of a project, whole: the same cost, prices, growth and loan that its flows follow from.
 *
 * @module
 */
import type { ProjectDescription } from '../../project/types.js'
import type { Firm } from '../firm.js'
import { iso } from '../window.js'
import { INFLATION, RAMP_UP } from './half-years.js'
import type { ProjectPlan } from './plan.js'

/** Revenue as volume by price, with an index that both prices and costs follow. */
export function descriptionOf(
  { name, place, projectSector }: Firm,
  { cost, debt, timeline, annualRate }: ProjectPlan,
): ProjectDescription {
  const price = Math.round((1e4 * projectSector.unitPrice) / place.yuan) / 1e4
  const revenue = cost * projectSector.revenue
  return {
    name,
    currency: place.currency,
    timeline: {
      financialClose: iso(timeline.close),
      constructionMonths: timeline.constructionMonths,
      operationMonths: 12 * projectSector.operationYears,
      rampUp: RAMP_UP.flatMap(level => Array<number>(6).fill(level)),
      periodMonths: 6,
    },
    indices: { inflation: { annualRate: INFLATION, from: iso(timeline.planned) } },
    revenues: [
      {
        kind: 'volume-price',
        name: 'Sales',
        volume: { unit: projectSector.unit, annual: Math.round(revenue / price) },
        phases: [{ kind: 'contract', price, escalation: { kind: 'index', index: 'inflation' } }],
      },
    ],
    operatingCosts: [
      {
        kind: 'fixed',
        name: 'Running',
        annual: Math.round(revenue * projectSector.running),
        escalation: { kind: 'index', index: 'inflation' },
      },
    ],
    capex: [
      {
        name: 'Works',
        amount: cost,
        draw: { kind: 's-curve' },
        depreciation: { kind: 'straight-line', years: projectSector.operationYears },
      },
    ],
    tax: { rate: 0.25, losses: { kind: 'carry-forward' } },
    financing: {
      debt: {
        size: { kind: 'amount', amount: debt },
        tranches: [
          {
            name: 'Project loan',
            share: 1,
            annualRate,
            fees: { upfront: 0.01 },
            tenorMonths: timeline.constructionMonths + 180,
            repayment: { kind: 'sculpted' },
          },
        ],
      },
    },
  }
}
