import { describe, expect, it } from 'vitest'
import type { MarginRatchet } from '../../../../src/project/index.js'
import { readRatchet, readReports } from '../../../../src/project/sustainability/ratchet/read-ratchet.js'

const target = (date: string) => ({ date, target: 1, down: 1, up: 1 })
const ratchet = (...indicators: MarginRatchet['indicators']): MarginRatchet => ({
  annualRate: 0,
  indicators,
  caps: { down: 1, up: 1 },
  missing: 'missed',
})

describe('readRatchet', () => {
  it('sorts targets of all indicators by day', () => {
    const read = readRatchet(
      ratchet(
        { name: 'a', better: 'lower', targets: [target('2025-01-01'), target('2027-01-01')] },
        { name: 'b', better: 'higher', targets: [target('2026-01-01')] },
      ),
    )
    expect(read.map(({ indicator }) => indicator)).toEqual(['a', 'b', 'a'])
  })

  it('names what is wrong', () => {
    const days = [target('2025-01-01'), target('2025-01-01')]
    expect(() => readRatchet(ratchet({ name: 'a', better: 'lower', targets: days }))).toThrow('OVERLAPPING_DATES')
    expect(() => readRatchet(ratchet({ name: 'a', better: 'lower', targets: [] }))).toThrow('indicators[0].targets')
    const twice = { name: 'a', better: 'lower', targets: [target('2025-01-01')] } as const
    expect(() => readRatchet(ratchet(twice, twice))).toThrow('indicators[1].name')
    expect(() => readRatchet(ratchet(...new Array<MarginRatchet['indicators'][number]>(1)))).toThrow('indicators[0]')
    const below = { ...target('2025-01-01'), down: -1 }
    expect(() => readRatchet(ratchet({ name: 'a', better: 'lower', targets: [below] }))).toThrow('targets[0].down')
  })
})

describe('readReports', () => {
  it('finds values by indicator and day', () => {
    const targets = readRatchet(ratchet({ name: 'a', better: 'lower', targets: [target('1970-01-02')] }))
    const values = readReports([{ indicator: 'a', date: '1970-01-02', value: 5 }], targets)
    expect([...values]).toEqual([['1 a', 5]])
    expect(() => readReports(JSON.parse('[null]'), targets)).toThrow('reports[0]')
  })
})
