/**
 * Rules of grading that ship with the package, to be taken as they are or edited.
 *
 * @module
 */
import { deepFreeze } from '../../model/deep-freeze.js'
import type { GradingPolicy, VetoRule } from './policy.js'

const VETOES: readonly VetoRule[] = [
  {
    id: 'in-default',
    when: { fact: 'inDefault', is: 'one-of', values: [true] },
    grade: 'C',
    words: { en: 'a default is open', zh: '存在未结清违约' },
  },
  {
    id: 'overdue',
    when: {
      any: [
        { fact: 'daysPastDue', is: 'above', value: 90 },
        { fact: 'recordedDaysPastDue', is: 'above', value: 90 },
      ],
    },
    grade: 'C',
    words: { en: 'more than 90 days past due', zh: '逾期超过 90 天' },
  },
  {
    id: 'severe-controversy',
    when: { fact: 'controversy', is: 'one-of', values: ['severe'] },
    grade: 'B',
    words: { en: 'a severe controversy', zh: '存在重大负面舆情' },
  },
]

/**
 * The rules where none are given: what the client is worth decides most, then how risky it is, then the other sides of it. The
 * best fifth of the book is A, the next two fifths B. The weights are a sample to be edited, those of sustainability (5 %) too.
 * Who is in default or overdue by more than 90 days is C; a severe controversy leaves B at most.
 */
export const VALUE_POLICY: GradingPolicy = /* @__PURE__ */ deepFreeze<GradingPolicy>({
  kind: 'grading-policy',
  version: 1,
  name: 'value 2025',
  inputs: {
    value: { of: 'value' },
    risk: { of: 'facet', facet: 'risk' },
    contribution: { of: 'facet', facet: 'contribution' },
    loyalty: { of: 'facet', facet: 'loyalty' },
    satisfaction: { of: 'facet', facet: 'satisfaction' },
    stability: { of: 'stability' },
    growth: { of: 'growth', worst: -0.2, best: 0.3 },
    perceivedValue: { of: 'facet', facet: 'perceivedValue' },
    sustainability: { of: 'facet', facet: 'sustainability' },
  },
  weights: {
    by: 'direct',
    points: {
      value: 30,
      risk: 20,
      contribution: 10,
      loyalty: 10,
      satisfaction: 10,
      stability: 8,
      growth: 4,
      perceivedValue: 3,
      sustainability: 5,
    },
  },
  cuts: { by: 'share', A: 0.2, B: 0.6 },
  band: 2,
  vetoes: VETOES,
  classes: {
    strategic: {
      all: [
        { fact: 'grade', is: 'one-of', values: ['A'] },
        { fact: 'index.value', is: 'at-least', value: 80 },
        { fact: 'index.stability', is: 'at-least', value: 60 },
      ],
    },
    quality: {
      all: [
        { fact: 'grade', is: 'one-of', values: ['A', 'B'] },
        { fact: 'index.risk', is: 'at-least', value: 50 },
      ],
    },
  },
})

/**
 * The classic rules of a client file: history of cooperation, fulfilment, feedback, each a third or near it, A from 70 points on
 * and B from 50. The goalposts are a sample to be edited.
 */
export const CLASSIC_POLICY: GradingPolicy = /* @__PURE__ */ deepFreeze<GradingPolicy>({
  kind: 'grading-policy',
  version: 1,
  name: 'classic 2025',
  inputs: {
    tenure: { of: 'attribute', attribute: 'tenureYears', worst: 0, best: 10 },
    cooperations: { of: 'attribute', attribute: 'cooperations', worst: 0, best: 8 },
    recency: { of: 'attribute', attribute: 'daysSinceLastCooperation', worst: 1095, best: 90 },
    fulfilment: { of: 'attribute', attribute: 'fulfilmentShare', worst: 0.5, best: 1 },
    punctuality: { of: 'attribute', attribute: 'lateShare', worst: 0.3, best: 0 },
    feedback: { of: 'facet', facet: 'satisfaction' },
    complaints: { of: 'attribute', attribute: 'complaintsLastYear', worst: 4, best: 0 },
  },
  weights: {
    by: 'direct',
    points: { tenure: 15, cooperations: 15, recency: 5, fulfilment: 20, punctuality: 15, feedback: 20, complaints: 10 },
  },
  cuts: { by: 'score', A: 70, B: 50 },
  band: 2,
  vetoes: VETOES,
  classes: {
    strategic: {
      all: [
        { fact: 'grade', is: 'one-of', values: ['A'] },
        { fact: 'index.tenure', is: 'at-least', value: 50 },
        { fact: 'index.cooperations', is: 'at-least', value: 50 },
      ],
    },
    quality: { fact: 'grade', is: 'one-of', values: ['A', 'B'] },
  },
})
