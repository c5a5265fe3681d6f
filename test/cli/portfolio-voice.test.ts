import { expect, it } from 'vitest'
import { listed, roomBeside, WIDTH } from '../../src/cli/portfolio-voice.js'

const PARTS = ['margins 605.8', 'losses -185.5', 'capital -180.6']

it('leaves room beside the widest title, two cells a Chinese character', () => {
  expect(roomBeside(['Value', 'Money'])).toBe(WIDTH - 7)
  expect(roomBeside(['集中度', '来源'])).toBe(WIDTH - 8)
})

it('lists as many as fit, at least one', () => {
  const told = (room: number): string => listed(PARTS, { language: 'en', room })
  expect(told(80)).toBe('margins 605.8, losses -185.5, capital -180.6')
  expect(told(44)).toBe('margins 605.8, losses -185.5, capital -180.6')
  expect(told(43)).toBe('margins 605.8, losses -185.5')
  expect(told(1)).toBe('margins 605.8')
})

it('leaves room for what stands behind, by how many were kept', () => {
  const told = (room: number): string =>
    listed(PARTS, { language: 'zh', room }, kept => (kept === 3 ? '' : `，另 ${3 - kept} 项`))
  expect(told(44)).toBe('margins 605.8，losses -185.5，capital -180.6')
  expect(told(43)).toBe('margins 605.8，losses -185.5，另 1 项')
  expect(told(37)).toBe('margins 605.8，losses -185.5，另 1 项')
  expect(told(36)).toBe('margins 605.8，另 2 项')
})
