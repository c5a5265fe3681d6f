import type { SegmentScheme } from '../rules/types.js'
import { CREDIT_STANDING } from './credit-standing.js'
import { ENTERPRISE_SIZE } from './enterprise-size.js'
import { ENTERPRISE_SIZE_CN } from './enterprise-size-cn.js'
import { ENTERPRISE_STAGE } from './enterprise-stage.js'
import { GEOGRAPHY } from './geography.js'
import { GROWTH_POTENTIAL } from './growth-potential.js'
import { INDUSTRY } from './industry.js'
import { INDUSTRY_CN } from './industry-cn.js'
import { PROJECT_CHARACTER } from './project-character.js'
import { PROJECT_RISK_CLASS } from './project-risk-class.js'
import { PROJECT_SCALE } from './project-scale.js'
import { RISK_APPETITE } from './risk-appetite.js'
import { RISK_CAPACITY } from './risk-capacity.js'

/** What programs call the ready schemes. */
export type SegmentSchemeName =
  | 'industry'
  | 'industry-cn'
  | 'enterprise-size'
  | 'enterprise-size-cn'
  | 'geography'
  | 'credit-standing'
  | 'project-character'
  | 'project-scale'
  | 'project-risk-class'
  | 'enterprise-stage'
  | 'growth-potential'
  | 'risk-capacity'
  | 'risk-appetite'

/**
 * The ready schemes by name: who the client is, as lenders commonly divide clients. Each is plain, frozen data; `source` says which
 * limits are published and which are a sample, and every treatment is sample policy to be edited.
 *
 * @example
 * import { SEGMENT_SCHEMES } from 'clientele/segmentation'
 * Object.values(SEGMENT_SCHEMES).length // => 13
 * SEGMENT_SCHEMES['enterprise-stage'].title.zh // => '企业生命周期阶段'
 */
export const SEGMENT_SCHEMES: Readonly<Record<SegmentSchemeName, SegmentScheme>> = /* @__PURE__ */ Object.freeze({
  industry: INDUSTRY,
  'industry-cn': INDUSTRY_CN,
  'enterprise-size': ENTERPRISE_SIZE,
  'enterprise-size-cn': ENTERPRISE_SIZE_CN,
  geography: GEOGRAPHY,
  'credit-standing': CREDIT_STANDING,
  'project-character': PROJECT_CHARACTER,
  'project-scale': PROJECT_SCALE,
  'project-risk-class': PROJECT_RISK_CLASS,
  'enterprise-stage': ENTERPRISE_STAGE,
  'growth-potential': GROWTH_POTENTIAL,
  'risk-capacity': RISK_CAPACITY,
  'risk-appetite': RISK_APPETITE,
})
