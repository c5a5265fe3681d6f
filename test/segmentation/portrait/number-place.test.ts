import { expect, it } from 'vitest'
import { countBelow, numberPlace } from '../../../src/segmentation/portrait/number-place.js'
import { proportionInterval, quantiles } from '../../../src/statistics/index.js'

const OTHERS = Float64Array.from({ length: 100 }, (_, i) => i + 1)

it('says which share has less, with an interval', () => {
  const place = numberPlace(97.5, OTHERS, 0.9, 0.95)!
  expect(place).toMatchObject({ known: 100, median: 50.5, percentile: 0.97, place: 'above', assured: false })
  expect(place.interval).toEqual(proportionInterval(97, 100))
  expect(place.usual).toEqual(quantiles(OTHERS, [(1 - 0.9) / 2, 1 - (1 - 0.9) / 2]))
  // The median distance from 50.5 is 25.
  expect(place.robustZ).toBeCloseTo(47 / (1.4826 * 25), 12)
  expect(place.outlying).toBe(false)
})

it('is assured only where the whole interval says so', () => {
  expect(numberPlace(1000, OTHERS, 0.9, 0.95)).toMatchObject({ place: 'above', assured: true, outlying: true })
  expect(numberPlace(50, OTHERS, 0.9, 0.95)).toMatchObject({ place: 'typical', assured: true })
  expect(numberPlace(-5, Float64Array.of(1, 2, 3), 0.9, 0.95)).toMatchObject({ place: 'below', assured: false })
})

it('counts equal ones by half, and has no z where most are the same', () => {
  expect(countBelow(Float64Array.of(1, 2, 2, 3), 2)).toBe(2)
  const place = numberPlace(9, Float64Array.of(5, 5, 5, 5, 7), 0.9, 0.95)!
  expect(place.robustZ).toBeUndefined()
  expect(place.outlying).toBe(false)
  expect(numberPlace(1, new Float64Array(0), 0.9, 0.95)).toBeUndefined()
})

it('places what is mirrored on the other side, at the limit too', () => {
  for (const usual of [0.5, 0.7, 0.8, 0.9, 0.95, 0.98]) {
    for (let value = -0.5; value <= 201; value += 0.5) {
      const others = Float64Array.from({ length: 200 }, (_, i) => i + 1)
      const at = numberPlace(value, others, usual, 0.95)!.place
      const mirrored = numberPlace(
        -value,
        others.map(other => -other),
        usual,
        0.95,
      )!.place
      expect([at, mirrored]).toEqual([at, { below: 'above', typical: 'typical', above: 'below' }[at]])
    }
  }
  // 5 of 200 are fewer than 1 in 40 where rounding decides.
  expect(
    numberPlace(
      5.5,
      Float64Array.from({ length: 200 }, (_, i) => i + 1),
      0.95,
      0.95,
    )?.place,
  ).toBe('typical')
})
