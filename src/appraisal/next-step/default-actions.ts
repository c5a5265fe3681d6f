/**
 * A sample of what lenders do for clients, with hours and effects to be replaced by a lender's own.
 *
 * @module
 */
import type { Estimate, Lever, StepAction, StepEffect } from './policy-types.js'

const content = (estimate: number, standardError: number): StepEffect => ({
  on: 'satisfaction',
  points: points(estimate, standardError),
})
const points = (estimate: number, standardError: number): Estimate => ({ estimate, standardError })
const times = (on: Lever, factor: number, logStandardError = 0): StepEffect => ({ on, factor, logStandardError })

export const DEFAULT_ACTIONS: Readonly<Record<string, StepAction>> = {
  'dedicated-manager': {
    name: { en: 'a manager of its own', zh: '专属客户经理' },
    hours: 40,
    effects: [content(4, 2), times('leaving', 0.9, 0.08)],
  },
  'preferential-terms': {
    name: { en: 'preferential terms', zh: '优惠利率与条款' },
    hours: 6,
    effects: [times('margin', 0.97), times('leaving', 0.8, 0.12)],
  },
  'executive-visit': {
    name: { en: 'a visit by the management', zh: '高层走访' },
    hours: 12,
    effects: [content(3, 1.5)],
  },
  'regular-communication': {
    name: { en: 'regular communication', zh: '定期沟通' },
    hours: 10,
    effects: [content(2, 1)],
  },
  'client-training': {
    name: { en: 'training for its staff', zh: '客户培训' },
    kind: 'service',
    hours: 16,
    effects: [content(1.5, 1), times('newBusiness', 1.05, 0.04)],
  },
  'financial-health-check': {
    name: { en: 'a check of its finances', zh: '财务健康诊断' },
    kind: 'service',
    hours: 20,
    effects: [content(2, 1.5), times('defaults', 0.97, 0.03)],
  },
  'cross-sell-offer': {
    name: { en: 'an offer of further products', zh: '交叉销售方案' },
    hours: 12,
    effects: [times('newBusiness', 1.15, 0.1)],
  },
  'renewal-offer': {
    name: { en: 'an offer to renew', zh: '续贷方案' },
    hours: 10,
    effects: [times('leaving', 0.75, 0.15)],
  },
  'first-meeting': {
    name: { en: 'a first meeting', zh: '初次拜访' },
    hours: 6,
    effects: [times('newBusiness', 1.1, 0.1)],
  },
  'answer-complaint': {
    name: { en: 'an answer to its complaint', zh: '投诉处理与回访' },
    hours: 4,
    effects: [content(6, 3)],
  },
  'warning-review': {
    name: { en: 'a review of early warnings', zh: '风险预警排查' },
    hours: 8,
    effects: [times('defaults', 0.95, 0.05)],
  },
  'more-collateral': {
    name: { en: 'more collateral', zh: '追加担保' },
    when: {
      any: [
        { fact: 'securityCover', is: 'below', value: 1 },
        { fact: 'securityCover', is: 'unknown' },
      ],
    },
    hours: 16,
    effects: [times('lossGivenDefault', 0.85, 0.1), content(-2, 1)],
  },
  'tighter-covenant': {
    name: { en: 'a tighter covenant', zh: '收紧约束条款' },
    when: { fact: 'activeFacilities', is: 'above', value: 0 },
    hours: 12,
    effects: [times('defaults', 0.93, 0.05), times('leaving', 1.05, 0.05)],
  },
  'lower-limit': {
    name: { en: 'a lower limit', zh: '压降额度' },
    when: { fact: 'utilisation', is: 'at-most', value: 0.8 },
    hours: 6,
    effects: [times('lossGivenDefault', 0.92, 0.05), times('leaving', 1.1, 0.08)],
  },
  'collection-call': {
    name: { en: 'a call about what is overdue', zh: '逾期催收' },
    hours: 2,
    effects: [times('defaults', 0.95, 0.05)],
  },
  'work-out': {
    name: { en: 'a plan to recover what is owed', zh: '不良资产处置方案' },
    hours: 60,
    effects: [times('lossGivenDefault', 0.85, 0.15)],
  },
  survey: { name: { en: 'a survey of its satisfaction', zh: '满意度调查' }, hours: 1, effects: [] },
  'complete-file': { name: { en: 'a complete file', zh: '补充客户资料' }, hours: 4, effects: [] },
}
