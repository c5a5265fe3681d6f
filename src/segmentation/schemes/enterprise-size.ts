import { deepFreeze } from '../../model/index.js'
import type { Condition } from '../../records/core.js'
import type { SegmentScheme } from '../rules/types.js'
import { above, allOf, anyOf, atLeast, atMost, below, numberFact, SAMPLE_TREATMENTS, text } from './parts.js'
import { sizeSegments } from './size-segments.js'

function enterpriseSize(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'enterprise-size',
    title: text('Size of the enterprise (European Union, 2003)', '企业规模（欧盟2003年定义）'),
    from: '2005-01-01',
    source: `Micro, small, medium: Commission Recommendation 2003/361/EC, Annex, article 2. Multinational among large ones: sample. ${SAMPLE_TREATMENTS}`,
    facts: {
      persons: numberFact('persons', text('persons employed', '从业人员'), { least: 0 }),
      annualTurnover: numberFact('EUR', text('annual turnover', '年营业额'), { least: 0 }),
      balanceSheetTotal: numberFact('EUR', text('balance sheet total', '资产总额'), { least: 0 }),
      countries: numberFact('countries', text('countries with enterprises of the group', '集团设有企业的国家数'), {
        least: 1,
      }),
    },
    segments: {
      ...sizeSegments(),
      multinational: {
        name: text('Multinational', '跨国'),
        treatment: {
          price: 'below-standard',
          marginBasisPoints: -40,
          limit: 'raise',
          collateral: 'none',
          service: 'dedicated',
          reviewMonths: 12,
          note: text('One limit for the group, and a look at where the cash is held', '集团统一授信，关注资金归集地'),
        },
      },
    },
    rules: [
      { name: 'micro', segment: 'micro', when: within(10, 2_000_000, 2_000_000) },
      { name: 'small', segment: 'small', when: within(50, 10_000_000, 10_000_000) },
      { name: 'medium', segment: 'medium', when: within(250, 50_000_000, 43_000_000) },
      { name: 'large', segment: 'large', when: allOf(beyondMedium(), below('countries', 2)) },
      { name: 'multinational', segment: 'multinational', when: allOf(beyondMedium(), atLeast('countries', 2)) },
    ],
  })
}

/** Fewer persons, and one of the two amounts at most the ceiling. */
function within(persons: number, turnover: number, balanceSheet: number): Condition {
  return allOf(
    below('persons', persons),
    anyOf(atMost('annualTurnover', turnover), atMost('balanceSheetTotal', balanceSheet)),
  )
}

/** What no medium-sized enterprise is. */
function beyondMedium(): Condition {
  return anyOf(
    atLeast('persons', 250),
    allOf(above('annualTurnover', 50_000_000), above('balanceSheetTotal', 43_000_000)),
  )
}

/**
 * Micro, small, medium, large and multinational enterprises, by the definition of the European Union.
 *
 * An enterprise is of a class where it has fewer persons than the class allows and its turnover **or** its balance sheet is at most
 * the ceiling: micro 10 persons and 2 million euro, small 50 and 10 million, medium 250 and 50 million of turnover or 43 million of
 * balance sheet. What is more than that is large, and multinational where the group has enterprises in two countries or more.
 *
 * Facts: `persons` in annual work units, with those of linked enterprises and a share of those of partners (articles 3 to 6);
 * `annualTurnover` without value added tax and `balanceSheetTotal`, both in euro, of the last approved accounts; `countries`, the
 * number of countries in which the group has enterprises. A class is gained or lost only where two years in a row say so
 * (article 4 (2)): give figures of the year that counts. Source: Commission Recommendation 2003/361/EC, Annex, article 2; that
 * large enterprises in two countries are multinational is a sample, and so are the treatments.
 *
 * @example
 * import { judge } from 'clientele/records'
 * import { ENTERPRISE_SIZE } from 'clientele/segmentation'
 * const small = ENTERPRISE_SIZE.rules.find(({ name }) => name === 'small').when
 * judge(small, { persons: 30, annualTurnover: 12_000_000, balanceSheetTotal: 6_000_000 }).holds // => 'yes'
 * judge(small, { persons: 50, annualTurnover: 12_000_000, balanceSheetTotal: 6_000_000 }).holds // => 'no'
 */
export const ENTERPRISE_SIZE: SegmentScheme = /* @__PURE__ */ enterpriseSize()
