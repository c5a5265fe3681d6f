import { describe, expect, it } from 'vitest'
import { normalCdf } from '../../../src/numeric/index.js'
import { zmijewski } from '../../../src/risk/index.js'
import { zmijewskiOf } from '../../../src/risk/ratio-models/zmijewski.js'
import { thrown } from '../../errors/thrown.js'
import { COMPANY, without } from './statements.js'

describe('Zmijewski’s score', () => {
  it('is a probit of three ratios', () => {
    const { score, probabilityOfDefault, contributions, zone } = zmijewski(COMPANY)
    expect(score).toBeCloseRelative(-4.336 - 4.513 * 0.05 + 5.679 * 0.6 + (0.004 * 150) / 90, 1e-14)
    expect(Object.values(contributions).reduce((sum, term) => sum + term, 0)).toBe(score)
    expect(probabilityOfDefault).toBe(normalCdf(score))
    expect(zone).toBe('safe')
  })

  it('can be read from ratios alone', () => {
    expect(zmijewskiOf(0.05, 0.6, 150 / 90)).toBeCloseRelative(zmijewski(COMPANY).score, 1e-15)
  })

  it('is distress where failure is likelier than not', () => {
    const broke = zmijewski({ ...COMPANY, totalLiabilities: 450, bookEquity: 50 })
    expect(broke.zone).toBe('distress')
    expect(broke.probabilityOfDefault).toBeGreaterThan(0.5)
  })

  it('names what is missing', () => {
    expect(thrown(() => zmijewski(without('netIncome'))).path).toBe('statement.netIncome')
    expect(thrown(() => zmijewski({ ...COMPANY, currentLiabilities: 0 })).path).toBe('statement.currentLiabilities')
  })
})
