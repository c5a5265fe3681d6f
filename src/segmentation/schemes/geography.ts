import { deepFreeze } from '../../model/index.js'
import type { Condition } from '../../records/core.js'
import type { SegmentScheme } from '../rules/types.js'
import { allOf, isNo, isYes, oneOf, SAMPLE_TREATMENTS, text, wordFact, yesNoFact } from './parts.js'

function geography(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'geography',
    title: text('Country of the client', '客户所在地'),
    from: '2026-01-01',
    source: `Income groups: World Bank, country classifications by income level, each July; call for action: Financial Action Task Force. That high income makes a market developed, middle income emerging and low income frontier: sample. ${SAMPLE_TREATMENTS}`,
    facts: {
      domestic: yesNoFact(text('client of our own country', '境内客户')),
      callForAction: yesNoFact(
        text('country under a call for action', '所在国属于金融行动特别工作组呼吁采取行动的高风险国家'),
      ),
      incomeGroup: wordFact(
        ['high', 'upper-middle', 'lower-middle', 'low'],
        text('income group of the country', '所在国收入组别'),
      ),
    },
    segments: {
      domestic: {
        name: text('Domestic', '境内'),
        treatment: { price: 'standard', limit: 'keep', collateral: 'standard', service: 'standard', reviewMonths: 12 },
      },
      'not-served': {
        name: text('Not served', '不予准入'),
        treatment: {
          price: 'not-offered',
          limit: 'close',
          collateral: 'full',
          service: 'intensive-care',
          reviewMonths: 3,
          note: text('Ask compliance before any answer', '先经合规部门审核'),
        },
      },
      'developed-market': {
        name: text('International, developed market', '境外成熟市场'),
        treatment: {
          price: 'standard',
          limit: 'raise',
          collateral: 'standard',
          service: 'dedicated',
          reviewMonths: 12,
        },
      },
      'emerging-market': {
        name: text('International, emerging market', '境外新兴市场'),
        treatment: {
          price: 'above-standard',
          marginBasisPoints: 100,
          limit: 'keep',
          collateral: 'more',
          service: 'dedicated',
          reviewMonths: 6,
          note: text('Country limit, and insurance of political risk', '占用国别限额，投保政治风险'),
        },
      },
      'frontier-market': {
        name: text('International, frontier market', '境外前沿市场'),
        treatment: {
          price: 'above-standard',
          marginBasisPoints: 250,
          limit: 'lower',
          collateral: 'full',
          service: 'intensive-care',
          reviewMonths: 6,
          note: text('Only with a guarantee of an export credit agency', '须有出口信用机构担保'),
        },
      },
    },
    rules: [
      { name: 'domestic', segment: 'domestic', when: isYes('domestic') },
      { name: 'call-for-action', segment: 'not-served', when: allOf(isNo('domestic'), isYes('callForAction')) },
      { name: 'high-income', segment: 'developed-market', when: abroadWith('high') },
      { name: 'middle-income', segment: 'emerging-market', when: abroadWith('upper-middle', 'lower-middle') },
      { name: 'low-income', segment: 'frontier-market', when: abroadWith('low') },
    ],
  })
}

function abroadWith(...incomeGroups: readonly string[]): Condition {
  return allOf(isNo('domestic'), isNo('callForAction'), oneOf('incomeGroup', incomeGroups))
}

/**
 * Domestic clients, and those abroad by how developed their market is.
 *
 * Facts: `domestic`, whether the client is registered and repays in the lender's own country; `callForAction`, whether the other
 * country is on the list of high-risk jurisdictions under a call for action of the Financial Action Task Force, which it publishes
 * three times a year; `incomeGroup`, that of the country in the World Bank's list of the year. By the list of July 2025, low income
 * is up to 1,135 US dollars of gross national income per head (Atlas method), lower middle up to 4,495, upper middle up to 13,935,
 * high above; taking the group for a fact keeps the scheme right when the limits move each July.
 *
 * That income stands for the maturity of a market is a sample: providers of share indices ask for size, liquidity and access of the
 * market besides. Treatments are a sample.
 *
 * @example
 * import { GEOGRAPHY } from 'clientele/segmentation'
 * GEOGRAPHY.segments['emerging-market'].treatment.marginBasisPoints // => 100
 */
export const GEOGRAPHY: SegmentScheme = /* @__PURE__ */ geography()
