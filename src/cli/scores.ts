/** What the model says of every client, in the order of the base. */
export interface Scores {
  readonly probabilityAlive: Float64Array
  readonly expectedPurchases: Float64Array
  /** Probability of no purchase within the horizon. */
  readonly noPurchaseProbability: Float64Array
}
