import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { spanOf } from '../../../../src/project/profitability/engine/span.js'
import { profitWindow } from '../../../../src/project/profitability/engine/window.js'

const window = profitWindow(dayNumber('2025-01-15'), 12)
const counts = (from: string, months: number): boolean =>
  spanOf(from, { months, everyMonths: 1, dayCount: '30E/360' }, window, 'f').counts

it('counts where a day of it lies within the window', () => {
  expect([counts('2024-01-15', 12), counts('2024-01-16', 12)]).toEqual([false, true])
  expect([counts('2026-01-14', 1), counts('2026-01-15', 1)]).toEqual([true, false])
  expect(counts('2000-01-01', 1200)).toBe(true)
})
