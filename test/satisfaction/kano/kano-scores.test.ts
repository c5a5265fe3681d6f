import { expect, it } from 'vitest'
import { kanoScores } from '../../../src/satisfaction/kano/kano-scores.js'

it('puts the four pure kinds into the four quarters', () => {
  const at = (have: number, lack: number) => kanoScores([have, have], [lack, lack], undefined, 0.95).category
  expect([at(0, 4), at(0, 2), at(2, 4), at(2, 2)]).toEqual(['O', 'A', 'M', 'I'])
  // Not wanted, or a contradiction.
  expect([at(4, 0), at(0, 0), at(4, 4)]).toEqual([undefined, undefined, undefined])
  expect(kanoScores([0], [4], undefined, 0.95)).toEqual({ functional: 4, dysfunctional: 4, category: 'O' })
})
