import { deepFreeze } from '../../../model/index.js'
import type { ClientTierPolicy } from './types.js'

/**
 * A, B and C clients by how long and how well they have kept their word: cooperation history, fulfilment of contracts and feedback. A
 * sample policy whose weights and limits are to be edited. For A, B and C by what clients bring alone, see `valueTiers`.
 *
 * @example
 * import { CLASSIC_ABC } from 'clientele/segmentation'
 * Object.keys(CLASSIC_ABC.criteria) // => [ 'history', 'fulfilment', 'feedback' ]
 */
export const CLASSIC_ABC: ClientTierPolicy = /* @__PURE__ */ deepFreeze<ClientTierPolicy>({
  kind: 'client-tier-policy',
  version: 1,
  name: 'classic-abc',
  title: { en: 'A, B and C clients, a sample', zh: 'A、B、C 类客户（示例）' },
  from: '2026-01-01',
  source: 'A sample to be edited: criteria as they are commonly named, weights and limits are nobody’s rule',
  facts: {
    yearsOfCooperation: {
      kind: 'number',
      unit: 'years',
      least: 0,
      meaning: { en: 'years of cooperation', zh: '合作年限' },
    },
    contractsCompleted: {
      kind: 'number',
      unit: 'contracts',
      least: 0,
      meaning: { en: 'contracts completed', zh: '已完成合同数' },
    },
    onTimeShare: {
      kind: 'number',
      unit: 'share',
      least: 0,
      most: 1,
      meaning: { en: 'share of obligations met on time', zh: '按时履约比例' },
    },
    brokeContract: {
      kind: 'yes-no',
      meaning: { en: 'broke a contract within three years', zh: '近三年有违约' },
    },
    feedback: {
      kind: 'words',
      words: ['praise', 'none', 'complaint'],
      meaning: { en: 'feedback from those who work with the client', zh: '合作反馈' },
    },
  },
  criteria: {
    history: {
      name: { en: 'Cooperation history', zh: '合作历史' },
      weight: 30,
      parts: [
        { fact: 'yearsOfCooperation', weight: 1, grades: { kind: 'linear', worst: 0, best: 10 } },
        { fact: 'contractsCompleted', weight: 1, grades: { kind: 'linear', worst: 0, best: 10 } },
      ],
    },
    fulfilment: {
      name: { en: 'Fulfilment of contracts', zh: '履约情况' },
      weight: 50,
      parts: [{ fact: 'onTimeShare', weight: 1, grades: { kind: 'linear', worst: 0.7, best: 1 } }],
    },
    feedback: {
      name: { en: 'Feedback', zh: '反馈评价' },
      weight: 20,
      parts: [
        {
          fact: 'feedback',
          weight: 1,
          grades: { kind: 'words', grades: { praise: 1, none: 0.6, complaint: 0 } },
        },
      ],
    },
  },
  vetoes: [
    {
      name: 'broken-contract',
      when: { fact: 'brokeContract', is: 'one-of', values: [true] },
      atBest: 'C',
      reason: { en: 'a contract was broken', zh: '存在违约' },
    },
  ],
  tiers: [
    {
      tier: 'A',
      name: { en: 'A', zh: 'A 类' },
      meaning: { en: 'proven for years and reliable', zh: '长期合作、履约良好' },
      from: 0.8,
      treatment: {
        price: 'below-standard',
        marginBasisPoints: -20,
        limit: 'raise',
        collateral: 'standard',
        service: 'dedicated',
        reviewMonths: 12,
      },
    },
    {
      tier: 'B',
      name: { en: 'B', zh: 'B 类' },
      meaning: { en: 'reliable as far as known', zh: '履约正常' },
      from: 0.5,
      treatment: { price: 'standard', limit: 'keep', collateral: 'standard', service: 'standard', reviewMonths: 12 },
    },
    {
      tier: 'C',
      name: { en: 'C', zh: 'C 类' },
      meaning: { en: 'new, or not reliable', zh: '新客户或履约欠佳' },
      from: 0,
      treatment: {
        price: 'above-standard',
        marginBasisPoints: 60,
        limit: 'lower',
        collateral: 'full',
        service: 'standard',
        reviewMonths: 6,
      },
    },
  ],
})
