import { describe, expect, it } from 'vitest'
import { fillRemainder, stirlingRemainder } from '../../../src/lifetime/foundation/stirling-remainder.js'

function at(z: number) {
  const out = stirlingRemainder()
  out.z = z
  fillRemainder(out)
  return out
}

describe('what Stirling leaves', () => {
  // mpmath, 50 digits.
  it.each([
    [1e-10, 10.593986934110418, 0.9999999977551365, 0.9999999999],
    [0.01, 1.4340079537031842, 0.9595571527188058, 0.9901621213528313],
    [0.5, 0.15342640972002736, 0.6351814227307391, 0.7337005501361699],
    [1, 0.08106146679532726, 0.5772156649015329, 0.6449340668482264],
    [7.25, 0.011487002684428697, 0.5114725793756435, 0.5229021929163722],
    [15.9375, 0.005228072761326774, 0.5052267034787544, 0.5104493052304319],
    [19.9375, 0.004179378071231351, 0.5041786780803396, 0.5083552581920978],
    [20, 0.004166319691996922, 0.5041656262368388, 0.5083291740812479],
    [20.5, 0.004064718438875479, 0.5040640744526762, 0.5081262186911072],
    [24, 0.003472021382978767, 0.5034716199033187, 0.5069420361619336],
    [100, 0.0008333305556349147, 0.5008333250003968, 0.5016666333357139],
    [1e6, 8.333333333333056e-8, 0.5000000833333333, 0.5000001666666667],
    [1e12, 8.333333333333334e-14, 0.5000000000000834, 0.5000000000001666],
  ])('at %d', (z, value, slope, curvature) => {
    const ours = at(z)
    const isSeries = z >= 20
    expect(Math.abs(ours.value - value)).toBeLessThanOrEqual(isSeries ? 2e-18 : 1.5e-14)
    expect(Math.abs(ours.slope - slope)).toBeLessThanOrEqual(isSeries ? 1.2e-16 : 1e-14)
    expect(Math.abs(ours.curvature - curvature)).toBeLessThanOrEqual(isSeries ? 2.3e-16 : 6e-14)
  })
})
