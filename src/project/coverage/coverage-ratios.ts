/**
 * Is the debt of a project covered by its cash: on each payment day, over the loans' lives, and rank by rank?
 *
 * Debt service is interest and principal due between two payment days of operation; what is swept is not due. Cash ahead is
 * discounted at the rate of the debt that counts, weighted by balances ({@link weightedRates}); after the last repayment at the
 * last rate.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { ProjectCashFlows } from '../cash-flows/types.js'
import type { CoverageOptions, CoverageRatios, DebtCoverage } from './coverage-types.js'
import { debtCoverage } from './debt-coverage.js'
import { readFlows } from './flow-columns.js'
import { paymentPeriods } from './payment-periods.js'

/**
 * All ratios of a project, on each payment day of operation: DSCR, LLCR, PLCR, interest cover, gearing.
 *
 * @param flows what `projectCashFlows` or a run of a plan gave.
 * @throws ClienteleError `NO_DATA` where there is no payment day of operation; `INVALID_TYPE`, `LENGTH_MISMATCH`,
 * `OUT_OF_RANGE` naming a field of `flows`.
 * @example
 * import { coverageRatios, projectCashFlows } from 'clientele/project'
 * const flows = projectCashFlows({
 *   name: 'Plant',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2025-12-31', constructionMonths: 0, operationMonths: 36, periodMonths: 12 },
 *   revenues: [{ kind: 'yearly', name: 'sales', amounts: [50, 50, 50] }],
 *   capex: [{ name: 'plant', amount: 100, draw: { kind: 'at-close' } }],
 *   financing: {
 *     debt: {
 *       size: { kind: 'amount', amount: 60 },
 *       tranches: [{ name: 'Loan', share: 1, annualRate: 0.05, tenorMonths: 24, repayment: { kind: 'equal-principal' } }],
 *     },
 *   },
 * })
 * const ratios = coverageRatios(flows)
 * ratios.dates // => ['2026-12-31', '2027-12-31', '2028-12-31']
 * Array.from(ratios.debtService) // => [33, 31.5, 0]
 * ratios.dscr.minimum.value.toFixed(6) // => '1.515152'
 * ratios.dscr.minimum.date // => '2026-12-31'
 * ratios.llcr.atStart.toFixed(6) // => '1.549509'
 * ratios.tail // => { months: 12, years: 1 }
 */
export function coverageRatios(flows: ProjectCashFlows, options: CoverageOptions = {}): CoverageRatios {
  expectKnownKeys(options, ['fees', 'reserve', 'interestCoverOf'], 'options')
  const { fees = false, reserve = false, interestCoverOf = 'cfads' } = options
  const counts = {
    fees: expectFlag(fees, 'options.fees'),
    reserve: expectFlag(reserve, 'options.reserve'),
    interestCoverOf: expectOneOf(interestCoverOf, ['cfads', 'ebitda'], 'options.interestCoverOf'),
  }
  const read = readFlows(flows)
  const periods = paymentPeriods(read)
  const ranks = [...new Set(read.tranches.map(({ rank }) => rank))].sort((a, b) => a - b)
  const byRank = ranks.map(rank => debtCoverage(read, periods, rank, counts))
  const all: DebtCoverage = byRank.at(-1) ?? debtCoverage(read, periods, 0, counts)
  return {
    kind: 'coverage-ratios',
    currency: read.currency,
    completion: read.dates[periods.start]!,
    dates: periods.rows.map(row => read.dates[row]!),
    rows: periods.rows,
    months: periods.months,
    cfads: {
      values: periods.sums(read.cfads),
      parts: read.parts.map(({ part, values }) => ({ part, values: periods.sums(values) })),
    },
    ...all,
    byRank,
  }
}

function expectFlag(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : reject('INVALID_TYPE', path, 'true or false', value)
}
