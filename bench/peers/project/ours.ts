/**
 * The same project for us, and what we find.
 *
 * @module
 */
import type { ProjectCashFlows } from 'clientele/project'
import { coverageRatios, projectCashFlows, projectReturns } from 'clientele/project'
import type { DebtSize, ProjectDescription, TrancheRepayment } from 'clientele/records'
import type { PeerCase } from './cases.js'
import type { Outcome } from './recorded.js'

/**
 * A project described as the peer has it: paid at close, rows of a year, tax at the owners who have other profits, and fees of
 * debt that tax does not allow.
 *
 * @param debt an amount to take instead of what follows from the case.
 */
export function described(of: PeerCase, debt?: number): ProjectDescription {
  const { reserveMonths, equipment } = of
  const { rate, years, fee } = of.debt
  const allowed = { kind: 'table', shares: of.depreciation } as const
  return {
    name: of.name,
    currency: 'USD',
    timeline: {
      financialClose: '2025-12-31',
      constructionMonths: 0,
      operationMonths: 12 * of.years,
      periodMonths: 12,
    },
    revenues: [
      {
        kind: 'volume-price',
        name: 'Energy',
        volume: { unit: 'MWh', annual: of.energy, degradation: of.degradation },
        phases: [{ kind: 'contract', price: of.price, escalation: { kind: 'rate', annualRate: of.priceGrowth } }],
      },
    ],
    operatingCosts: [
      {
        kind: 'fixed',
        name: 'Fixed',
        annual: of.fixedCost,
        escalation: { kind: 'rate', annualRate: of.fixedCostGrowth },
      },
      {
        kind: 'variable',
        name: 'Variable',
        perUnit: of.variableCost,
        of: 'Energy',
        escalation: { kind: 'rate', annualRate: of.variableCostGrowth },
      },
    ],
    ...(equipment === undefined ? {} : { maintenance: [{ name: 'Equipment', ...works(equipment, of.years) }] }),
    capex: [
      { name: 'Plant', amount: of.plantCost, draw: { kind: 'at-close' }, depreciation: allowed },
      {
        name: 'Financing of construction',
        amount: of.constructionFinancing,
        draw: { kind: 'at-close' },
        depreciation: allowed,
      },
    ],
    tax: { rate: of.taxRate, losses: { kind: 'refund' }, paidBy: 'owners' },
    financing: {
      debt: {
        size: debt === undefined ? sizeOf(of) : { kind: 'amount', amount: debt },
        tranches: [
          {
            name: 'Loan',
            share: 1,
            annualRate: rate,
            fees: { upfront: fee },
            tenorMonths: 12 * years,
            repayment: repaymentOf(of),
          },
        ],
      },
      reserves: {
        debtService: { months: reserveMonths.debtService },
        operatingCost: { months: reserveMonths.operatingCost },
        ...(equipment === undefined ? {} : { maintenance: { filled: 'from-cash-flow' } }),
        annualInterestRate: of.reserveRate,
      },
    },
  }
}

function works(
  { cost, everyYears }: NonNullable<PeerCase['equipment']>,
  years: number,
): { readonly cost: number; readonly afterMonths: readonly number[] } {
  const times = Math.floor(years / everyYears)
  return { cost, afterMonths: Array.from({ length: times }, (_, i) => 12 * everyYears * (i + 1)) }
}

function sizeOf({ debt: { size } }: PeerCase): DebtSize {
  if (size.kind === 'dscr') return { kind: 'capacity', minimumDscr: size.dscr }
  return { kind: 'gearing', gearing: size.share }
}

function repaymentOf({ debt: { size } }: PeerCase): TrancheRepayment {
  return size.kind === 'dscr' ? { kind: 'sculpted' } : { kind: size.repayment }
}

/** What we find, under the peer's names; columns by year, year 0 being close. */
export function ourOutcome(of: PeerCase, debt?: number): Outcome {
  const flows = projectCashFlows(described(of, debt))
  const rates = { annualDiscountRate: of.discountRate, annualEquityDiscountRate: of.discountRate }
  const { equity } = projectReturns(flows, rates)
  const loan = flows.tranches[0]!
  const { dscr } = coverageRatios(flows)
  const none = flows.dates.map(() => 0)
  const reserve = (name: string): number[] => [...(flows.reserves.find(held => held.name === name)?.balance ?? none)]
  return {
    figures: {
      uses: flows.uses.total,
      debt: flows.sources.debt[0]!,
      equity: flows.contributions[0]!,
      irr: equity.irr.periodic.rates[0]!,
      npv: equity.npv.periodic,
    },
    columns: {
      revenue: [...flows.revenue],
      operatingCost: [...flows.operatingCost],
      // The peer shows cash for debt service while there is debt.
      cfads: [...flows.cfads.values].map((value, year) => (year <= of.debt.years ? value : 0)),
      interest: [...loan.interestPaid],
      principal: [...loan.principalPaid],
      balance: [...loan.balance],
      debtServiceReserve: reserve('debt-service'),
      operatingCostReserve: reserve('operating-cost'),
      equipmentReserve: reserve('maintenance'),
      dscr: [0, ...dscr.values],
      taxSaved: [...flows.tax].map(tax => -tax),
      aftertax: [...ownersCash(flows)],
    },
  }
}

function ownersCash({ distributions, contributions, ownersOther }: ProjectCashFlows): Float64Array {
  return distributions.map((received, row) => received - contributions[row]! + ownersOther[row]!)
}
