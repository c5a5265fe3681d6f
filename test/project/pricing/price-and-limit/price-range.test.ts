import { expect, it } from 'vitest'
import type { PriceAndLimitOptions } from '../../../../src/project/index.js'
import { minimumPrice } from '../../../../src/project/index.js'
import { priceRange } from '../../../../src/project/pricing/price-and-limit/price-range.js'
import { readRequest } from '../../../../src/project/pricing/price-and-limit/read-request.js'
import { readPrice } from '../../../../src/project/pricing/read-price.js'
import { CLIENT, TERMS } from '../samples.js'
import { ASKED, OPTIONS } from './requests.js'

const rangeOf = (more: Partial<PriceAndLimitOptions>, facility = ASKED) => {
  const question = readPrice(facility, CLIENT, TERMS, {})
  return priceRange(question, readRequest(question.facility, { ...OPTIONS, ...more }, question.hurdle), 0.055)
}

it('goes from the hurdle to what the borrower bears', () => {
  const { asked, floor, target, ceilings, isOpen, reasons } = rangeOf({ annualTargetRate: 0.15 })
  expect(asked.annualRate).toBe(0.055)
  expect(floor).toEqual(minimumPrice(ASKED, CLIENT, TERMS))
  expect(target!.annualRate - floor!.annualRate).toBeCloseTo((0.1 * 0.03) / 0.75, 12)
  expect(ceilings.map(({ by }) => by)).toEqual(['borrower'])
  expect(isOpen).toBe(true)
  expect(reasons[0]).toBe(
    'At least 5.20 % to earn 12.00 %: funding 3.00 %, cost of capital before tax 1.60 %, expected loss 0.40 %, operating cost 0.40 %, return on capital -0.20 %',
  )
})

it('is closed where the market asks less than is needed', () => {
  const { ceilings, isOpen, reasons } = rangeOf({ marketRate: 0.05 })
  expect(ceilings[1]).toMatchObject({ by: 'market', annualRate: 0.05, binding: [] })
  expect(isOpen).toBe(false)
  expect(reasons.at(-1)).toBe('0.20 % are missing between what is needed and what can be asked')
  expect(rangeOf({ marketRate: -0.001 }).reasons.at(-1)).toMatch(/^5.30 % are missing/)
})

it('is closed where no rate can be borne, or none earns the hurdle', () => {
  const heavy = rangeOf({ limits: { cashFlowCover: 3 } })
  expect(heavy.isOpen).toBe(false)
  expect(heavy.reasons.at(-1)).toMatch(/^Even without interest/)
  const dear = rangeOf({}, { ...ASKED, operatingCost: { kind: 'share-of-income', share: 1 } })
  expect(dear.isOpen).toBe(false)
  expect('floor' in dear).toBe(false)
  expect(dear.reasons[0]).toMatch(/lost again/)
})

it('has no ceiling where nothing sets one', () => {
  expect(rangeOf({ limits: { lastDueBy: '2040-01-01' } })).toMatchObject({ ceilings: [], isOpen: true })
})
