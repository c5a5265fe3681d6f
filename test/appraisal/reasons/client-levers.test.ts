import { expect, it } from 'vitest'
import { clientLevers } from '../../../src/appraisal/reasons/client-levers.js'

const leaf = {
  name: 'hours',
  unit: 'hours',
  figure: 30,
  corners: [48, 0],
  pointsAt: (at: number) => 10 * (1 - at / 48),
}
const lever = { moves: ['hours'], by: 'lender', to: 4, most: 40, costPerUnit: 1 } as const

it('reaches as far as the policy lets it, and no further than the best', () => {
  expect(clientLevers([leaf], { one: lever })[0]).toMatchObject({ from: 30, direction: -1, moved: [0, 26] })
  expect(clientLevers([leaf], { one: { ...lever, most: 5 } })[0]?.moved).toEqual([0, 5])
  expect(clientLevers([leaf], { one: { ...lever, most: 2.5, whole: true } })[0]?.moved).toEqual([0, 1, 2])
  expect(clientLevers([leaf], { one: { ...lever, to: -10 } })[0]?.moved).toEqual([0, 30, 40])
})

it('leaves out what brings nothing', () => {
  expect(clientLevers([leaf], { one: { ...lever, to: 30 } })).toEqual([])
  expect(clientLevers([leaf], { one: { ...lever, to: 40 } })).toEqual([])
  expect(clientLevers([leaf], { one: { ...lever, moves: ['days'] } })).toEqual([])
})
