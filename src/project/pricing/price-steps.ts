/**
 * What does a sustainability-linked margin do to the return of a loan?
 *
 * A step holds from its test day on. So that steps can be compared with one another and with the hurdle, each is told as if it held for
 * all of the terms: by what a year costs at that margin, not by the day on which the year begins.
 *
 * Source of what steps are: LMA, APLMA and LSTA (2023), Sustainability-Linked Loan Principles.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import { amountWords, percentWords, pointsWords } from '../plain-words.js'
import type { CreditLine, ProfitTerms, TermLoan } from '../profitability/types.js'
import { marginPath } from '../sustainability/ratchet/margin-path.js'
import type { IndicatorReport } from '../sustainability/ratchet/types.js'
import { sizeOf } from './facility-at.js'
import { priceAt, profitAt } from './price-at.js'
import { readMargin } from './read-margin.js'
import { solvePrice } from './solve-price.js'
import type { PriceStep, PriceStepOptions, PriceSteps, RatchetSteps } from './step-types.js'
import type { FacilityPrice, PricedClient } from './types.js'

/** Rates that differ by less are the same: a hundred-millionth of a basis point. */
const SAME = 1e-12

/**
 * The price and the return of a loan at every step of its ratchet: all targets met, none met, and before any step.
 *
 * @param facility at its price before any step.
 * @param ratchet the rate it starts from is the facility's, so it has none.
 * @throws ClienteleError as `minimumPrice` for facility, client and terms, but for a hurdle out of reach, which is said; as
 * `marginPath` for the ratchet; `NOT_APPLICABLE` for guarantees, and where nothing is owed within the terms.
 * @example
 * import { money } from 'clientele/money'
 * import { priceSteps } from 'clientele/project'
 * const loan = {
 *   kind: 'term-loan',
 *   name: 'Investment loan',
 *   balance: {
 *     kind: 'regular', principal: money('1000000', 'EUR'), from: '2025-01-01', months: 12, everyMonths: 12, repayment: 'bullet',
 *   },
 *   rate: { kind: 'fixed', annualRate: 0.0525 },
 *   transferRate: 0.03,
 *   lossGivenDefault: 0.4,
 *   capital: { riskWeight: 1 },
 *   operatingCost: { kind: 'share-of-balance', annualRate: 0.004 },
 * }
 * const terms = {
 *   from: '2025-01-01', curves: [], annualHurdleRate: 0.12, taxRate: 0.25, feeView: 'cash', lines: 'contractual',
 *   capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
 * }
 * const ratchet = {
 *   indicators: [{
 *     name: 'tonnes CO2e per GWh', better: 'lower', targets: [{ date: '2025-01-01', target: 60, down: 10, up: 5 }],
 *   }],
 *   caps: { down: 10, up: 10 },
 *   missing: 'missed',
 * }
 * const steps = priceSteps(loan, { currency: 'EUR', probabilityOfDefault: 0.01 }, terms, ratchet)
 * steps.base.price.raroc.toFixed(5) // => '0.12375'
 * steps.best[0].price.raroc.toFixed(5) // => '0.11625'
 * steps.best[0].earnsHurdle // => false
 * steps.largestDiscount.annualProfit.toFixed(0) // => '-75000'
 * steps.affordableDiscount.toFixed(6) // => '5.000000'
 */
export function priceSteps(
  facility: TermLoan | CreditLine,
  client: PricedClient,
  terms: ProfitTerms,
  ratchet: RatchetSteps,
  options: PriceStepOptions = {},
): PriceSteps {
  expectKnownKeys(options, ['annualHurdleRate'], 'options')
  expectKnownKeys(expectObject(ratchet, 'ratchet'), ['indicators', 'caps', 'missing', 'steps'], 'ratchet')
  const question = readMargin(facility, client, terms, options)
  const { rate } = facility
  const start = rate.kind === 'fixed' ? rate.annualRate : rate.margin
  const before = profitAt(question, start)
  const stepAt = (basisPoints: number, from?: string): PriceStep => {
    const value = start + basisPoints / 10_000
    const price = priceAt(question, value)
    const annualProfit = profitAt(question, value) - before
    return {
      ...(from !== undefined && { from }),
      basisPoints,
      price,
      earnsHurdle: price.drivers.aboveHurdle >= -SAME,
      annualProfit: annualProfit + 0,
    }
  }
  const after = (missing: RatchetSteps['missing'], reports: readonly IndicatorReport[]): readonly PriceStep[] =>
    marginPath({ ...ratchet, missing, annualRate: start }, reports).steps.map(({ basisPoints, from }) =>
      stepAt(basisPoints, from),
    )
  const base = stepAt(0)
  // Nothing reported is everything missed; it also checks the targets that are then said to be met.
  marginPath({ ...ratchet, annualRate: start }, [])
  const worst = after('missed', [])
  const best = after('missed', reportsOfTargets(ratchet))
  const largestDiscount = best.reduce((most, step) => (step.basisPoints < most.basisPoints ? step : most), base)
  const solved = solvePrice(question)
  if (solved.status === 'out-of-reach') {
    return { best, base, worst, largestDiscount, reasons: [discountReason(largestDiscount), solved.reason] }
  }
  // A level payment at another rate is another balance with another transfer rate, so that rates are compared, not margins.
  const least = rate.kind === 'fixed' ? solved.price.annualRate : solved.price.value
  const affordableDiscount = (start - least) * 10_000
  const reasons = [discountReason(largestDiscount), roomReason(affordableDiscount, largestDiscount, solved.price)]
  return { best, base, worst, largestDiscount, affordableDiscount, reasons }
}

/** Every target reached to the point. */
function reportsOfTargets({ indicators }: RatchetSteps): readonly IndicatorReport[] {
  return indicators.flatMap(({ name, targets }) =>
    targets.map(({ date, target }) => ({ indicator: name, date, value: target })),
  )
}

function discountReason({ basisPoints, annualProfit, price: { facility } }: PriceStep): string {
  if (basisPoints >= 0) return 'No step takes anything off'
  const cost = amountWords(-annualProfit, sizeOf(facility).currency)
  return `The largest discount, ${pointsWords(-basisPoints)}, costs ${cost} a year after tax`
}

function roomReason(room: number, { basisPoints }: PriceStep, { annualHurdleRate }: FacilityPrice): string {
  const hurdle = `the hurdle of ${percentWords(annualHurdleRate)}`
  if (room < -SAME) return `Before any step ${pointsWords(-room)} are missing to ${hurdle}`
  const most = `A discount of up to ${pointsWords(room)} earns ${hurdle}`
  return -basisPoints > room + SAME ? `${most}: the largest step does not` : `${most}: every step does`
}
