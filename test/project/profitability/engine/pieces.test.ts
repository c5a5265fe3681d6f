import { expect, it } from 'vitest'
import { dayNumber, isoDate } from '../../../../src/money/index.js'
import { daysOf, eachPiece } from '../../../../src/project/profitability/engine/pieces.js'
import { profitWindow } from '../../../../src/project/profitability/engine/window.js'
import { bulletProfile } from '../../../../src/project/transfer-pricing/profile.js'

function piecesOf(from: string, months: number): readonly (readonly [number, string, string, number, number])[] {
  const profile = bulletProfile({ from: dayNumber(from), months, everyMonths: 6, dayCount: '30E/360' })
  const pieces: (readonly [number, string, string, number, number])[] = []
  eachPiece(profile, profitWindow(dayNumber('2025-01-15'), 12), (period, first, last, start, end) => {
    pieces.push([period, isoDate(first), isoDate(last), start, end])
  })
  return pieces
}

it('cuts periods on the days of the window', () => {
  expect(piecesOf('2024-10-15', 24)).toEqual([
    [0, '2025-01-15', '2025-04-15', 0, 0.25],
    [1, '2025-04-15', '2025-10-15', 0.25, 0.75],
    [2, '2025-10-15', '2026-01-15', 0.75, 1],
  ])
})

it('begins and ends with what is within', () => {
  expect(piecesOf('2025-05-15', 3)).toEqual([[0, '2025-05-15', '2025-08-15', 4 / 12, 7 / 12]])
  expect(piecesOf('2024-01-15', 12)).toEqual([])
  expect(piecesOf('2026-01-15', 12)).toEqual([])
})

it('knows how long periods are', () => {
  const profile = bulletProfile({ from: dayNumber('2025-01-15'), months: 2, everyMonths: 1, dayCount: '30E/360' })
  expect([daysOf(profile, 0), daysOf(profile, 1)]).toEqual([31, 28])
})
