import { deepFreeze } from '../../model/index.js'
import type { LoyaltyIndexPolicy } from './types.js'

/**
 * A loyalty index for lenders: six indicators of what clients do and four of what they say. A sample policy; its goalposts and
 * weights are to be edited, and can be estimated.
 *
 * @example
 * import { LENDER_LOYALTY } from 'clientele/loyalty'
 * Object.keys(LENDER_LOYALTY.indicators).length // => 10
 * LENDER_LOYALTY.bands.map(({ band }) => band) // => [ 'devoted', 'loyal', 'wavering', 'detached' ]
 */
export const LENDER_LOYALTY: LoyaltyIndexPolicy = /* @__PURE__ */ deepFreeze<LoyaltyIndexPolicy>({
  kind: 'loyalty-index-policy',
  version: 1,
  name: 'lender-loyalty',
  title: { en: 'Loyalty of a lender’s clients, a sample', zh: '贷款客户忠诚度（示例）' },
  from: '2026-01-01',
  source: 'A sample to be edited: indicators as they are commonly named, goalposts and weights are nobody’s rule',
  indicators: {
    monthsSinceLast: {
      side: 'behaviour',
      meaning: { en: 'months since the last financing', zh: '距上次融资月数' },
      unit: 'months',
      worst: 36,
      best: 0,
      weight: 10,
    },
    financingsPerYear: {
      side: 'behaviour',
      meaning: { en: 'financings a year', zh: '年均融资次数' },
      unit: 'financings a year',
      worst: 0,
      best: 3,
      weight: 10,
    },
    productsHeld: {
      side: 'behaviour',
      meaning: { en: 'products held', zh: '持有产品数' },
      unit: 'products',
      worst: 0,
      best: 5,
      weight: 10,
    },
    shareOfWallet: {
      side: 'behaviour',
      meaning: { en: 'share of the client’s borrowing', zh: '钱包份额' },
      unit: 'share',
      worst: 0,
      best: 0.8,
      weight: 15,
    },
    tenureYears: {
      side: 'behaviour',
      meaning: { en: 'years as a client', zh: '合作年限' },
      unit: 'years',
      worst: 0,
      best: 10,
      weight: 5,
    },
    renewalShare: {
      side: 'behaviour',
      meaning: { en: 'share of contracts due that were renewed', zh: '到期续约比例' },
      unit: 'share',
      worst: 0,
      best: 1,
      weight: 10,
    },
    recommend: {
      side: 'attitude',
      meaning: { en: 'would recommend the lender', zh: '推荐意愿' },
      unit: 'grade from 0 to 10',
      worst: 0,
      best: 10,
      weight: 15,
    },
    satisfaction: {
      side: 'attitude',
      meaning: { en: 'satisfaction', zh: '满意度' },
      unit: 'index from 0 to 100',
      worst: 0,
      best: 100,
      weight: 10,
    },
    trust: {
      side: 'attitude',
      meaning: { en: 'trust in the lender', zh: '信任度' },
      unit: 'grade from 1 to 7',
      worst: 1,
      best: 7,
      weight: 7.5,
    },
    commitment: {
      side: 'attitude',
      meaning: { en: 'intention to stay', zh: '持续合作意愿' },
      unit: 'grade from 1 to 7',
      worst: 1,
      best: 7,
      weight: 7.5,
    },
  },
  bands: [
    { band: 'devoted', name: { en: 'Devoted', zh: '高度忠诚' }, from: 75 },
    { band: 'loyal', name: { en: 'Loyal', zh: '忠诚' }, from: 55 },
    { band: 'wavering', name: { en: 'Wavering', zh: '摇摆' }, from: 35 },
    { band: 'detached', name: { en: 'Detached', zh: '疏离' }, from: 0 },
  ],
})
