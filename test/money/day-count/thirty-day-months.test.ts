import { describe, expect, it } from 'vitest'
import {
  bondBasisDays,
  eurobondDays,
  eurobondPlusDays,
  germanDays,
  thirtyIsdaDays,
  thirtyUsDays,
} from '../../../src/money/day-count/thirty-day-months.js'
import { days } from './days.js'

/** Start, end; Bond Basis, US, Eurobond, German, E+: by hand from the rules. */
const CASES = [
  ['2024-01-15', '2024-04-15', 90, 90, 90, 90, 90],
  ['2024-01-31', '2024-03-31', 60, 60, 60, 60, 61],
  ['2024-01-30', '2024-03-31', 60, 60, 60, 60, 61],
  ['2024-01-29', '2024-03-31', 62, 62, 61, 61, 62],
  ['2024-01-31', '2024-03-30', 60, 60, 60, 60, 60],
  ['2023-02-28', '2023-03-31', 33, 30, 32, 30, 33],
  ['2023-02-28', '2024-02-29', 361, 360, 361, 360, 361],
  ['2023-02-28', '2024-02-28', 360, 358, 360, 358, 360],
  ['2024-02-28', '2024-02-29', 1, 1, 1, 2, 1],
  ['2024-02-29', '2024-08-31', 182, 180, 181, 180, 182],
  ['2023-12-31', '2024-01-01', 1, 1, 1, 1, 1],
] as const

describe('months of thirty days', () => {
  it.each(CASES)('from %s to %s', (start, end, bond, us, euro, german, plus) => {
    const [from, to] = days(start, end)
    expect(bondBasisDays(from, to)).toBe(bond)
    expect(thirtyUsDays(from, to, true)).toBe(us)
    expect(thirtyUsDays(from, to, false)).toBe(bond)
    expect(eurobondDays(from, to)).toBe(euro)
    expect(germanDays(from, to)).toBe(german)
    expect(thirtyIsdaDays(from, to, undefined)).toBe(german)
    expect(eurobondPlusDays(from, to)).toBe(plus)
  })

  it.each([
    ['2006-08-31', '2007-02-28', 180, 178],
    ['2008-02-29', '2009-02-28', 360, 358],
    ['2007-01-31', '2007-08-31', 210, 210],
  ] as const)('leave an end of February that is the termination date: %s to %s', (start, end, otherwise, then) => {
    const [from, to] = days(start, end)
    expect(thirtyIsdaDays(from, to, to + 1)).toBe(otherwise)
    expect(thirtyIsdaDays(from, to, to)).toBe(then)
  })
})
