import { expect, it } from 'vitest'
import { reject } from '../../../src/errors/index.js'
import type { MissingFigure } from '../../../src/risk/index.js'
import { figureOrNote } from '../../../src/risk/validation/figure-or-note.js'

it('is the figure, or undefined with a note of why', () => {
  const missing: MissingFigure[] = []
  expect(figureOrNote('a', () => 7, missing)).toBe(7)
  expect(figureOrNote('b', () => reject('NO_VARIATION', 'outcomes', 'both 0 and 1', 'only 1'), missing)).toBeUndefined()
  expect(missing).toEqual([{ figure: 'b', why: 'needs both 0 and 1; received "only 1"' }])
})

it('lets other errors through', () => {
  const broken = (): number => {
    throw new RangeError('not ours')
  }
  expect(() => figureOrNote('a', broken, [])).toThrow(new RangeError('not ours'))
})
