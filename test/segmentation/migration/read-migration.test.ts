import { describe, expect, it } from 'vitest'
import { segmentFlowsChart } from '../../../src/charts/segment-flows-chart.js'
import { ClienteleError } from '../../../src/errors/index.js'
import { migrationHomogeneity } from '../../../src/segmentation/migration/migration-homogeneity.js'
import { projectSegments } from '../../../src/segmentation/migration/project-segments.js'
import { expectMigration } from '../../../src/segmentation/migration/read-migration.js'
import { segmentMigration } from '../../../src/segmentation/migration/segment-migration.js'
import type { SegmentMigration } from '../../../src/segmentation/migration/types.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'

const segmentNames = ['A', 'B']
const clients = ['ann', 'bob', 'cyd', 'dan']
const migration = segmentMigration([
  { date: '2022-12-31', clients, segment: [0, 0, 1, 1], segmentNames },
  { date: '2023-12-31', clients, segment: [0, 1, 1, 0], segmentNames },
  { date: '2024-12-31', clients: clients.slice(1), segment: [1, 1, 0], segmentNames },
])

/** What a caller without types may hand over. */
const broken = (path: readonly string[], by: unknown): SegmentMigration => replaced(migration, path, by) as never
const faultOf = (path: readonly string[], by: unknown): unknown => {
  try {
    return expectMigration(broken(path, by))
  } catch (error) {
    return error instanceof ClienteleError ? error.path : error
  }
}

/** What a reader says, or the name of its error. */
const answerOf = (work: () => unknown): string => {
  try {
    return JSON.stringify(work(), (_, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
    )
  } catch (error) {
    if (error instanceof ClienteleError) return error.code
    throw error
  }
}

describe('a migration that comes back', () => {
  it('may have been in a file', () => {
    const read = JSON.parse(JSON.stringify(migration)) as SegmentMigration
    expect(expectMigration(read)).toBe(read)
    expect(migrationHomogeneity(read)).toEqual(migrationHomogeneity(migration))
    expect(projectSegments(read, { steps: 2, draws: 100 })).toEqual(
      projectSegments(migration, { steps: 2, draws: 100 }),
    )
  })

  it('is refused by the name of what does not fit', () => {
    expect(faultOf(['segments', '1'], 'A')).toBe('migration.segments[1]')
    expect(faultOf(['clients', '2'], [1])).toBe('migration.clients[2]')
    expect(faultOf(['steps'], migration.steps.slice(1))).toBe('migration.steps')
    expect(faultOf(['steps', '1', 'counts', '0', '1'], 1.5)).toBe('migration.steps[1].counts[0][1]')
    expect(faultOf(['counts', '1'], new Array(2))).toBe('migration.counts[1][0]')
    expect(faultOf(['matrix', 'rows', '0'], [0.5, 0.6])).toBe('migration.matrix.rows[0]')
    expect(faultOf(['matrix', 'rows', '0', '0'], -0.1)).toBe('migration.matrix.rows[0][0]')
    expect(faultOf(['flows', '0', 'to'], 5)).toBe('migration.flows[0].to')
    expect(faultOf(['holds', '0', 'left'], 99)).toBe('migration.holds[0].left')
  })

  it('never ends in anything but an answer or a named error', () => {
    const readers: readonly ((of: SegmentMigration) => unknown)[] = [
      migrationHomogeneity,
      of => projectSegments(of, { steps: 1, draws: 100 }),
      segmentFlowsChart,
    ]
    const read = ['segments', 'dates', 'clients', 'steps', 'counts', 'matrix', 'flows', 'holds']
    const unread = /nterval|share|leaving|expected|entered|stayed/
    const paths = pathsOf(migration).filter(
      path => path[0] !== undefined && read.includes(path[0]) && !path.some(field => unread.test(field)),
    )
    let refused = 0
    for (const path of paths) {
      for (const junk of JUNK) {
        const of = broken(path, junk)
        try {
          expectMigration(of)
        } catch (error) {
          if (!(error instanceof ClienteleError)) throw error
          refused++
          continue
        }
        for (const reader of readers) expect(answerOf(() => reader(of))).not.toContain('not finite')
      }
    }
    expect(refused).toBeGreaterThan(1000)
  })
})
