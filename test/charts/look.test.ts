import { expect, it } from 'vitest'
import { ACTUAL, CONTRAST, DASHES, GUIDE, MODEL, MODELS, SOLID } from '../../src/charts/look.js'

/** Contrast with white, from 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

it('shows lines on white', () => {
  for (const color of [ACTUAL, ...MODELS]) expect(contrast(color)).toBeGreaterThan(2.1)
  for (const color of [ACTUAL, MODEL, CONTRAST]) expect(contrast(color)).toBeGreaterThan(3)
})

it('writes words that can be read on white', () => {
  for (const color of [GUIDE, ACTUAL]) expect(contrast(color)).toBeGreaterThan(4.5)
})

it('has a dash per colour, none of them solid', () => {
  expect(DASHES).toHaveLength(MODELS.length)
  expect(DASHES.map(String)).not.toContain(String(SOLID))
})
