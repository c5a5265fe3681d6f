/**
 * What a client is to its lender, by the appraisal's own figures.
 *
 * @module
 */
import { deepFreeze } from '../../model/deep-freeze.js'
import type { SegmentScheme, WordsFact } from '../../segmentation/rules/types.js'
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  isYes,
  numberFact,
  oneOf,
  text,
  yesNoFact,
} from '../../segmentation/schemes/parts.js'

const words = (en: string, zh: string): WordsFact => ({ kind: 'words', meaning: text(en, zh) })
const index = (en: string, zh: string): ReturnType<typeof numberFact> =>
  numberFact('points', text(en, zh), { least: 0, most: 100 })
const share = (en: string, zh: string): ReturnType<typeof numberFact> =>
  numberFact('share', text(en, zh), { least: 0, most: 1 })

/**
 * Who is sought, who has left, who is in trouble, who may leave, who is at the core, who could become more. The first that holds counts.
 * A sample to be edited: its limits are no rule of anybody's house.
 */
export const RELATION_SCHEME: SegmentScheme = /* @__PURE__ */ deepFreeze<SegmentScheme>({
  kind: 'segment-scheme',
  version: 1,
  name: 'relation',
  title: text('Relation to the lender', '与本机构的关系'),
  from: '2026-01-01',
  source: 'A sample to be edited',
  facts: {
    status: words('state of the relation', '关系状态'),
    inDefault: yesNoFact(text('in default', '已违约')),
    daysPastDue: numberFact('days', text('days past due', '逾期天数'), { least: 0 }),
    probabilityOfDefault: share('probability of default within a year', '一年违约概率'),
    probabilityOfLeaving: share('probability of leaving within a year', '一年流失概率'),
    grade: words('grade', '等级'),
    satisfactionIndex: index('satisfaction', '满意度'),
    loyaltyIndex: index('loyalty', '忠诚度'),
    businessGrowth: numberFact('share', text('yearly growth', '年增长率'), { least: -1 }),
  },
  segments: {
    prospect: { name: text('Prospect', '潜在客户') },
    former: { name: text('Former client', '已流失客户') },
    distressed: { name: text('In trouble', '风险客户') },
    leaving: { name: text('May leave', '流失预警客户') },
    core: { name: text('Core', '核心客户') },
    growing: { name: text('Growing', '成长客户') },
    standard: { name: text('Standard', '一般客户') },
  },
  rules: [
    { name: 'prospect', segment: 'prospect', when: oneOf('status', ['prospect']) },
    { name: 'ended', segment: 'former', when: oneOf('status', ['ended']) },
    {
      name: 'distressed',
      segment: 'distressed',
      when: anyOf(isYes('inDefault'), atLeast('daysPastDue', 60), atLeast('probabilityOfDefault', 0.1)),
    },
    {
      name: 'leaving',
      segment: 'leaving',
      when: anyOf(
        atLeast('probabilityOfLeaving', 0.25),
        allOf(atMost('satisfactionIndex', 35), atMost('loyaltyIndex', 40)),
      ),
    },
    { name: 'core', segment: 'core', when: oneOf('grade', ['A']) },
    {
      name: 'growing',
      segment: 'growing',
      when: allOf(oneOf('grade', ['B']), atLeast('businessGrowth', 0.1)),
    },
    { name: 'standard', segment: 'standard', when: { all: [] } },
  ],
})
