import type { HolidayCalendar } from '../../../src/money/index.js'
import { holidayCalendar } from '../../../src/money/index.js'

/** China in 2025, by the State Council's notice of 2024-11-12. */
export const CHINA: HolidayCalendar = holidayCalendar({
  name: 'CN',
  holidays: [
    ...['2025-01-01', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-01', '2025-02-02', '2025-02-03'],
    ...['2025-02-04', '2025-04-04', '2025-05-01', '2025-05-02', '2025-05-05', '2025-06-02', '2025-10-01', '2025-10-02'],
    ...['2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'],
  ],
  workdays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
})
