import { expect, it } from 'vitest'
import { sumsByPlace, totalsOf } from '../../../src/risk/loan-classes/class-totals.js'

it('adds up by class, to the last digit', () => {
  expect(sumsByPlace(Uint8Array.of(4, 0, 4, 4), [1, 7, 1e16, -1e16])).toEqual([7, 0, 0, 0, 1])
})

it('has a share where something is owed', () => {
  expect(totalsOf(Uint8Array.of(0, 4), [3, 1])[4]).toEqual({ class: 'loss', loans: 1, exposure: 1, share: 0.25 })
  expect(totalsOf(Uint8Array.of(0), [0])[0]).toEqual({ class: 'pass', loans: 1, exposure: 0 })
  expect(totalsOf(Uint8Array.of(0), undefined)[0]).toEqual({ class: 'pass', loans: 1 })
  expect(totalsOf(new Uint8Array(0), [])).toHaveLength(5)
})
