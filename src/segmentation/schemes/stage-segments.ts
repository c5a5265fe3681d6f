import type { SchemeSegment } from '../rules/types.js'
import { text } from './parts.js'

type Stage = 'start-up' | 'growth' | 'mature' | 'shake-out' | 'decline'

/** Stages of an enterprise and how its lender treats it there. */
export function stageSegments(): Readonly<Record<Stage, SchemeSegment>> {
  return {
    'start-up': {
      name: text('Start-up', '初创期'),
      treatment: {
        price: 'above-standard',
        marginBasisPoints: 120,
        limit: 'keep',
        collateral: 'more',
        service: 'dedicated',
        reviewMonths: 3,
        note: text('Small and short; guarantee funds, equity beside the loan', '小额短期，担保基金与股权联动'),
      },
    },
    growth: {
      name: text('Growth', '成长期'),
      treatment: {
        price: 'standard',
        limit: 'raise',
        collateral: 'standard',
        service: 'dedicated',
        reviewMonths: 6,
        note: text(
          'Working capital grows with sales: look at it before profit',
          '营运资金随销售增长，先看资金后看利润',
        ),
      },
    },
    mature: {
      name: text('Mature', '成熟期'),
      treatment: {
        price: 'below-standard',
        marginBasisPoints: -20,
        limit: 'keep',
        collateral: 'standard',
        service: 'standard',
        reviewMonths: 12,
        note: text('Payments, deposits and advice rather than more debt', '重结算、存款与顾问服务'),
      },
    },
    'shake-out': {
      name: text('Shake-out', '调整期'),
      treatment: {
        price: 'above-standard',
        marginBasisPoints: 60,
        limit: 'keep',
        collateral: 'more',
        service: 'dedicated',
        reviewMonths: 6,
        note: text('Ask what is sold, and what for', '了解资产处置的原因与去向'),
      },
    },
    decline: {
      name: text('Decline', '衰退期'),
      treatment: {
        price: 'above-standard',
        marginBasisPoints: 150,
        limit: 'lower',
        collateral: 'full',
        service: 'intensive-care',
        reviewMonths: 3,
        note: text('Repayment out of the sale of assets', '以资产处置收入还款'),
      },
    },
  }
}
