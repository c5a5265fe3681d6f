import { deepFreeze } from '../../model/index.js'
import type { Condition } from '../../records/core.js'
import type { SegmentScheme } from '../rules/types.js'
import { above, allOf, anyOf, atLeast, atMost, below, isUnknown, numberFact, SAMPLE_TREATMENTS, text } from './parts.js'
import { stageSegments } from './stage-segments.js'

const YOUNG_BELOW = 5
const GROWING_ABOVE = 0.1
const SHRINKING_BELOW = -0.05

function enterpriseStage(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'enterprise-stage',
    title: text('Stage of the enterprise', '企业生命周期阶段'),
    from: '2026-01-01',
    source: `By cash flows: Dickinson (2011), The Accounting Review 86(6), pages 1969-1994, table 1. By age and growth: sample. ${SAMPLE_TREATMENTS}`,
    facts: {
      operatingCashFlow: numberFact('currency', text('net cash flow of operations', '经营活动现金流量净额')),
      investingCashFlow: numberFact('currency', text('net cash flow of investing', '投资活动现金流量净额')),
      financingCashFlow: numberFact('currency', text('net cash flow of financing', '筹资活动现金流量净额')),
      yearsSinceFounding: numberFact('years', text('years since founding', '成立年数'), { least: 0 }),
      revenueGrowth: numberFact('share', text('yearly growth of revenue', '营业收入年增长率'), { least: -1 }),
    },
    segments: stageSegments(),
    rules: [
      {
        name: 'start-up-by-age',
        segment: 'start-up',
        when: withoutCashFlows(below('yearsSinceFounding', YOUNG_BELOW)),
      },
      { name: 'growth-by-revenue', segment: 'growth', when: established(above('revenueGrowth', GROWING_ABOVE)) },
      {
        name: 'mature-by-revenue',
        segment: 'mature',
        when: established(atMost('revenueGrowth', GROWING_ABOVE), atLeast('revenueGrowth', SHRINKING_BELOW)),
      },
      { name: 'decline-by-revenue', segment: 'decline', when: established(below('revenueGrowth', SHRINKING_BELOW)) },
      { name: 'start-up-by-cash-flow', segment: 'start-up', when: cashFlows('--+') },
      { name: 'growth-by-cash-flow', segment: 'growth', when: cashFlows('+-+') },
      { name: 'mature-by-cash-flow', segment: 'mature', when: cashFlows('+--') },
      { name: 'shake-out-by-cash-flow', segment: 'shake-out', when: cashFlows('---', '+++', '++-') },
      { name: 'decline-by-cash-flow', segment: 'decline', when: cashFlows('-++', '-+-') },
    ],
  })
}

const FLOWS = ['operatingCashFlow', 'investingCashFlow', 'financingCashFlow']

/** What decides where one of the three flows is not known. */
function withoutCashFlows(...conditions: readonly Condition[]): Condition {
  return allOf(anyOf(...FLOWS.map(isUnknown)), ...conditions)
}

function established(...conditions: readonly Condition[]): Condition {
  return withoutCashFlows(atLeast('yearsSinceFounding', YOUNG_BELOW), ...conditions)
}

/** One of these patterns of signs, for operations, investing and financing. */
function cashFlows(...patterns: readonly string[]): Condition {
  const isPattern = (pattern: string): Condition =>
    allOf(...FLOWS.map((flow, i) => (pattern[i] === '+' ? above(flow, 0) : atMost(flow, 0))))
  return anyOf(...patterns.map(isPattern))
}

/**
 * Start-up, growth, mature, shake-out, decline: the stage of an enterprise, by the signs of its cash flows or else by its age.
 *
 * | operations | investing | financing | stage |
 * | --- | --- | --- | --- |
 * | − | − | + | start-up |
 * | + | − | + | growth |
 * | + | − | − | mature |
 * | − | − | − | shake-out |
 * | + | + | + or − | shake-out |
 * | − | + | + or − | decline |
 *
 * Source: Dickinson (2011), "Cash flow patterns as a proxy for firm life cycle", The Accounting Review 86(6), table 1. A flow of 0
 * counts as no inflow (−). Shake-out is where theory is silent between maturity and decline.
 *
 * Facts: `operatingCashFlow`, `investingCashFlow`, `financingCashFlow`, the net flows of one year's cash-flow statement in any one
 * currency, inflows positive. Where one of the three is not known, the statement is left aside and age and growth decide:
 * `yearsSinceFounding`; `revenueGrowth`, yearly over the last three years, (last / first)^(1/3) − 1, so 0.1 is 10 %. Young is below 5
 * years, growing above 10 %, shrinking below −5 %; these limits and the treatments are a sample.
 *
 * @example
 * import { judge } from 'clientele/records'
 * import { ENTERPRISE_STAGE } from 'clientele/segmentation'
 * const growth = ENTERPRISE_STAGE.rules.find(({ name }) => name === 'growth-by-cash-flow').when
 * judge(growth, { operatingCashFlow: 4_000_000, investingCashFlow: -9_000_000, financingCashFlow: 6_000_000 }).holds // => 'yes'
 * judge(growth, { operatingCashFlow: 0 }).holds // => 'no'
 */
export const ENTERPRISE_STAGE: SegmentScheme = /* @__PURE__ */ enterpriseStage()
