import { deepFreeze } from '../../model/index.js'
import type { LifecyclePolicy } from './types.js'

/**
 * The four stages of a client of a lender: introduction, evaluation, execution and maintenance (导入期, 评估期, 执行期, 维护期), by
 * what has been done. A sample: its facts are what a lender's records commonly hold, and are to be edited.
 *
 * @example
 * import { LENDER_LIFECYCLE } from 'clientele/loyalty'
 * LENDER_LIFECYCLE.stages.map(({ stage }) => stage) // => ['introduction', 'evaluation', 'execution', 'maintenance']
 * LENDER_LIFECYCLE.stages.map(({ name }) => name.zh) // => ['导入期', '评估期', '执行期', '维护期']
 */
export const LENDER_LIFECYCLE: LifecyclePolicy = /* @__PURE__ */ deepFreeze<LifecyclePolicy>({
  kind: 'lifecycle-policy',
  version: 1,
  name: 'lender-lifecycle',
  source: 'A sample to be edited: stages as lenders commonly name them, told by facts that are nobody’s rule',
  facts: {
    applied: { en: 'application received', zh: '已受理申请' },
    agreed: { en: 'agreement signed', zh: '已签约' },
    fullyDrawn: { en: 'all that was agreed is drawn', zh: '已全部放款' },
  },
  stages: [
    {
      stage: 'introduction',
      name: { en: 'introduction', zh: '导入期' },
      meaning: { en: 'contact, first figures, whether it fits at all', zh: '接触、初步了解、是否匹配' },
      when: { all: [] },
    },
    {
      stage: 'evaluation',
      name: { en: 'evaluation', zh: '评估期' },
      meaning: { en: 'due diligence, rating, terms, approval', zh: '尽职调查、评级、方案、审批' },
      when: { fact: 'applied', is: 'one-of', values: [true] },
    },
    {
      stage: 'execution',
      name: { en: 'execution', zh: '执行期' },
      meaning: { en: 'conditions are met and money is drawn', zh: '落实条件、分期放款' },
      when: { fact: 'agreed', is: 'one-of', values: [true] },
    },
    {
      stage: 'maintenance',
      name: { en: 'maintenance', zh: '维护期' },
      meaning: { en: 'served, watched, renewed', zh: '贷后管理、服务与续作' },
      when: { fact: 'fullyDrawn', is: 'one-of', values: [true] },
    },
  ],
})
