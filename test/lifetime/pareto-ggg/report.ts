import type { SamplingReport } from '../../../src/lifetime/pareto-ggg/index.js'

const summary = {
  mean: 1,
  median: 0.9,
  deviation: 0.2,
  lower: 0.6,
  upper: 1.5,
  rHat: 1.001,
  bulkSize: 900,
  tailSize: 700,
}

/** A report of chains that went well. */
export const report: SamplingReport = {
  source: 'posterior',
  converged: true,
  observations: 8,
  seed: 1,
  chains: 4,
  drawsPerChain: 250,
  warmup: 150,
  evaluations: 5000,
  acceptance: 0.8,
  divergences: 0,
  parameters: { t: summary, gamma: summary, r: summary, alpha: summary, s: summary, beta: summary },
  warnings: [],
  dropped: [],
}
