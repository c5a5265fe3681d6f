import { deepFreeze } from '../../model/index.js'
import { DEFAULT_ACTIONS } from './default-actions.js'
import { DEFAULT_RULES } from './default-rules.js'
import type { NextStepPolicy } from './policy-types.js'

/**
 * A strategy to be edited: the rules are what lenders commonly do, the hours and effects are nobody's figures. Replace effects by what
 * trials of your own show (`averageEffect` and `satisfactionEffect` say how large they are, and how sure).
 *
 * @example
 * import { NEXT_STEP_POLICY } from 'clientele/appraisal'
 * NEXT_STEP_POLICY.rules['first-line'].take // => [ 'dedicated-manager', 'preferential-terms', 'executive-visit' ]
 * NEXT_STEP_POLICY.rules['first-line'].name.zh // => '一线优先服务'
 */
export const NEXT_STEP_POLICY: NextStepPolicy = /* @__PURE__ */ deepFreeze<NextStepPolicy>({
  source: 'A sample to be edited: what lenders commonly do, with hours and effects that are nobody’s figures',
  owners: {
    manager: { en: 'client manager', zh: '客户经理' },
    service: { en: 'service desk', zh: '客户服务部' },
    credit: { en: 'credit department', zh: '信贷管理部' },
    recovery: { en: 'recovery department', zh: '资产保全部' },
  },
  actions: DEFAULT_ACTIONS,
  rules: DEFAULT_RULES,
  logHazardOfLeavingPerPoint: { estimate: -0.02, standardError: 0.01 },
  costPerHour: { amount: 400, currency: 'CNY' },
})
