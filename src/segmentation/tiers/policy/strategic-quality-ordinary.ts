import { deepFreeze } from '../../../model/index.js'
import type { ClientTierPolicy } from './types.js'

/**
 * Strategic, quality and ordinary clients (战略客户, 优质客户, 一般客户) by four criteria: cooperation history, repayment ability, risk
 * capacity and value. A sample policy: its facts are what lenders commonly look at, its weights and limits are to be edited.
 *
 * @example
 * import { STRATEGIC_QUALITY_ORDINARY } from 'clientele/segmentation'
 * Object.keys(STRATEGIC_QUALITY_ORDINARY.criteria) // => [ 'history', 'repayment', 'riskCapacity', 'value' ]
 * STRATEGIC_QUALITY_ORDINARY.tiers.map(({ name }) => name.zh) // => [ '战略客户', '优质客户', '一般客户' ]
 */
export const STRATEGIC_QUALITY_ORDINARY: ClientTierPolicy = /* @__PURE__ */ deepFreeze<ClientTierPolicy>({
  kind: 'client-tier-policy',
  version: 1,
  name: 'strategic-quality-ordinary',
  title: { en: 'Strategic, quality and ordinary clients, a sample', zh: '战略、优质与一般客户（示例）' },
  from: '2026-01-01',
  source: 'A sample to be edited: criteria as lenders commonly name them, weights and limits are nobody’s rule',
  facts: {
    yearsOfCooperation: {
      kind: 'number',
      unit: 'years',
      least: 0,
      meaning: { en: 'years of cooperation', zh: '合作年限' },
    },
    productsHeld: { kind: 'number', unit: 'products', least: 0, meaning: { en: 'products held', zh: '持有产品数' } },
    onTimeShare: {
      kind: 'number',
      unit: 'share',
      least: 0,
      most: 1,
      meaning: { en: 'share of instalments paid on time', zh: '按时还款比例' },
    },
    interestCover: {
      kind: 'number',
      unit: 'ratio',
      meaning: { en: 'interest cover (EBITDA over interest)', zh: '利息保障倍数' },
    },
    defaultProbability: {
      kind: 'number',
      unit: 'share',
      least: 0,
      most: 1,
      meaning: { en: 'probability of default within a year', zh: '一年期违约概率' },
    },
    leverage: { kind: 'number', unit: 'ratio', least: 0, meaning: { en: 'liabilities over assets', zh: '资产负债率' } },
    annualContribution: {
      kind: 'number',
      unit: 'currency of the lender',
      meaning: { en: 'annual contribution', zh: '年度综合贡献' },
    },
    inDefault: { kind: 'yes-no', meaning: { en: 'in default', zh: '已违约' } },
    onWatchList: { kind: 'yes-no', meaning: { en: 'on the watch list', zh: '列入关注名单' } },
  },
  criteria: {
    history: {
      name: { en: 'Cooperation history', zh: '合作历史' },
      weight: 20,
      parts: [
        { fact: 'yearsOfCooperation', weight: 3, grades: { kind: 'linear', worst: 0, best: 10 } },
        { fact: 'productsHeld', weight: 1, grades: { kind: 'linear', worst: 0, best: 5 } },
      ],
    },
    repayment: {
      name: { en: 'Repayment ability', zh: '还款能力' },
      weight: 30,
      parts: [
        { fact: 'onTimeShare', weight: 1, grades: { kind: 'linear', worst: 0.8, best: 1 } },
        { fact: 'interestCover', weight: 1, grades: { kind: 'linear', worst: 1, best: 5 } },
      ],
    },
    riskCapacity: {
      name: { en: 'Risk capacity', zh: '风险承受能力' },
      weight: 20,
      parts: [
        { fact: 'defaultProbability', weight: 2, grades: { kind: 'linear', worst: 0.03, best: 0.001 } },
        { fact: 'leverage', weight: 1, grades: { kind: 'linear', worst: 0.85, best: 0.4 } },
      ],
    },
    value: {
      name: { en: 'Value', zh: '价值贡献' },
      weight: 30,
      parts: [{ fact: 'annualContribution', weight: 1, grades: { kind: 'linear', worst: 0, best: 1_000_000 } }],
    },
  },
  vetoes: [
    {
      name: 'in-default',
      when: { fact: 'inDefault', is: 'one-of', values: [true] },
      atBest: 'ordinary',
      reason: { en: 'the client is in default', zh: '客户已违约' },
    },
    {
      name: 'on-watch-list',
      when: { fact: 'onWatchList', is: 'one-of', values: [true] },
      atBest: 'quality',
      reason: { en: 'the client is on the watch list', zh: '客户列入关注名单' },
    },
  ],
  tiers: [
    {
      tier: 'strategic',
      name: { en: 'Strategic', zh: '战略客户' },
      from: 0.75,
      treatment: {
        price: 'below-standard',
        marginBasisPoints: -30,
        limit: 'raise',
        collateral: 'standard',
        service: 'dedicated',
        reviewMonths: 12,
      },
    },
    {
      tier: 'quality',
      name: { en: 'Quality', zh: '优质客户' },
      from: 0.5,
      treatment: { price: 'standard', limit: 'keep', collateral: 'standard', service: 'standard', reviewMonths: 12 },
    },
    {
      tier: 'ordinary',
      name: { en: 'Ordinary', zh: '一般客户' },
      from: 0,
      treatment: {
        price: 'above-standard',
        marginBasisPoints: 50,
        limit: 'keep',
        collateral: 'more',
        service: 'automated',
        reviewMonths: 6,
      },
    },
  ],
})
