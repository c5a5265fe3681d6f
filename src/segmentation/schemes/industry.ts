import { deepFreeze } from '../../model/index.js'
import type { SegmentScheme } from '../rules/types.js'
import { industryRules, industrySegments } from './industry-groups.js'
import { SAMPLE_TREATMENTS, text, wordFact } from './parts.js'

function industry(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'industry',
    title: text('Industry, by sections of ISIC Rev. 4', '行业（按国际标准行业分类第四版门类）'),
    from: '2026-01-01',
    source: `Sections: United Nations (2008), ISIC Rev. 4, Statistical Papers M 4. Groups of sections: sample. ${SAMPLE_TREATMENTS}`,
    facts: {
      isicSection: wordFact([...'ABCDEFGHIJKLMNOPQRSTU'], text('section of ISIC Rev. 4', '国际标准行业分类门类')),
    },
    segments: industrySegments(),
    rules: industryRules('isicSection', {
      agriculture: ['A'],
      'energy-and-mining': ['B', 'D'],
      manufacturing: ['C'],
      'infrastructure-and-transport': ['E', 'F', 'H'],
      'real-estate': ['L'],
      trade: ['G'],
      'technology-and-research': ['J', 'M'],
      finance: ['K'],
      services: ['I', 'N', 'R', 'S', 'T'],
      'public-and-social': ['O', 'P', 'Q', 'U'],
    }),
  })
}

/**
 * A client's industry, in ten groups of a lender, from the section of the international classification (ISIC Rev. 4) or of
 * NACE Rev. 2, whose sections are the same.
 *
 * The fact `isicSection` is the letter of the client's principal activity, `A` to `U`. Codes of the Chinese standard use other
 * letters: {@link INDUSTRY_CN}. Which sections make a group is a sample (M, for one, holds research but lawyers as well), and so
 * are the treatments. Source: United Nations (2008), ISIC Rev. 4, part two.
 *
 * @example
 * import { INDUSTRY } from 'clientele/segmentation'
 * Object.values(INDUSTRY.segments).map(({ name }) => name.en).slice(0, 3)
 * // => [ 'Agriculture', 'Energy and mining', 'Manufacturing' ]
 */
export const INDUSTRY: SegmentScheme = /* @__PURE__ */ industry()
