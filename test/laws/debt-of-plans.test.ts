/** The debt that a plan is given and the debt that plain columns carry are one: where cash does not depend on the debt. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { debtCapacity, planProject } from '../../src/project/index.js'
import type { DebtLimits, ProjectDescription, TrancheRepayment } from '../../src/records/index.js'

const hundredths = (min: number, max: number) =>
  fc.integer({ min: 100 * min, max: 100 * max }).map(value => value / 100)
const ratio = hundredths(1.05, 1.8)

const project = fc.record({ years: fc.integer({ min: 2, max: 12 }), tail: fc.nat(4) }).chain(({ years, tail }) =>
  fc.record({
    years: fc.constant(years),
    tail: fc.constant(tail),
    building: fc.nat(2),
    earned: fc.array(hundredths(20, 60), { minLength: years + tail, maxLength: years + tail }),
    cost: hundredths(100, 500),
    fee: hundredths(0, 0.03),
    annualRate: hundredths(0.01, 0.09),
    gearing: hundredths(0.4, 0.95),
    limits: fc.record(
      {
        minimumDscr: fc.oneof(ratio, fc.array(ratio, { minLength: years, maxLength: years })),
        averageDscr: ratio,
        llcr: ratio,
        plcr: ratio,
        amount: hundredths(50, 500),
      },
      { requiredKeys: [] },
    ),
    repayment: fc.constantFrom<TrancheRepayment>(
      { kind: 'sculpted' },
      { kind: 'sculpted', balloon: 0.2 },
      { kind: 'annuity' },
      { kind: 'equal-principal', balloon: 0.3 },
      { kind: 'bullet' },
    ),
  }),
)

const OPERATING = ['ramp-up', 'operation', 'tail']

it('debt of a plan without tax is the capacity of its cash', () => {
  let compared = 0
  fc.assert(
    fc.property(project, ({ years, tail, building, earned, cost, fee, annualRate, gearing, limits, repayment }) => {
      const kept: DebtLimits = { ...limits, gearing }
      const description: ProjectDescription = {
        name: 'Ferry',
        currency: 'EUR',
        timeline: {
          financialClose: '2025-12-31',
          constructionMonths: 12 * building,
          operationMonths: 12 * (years + tail),
          tailMonths: 12 * tail,
          periodMonths: 12,
        },
        revenues: [{ kind: 'yearly', name: 'Fares', amounts: earned }],
        capex: [{ name: 'Ship', amount: cost, draw: building === 0 ? { kind: 'at-close' } : { kind: 'even' } }],
        financing: {
          debt: {
            size: { kind: 'capacity', ...kept },
            tranches: [
              {
                name: 'Loan',
                share: 1,
                annualRate,
                fees: { upfront: fee },
                tenorMonths: 12 * (building + years),
                repayment,
              },
            ],
          },
        },
      }
      const { debt, baseCase } = planProject(description)
      const cashFlows = baseCase.cfads.values.filter((_, row) => OPERATING.includes(baseCase.phase[row]!))
      const capacity = debtCapacity({
        scenarios: [{ name: 'base', cashFlows }],
        ratesPerPeriod: annualRate,
        tenor: years,
        repayment,
        limits: kept,
        uses: baseCase.uses.total,
      })
      // A plan keeps its tenor, where capacity takes a shorter one that carries more; and it pays all interest at one ratio of cash
      // elsewhere, where capacity asks for less after a year that pays interest alone.
      fc.pre(capacity.tenor === years && capacity.warnings.every(({ code }) => code !== 'PRINCIPAL_HELD_AT_ZERO'))
      compared++
      expect(debt / capacity.debt).toBeCloseTo(1, 8)
    }),
    { numRuns: 150 },
  )
  expect(compared).toBeGreaterThan(100)
})
