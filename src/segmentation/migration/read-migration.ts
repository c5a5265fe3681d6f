/**
 * A migration as it comes back, from `segmentMigration` itself or from a file, checked.
 *
 * @module
 */
import { expectFinite, expectInteger, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import { stateNames } from '../../statistics/markov/transition-matrix.js'
import type { SegmentMigration } from './types.js'

/** What the digits of a row of shares may be off. */
const EXACT = 1e-9

/** The migration itself: everything that tests, projections and pictures read of it is there, and fits together. */
export function expectMigration(migration: SegmentMigration): SegmentMigration {
  expectObject(migration, 'migration')
  const { segments, dates, clients, steps, counts, matrix, flows, holds } = migration
  const size = stateNames(segments, 'migration.segments').length
  const days = expectList(dates, 'migration.dates').length
  for (const [i, date] of dates.entries()) expectText(date, `migration.dates[${i}]`)
  for (const [i, row] of listOf(clients, days, 'migration.clients').entries()) {
    expectCounts(row, size, `migration.clients[${i}]`)
  }
  for (const [i, step] of listOf(steps, Math.max(0, days - 1), 'migration.steps').entries()) {
    expectObject(step, `migration.steps[${i}]`)
    expectTable(step.counts, size, `migration.steps[${i}].counts`)
  }
  expectTable(counts, size, 'migration.counts')
  expectObject(matrix, 'migration.matrix')
  expectShares(matrix.rows, size)
  for (const [i, flow] of expectList(flows, 'migration.flows').entries()) {
    const path = `migration.flows[${i}]`
    const { from, to, clients: moved } = expectObject(flow, path)
    expectText(from, `${path}.from`)
    expectText(to, `${path}.to`)
    expectInteger(moved, `${path}.clients`)
  }
  for (const [i, hold] of listOf(holds, size, 'migration.holds').entries()) {
    const path = `migration.holds[${i}]`
    const { clients: there, left } = expectObject(hold, path)
    expectInteger(left, `${path}.left`, 0, expectInteger(there, `${path}.clients`))
  }
  return migration
}

/** A list as long as it has to be; holes are cells without a value. */
function listOf<T>(list: readonly T[], size: number, path: string): readonly T[] {
  if (expectList(list, path).length !== size) reject('LENGTH_MISMATCH', path, `a list of ${size}`, list)
  return Array.from(list)
}

function expectCounts(row: readonly number[], size: number, path: string): void {
  for (const [j, count] of listOf(row, size, path).entries()) expectInteger(count, `${path}[${j}]`)
}

function expectTable(table: readonly (readonly number[])[], size: number, path: string): void {
  for (const [i, row] of listOf(table, size, path).entries()) expectCounts(row, size, `${path}[${i}]`)
}

function expectShares(rows: readonly (readonly number[])[], size: number): void {
  for (const [i, row] of listOf(rows, size, 'migration.matrix.rows').entries()) {
    const path = `migration.matrix.rows[${i}]`
    let sum = 0
    for (const [j, cell] of listOf(row, size, path).entries()) {
      const share = expectFinite(cell, `${path}[${j}]`)
      if (share < 0 || share > 1) reject('NOT_STOCHASTIC', `${path}[${j}]`, 'a share from 0 to 1', cell)
      sum += share
    }
    if (Math.abs(sum - 1) > EXACT) reject('NOT_STOCHASTIC', path, 'shares that add up to 1', `a sum of ${sum}`)
  }
}
