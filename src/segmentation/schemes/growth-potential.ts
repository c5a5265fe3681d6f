import { deepFreeze } from '../../model/index.js'
import type { SegmentScheme } from '../rules/types.js'
import { above, allOf, anyOf, atLeast, atMost, below, numberFact, SAMPLE_TREATMENTS, text } from './parts.js'

/** Above it, an enterprise grows fast by the definition of the statisticians. */
const FAST = 0.2
const BRISK = 0.1
const SLOW = 0.03
/** The share of revenue that the smallest firms spend on research to be certified as high-tech. */
const RESEARCHING = 0.05

function growthPotential(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'growth-potential',
    title: text('Growth potential', '成长潜力'),
    from: '2026-01-01',
    source: `Fast growth, above 20 % a year over three years: Eurostat-OECD Manual on Business Demography Statistics (2007), chapter 8. Research of 5 % of revenue: 国科发火〔2016〕32号, article 11 (5). Other limits: sample. ${SAMPLE_TREATMENTS}`,
    facts: {
      revenueGrowth: numberFact('share', text('yearly growth of revenue', '营业收入年增长率'), { least: -1 }),
      marketGrowth: numberFact('share', text('yearly growth of the market', '市场年增长率'), { least: -1 }),
      researchShareOfRevenue: numberFact('share', text('research spending over revenue', '研发费用占收入比例'), {
        least: 0,
      }),
    },
    segments: {
      high: {
        name: text('High potential', '高潜力'),
        treatment: {
          price: 'standard',
          limit: 'raise',
          collateral: 'standard',
          service: 'dedicated',
          reviewMonths: 6,
          note: text('Offer room to grow before it is asked for', '主动预留授信空间'),
        },
      },
      medium: {
        name: text('Medium potential', '中潜力'),
        treatment: { price: 'standard', limit: 'keep', collateral: 'standard', service: 'standard', reviewMonths: 12 },
      },
      low: {
        name: text('Low potential', '低潜力'),
        treatment: { price: 'standard', limit: 'keep', collateral: 'standard', service: 'automated', reviewMonths: 12 },
      },
    },
    rules: [
      {
        name: 'high',
        segment: 'high',
        when: anyOf(
          above('revenueGrowth', FAST),
          allOf(
            above('revenueGrowth', BRISK),
            anyOf(above('marketGrowth', BRISK), atLeast('researchShareOfRevenue', RESEARCHING)),
          ),
        ),
      },
      {
        name: 'medium',
        segment: 'medium',
        when: anyOf(
          above('revenueGrowth', SLOW),
          above('marketGrowth', BRISK),
          atLeast('researchShareOfRevenue', RESEARCHING),
        ),
      },
      {
        name: 'low',
        segment: 'low',
        when: allOf(
          atMost('revenueGrowth', SLOW),
          atMost('marketGrowth', BRISK),
          below('researchShareOfRevenue', RESEARCHING),
        ),
      },
    ],
  })
}

/**
 * High, medium and low potential of growth, by a client's own growth, that of its market, and its research.
 *
 * High is growth above 20 % a year, or above 10 % with a market that grows as fast or research of 5 % of revenue; low is growth up
 * to 3 % without either.
 *
 * Facts, all as shares (0.1 is 10 %): `revenueGrowth`, yearly over the last three years, (last / first)^(1/3) − 1, for enterprises
 * of ten persons or more at the start, as from fewer a large share is a small number; `marketGrowth`, likewise of the sales of the
 * client's market; `researchShareOfRevenue`, of the last three years. Sources: Eurostat-OECD Manual on Business Demography Statistics
 * (2007), chapter 8, for 20 %; 国科发火〔2016〕32号 高新技术企业认定管理办法, article 11 (5), for 5 %, which is asked there of firms
 * with revenue up to 50 million yuan. Other limits and the treatments are a sample.
 *
 * @example
 * import { judge } from 'clientele/records'
 * import { GROWTH_POTENTIAL } from 'clientele/segmentation'
 * judge(GROWTH_POTENTIAL.rules[0].when, { revenueGrowth: 0.12, researchShareOfRevenue: 0.06 }).holds // => 'yes'
 */
export const GROWTH_POTENTIAL: SegmentScheme = /* @__PURE__ */ growthPotential()
