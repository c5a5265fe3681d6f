/**
 * The risk weights for unexpected losses that Basel II (June 2006) publishes in Annex 5, in percent: maturity 2.5 years,
 * without the scaling factor of 1.06. The last row as far as the copy at hand has it.
 */
export const ANNEX_5_COLUMNS = [
  { assetClass: 'corporate', lossGivenDefault: 0.45, turnover: 50e6 },
  { assetClass: 'corporate', lossGivenDefault: 0.45, turnover: 5e6 },
  { assetClass: 'residential-mortgage', lossGivenDefault: 0.45 },
  { assetClass: 'residential-mortgage', lossGivenDefault: 0.25 },
  { assetClass: 'other-retail', lossGivenDefault: 0.45 },
  { assetClass: 'other-retail', lossGivenDefault: 0.85 },
  { assetClass: 'qualifying-revolving', lossGivenDefault: 0.45 },
  { assetClass: 'qualifying-revolving', lossGivenDefault: 0.85 },
] as const

/** Default probability in percent, then one weight a column. */
export const ANNEX_5: readonly (readonly number[])[] = [
  [0.03, 14.44, 11.3, 4.15, 2.3, 4.45, 8.41, 0.98, 1.85],
  [0.05, 19.65, 15.39, 6.23, 3.46, 6.63, 12.52, 1.51, 2.86],
  [0.1, 29.65, 23.3, 10.69, 5.94, 11.16, 21.08, 2.71, 5.12],
  [0.25, 49.47, 39.01, 21.3, 11.83, 21.15, 39.96, 5.76, 10.88],
  [0.4, 62.72, 49.49, 29.94, 16.64, 28.42, 53.69, 8.41, 15.88],
  [0.5, 69.61, 54.91, 35.08, 19.49, 32.36, 61.13, 10.04, 18.97],
  [0.75, 82.78, 65.14, 46.46, 25.81, 40.1, 75.74, 13.8, 26.06],
  [1, 92.32, 72.4, 56.4, 31.33, 45.77, 86.46, 17.22, 32.53],
  [1.3, 100.95, 78.77, 67, 37.22, 50.8, 95.95, 21.02, 39.7],
  [1.5, 105.59, 82.11, 73.45, 40.8, 53.37, 100.81, 23.4, 44.19],
  [2, 114.86, 88.55, 87.94, 48.85, 57.99, 109.53, 28.92, 54.63],
  [2.5, 122.16, 93.43, 100.64, 55.91, 60.9, 115.03, 33.98, 64.18],
  [3, 128.44, 97.58, 111.99, 62.22],
]
