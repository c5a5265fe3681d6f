import { describe, expect, it } from 'vitest'
import { optionTerms } from '../../../src/risk/structural/option-terms.js'

describe('optionTerms', () => {
  // mpmath 1.3 with 80 to 400 digits: m, v, then c, p, ln(1 − p), elasticity, vega, hazard.
  it.each([
    [
      0.3, 0.2, 0.35664416026019924, 0.006785352684196131, -0.006808477857389948, 3.5774804222101113,
      0.08396462486670593, 0.11735162035468791,
    ],
    [
      -0.3, 0.2, 0.005026712902204096, 0.2642084922204862, -0.30680847785738996, 11.901615581731313, 4.413255216179918,
      1.8540572016769534,
    ],
    [
      2, 0.1, 6.38905609893065, 3.7194507268047234e-91, -3.7194507268047234e-91, 1.1565176427496657,
      2.346003185656548e-89, 2.0285061800517232e-88,
    ],
    [
      -2, 0.1, 5.033729175967422e-92, 0.8646647167633873, -2, 201.49263415006953, 402.98278058669473,
      19.999876535762468,
    ],
    [
      1e-6, 1e-6, 0.000001083316012245592, 8.33155122454254e-8, -8.331551571616288e-8, 776639.2252018391,
      0.2233612747982256, 0.28759978578235823,
    ],
    [
      -1e-6, 1e-6, 8.33154289299548e-8, 0.0000010833149289301214, -0.0000010833155157161629, 1904271.733329718,
      2.9042712333295593, 1.5251348757098286,
    ],
    [
      -13.8, 0.5, 9.819938177484961e-173, 0.999998984368529, -13.8, 55.8443736310717, 764.6900187268603,
      27.386465959084134,
    ],
    [
      13.8, 0.5, 984608.1112290357, 9.668800601257545e-167, -9.668800601257545e-167, 1.0000010156325025,
      7.509216335434019e-170, 1.5018417417675172e-169,
    ],
    [
      0, 3, 0.8663855974622838, 0.8663855974622838, -2.0127972202639444, 1.077110239903043, 0.4484755842384487,
      0.13878975045885075,
    ],
    [-5, 20, 0.006737946999085467, 1, -55.06879194053314, 1, 1.8171068623953328e-20, 9.085534311976665e-22],
    [5, 150, 148.4131591025766, 1, -2814.5440125232158, 1, 0, 0],
    [
      -0.02, 0.001, 1.356380473926991e-93, 0.0198013266932447, -0.02, 20099.762811161672, 402.98525597446206,
      20.049254300189,
    ],
    [
      0.02, 0.001, 0.02020134002675581, 1.3837811770864424e-93, -1.3837811770864424e-93, 50.50166665555566,
      2.7604278286601167e-89, 5.466013324842307e-88,
    ],
  ])('m = %d, v = %d', (m, v, call, put, logDebt, elasticity, vega, hazard) => {
    const terms = optionTerms(m, v)
    // e^{−d₂²/2} multiplies the rounding of d₂ by d₂².
    const tolerance = 4e-15 + 4e-16 * Math.min(terms.d1 ** 2, terms.d2 ** 2)
    expect(terms.call).toBeCloseRelative(call, tolerance)
    expect(terms.put).toBeCloseRelative(put, tolerance)
    expect(terms.logDebt).toBeCloseRelative(logDebt, tolerance)
    expect(terms.elasticity).toBeCloseRelative(elasticity, tolerance)
    expect(terms.vega).toBeCloseRelative(vega, tolerance)
    expect(terms.hazard).toBeCloseRelative(hazard, tolerance)
    expect(terms.logCall).toBeCloseTo(Math.log(call), 11)
  })

  it('has no numbers that are none at the ends of its range, tails beyond doubles included', () => {
    for (const m of [-230, -14, -1e-9, 0, 1e-9, 14, 230]) {
      for (const v of [1e-9, 1e-3, 1, 50, 500]) {
        const terms = optionTerms(m, v)
        for (const value of Object.values(terms)) expect(Number.isFinite(value)).toBe(true)
        expect(terms.elasticity).toBeGreaterThanOrEqual(1 - 1e-15)
        expect(terms.logDebt).toBeLessThanOrEqual(0)
      }
    }
  })
})
