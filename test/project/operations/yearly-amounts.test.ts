import { describe, expect, it } from 'vitest'
import { yearlyWriter } from '../../../src/project/operations/yearly-amounts.js'
import { written } from './some-lines.js'
import { someGrid } from './some-project.js'

describe('yearlyWriter', () => {
  const line = { write: yearlyWriter([12, 24]) }

  it('spreads amounts over the months of their year of operation, with none after the last', () => {
    const out = written(line, someGrid())
    expect([0, 6, 7, 18, 19, 30, 31, 42].map(month => out[month])).toEqual([0, 0, 1, 1, 2, 2, 0, 0])
  })

  it('keeps to years of operation where it starts later, and leaves what comes after the end', () => {
    const out = written(line, someGrid(), 20)
    expect([20, 21, 32, 33, 42].map(month => out[month])).toEqual([0, 1, 1, 2, 2])
  })
})
