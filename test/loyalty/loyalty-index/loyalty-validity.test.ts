import { describe, expect, it } from 'vitest'
import { loyaltyValidity } from '../../../src/loyalty/loyalty-index/index.js'
import { areaUnderCurve, incrementalValidity } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { bookOfClients } from './book-of-clients.js'
import { SMALL } from './small-policy.js'

const { columns, stayed } = bookOfClients(500, 6)

describe('the validity of an index', () => {
  it('is told against each part alone', () => {
    const { index, indicators, sides, clients, leftOut } = loyaltyValidity(SMALL, columns, stayed)
    const scores = columns.wallet.map((wallet, i) => {
      return (
        0.4 * wallet +
        (0.2 * (20 - columns.gap[i]!)) / 20 +
        0.03 * columns.recommend[i]! +
        (0.1 * (columns.trust[i]! - 1)) / 6
      )
    })
    expect(index.auc).toBeCloseTo(areaUnderCurve(scores, stayed), 12)
    const { gain, pValue } = incrementalValidity({ part: columns.recommend, index: scores }, stayed).parts.index
    expect(indicators['recommend']!.areaUnderCurve).toBe(areaUnderCurve(columns.recommend, stayed))
    expect(indicators['recommend']!.gain).toBeCloseTo(gain.areaUnderCurve!, 10)
    expect(indicators['recommend']!.pValue).toBeCloseTo(pValue!, 8)
    expect(indicators['recommend']!.pValue).toBeLessThan(0.001)
    expect(Object.keys(sides)).toEqual(['behaviour', 'attitude'])
    expect([clients, leftOut]).toEqual([500, 0])
  })

  it('has no gain over the index itself', () => {
    const { wallet } = SMALL.indicators
    const { indicators, sides, leftOut } = loyaltyValidity(
      { ...SMALL, indicators: { wallet: wallet! } },
      { wallet: [null, ...columns.wallet.slice(1)] },
      stayed,
    )
    expect(indicators['wallet']).toEqual({ areaUnderCurve: expect.any(Number) })
    expect(sides).toEqual({ behaviour: { areaUnderCurve: expect.any(Number) } })
    expect(leftOut).toBe(1)
  })

  it('needs clients that stayed and clients that left', () => {
    const none = stayed.map(() => 0)
    expect(thrown(() => loyaltyValidity(SMALL, columns, none))).toMatchObject({ code: 'NO_VARIATION', path: 'stayed' })
    expect(thrown(() => loyaltyValidity(SMALL, columns, [1, 0]))).toMatchObject({ code: 'LENGTH_MISMATCH' })
    const told = columns.wallet.map(wallet => (wallet > 0.5 ? 1 : 0))
    expect(thrown(() => loyaltyValidity(SMALL, columns, told))).toMatchObject({ code: 'SEPARATED_OUTCOMES' })
  })
})
