import { expect, it } from 'vitest'
import { cutOffWarnings } from '../../../../src/project/decision/cut-off/warnings.js'

it('speaks of the ends alone', () => {
  const point = (accepted: number) => ({ accepted, acceptedShare: accepted / 5, expectedProfit: 1 })
  expect(cutOffWarnings(point(3), 5)).toEqual([])
  expect(cutOffWarnings(point(5), 5).map(({ code }) => code)).toEqual(['EVERYONE_ACCEPTED'])
  expect(cutOffWarnings(point(0), 5).map(({ code }) => code)).toEqual(['NOBODY_ACCEPTED'])
  expect(cutOffWarnings(undefined, 5).map(({ code }) => code)).toEqual(['NO_CUT_OFF_FITS'])
})
