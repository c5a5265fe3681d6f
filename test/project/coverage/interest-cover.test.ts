import { describe, expect, it } from 'vitest'
import { interestCover } from '../../../src/project/coverage/interest-cover.js'

describe('interest cover', () => {
  it('is cash over interest, and not there without interest', () => {
    const cover = interestCover({ cash: [30, 40, 50], interest: [20, 10, 0] })
    expect(Array.from(cover.values)).toEqual([1.5, 4, 0])
    expect(Array.from(cover.defined)).toEqual([1, 1, 0])
    expect(cover.average).toBe(2.75)
  })

  it('refuses interest below 0', () => {
    expect(() => interestCover({ cash: [1], interest: [-1] })).toThrow('columns.interest[0]')
  })
})
