import { expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { KANO_CATEGORIES } from '../../../src/satisfaction/kano/kano-table.js'
import { byFrequency, kanoTest } from '../../../src/satisfaction/kano/kano-test.js'

const none = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 }

it('is clear from a critical lead on', () => {
  // n = 40, a + b = 30: 1.65 √(30 · 50/80) = 7.1447.
  expect(kanoTest({ ...none, M: 19, I: 11, A: 10 })).toMatchObject({
    second: 'I',
    lead: 8,
    isClearByFong: true,
    isClear: false,
  })
  expect(kanoTest({ ...none, M: 18, I: 12, A: 10 })).toMatchObject({ lead: 6, isClearByFong: false })
  expect(kanoTest({ ...none, O: 1 })).toMatchObject({ second: 'M', lead: 1, pValue: 1, isClear: false })
})

it('adds up the tails of coins', () => {
  // 7 of 8 coins: (8 + 1)/256, both sides.
  expect(kanoTest({ ...none, O: 7, A: 1 }).pValue).toBeCloseTo(18 / 256, 12)
  expect(byFrequency({ ...none, R: 3, O: 3 }).slice(0, 3)).toEqual(['O', 'R', 'M'])
})

it('is wrong no more often than it says, though the two were picked for being the most frequent', () => {
  // Two or three categories, all as frequent: whichever is said to lead does not.
  const [two, three] = [2, 3].map(wrongAmong)
  expect(two!.exact).toBeLessThan(0.1)
  expect(three!.exact).toBeLessThan(0.1)
  // Fong's says 10 % too.
  expect(three!.fong).toBeLessThan(0.12)
  expect(two!.fong).toBeGreaterThan(0.18)
})

/** How often a lead among so many categories, 24 answers, is called clear. */
function wrongAmong(categories: number) {
  const uniform = randomStream(12)
  let [exact, fong] = [0, 0]
  for (let trial = 0; trial < 4000; trial++) {
    const counts = { ...none }
    for (let row = 0; row < 24; row++) counts[KANO_CATEGORIES[Math.floor(categories * uniform())]!]++
    const { isClear, isClearByFong } = kanoTest(counts)
    if (isClear) exact++
    if (isClearByFong) fong++
  }
  return { exact: exact / 4000, fong: fong / 4000 }
}
