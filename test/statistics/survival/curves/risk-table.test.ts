import { expect, it } from 'vitest'
import {
  groupedRisk,
  riskTable,
  takeRows,
  withoutWeightless,
  withWeight,
} from '../../../../src/statistics/survival/curves/risk-table.js'
import { expectDurations } from '../../../../src/statistics/survival/durations.js'
import { branches, durations, rounded, weighted } from '../book.js'

it('counts who is at risk, goes, is lost sight of and enters, as counting by hand does', () => {
  const known = expectDurations(weighted)
  const { times, atRisk, events, censored, entered, rows } = riskTable(known)
  for (const [k, time] of times.entries()) {
    const sum = (is: (row: number) => boolean, weight = known.weights!) =>
      weight.reduce((total, own, row) => total + (is(row) ? own : 0), 0)
    const isAtRisk = (row: number) =>
      known.duration[row]! >= time && (known.entry![row] === 0 || known.entry![row]! < time)
    expect(atRisk[k]).toBe(sum(isAtRisk))
    expect(rows.atRisk[k]).toBe(sum(isAtRisk, new Float64Array(known.size).fill(1)))
    expect(events[k]).toBe(sum(row => known.duration[row] === time && known.event[row] === 1))
    expect(censored[k]).toBe(sum(row => known.duration[row] === time && known.event[row] === 0))
  }
  expect(entered.reduce((sum, weight) => sum + weight, 0)).toBe(known.weights!.reduce((sum, weight) => sum + weight, 0))
})

it('has the counts by weight for rows where each counts once', () => {
  const table = riskTable(expectDurations(durations))
  expect(table.rows.atRisk).toBe(table.atRisk)
  expect(table.atRisk[0]).toBe(40)
})

it('gives sums that no order of rows changes, to the last digit', () => {
  const weights = Array.from({ length: 40 }, (_, row) => 0.1 + (row % 7) / 3)
  const order = Array.from({ length: 40 }, (_, row) => (row * 17) % 40)
  const known = expectDurations({ ...durations, weights })
  expect(riskTable(takeRows(known, order))).toEqual(riskTable(known))
})

it('adds up to the whole over groups', () => {
  const known = expectDurations(weighted)
  const whole = riskTable(known)
  const { times, groups } = groupedRisk(known, branches.segment, 3)
  expect(times).toEqual(whole.times)
  for (const name of ['atRisk', 'events', 'censored', 'entered'] as const) {
    const sums = whole[name].map((_, k) => groups.reduce((sum, group) => sum + group[name][k]!, 0))
    expect(rounded(sums, 10)).toEqual(rounded(whole[name], 10))
  }
})

it('leaves out who stands for nobody', () => {
  const known = expectDurations({
    ...durations,
    weights: Array.from(durations.duration, (_, row) => (row < 2 ? 0 : 1)),
  })
  expect(withWeight(known).size).toBe(38)
  expect(withoutWeightless(known, Uint32Array.of(0, 1, 2))).toEqual(Uint32Array.of(2))
  const all = expectDurations(durations)
  expect(withWeight(all)).toBe(all)
})
