import { describe, expect, it } from 'vitest'
import { calendarMonth, volumeLines, volumeWriter } from '../../../src/project/operations/volumes.js'
import type { Volume } from '../../../src/records/index.js'
import { someContext, written } from './some-lines.js'
import { someGrid } from './some-project.js'

const EVEN: Volume = { unit: 'MWh', annual: 1200 }
const SHAPE = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.2, 0.25]

function volumes(volume: Partial<Volume>, start?: number, rampUp: readonly number[] = []): Float64Array {
  const context = someContext({ timeline: { rampUp } })
  return written({ write: volumeWriter({ ...EVEN, ...volume }, context) }, context.grid, start)
}

describe('volumeWriter', () => {
  it('is a twelfth of the year from the start of operation on', () => {
    const out = volumes({})
    expect(out.slice(0, 7)).toEqual(new Float64Array(7))
    expect(out.slice(7)).toEqual(new Float64Array(36).fill(100))
  })

  it('has the share of its calendar month', () => {
    const out = volumes({ shape: SHAPE })
    // Month 7 after close on December 31 is July.
    expect(out[7]).toBeCloseTo(84, 10)
    expect(out[12]).toBeCloseTo(300, 10)
    expect(out[13]).toBeCloseTo(12, 10)
    expect(out.slice(7, 19).reduce((sum, units) => sum + units, 0)).toBeCloseTo(1200, 9)
  })

  it('follows level and availability by day, wear by year of operation, and ramp-up by month', () => {
    const annual = [
      { from: '2027-01-01', value: 1200 },
      { from: '2028-01-01', value: 2400 },
    ]
    const availability = [
      { from: '2027-01-01', value: 1 },
      { from: '2029-01-01', value: 0.5 },
    ]
    const out = volumes({ annual, availability, degradation: 0.1 }, 6, [0.2, 0.6])
    expect([7, 8, 9, 12, 13, 18, 19, 24, 25, 31].map(month => out[month])).toEqual(
      [20, 60, 100, 100, 200, 200, 180, 180, 90, 81].map(units => expect.closeTo(units, 10)),
    )
  })

  it('keeps to the calendar in level and season, and to its age in wear and ramp-up, where operation starts later', () => {
    const late = volumes({ shape: SHAPE, degradation: 0.1 }, 9, [0.5])
    expect(late.slice(0, 10)).toEqual(new Float64Array(10))
    expect(late[10]).toBeCloseTo(60, 10)
    expect(late[11]).toBeCloseTo(240, 10)
    expect(late[21]).toBeCloseTo(1200 * 0.09, 10)
    expect(late[22]).toBeCloseTo(1200 * 0.1 * 0.9, 10)
    expect(volumes({}, 42)).toEqual(new Float64Array(43))
  })
})

describe('volumeLines', () => {
  it('are what volume-price lines produce', () => {
    const phases = [{ kind: 'merchant' as const, price: 1 }]
    const context = someContext({
      revenues: [
        { kind: 'yearly', name: 'rent', amounts: [1] },
        { kind: 'volume-price', name: 'energy', volume: EVEN, phases },
      ],
    })
    const [line, ...others] = volumeLines(context)
    expect(others).toEqual([])
    expect(line).toMatchObject({ name: 'energy', unit: 'MWh', follows: [{ on: 'volume', name: 'energy' }] })
  })
})

describe('calendarMonth', () => {
  it('is where most of the month lies, each once a year', () => {
    const first = (financialClose: string) => calendarMonth(someGrid({ financialClose }), 1)
    expect(first('2026-12-31')).toBe(0)
    expect(first('2027-01-01')).toBe(0)
    expect(first('2027-01-15')).toBe(0)
    expect(first('2027-01-16')).toBe(1)
    const grid = someGrid({ financialClose: '2027-01-30' })
    expect(new Set(Array.from({ length: 12 }, (_, month) => calendarMonth(grid, month))).size).toBe(12)
  })
})
