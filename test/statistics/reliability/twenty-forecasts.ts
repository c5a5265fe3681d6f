/** Forecasts with ties and what became of them; figures of the tests are statsmodels' on the same rows. */
export const forecasts = [
  0.02, 0.05, 0.05, 0.08, 0.1, 0.12, 0.15, 0.2, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.03, 0.07, 0.1, 0.22, 0.45,
]
export const outcomes = [0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0]
