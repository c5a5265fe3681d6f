/** A treasury's curves that tests share. */
import type { Curve } from '../../../src/model/index.js'
import type { TransferCurve } from '../../../src/project/index.js'
import type { PreparedCurve } from '../../../src/project/transfer-pricing/curves.js'
import { prepareCurve } from '../../../src/project/transfer-pricing/curves.js'

/** Zero rates of a year at these years. */
export function rates(times: readonly number[], values: readonly number[]): Curve {
  return { unit: 'year', times, values, between: 'linear', quantity: 'rate' }
}

/** 2 % for one year, 3 % for two, 4 % for three. */
export const RISING: Curve = rates([1, 2, 3], [0.02, 0.03, 0.04])

export function euro(base: Curve, liquidity?: Curve, on = '2025-01-01'): TransferCurve {
  return { currency: 'EUR', on, base, ...(liquidity !== undefined && { liquidity }) }
}

export function prepared(base: Curve, liquidity?: Curve): PreparedCurve {
  return prepareCurve(euro(base, liquidity), 'curve')
}
