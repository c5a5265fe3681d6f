import { describe, expect, it } from 'vitest'
import { cohenKappa } from '../../src/statistics/index.js'

describe('cohenKappa', () => {
  it('is that of Fleiss, Cohen and Everitt (1969), table 1: kappa 0.429, standard error 0.054', () => {
    const shares = [
      [0.53, 0.05, 0.02],
      [0.11, 0.14, 0.05],
      [0.01, 0.06, 0.03],
    ]
    const { kappa, standardError } = cohenKappa(shares.map(row => row.map(share => 200 * share)))
    expect(kappa).toBeCloseTo(0.429, 3)
    expect(standardError).toBeCloseTo(0.0535, 3)
  })

  // statsmodels 0.14 (cohens_kappa with wt), whose errors are those of Fleiss, Cohen and Everitt (1969), eq. 8.
  it.each([
    ['linear', 0.685144694533762, 0.05294869568389384],
    ['quadratic', 0.7253218884120172, 0.057204199941770124],
  ] as const)('lets neighbouring classes agree in part, %s', (weights, kappa, error) => {
    const counts = [
      [61, 10, 5],
      [2, 25, 8],
      [1, 4, 20],
    ]
    const found = cohenKappa(counts, { weights })
    expect(found.kappa).toBeCloseTo(kappa, 14)
    expect(found.standardError).toBeCloseTo(error, 14)
  })

  it('is the same with any weights of two classes', () => {
    const counts = [
      [20, 5],
      [10, 15],
    ]
    for (const weights of ['linear', 'quadratic'] as const) {
      expect(cohenKappa(counts, { weights })).toEqual(cohenKappa(counts))
    }
  })

  it('refuses other weights', () => {
    expect(() =>
      cohenKappa(
        [
          [1, 2],
          [3, 4],
        ],
        { weights: 'cubic' } as never,
      ),
    ).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'options.weights' }))
  })

  it('is 1 of full agreement, with nothing around it', () => {
    expect(
      cohenKappa([
        [5, 0],
        [0, 9],
      ]),
    ).toMatchObject({ kappa: 1, standardError: 0, observed: 1 })
  })

  it('does not change with the order of classes, nor with who judged first', () => {
    const counts = [
      [20, 5, 1],
      [10, 15, 2],
      [3, 0, 8],
    ]
    const [forward, turned] = [cohenKappa(counts), cohenKappa(counts[0]!.map((_, j) => counts.map(row => row[j]!)))]
    expect(turned.kappa).toBeCloseTo(forward.kappa, 14)
    expect(turned.standardError).toBeCloseTo(forward.standardError, 14)
    const order = [2, 0, 1]
    expect(cohenKappa(order.map(i => order.map(j => counts[i]![j]!))).kappa).toBeCloseTo(forward.kappa, 14)
  })

  it.each([
    [
      'NO_VARIATION',
      [
        [4, 0],
        [0, 0],
      ],
    ],
    [
      'EMPTY_INPUT',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    ['LENGTH_MISMATCH', [[1, 2], [3]]],
    [
      'OUT_OF_RANGE',
      [
        [1, -2],
        [3, 4],
      ],
    ],
    ['INVALID_TYPE', null],
  ])('refuses with %s', (code, counts) => {
    expect(() => cohenKappa(counts as never)).toThrow(expect.objectContaining({ code }))
  })

  it('has finite errors of weights as small as doubles are', () => {
    const { standardError, interval } = cohenKappa([
      [5e-324, 5e-324],
      [5e-324, 0],
    ])
    expect(Number.isFinite(standardError)).toBe(true)
    expect([interval.lower, interval.upper]).toEqual([-1, 1])
  })
})
