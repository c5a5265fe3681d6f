/**
 * The third and fourth edition of the Equator Principles, as data.
 *
 * Read against the published texts by memory and by law firms' summaries of them, not line by line: a lender who signs by a figure
 * here reads the paragraph that `sources` names. Two figures that secondary sources give differently are said there.
 *
 * @see Equator Principles Association, The Equator Principles (June 2013); The Equator Principles EP4 (July 2020).
 * @module
 */
import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import { ep3Requirements, ep4Requirements } from './requirements.js'
import type { EquatorRules } from './types.js'

/** High-income members of the OECD. */
const designated = (): readonly string[] =>
  'AU AT BE CA CL CZ DK EE FI FR DE GR HU IS IE IL IT JP KR LV LT LU NL NZ NO PL PT SK SI ES SE CH GB US'.split(' ')

const editions = (): readonly RulePack<EquatorRules>[] => [
  rulePack<EquatorRules>({
    name: 'equator-principles',
    title: 'Equator Principles, third edition (June 2013)',
    from: '2013-06-04',
    until: '2020-09-30',
    rules: {
      advisory: { leastCapitalCost: 10e6 },
      projectFinance: { leastCapitalCost: 10e6 },
      corporateLoan: { leastAggregate: 100e6, leastCommitment: 50e6, leastTenorMonths: 24 },
      bridgeLoan: { belowTenorMonths: 24 },
      refinance: { covered: false },
      largeEmissions: { above: 100_000 },
      designatedCountries: { codes: 'ask' },
      requirements: ep3Requirements(),
    },
    sources: {
      advisory: 'EP3, Scope, 1: capital cost of USD 10 million or more',
      projectFinance: 'EP3, Scope, 2: capital cost of USD 10 million or more',
      corporateLoan:
        'EP3, Scope, 3(i)-(iv): one project under effective operational control, USD 100 million in all, USD 50 million of the lender before syndication, two years',
      bridgeLoan: 'EP3, Scope, 4: tenor of less than two years, to be refinanced by 2 or 3',
      refinance: 'EP3, Scope: four products, refinancing not among them',
      largeEmissions: 'EP3, Principles 2 and 10: above 100,000 tonnes CO2e a year, scopes 1 and 2',
      designatedCountries:
        'EP3, Exhibit I: by the list on the Association’s site, which changed over its years: state it with the project',
      requirements: 'EP3, Principles 1 to 10. Obligatory since 2014-01-01; from June 2013 by choice',
    },
  }),
  rulePack<EquatorRules>({
    name: 'equator-principles',
    title: 'Equator Principles, fourth edition (EP4, July 2020)',
    from: '2020-10-01',
    rules: {
      advisory: { leastCapitalCost: 10e6 },
      projectFinance: { leastCapitalCost: 10e6 },
      corporateLoan: { leastAggregate: 50e6, leastCommitment: 50e6, leastTenorMonths: 24 },
      bridgeLoan: { belowTenorMonths: 24 },
      refinance: { covered: true },
      largeEmissions: { above: 100_000 },
      designatedCountries: { codes: designated() },
      requirements: ep4Requirements(),
    },
    sources: {
      advisory: 'EP4, Scope, 1: capital cost of USD 10 million or more',
      projectFinance: 'EP4, Scope, 2: capital cost of USD 10 million or more',
      corporateLoan:
        'EP4, Scope, 3(i)-(iii): a project under effective operational control, USD 50 million in all and of the lender each, two years. Some lenders’ pages still give USD 100 million in all, the figure of EP3',
      bridgeLoan: 'EP4, Scope, 4: tenor of less than two years, to be refinanced by 2 or 3',
      refinance: 'EP4, Scope, 5(i)-(iii): financed under the principles, not materially changed, not yet completed',
      largeEmissions: 'EP4, Principles 2 and 10: above 100,000 tonnes CO2e a year, scopes 1 and 2',
      designatedCountries:
        'EP4, Exhibit I: the list on the Association’s site, here high-income members of the OECD by World Bank classes of 2021; it moves with them',
      requirements: 'EP4, Principles 1 to 10, and Annex A for climate change',
    },
  }),
]

/** The editions there are, the oldest first. */
export const EQUATOR_PRINCIPLES: readonly RulePack<EquatorRules>[] = /* @__PURE__ */ editions()
