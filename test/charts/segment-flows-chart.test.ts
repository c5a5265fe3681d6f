import { describe, expect, it } from 'vitest'
import { segmentFlowsChart } from '../../src/charts/index.js'
import { segmentMigration } from '../../src/segmentation/index.js'

const segmentNames = ['A', 'B']
const on = (date: string, segment: readonly number[]) => ({
  date,
  clients: segment.map((_, i) => i),
  segment,
  segmentNames,
})
const migration = segmentMigration([on('2023-12-31', [0, 0, 1, 1, 1]), on('2024-12-31', [0, 1, 1, 1, 1])])

describe('segmentFlowsChart', () => {
  it('draws a band for every flow, as wide as its clients all along', () => {
    const { data } = segmentFlowsChart(migration)
    const bands = new Map<unknown, readonly (typeof data.values)[number][]>()
    for (const row of data.values) bands.set(row['band'], [...(bands.get(row['band']) ?? []), row])
    expect([...bands.values()].map(([first]) => [first!['from'], first!['to'], first!['clients']])).toEqual([
      ['A', 'A', 1],
      ['A', 'B', 1],
      ['B', 'B', 3],
    ])
    for (const rows of bands.values()) {
      for (const { top, bottom, clients } of rows) expect(Number(bottom) - Number(top)).toBeCloseTo(Number(clients), 12)
    }
  })

  it('says who moved, or that nobody did', () => {
    expect(segmentFlowsChart(migration).description).toContain('1 of A to B')
    const still = segmentMigration([on('2023-12-31', [0, 1]), on('2024-12-31', [0, 1])])
    expect(segmentFlowsChart(still).description).toContain('nobody changed segment')
  })

  it('refuses more than can be read, and what is no migration', () => {
    const many = Array.from({ length: 9 }, (_, i) => on(`20${10 + i}-12-31`, [0, 1]))
    expect(() => segmentFlowsChart(segmentMigration(many))).toThrow(
      expect.objectContaining({ path: 'migration.dates' }),
    )
    const wide = segmentMigration(
      ['2023-12-31', '2024-12-31'].map(date => ({
        ...on(date, [0, 1]),
        segmentNames: Array.from({ length: 21 }, (_, i) => `S${i}`),
      })),
    )
    expect(() => segmentFlowsChart(wide)).toThrow(expect.objectContaining({ path: 'migration.segments' }))
    expect(() => segmentFlowsChart({} as never)).toThrow(expect.objectContaining({ code: 'INVALID_TYPE' }))
    expect(() => segmentFlowsChart(migration, { size: 3 } as never)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
    )
  })
})
