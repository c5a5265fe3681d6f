/**
 * The classes of exposures that the internal ratings-based approach tells apart.
 *
 * - `corporate`: firms, the small ones told by their turnover
 * - `specialised-lending`: project, object and commodities finance and income-producing real estate, by their own default
 *   probability; by supervisory category it is `slottingCapital`
 * - `high-volatility-real-estate`: development and speculative commercial real estate (HVCRE)
 * - `bank`: banks, securities firms and other financial institutions
 * - `sovereign`: states and central banks
 * - `residential-mortgage`, `qualifying-revolving`, `other-retail`: persons, and small firms managed like them
 */
export type CapitalClass = WholesaleClass | RetailClass

/** Classes with a maturity adjustment, for which supervisors give a loss given default. */
export type WholesaleClass = 'corporate' | 'specialised-lending' | 'high-volatility-real-estate' | 'bank' | 'sovereign'

/** Classes without a maturity adjustment and without a foundation approach. */
export type RetailClass = 'residential-mortgage' | 'qualifying-revolving' | 'other-retail'

const WHOLESALE: readonly WholesaleClass[] = [
  'corporate',
  'specialised-lending',
  'high-volatility-real-estate',
  'bank',
  'sovereign',
]
const RETAIL: readonly RetailClass[] = ['residential-mortgage', 'qualifying-revolving', 'other-retail']

/** All of them, in the order of their codes in columns. */
export const CAPITAL_CLASSES: readonly CapitalClass[] = [...WHOLESALE, ...RETAIL]

export function isWholesale(assetClass: CapitalClass): assetClass is WholesaleClass {
  return WHOLESALE.some(name => name === assetClass)
}
