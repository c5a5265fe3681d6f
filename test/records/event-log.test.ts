import { describe, expect, it } from 'vitest'
import { eventLog, withAmounts } from '../../src/records/event-log.js'

describe('eventLog', () => {
  it('grows by rows and by stretches, keeping what it has', () => {
    const log = eventLog()
    for (let i = 0; i < 100; i++) log.add(i, 10_000 + i, i / 2)
    const from = log.extend(3)
    log.client.set([7, 8, 9], from)
    expect(from).toBe(100)
    expect(log.length).toBe(103)
    expect(Array.from(log.client.subarray(98, 103))).toEqual([98, 99, 7, 8, 9])
    expect(log.day[99]).toBe(10_099)
    expect(log.amount[99]).toBe(49.5)
  })

  it('has room for what was reserved without moving', () => {
    const log = eventLog()
    log.reserve(1000)
    const column = log.client
    for (let i = 0; i < 1000; i++) log.add(i, 0, 0)
    expect(log.client).toBe(column)
  })
})

describe('withAmounts', () => {
  it('keeps the rows that have an amount', () => {
    const log = eventLog()
    log.add(1, 5, 2)
    log.add(2, 6, Number.NaN)
    log.add(3, 7, 0)
    const kept = withAmounts(log)
    expect(Array.from(kept.client.subarray(0, kept.length))).toEqual([1, 3])
    expect(Array.from(kept.amount.subarray(0, kept.length))).toEqual([2, 0])
    expect(log.length).toBe(3)
  })
})
