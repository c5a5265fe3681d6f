import { describe, expect, it } from 'vitest'
import { assignSegments } from '../../../src/segmentation/rules/assign-segments.js'
import { SAMPLE } from './support.js'

it('assigns clients as each by itself', () => {
  const columns = {
    revenue: [1000, 999, 10, null, 5],
    sector: ['steel', 'solar', 'steel', undefined, 'steel'],
    purposes: [[], [], ['homes', 'wind'], ['homes'], 'homes'],
    listed: [true, true, null, false, true],
    colour: ['red', 'red', 'red', 'red', 'red'],
  }
  const { size, segment, segmentNames, rule, ruleNames, certain, unread } = assignSegments(SAMPLE, columns)
  expect(size).toBe(5)
  expect(segmentNames).toEqual(['big', 'green', 'private', 'unassigned'])
  expect(Array.from(segment)).toEqual([0, 1, 1, 2, 3])
  expect(ruleNames).toEqual(['big', 'green', 'private'])
  expect(Array.from(rule)).toEqual([0, 1, 1, 2, 3])
  expect(Array.from(certain)).toEqual([1, 1, 1, 0, 1])
  expect(unread).toEqual(['colour'])
})

describe('typed arrays', () => {
  it('do for numbers, and for yes and no', () => {
    const columns = {
      revenue: Float32Array.of(1000, 1, 1),
      listed: Uint8Array.of(1, 0, 1),
      sector: ['trade', 'trade', 'trade'],
    }
    const { segment } = assignSegments(SAMPLE, { ...columns, purposes: [[], [], []] })
    expect(Array.from(segment)).toEqual([0, 2, 3])
  })
})
