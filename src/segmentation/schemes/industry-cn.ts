import { deepFreeze } from '../../model/index.js'
import type { SegmentScheme } from '../rules/types.js'
import { industryRules, industrySegments } from './industry-groups.js'
import { SAMPLE_TREATMENTS, text, wordFact } from './parts.js'

function industryCn(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'industry-cn',
    title: text('Industry, by sections of GB/T 4754-2017', '行业（按 GB/T 4754-2017 门类）'),
    from: '2026-01-01',
    source: `Sections: GB/T 4754-2017 国民经济行业分类, in force from 2017-10-01. Groups of sections: sample. ${SAMPLE_TREATMENTS}`,
    facts: {
      gbSection: wordFact([...'ABCDEFGHIJKLMNOPQRST'], text('section of GB/T 4754-2017', '国民经济行业门类')),
    },
    segments: industrySegments(),
    rules: industryRules('gbSection', {
      agriculture: ['A'],
      'energy-and-mining': ['B', 'D'],
      manufacturing: ['C'],
      'infrastructure-and-transport': ['E', 'G', 'N'],
      'real-estate': ['K'],
      trade: ['F'],
      'technology-and-research': ['I', 'M'],
      finance: ['J'],
      services: ['H', 'L', 'O', 'R'],
      'public-and-social': ['P', 'Q', 'S', 'T'],
    }),
  })
}

/**
 * A client's industry, in the groups of {@link INDUSTRY}, from the section (门类) of the Chinese standard.
 *
 * The fact `gbSection` is the letter of the client's main activity, `A` to `T`. Letters differ from the international ones: `F` is
 * trade here and construction there, `D` includes water. Source: GB/T 4754-2017 国民经济行业分类.
 *
 * @example
 * import { INDUSTRY_CN } from 'clientele/segmentation'
 * INDUSTRY_CN.rules.find(({ segment }) => segment === 'trade').when // => { fact: 'gbSection', is: 'one-of', values: ['F'] }
 */
export const INDUSTRY_CN: SegmentScheme = /* @__PURE__ */ industryCn()
