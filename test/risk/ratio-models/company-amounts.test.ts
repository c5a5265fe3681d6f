import { describe, expect, it } from 'vitest'
import {
  altmanEmergingMarket,
  altmanZ,
  altmanZDoublePrime,
  altmanZPrime,
  ohlsonO,
  zmijewski,
} from '../../../src/risk/index.js'
import { companyAmounts, ratioTo } from '../../../src/risk/ratio-models/company-amounts.js'
import { thrown } from '../../errors/thrown.js'
import { COMPANY, without } from './statements.js'

const MODELS = [altmanZ, altmanZPrime, altmanZDoublePrime, altmanEmergingMarket, zmijewski]

describe('a ratio model', () => {
  it('reads the amounts it needs', () => {
    expect(companyAmounts(COMPANY, ['sales'], 'a model').sales).toBe(420)
  })

  it('names what is missing, and who needs it', () => {
    const error = thrown(() => companyAmounts(without('sales'), ['totalAssets', 'sales'], 'a model'))
    expect(error).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'statement.sales',
      expected: 'an amount, which a model needs',
    })
  })

  it('refuses project companies, and says what to use instead', () => {
    const vehicle = { ...COMPANY, entityType: 'project-company' } as const
    for (const model of MODELS) {
      const error = thrown(() => model(vehicle))
      expect(error).toMatchObject({
        code: 'NOT_APPLICABLE',
        path: 'statement.entityType',
        received: '"project-company"',
      })
      expect(error.hint).toMatch(/slotting.*coverage ratios/)
    }
    expect(thrown(() => ohlsonO(vehicle, { priceLevelIndex: 100 })).code).toBe('NOT_APPLICABLE')
  })

  it('refuses banks, public entities and persons, each with another hint', () => {
    const types = ['financial-institution', 'public-entity', 'individual'] as const
    const hints = types.map(entityType => thrown(() => zmijewski({ ...COMPANY, entityType })).hint)
    expect(new Set(hints).size).toBe(3)
  })

  it('refuses statements at fault before anything else', () => {
    for (const model of MODELS)
      expect(thrown(() => model({ ...COMPANY, totalAssets: -1 })).path).toBe('statement.totalAssets')
  })

  it('divides by nothing that is 0', () => {
    expect(ratioTo(1, 2, 'totalLiabilities')).toBe(0.5)
    expect(thrown(() => ratioTo(1, 0, 'totalLiabilities')).path).toBe('statement.totalLiabilities')
    expect(thrown(() => ratioTo(1, 5e-324, 'totalLiabilities')).path).toBe('statement.totalLiabilities')
    expect(thrown(() => zmijewski({ ...COMPANY, currentLiabilities: 5e-324 })).path).toBe(
      'statement.currentLiabilities',
    )
  })
})
