import { describe, expect, it } from 'vitest'
import { statementFaults } from '../../src/records/statement-faults.js'

const GOOD = {
  entityType: 'company',
  currency: 'CNY',
  periodEnd: '2024-12-31',
  totalAssets: 500,
  currentAssets: 150,
  totalLiabilities: 300,
  currentLiabilities: 90,
  bookEquity: 200,
}
const faults = (change: object) =>
  statementFaults({ ...GOOD, ...change }, 'statement').map(({ path, code }) => `${path.slice(10)} ${code}`)

describe('a statement', () => {
  it('may have losses, negative equity, and rounding of half a percent of assets', () => {
    const broke = { totalLiabilities: 600, bookEquity: -100, netIncome: -5, priorNetIncome: -1, retainedEarnings: -300 }
    expect(faults(broke)).toEqual([])
    expect(faults({ bookEquity: 202.5 })).toEqual([])
    expect(faults({ currentAssets: 502.5 })).toEqual([])
  })

  it.each([
    [{ entityType: 'firm' }, ['entityType OUT_OF_RANGE']],
    [{ entityType: undefined }, ['entityType MISSING_VALUE']],
    [{ currency: 'yuan' }, ['currency OUT_OF_RANGE']],
    [{ currency: undefined }, ['currency MISSING_VALUE']],
    [{ periodEnd: '2024-02-30' }, ['periodEnd INVALID_DATE']],
    [{ totalAssets: 0 }, ['totalAssets OUT_OF_RANGE']],
    [{ totalAssets: -500 }, ['totalAssets OUT_OF_RANGE']],
    [{ sales: -1, currentLiabilities: -90 }, ['currentLiabilities OUT_OF_RANGE', 'sales OUT_OF_RANGE']],
    [{ netIncome: Number.NaN }, ['netIncome OUT_OF_RANGE']],
    [{ netIncome: null }, ['netIncome INVALID_TYPE']],
    [{ netincome: 5 }, ['netincome UNKNOWN_OPTION']],
    [{ currentAssets: 503 }, ['currentAssets OUT_OF_RANGE']],
    [{ currentLiabilities: 303 }, ['currentLiabilities OUT_OF_RANGE']],
    [{ bookEquity: 203 }, ['bookEquity OUT_OF_RANGE']],
  ])('is at fault with %j', (change, expected) => {
    expect(faults(change)).toEqual(expected)
  })

  it('says what equity should be, and how liabilities are written', () => {
    const [equity] = statementFaults({ ...GOOD, bookEquity: 250 }, 'statement')
    expect(equity).toMatchObject({ expected: 'totalAssets less totalLiabilities, 200, within 0.5 % of assets' })
    const [debt] = statementFaults({ ...GOOD, totalLiabilities: -300 }, 'statement')
    expect(debt?.hint).toMatch(/without a minus/)
  })
})
