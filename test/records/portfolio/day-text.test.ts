import { expect, it } from 'vitest'
import { checkPortfolio } from '../../../src/records/index.js'
import { dayText, isDayNumber } from '../../../src/records/portfolio/day-text.js'

it('prints days, and numbers that are none as they are', () => {
  expect([19753, -719_162, 2_932_896].map(dayText)).toEqual(['2024-01-31', '0001-01-01', '9999-12-31'])
  expect([2_932_897, '2024-01-31', undefined].map(dayText)).toEqual(['2932897', '2024-01-31', 'undefined'])
  expect([-719_163, -719_162, 2_932_896, 2_932_897].map(isDayNumber)).toEqual([false, true, true, false])
})

it('lets no wrong day stop the check of what refers to it', () => {
  const instalments = { facility: ['F', 'F'], due: Int32Array.of(3_000_000, 3_000_000), amount: Float64Array.of(1, 1) }
  expect(checkPortfolio({ instalments }).issues.map(({ code, received }) => `${code} ${received}`)).toEqual([
    'INVALID_DATE 3000000',
    'INVALID_DATE 3000000',
    'DUPLICATE_KEY that of instalments.facility[0]: F | 3000000',
  ])
})
