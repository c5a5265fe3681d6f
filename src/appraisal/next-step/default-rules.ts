/**
 * A sample of a strategy: first-line service and preferential terms for A, communication, training and further products for B,
 * warning and mitigation for C, and what cannot wait whatever the grade.
 *
 * @module
 */
import type { Condition } from '../../records/conditions/types.js'
import type { StrategyRule } from './policy-types.js'

const SERVED: Condition = { fact: 'status', is: 'one-of', values: ['active', 'dormant'] }

const graded = (...grades: readonly string[]): Condition => ({
  all: [SERVED, { fact: 'grade', is: 'one-of', values: grades }],
})

export const DEFAULT_RULES: Readonly<Record<string, StrategyRule>> = {
  'in-default': {
    name: { en: 'recovery', zh: '不良清收' },
    when: { fact: 'inDefault', is: 'one-of', values: [true] },
    actions: 'required',
    take: ['work-out'],
    owner: 'recovery',
    dueInDays: 1,
  },
  overdue: {
    name: { en: 'overdue payments', zh: '逾期跟进' },
    when: {
      all: [
        { fact: 'daysPastDue', is: 'above', value: 0 },
        { not: { fact: 'inDefault', is: 'one-of', values: [true] } },
      ],
    },
    actions: 'required',
    take: ['collection-call'],
    owner: 'manager',
    dueInDays: 3,
  },
  complaint: {
    name: { en: 'open complaint', zh: '未结投诉' },
    when: { fact: 'openComplaints', is: 'above', value: 0 },
    actions: 'required',
    take: ['answer-complaint'],
    owner: 'service',
    dueInDays: 5,
  },
  covenant: {
    name: { en: 'broken covenant', zh: '违反约束条款' },
    when: { fact: 'covenantBreaches', is: 'above', value: 0 },
    actions: 'required',
    take: ['warning-review'],
    owner: 'credit',
    dueInDays: 10,
  },
  warning: {
    name: { en: 'warning', zh: '风险预警' },
    when: graded('C'),
    actions: 'required',
    take: ['warning-review'],
    owner: 'credit',
    dueInDays: 14,
  },
  mitigation: {
    name: { en: 'mitigation', zh: '风险缓释' },
    when: { all: [graded('C'), { fact: 'exposure', is: 'above', value: 0 }] },
    actions: 'optional',
    take: ['more-collateral', 'tighter-covenant', 'lower-limit'],
    owner: 'credit',
    dueInDays: 30,
  },
  'first-line': {
    name: { en: 'first-line service', zh: '一线优先服务' },
    when: graded('A'),
    actions: 'optional',
    take: ['dedicated-manager', 'preferential-terms', 'executive-visit'],
    owner: 'manager',
    dueInDays: 30,
  },
  strategic: {
    name: { en: 'strategic partner', zh: '战略合作' },
    when: { all: [SERVED, { fact: 'clientClass', is: 'one-of', values: ['strategic'] }] },
    actions: 'optional',
    take: ['executive-visit', 'cross-sell-offer'],
    owner: 'manager',
    dueInDays: 30,
  },
  development: {
    name: { en: 'development', zh: '培育提升' },
    when: graded('B'),
    actions: 'optional',
    take: ['regular-communication', 'client-training', 'cross-sell-offer'],
    owner: 'manager',
    dueInDays: 60,
  },
  discontent: {
    name: { en: 'discontent', zh: '满意度修复' },
    when: {
      all: [
        SERVED,
        {
          any: [
            { fact: 'satisfactionIndex', is: 'below', value: 40 },
            { fact: 'loyaltyIndex', is: 'below', value: 35 },
          ],
        },
      ],
    },
    actions: 'optional',
    take: ['regular-communication', 'financial-health-check'],
    owner: 'service',
    dueInDays: 15,
  },
  renewal: {
    name: { en: 'renewal', zh: '到期续作' },
    when: { all: [graded('A', 'B'), { fact: 'yearsToMaturity', is: 'at-most', value: 1 }] },
    actions: 'optional',
    take: ['renewal-offer'],
    owner: 'manager',
    dueInDays: 30,
  },
  unheard: {
    name: { en: 'not heard', zh: '缺少反馈' },
    when: { all: [SERVED, { fact: 'satisfactionCoverage', is: 'below', value: 0.2 }] },
    actions: 'optional',
    take: ['survey'],
    owner: 'service',
    dueInDays: 30,
  },
  unknown: {
    name: { en: 'not known', zh: '资料不全' },
    when: { all: [SERVED, { fact: 'riskCoverage', is: 'below', value: 0.4 }] },
    actions: 'optional',
    take: ['complete-file'],
    owner: 'manager',
    dueInDays: 30,
  },
  prospect: {
    name: { en: 'prospect', zh: '潜在客户' },
    when: { fact: 'status', is: 'one-of', values: ['prospect'] },
    actions: 'optional',
    take: ['first-meeting'],
    owner: 'manager',
    dueInDays: 14,
  },
}
