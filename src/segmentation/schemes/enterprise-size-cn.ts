import { deepFreeze } from '../../model/index.js'
import type { Condition } from '../../records/core.js'
import type { SegmentScheme } from '../rules/types.js'
import { allOf, anyOf, atLeast, below, numberFact, oneOf, SAMPLE_TREATMENTS, text, wordFact } from './parts.js'
import type { SizeLimits } from './size-limits-cn.js'
import { sizeLimitsCn } from './size-limits-cn.js'
import { sizeSegments } from './size-segments.js'

function enterpriseSizeCn(): SegmentScheme {
  const limits = sizeLimitsCn()
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'enterprise-size-cn',
    title: text('Size of the enterprise (China, 2011)', '企业规模（中小企业划型标准）'),
    from: '2011-06-18',
    source: `工信部联企业〔2011〕300号, article 4; the same limits in 国统字〔2017〕213号, by industries of GB/T 4754-2017. ${SAMPLE_TREATMENTS}`,
    facts: {
      sizeIndustry: wordFact(Object.keys(limits), text('industry of the size standard', '划型行业')),
      persons: numberFact('persons', text('persons employed', '从业人员'), { least: 0 }),
      operatingRevenue: numberFact('CNY', text('operating revenue', '营业收入'), { least: 0 }),
      totalAssets: numberFact('CNY', text('total assets', '资产总额'), { least: 0 }),
    },
    segments: sizeSegments(),
    rules: [
      { name: 'large', segment: 'large', when: reaching('large', limits) },
      { name: 'medium', segment: 'medium', when: reaching('medium', limits) },
      { name: 'small', segment: 'small', when: reaching('small', limits) },
      { name: 'micro', segment: 'micro', when: belowSmall(limits) },
    ],
  })
}

type LimitsByIndustry = Readonly<Record<string, readonly SizeLimits[]>>

/** At or above every limit of the class that counts for the client's industry. */
function reaching(size: 'large' | 'medium' | 'small', limits: LimitsByIndustry): Condition {
  const industries = Object.entries(limits).map(([industry, measures]) =>
    allOf(oneOf('sizeIndustry', [industry]), ...measures.map(limit => atLeast(limit.fact, limit[size]))),
  )
  return anyOf(...industries)
}

/** Below one limit of the small is enough. */
function belowSmall(limits: LimitsByIndustry): Condition {
  const industries = Object.entries(limits).map(([industry, measures]) =>
    allOf(oneOf('sizeIndustry', [industry]), anyOf(...measures.map(limit => below(limit.fact, limit.small)))),
  )
  return anyOf(...industries)
}

/**
 * Micro (微型), small (小型), medium (中型) and large (大型) enterprises by Chinese law, in sixteen industries.
 *
 * A class asks that every measure of the industry reach its limit; who misses one falls to the class below. Industry, for one:
 * large from 1,000 persons and 400 million yuan of revenue, medium from 300 and 20 million, small from 20 and 3 million.
 *
 * Facts: `sizeIndustry`, the industry as the standard divides them: `industry` is mining, manufacturing and the supply of power,
 * heat, gas and water; `transport` leaves out railways; `other` is research and technical services, waters and environment, services
 * to residents, social work, culture, and what real estate is neither development nor management. `persons` and, in yuan (the
 * standard counts in ten thousands), `operatingRevenue` of the year and `totalAssets` at its end. Finance, education, health and
 * public bodies have no limits there. Sources: 工信部联企业〔2011〕300号 中小企业划型标准规定, article 4; 国统字〔2017〕213号
 * 统计上大中小微型企业划分办法 (2017). Treatments are a sample.
 *
 * @example
 * import { ENTERPRISE_SIZE_CN } from 'clientele/segmentation'
 * ENTERPRISE_SIZE_CN.rules.map(({ name }) => name) // => [ 'large', 'medium', 'small', 'micro' ]
 * ENTERPRISE_SIZE_CN.facts.sizeIndustry.words.length // => 16
 */
export const ENTERPRISE_SIZE_CN: SegmentScheme = /* @__PURE__ */ enterpriseSizeCn()
