import type { SchemeSegment } from '../rules/types.js'
import { text } from './parts.js'

/** Classes of size, whichever law draws them, and how their clients are treated. */
export function sizeSegments(): Readonly<Record<'micro' | 'small' | 'medium' | 'large', SchemeSegment>> {
  return {
    micro: {
      name: text('Micro', '微型'),
      treatment: {
        price: 'above-standard',
        marginBasisPoints: 80,
        limit: 'keep',
        collateral: 'more',
        service: 'automated',
        reviewMonths: 12,
        note: text("The owner's guarantee counts for more than the accounts", '企业主个人担保重于报表'),
      },
    },
    small: {
      name: text('Small', '小型'),
      treatment: {
        price: 'above-standard',
        marginBasisPoints: 40,
        limit: 'keep',
        collateral: 'more',
        service: 'automated',
        reviewMonths: 12,
      },
    },
    medium: {
      name: text('Medium', '中型'),
      treatment: { price: 'standard', limit: 'raise', collateral: 'standard', service: 'standard', reviewMonths: 12 },
    },
    large: {
      name: text('Large', '大型'),
      treatment: {
        price: 'below-standard',
        marginBasisPoints: -20,
        limit: 'raise',
        collateral: 'standard',
        service: 'dedicated',
        reviewMonths: 12,
      },
    },
  }
}
