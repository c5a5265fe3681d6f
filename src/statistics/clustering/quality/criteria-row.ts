/** One number of clusters by all criteria; what does not exist there is absent. */
export interface CriteriaRow {
  readonly clusters: number
  /** Rows of each cluster, the largest first. */
  readonly sizes: readonly number[]
  /** Squared distances of rows from their own centre, added up. */
  readonly withinSumOfSquares: number
  /** Mean silhouette, the higher the better; absent for one cluster. */
  readonly silhouette?: number
  /** The higher the better; absent for one cluster, or where nothing varies within. */
  readonly calinskiHarabasz?: number
  /** The lower the better; absent for one cluster. */
  readonly daviesBouldin?: number
  /** Against rows spread evenly; absent where no references are drawn. */
  readonly gap?: number
  /** One standard error of the gap. */
  readonly gapError?: number
}
