/**
 * The golden records of loyalty's rates: the Wallet Allocation Rule, and what constant retention comes to.
 */
import { retentionElasticity } from '../../src/loyalty/economics/index.js'
import { convertChurnRate, convertRetentionRate, lifetimeOfRetention } from '../../src/loyalty/rates/index.js'
import { walletAllocationRule } from '../../src/loyalty/wallet/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord } from './support.js'

export const loyaltyRateAdapters: readonly Adapter[] = [
  { family: /^\(1-rank\/\(n\+1\)\)\*\(2\/n\)$/, answer: wallet },
  { family: /^expected lifetime, annual to monthly churn$/, answer: constantRetention },
]

function wallet({ inputs }: GoldenRecord): Answer {
  const { rank, brands_used: brands } = asRecord(inputs)
  return { ours: { share_of_wallet: walletAllocationRule({ rank: Number(rank), brands: Number(brands) }) } }
}

function constantRetention({ inputs }: GoldenRecord): Answer {
  const retention = Number(asRecord(inputs)['annual_retention'])
  const periods = { from: 'year', to: 'month' } as const
  const { elasticity } = retentionElasticity({ retentionPerPeriod: retention, discountRatePerPeriod: 0.1 })
  return {
    ours: {
      expected_periods_incl_first: lifetimeOfRetention(retention).periods,
      monthly_retention: convertRetentionRate(retention, periods),
      monthly_churn: convertChurnRate(1 - retention, periods),
      elasticity_of_margin_multiple_d10pct: elasticity,
    },
  }
}
