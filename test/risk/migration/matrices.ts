/** Matrices and helpers that tests of migration share. */
import type { TransitionMatrix } from '../../../src/statistics/index.js'
import { transitionMatrix } from '../../../src/statistics/index.js'

export const RATINGS: readonly string[] = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'D']

/** Jarrow, Lando and Turnbull (1997), table 3 as printed: rows add up to 0.9998 to 1.0001. */
export const JLT_PRINTED: readonly (readonly number[])[] = [
  [0.891, 0.0963, 0.0078, 0.0019, 0.003, 0, 0, 0],
  [0.0086, 0.901, 0.0747, 0.0099, 0.0029, 0.0029, 0, 0],
  [0.0009, 0.0291, 0.8894, 0.0649, 0.0101, 0.0045, 0, 0.0009],
  [0.0006, 0.0043, 0.0656, 0.8427, 0.0644, 0.016, 0.0018, 0.0045],
  [0.0004, 0.0022, 0.0079, 0.0719, 0.7764, 0.1043, 0.0127, 0.0241],
  [0, 0.0019, 0.0031, 0.0066, 0.0517, 0.8246, 0.0435, 0.0685],
  [0, 0, 0.0116, 0.0116, 0.0203, 0.0754, 0.6493, 0.2319],
  [0, 0, 0, 0, 0, 0, 0, 1],
]

export const JLT: TransitionMatrix = transitionMatrix(RATINGS, JLT_PRINTED, { rowSums: 'proportional' })

/** The one-year matrix of the CreditMetrics package, of Standard & Poor's: rows add up to 1. */
export const CREDIT_METRICS: TransitionMatrix = transitionMatrix(RATINGS, [
  [0.9081, 0.0833, 0.0068, 0.0006, 0.0008, 0.0002, 0.0001, 0.0001],
  [0.007, 0.9065, 0.0779, 0.0064, 0.0006, 0.0013, 0.0002, 0.0001],
  [0.0009, 0.0227, 0.9105, 0.0552, 0.0074, 0.0026, 0.0001, 0.0006],
  [0.0002, 0.0033, 0.0595, 0.8593, 0.053, 0.0117, 0.0112, 0.0018],
  [0.0003, 0.0014, 0.0067, 0.0773, 0.8053, 0.0884, 0.01, 0.0106],
  [0.0001, 0.0011, 0.0024, 0.0043, 0.0648, 0.8346, 0.0407, 0.052],
  [0.0021, 0, 0.0022, 0.013, 0.0238, 0.1124, 0.6486, 0.1979],
  [0, 0, 0, 0, 0, 0, 0, 1],
])

/** Good clients default with one probability, for good. */
export const twoStates = (pd: number): TransitionMatrix =>
  transitionMatrix(
    ['good', 'bad'],
    [
      [1 - pd, pd],
      [0, 1],
    ],
  )

/** Whoever falls to B may come back; C is a state from which nobody defaults. */
export const STUCK: TransitionMatrix = transitionMatrix(
  ['A', 'B', 'C', 'D'],
  [
    [0.75, 0.25, 0, 0],
    [0.25, 0.25, 0.25, 0.25],
    [0, 0, 1, 0],
    [0, 0, 0, 1],
  ],
)
